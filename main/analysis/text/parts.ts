import type { PartKind } from '../../../common/reading.ts'
import type { Span } from '../../../common/span.ts'
import { closings, footerPhrases, mailHeaders } from '../lexicon/mail.ts'

/** A line without its line break. */
export interface Line extends Span {
  part: PartKind
}

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
}

// `Subject: Interview on Monday`
const headerLine = /^(?<name>[A-Za-z][A-Za-z-]{1,40}):[ \t]{0,8}(?<value>.{0,2000})$/
// `On Tue, 4 Mar 2025 at 10:00, Jo Bloggs <jo@x.example> wrote:`
const quoteIntroduction = /^\s{0,4}(?:>\s{0,3})?On\b.{5,200}\bwrote:\s{0,4}$/
// `-----Original Message-----`
const originalMessage = /^\s{0,4}[-_]{2,20}\s{0,4}Original Message\s{0,4}[-_]{2,20}/i
// `---------- Forwarded message ---------`, `Begin forwarded message:`
const forwarded = /^\s{0,4}(?:[-_]{2,20}\s{0,4}Forwarded (?:message|by)\b.{0,100}|Begin forwarded message:)/i
// `Hi Sam,`, `Dear Ms Ash:`
const greeting =
  /^\s{0,8}(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings)\b.{0,60}[,:!-]?\s{0,4}$/i

/** Finds headers, body, quoted history, signature and footer by their lines. */
export function layOut(clean: string): Layout {
  const lines = splitLines(clean)
  const at = (i: number) => {
    const line = lines[i]
    return line ? clean.slice(line.start, line.end) : ''
  }
  const headers: Header[] = []
  let i = readHeaders(0)
  const hasHeaders = i > 0
  let isMail = hasHeaders
  let part: PartKind = 'body'
  let signatureLeft = 0
  for (; i < lines.length; i++) {
    const line = lines[i] as Line
    const text = at(i)
    const trimmed = text.trim()
    if (forwarded.test(text)) {
      line.part = 'headers'
      part = 'body'
      const after = readHeaders(skipBlank(i + 1))
      i = Math.max(i, after - 1)
      isMail = true
      continue
    }
    if (part === 'quoted' || trimmed.startsWith('>')) {
      line.part = 'quoted'
      continue
    }
    if (quoteIntroduction.test(text) || (text.startsWith('On ') && quoteIntroduction.test(`${text} ${at(i + 1)}`))) {
      // An introduction is followed by lines with ">" (only those are quoted) or by the bare old mail (all of it is)
      part = nextMarked(i + 1) ? part : 'quoted'
      line.part = 'quoted'
      continue
    }
    if (originalMessage.test(text) || startsOutlookQuote(i)) {
      part = 'quoted'
      line.part = 'quoted'
      continue
    }
    if (/^--+[A-Za-z0-9=_.+-]{6,}/.test(trimmed) || /^Content-[A-Za-z-]+:/.test(trimmed)) {
      line.part = 'headers'
      continue
    }
    if (greeting.test(text)) isMail = true
    if (trimmed === '--' || (isMail && closings.has(closingKey(trimmed)))) {
      signatureLeft = 14
      line.part = trimmed === '--' ? 'signature' : 'body'
      continue
    }
    if (footerPhrases.some((phrase) => trimmed.toLowerCase().includes(phrase))) {
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
  if (!lines.some((l) => l.part === 'body' && clean.slice(l.start, l.end).trim() !== '')) {
    // Nothing but quoted lines: then they are what was pasted to be read
    for (const line of lines) if (line.part === 'quoted') line.part = 'body'
  }
  return { lines, parts: joinParts(lines, clean.length), headers, isMail }

  function skipBlank(from: number): number {
    let k = from
    while (k < lines.length && at(k).trim() === '') k++
    return k
  }

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

  function nextMarked(from: number): boolean {
    return (
      at(skipBlank(from)).trim().startsWith('>') ||
      at(skipBlank(from + 1))
        .trim()
        .startsWith('>')
    )
  }

  /** Outlook's way to quote: a From line with Sent, To and Subject lines right after it, below some text. */
  function startsOutlookQuote(from: number): boolean {
    if (from < 2 || !/^\s{0,3}\**From:/.test(at(from))) return false
    const block = [at(from + 1), at(from + 2), at(from + 3), at(from + 4)].join('\n')
    return /^\s{0,3}(?:Sent|Date):/m.test(block) && /^\s{0,3}(?:To|Subject):/m.test(block)
  }
}

function closingKey(line: string): string {
  return line
    .toLowerCase()
    .replace(/[^a-z ]+/g, ' ')
    .trim()
}

function splitLines(clean: string): Line[] {
  const lines: Line[] = []
  let start = 0
  while (start <= clean.length) {
    const newline = clean.indexOf('\n', start)
    const next = newline < 0 ? clean.length : newline
    const end = next > start && clean.charCodeAt(next - 1) === 13 ? next - 1 : next
    lines.push({ start, end, part: 'body' })
    if (newline < 0) break
    start = newline + 1
  }
  return lines
}

function joinParts(lines: Line[], size: number): Part[] {
  const parts: Part[] = []
  for (const [i, line] of lines.entries()) {
    const end = lines[i + 1]?.start ?? size
    const last = parts[parts.length - 1]
    if (last && last.kind === line.part) last.span.end = end
    else if (end > line.start) parts.push({ kind: line.part, span: { start: line.start, end } })
  }
  return parts
}
