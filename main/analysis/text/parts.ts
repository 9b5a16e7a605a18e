import type { PartKind } from '../../../common/reading.ts'
import type { Span } from '../../../common/span.ts'
import { mailHeaders } from '../lexicon/mail.ts'
import type { Line } from './lines.ts'
import { forwarded, greeting, greetingAtTop, headerLine } from './mail-lines.ts'
import { introducesQuote, marksQuotes, nextMarked, startsQuote } from './old-mail.ts'
import { Opening } from './openings.ts'
import { type Holds, sheetOf } from './sheet.ts'
import { signOffsOf } from './sign-offs.ts'

/** A piece of the document with one role. */
export interface Part {
  kind: PartKind
  span: Span
}

/** One header of the mail: lower-case name, and its value as a span. */
export interface Header {
  name: string
  value: Span
}

/** How the document is laid out. */
export interface Layout {
  lines: Line[]
  parts: Part[]
  /** Headers of the mail itself and, in a forwarded mail, of the mail inside, in text order. */
  headers: Header[]
  /** Whether the text has the shape of a mail: headers, or a greeting. */
  isMail: boolean
  /** What the text holds at all. */
  holds: Holds
}

/** How far down a letter may begin with a greeting that further down is none. */
const firstLines = 4
/** A delimiter between parts of a mail, or a header of one. */
const ofTransport = /^(?:--+[A-Za-z0-9=_.+-]{6,}|Content-[A-Za-z-]+:)/

/** Finds headers, body, quoted history, signature and footer by their lines. Each line is looked at a few times, however many there are. */
export function layOut(clean: string, known?: Line[], held?: Holds): Layout {
  const sheet = sheetOf(clean, known, held)
  const { lines, holds, at, wordsOf, opens, skipBlank } = sheet
  const { closes, signs, isFooter } = signOffsOf(sheet)
  const headers: Header[] = []
  let i = readHeaders(0)
  const hasHeaders = i > 0
  const subject = headers.find(({ name }) => name === 'subject')
  const title = subject ? clean.slice(subject.value.start, subject.value.end).trim() : ''
  const isAnswer = headers.some(({ name }) => name === 'in-reply-to' || name === 'references')
  const hasQuotes = marksQuotes(sheet, title, isAnswer)
  let isMail = hasHeaders
  let part: PartKind = 'body'
  let signatureLeft = 0
  let seen = 0
  let hasBody = false
  for (; i < lines.length; i++) {
    const line = lines[i] as Line
    const trimmed = line.words
    for (; seen < i; seen++) hasBody ||= lines[seen]?.part === 'body' && wordsOf(seen) !== ''
    if (holds.forward && forwarded.test(at(i))) {
      line.part = 'headers'
      part = 'body'
      const after = readHeaders(skipBlank(i + 1))
      i = Math.max(i, after - 1)
      isMail = true
      continue
    }
    if (part === 'quoted' || (trimmed.startsWith('>') && hasQuotes)) {
      line.part = 'quoted'
      continue
    }
    if (introducesQuote(sheet, i)) {
      // An introduction is followed by lines with ">" (only those are quoted) or by the bare old mail (all of it is)
      part = nextMarked(sheet, i + 1) ? part : 'quoted'
      line.part = 'quoted'
      continue
    }
    if (startsQuote(sheet, i)) {
      part = 'quoted'
      line.part = 'quoted'
      continue
    }
    if ((trimmed.startsWith('--') || trimmed.startsWith('Content-')) && ofTransport.test(trimmed)) {
      line.part = 'headers'
      continue
    }
    if (!isMail && opens(i, Opening.greets))
      isMail = greeting.test(at(i)) || (i < firstLines && greetingAtTop.test(at(i)))
    if (isMail && signatureLeft === 0 && signs(i)) {
      signatureLeft = 13
      line.part = 'signature'
      continue
    }
    // "Greetings," at the top opens it
    if (trimmed === '--' || (hasBody && closes(i, isMail))) {
      signatureLeft = 14
      line.part = trimmed === '--' ? 'signature' : 'body'
      continue
    }
    if (isFooter(i)) {
      line.part = 'footer'
      continue
    }
    line.part = signatureLeft > 0 ? 'signature' : part
    if (signatureLeft > 0) {
      signatureLeft--
      if (trimmed.length > 160) {
        // Nobody signs with a paragraph: the letter goes on
        line.part = 'body'
        signatureLeft = 0
      }
    }
  }
  if (!lines.some((line, k) => line.part === 'body' && wordsOf(k) !== '')) {
    // Nothing but quoted lines: then they are what was pasted to be read
    for (const line of lines) if (line.part === 'quoted') line.part = 'body'
  }
  return { lines, parts: joinParts(lines, clean.length), headers, isMail, holds }

  /** Reads a block of headers that starts at line `from`; gives the first line after it, or `from` when there is none. */
  function readHeaders(from: number): number {
    let k = from
    let known = 0
    if (/^From \S{1,200}\s/.test(at(k))) k++
    while (k < lines.length) {
      const text = at(k)
      const match = headerLine.exec(text)
      const name = match?.groups?.name?.toLowerCase()
      if (match && name && (mailHeaders.has(name) || known > 0) && !name.includes(' ')) {
        if (!mailHeaders.has(name) && !/^(?:x-|list-|arc-|dkim|authentication|received|thread)/.test(name)) break
        const line = lines[k] as Line
        const value = match.groups?.value ?? ''
        headers.push({ name, value: { start: line.end - value.length, end: line.end } })
        known++
      } else if (known > 0 && /^[ \t]+\S/.test(text)) {
        const last = headers[headers.length - 1]
        if (last) last.value.end = (lines[k] as Line).end
      } else break
      ;(lines[k] as Line).part = 'headers'
      k++
    }
    return known > 0 ? k : from
  }
}

function joinParts(lines: Line[], size: number): Part[] {
  const parts: Part[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line
    const end = lines[i + 1]?.start ?? size
    const last = parts[parts.length - 1]
    if (last && last.kind === line.part) last.span.end = end
    else if (end > line.start) parts.push({ kind: line.part, span: { start: line.start, end } })
  }
  return parts
}
