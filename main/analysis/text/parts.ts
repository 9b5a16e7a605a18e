import type { PartKind } from '../../../common/reading.ts'
import type { Span } from '../../../common/span.ts'
import { commonCapitals, notNames, workWords } from '../lexicon/firms.ts'
import { closings, footerPhrases, mailHeaders } from '../lexicon/mail.ts'
import { type Line, nextWhere, splitLines } from './lines.ts'
import {
  anyClosing,
  closedInLine,
  dashedName,
  firstName,
  forwarded,
  greeting,
  greetingAtTop,
  headerLine,
  nameLine,
  originalMessage,
  quoteIntroduction,
  twoNames,
} from './mail-lines.ts'

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

/** How far down a letter may begin with a greeting that further down is none. */
const firstLines = 4
/** How far above the end a name without a closing may stand, in lines with words. */
const lastLines = 6

/** Finds headers, body, quoted history, signature and footer by their lines. Each line is looked at a few times, however many there are. */
export function layOut(clean: string, lines = splitLines(clean)): Layout {
  const texts = lines.map(({ start, end }) => clean.slice(start, end))
  const at = (i: number) => texts[i] ?? ''
  const wordsOf = (i: number) => lines[i]?.words ?? ''
  const filled = nextWhere(lines.length, (k) => wordsOf(k) !== '')
  let told: readonly number[] | null = null
  const may = signsOf(clean)
  const headers: Header[] = []
  let i = readHeaders(0)
  const hasHeaders = i > 0
  const hasQuotes = marksQuotes()
  let isMail = hasHeaders
  let part: PartKind = 'body'
  let signatureLeft = 0
  let seen = 0
  let hasBody = false
  for (; i < lines.length; i++) {
    const line = lines[i] as Line
    const text = at(i)
    const trimmed = wordsOf(i)
    for (; seen < i; seen++) hasBody ||= lines[seen]?.part === 'body' && wordsOf(seen) !== ''
    if (may.forward && forwarded.test(text)) {
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
    if (
      may.introduce &&
      (quoteIntroduction.test(text) || (text.startsWith('On ') && quoteIntroduction.test(`${text} ${at(i + 1)}`)))
    ) {
      // An introduction is followed by lines with ">" (only those are quoted) or by the bare old mail (all of it is)
      part = nextMarked(i + 1) ? part : 'quoted'
      line.part = 'quoted'
      continue
    }
    if ((may.quote && originalMessage.test(text)) || startsOutlookQuote(i)) {
      part = 'quoted'
      line.part = 'quoted'
      continue
    }
    if (/^(?:--|Content-)/.test(trimmed) && /^(?:--+[A-Za-z0-9=_.+-]{6,}|Content-[A-Za-z-]+:)/.test(trimmed)) {
      line.part = 'headers'
      continue
    }
    if (!isMail) isMail = greeting.test(text) || (i < firstLines && greetingAtTop.test(text))
    if (isMail && signatureLeft === 0 && (closedInLine.test(trimmed) || (signsAlone(i) && endsSoon(i)))) {
      signatureLeft = 13
      line.part = 'signature'
      continue
    }
    if (trimmed === '--' || closes(trimmed, i)) {
      signatureLeft = 14
      line.part = trimmed === '--' ? 'signature' : 'body'
      continue
    }
    if (footer.test(trimmed)) {
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
  return { lines, parts: joinParts(lines, clean.length), headers, isMail }

  /**
   * Whether ">" marks old mail here: in an answer it does. In a forwarded mail it marks what was sent to be read,
   * and in an ad it is a bullet.
   */
  function marksQuotes(): boolean {
    const subject = headers.find(({ name }) => name === 'subject')
    const title = subject ? clean.slice(subject.value.start, subject.value.end).trim() : ''
    if (/^(?:fwd?|wg)\s{0,2}:/i.test(title) || (may.forward && texts.some((text) => forwarded.test(text)))) return false
    if (/^re\s{0,2}:/i.test(title) || headers.some(({ name }) => name === 'in-reply-to' || name === 'references'))
      return true
    if (!may.quoteLine && !may.introduce) return false
    return texts.some((text, k) => {
      return (
        (may.quoteLine && /^\s{0,3}>(?:\s{0,3}>|\s{0,3}$)/.test(text)) ||
        (may.introduce &&
          /\bwrote\b/.test(text) &&
          quoteIntroduction.test(text.includes('On ') ? text : `${at(k - 1)} ${text}`))
      )
    })
  }

  /** The first line with words from a line on. */
  function skipBlank(from: number): number {
    return filled[from] ?? lines.length
  }

  /** The same for words that are no footer. */
  function skipFooter(from: number): number {
    told ??= nextWhere(lines.length, (k) => wordsOf(k) !== '' && (beginsQuote(k) || !footer.test(wordsOf(k))))
    return told[from] ?? lines.length
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

  /** Whether a line closes a letter. An advert may end like one: "Regards," and a name in its last lines. */
  function closes(trimmed: string, k: number): boolean {
    // "Greetings," at the top opens it
    if (trimmed.length > longestClosing || !hasBody) return false
    // "Kind regards / Groete": said twice
    const key = closingKey(trimmed.includes(' / ') ? (trimmed.split(' / ')[0] as string) : trimmed)
    const isClosing = closings.has(key)
    if (!isMail) return isClosing && /regards|sincerely|faithfully/.test(key) && nextNames(k) && endsSoon(k)
    return isClosing || (trimmed.endsWith(',') && anyClosing.test(trimmed) && !greeting.test(trimmed) && nextNames(k))
  }

  function nextNames(k: number): boolean {
    return (
      nameLine.test(wordsOf(skipBlank(k + 1))) || /^\p{Lu}[\p{L}'-]+ \p{Ll}[\p{L}'-]+$/u.test(wordsOf(skipBlank(k + 1)))
    )
  }

  /** Whether only a few lines with words are left before quoted history or the end. */
  function endsSoon(from: number): boolean {
    let left = 0
    for (let k = skipBlank(from); k < lines.length && left <= lastLines; k = skipBlank(k + 1)) {
      if (beginsQuote(k)) break
      left++
    }
    return left <= lastLines
  }

  /** Whether old mail begins with a line. */
  function beginsQuote(k: number): boolean {
    return (
      (may.mark && wordsOf(k).startsWith('>')) ||
      (may.quote && originalMessage.test(at(k))) ||
      (may.introduce && quoteIntroduction.test(at(k))) ||
      startsOutlookQuote(k)
    )
  }

  /** A name alone after an empty line, or after a dash: a signature without a closing. */
  function signsAlone(k: number): boolean {
    const text = wordsOf(k)
    if (text.length > 90) return false
    const above = k > 0 ? wordsOf(k - 1) : '-'
    // Right below the letter only a full name, with no more than a few short lines after it
    const isBelowLetter =
      (/[.!?]$/.test(above) && above.length > 20 && twoNames.test(text) && onlyShortLines(k + 1)) ||
      (isMail && firstName.test(text) && endsTalk(k - 1))
    // "Blessings," and a name below close the letter in words of their own
    if (text.endsWith(',') && nextNames(k)) return false
    if (
      (above !== '' && !isBelowLetter) ||
      /[:?!]$|^(?:hi|hello|hey|dear|good|thanks?|congratulations|please|apply|location|salary|note)\b/i.test(text)
    )
      return false
    if (closings.has(closingKey(text))) return false
    // "Jo", and below it at most what a signature holds
    const alone = firstName.exec(text)?.groups?.name?.toLowerCase()
    if (alone)
      return (
        k > 2 && !notNames.has(alone) && !workWords.has(alone) && !commonCapitals.has(alone) && onlyShortLines(k + 1)
      )
    return dashedName.test(text)
      ? k > lines.length / 3 && skipBlank(k + 1) >= lines.length
      : nameLine.test(text) && twoNames.test(text) && !greeting.test(text)
  }

  /** Whether a line ends what is said: "Chin up!", "let me know"; a single word or a label may head a list. */
  function endsTalk(k: number): boolean {
    const text = wordsOf(k)
    return /\S\s+\S/.test(text) && /[.!?)]$|^\p{Ll}/u.test(text) && !/^[-*•–\d]/.test(text)
  }

  /** Whether up to four short lines that are no sentences are left. */
  function onlyShortLines(from: number): boolean {
    let left = 0
    for (let k = skipFooter(from); k < lines.length; k = skipFooter(k + 1)) {
      const text = wordsOf(k)
      if (beginsQuote(k)) break
      left++
      if (left > 4 || text.length > 90 || /[.?!:]$/.test(text)) return false
    }
    return true
  }

  function nextMarked(from: number): boolean {
    return wordsOf(skipBlank(from)).startsWith('>') || wordsOf(skipBlank(from + 1)).startsWith('>')
  }

  /** Outlook's way to quote: a From line with Sent, To and Subject lines right after it, below some text. */
  function startsOutlookQuote(from: number): boolean {
    if (!may.outlook || from < 2 || !/^\s{0,3}\**From:/.test(at(from))) return false
    const block = [at(from + 1), at(from + 2), at(from + 3), at(from + 4)].join('\n')
    return /^\s{0,3}(?:Sent|Date):/m.test(block) && /^\s{0,3}(?:To|Subject):/m.test(block)
  }
}

/** What the text holds at all, so that lines need not be asked for what is nowhere. */
function signsOf(clean: string) {
  const mark = clean.includes('>')
  return {
    forward: /forwarded/i.test(clean),
    introduce: clean.includes('wrote'),
    mark,
    quoteLine: mark && /^[^\S\n]{0,3}>/m.test(clean),
    outlook: clean.includes('From:'),
    quote: /original message/i.test(clean),
  }
}

/** Any of the phrases of a footer. */
const footer = new RegExp(footerPhrases.join('|'), 'i')
/** A longer line closes no letter, in UTF-16 code units. */
const longestClosing = 120

/** The first words of all closings: most lines are told by theirs to be none. */
const closingWords = new Set([...closings].map((closing) => closing.split(' ')[0]))
const firstWord = /\p{L}{1,40}/u

/** A line as closings are written; empty when it begins like none. */
function closingKey(line: string): string {
  if (!closingWords.has(firstWord.exec(line)?.[0].toLowerCase() ?? '')) return ''
  return line
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
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
