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
import { Opening } from './openings.ts'

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
/** How far above the end a name without a closing may stand, in lines with words. */
const lastLines = 6

/** Finds headers, body, quoted history, signature and footer by their lines. Each line is looked at a few times, however many there are. */
export function layOut(clean: string, lines = splitLines(clean), may = holdsOf(clean)): Layout {
  const at = (i: number) => {
    const line = lines[i]
    return line ? clean.slice(line.start, line.end) : ''
  }
  const opens = (i: number, opening: number) => ((lines[i]?.opening ?? 0) & opening) !== 0
  const wordsOf = (i: number) => lines[i]?.words ?? ''
  const filled = nextWhere(lines.length, (k) => wordsOf(k) !== '')
  let told: readonly number[] | null = null
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
    const trimmed = line.words
    for (; seen < i; seen++) hasBody ||= lines[seen]?.part === 'body' && wordsOf(seen) !== ''
    if (may.forward && forwarded.test(at(i))) {
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
      (quoteIntroduction.test(at(i)) || (at(i).startsWith('On ') && quoteIntroduction.test(`${at(i)} ${at(i + 1)}`)))
    ) {
      // An introduction is followed by lines with ">" (only those are quoted) or by the bare old mail (all of it is)
      part = nextMarked(i + 1) ? part : 'quoted'
      line.part = 'quoted'
      continue
    }
    if ((may.quote && originalMessage.test(at(i))) || startsOutlookQuote(i)) {
      part = 'quoted'
      line.part = 'quoted'
      continue
    }
    if (
      (trimmed.startsWith('--') || trimmed.startsWith('Content-')) &&
      /^(?:--+[A-Za-z0-9=_.+-]{6,}|Content-[A-Za-z-]+:)/.test(trimmed)
    ) {
      line.part = 'headers'
      continue
    }
    if (!isMail && opens(i, Opening.greets))
      isMail = greeting.test(at(i)) || (i < firstLines && greetingAtTop.test(at(i)))
    const mayClose = opens(i, Opening.closes)
    if (
      isMail &&
      signatureLeft === 0 &&
      ((mayClose && closedInLine.test(trimmed)) || (opens(i, Opening.names) && signsAlone(i) && endsSoon(i)))
    ) {
      signatureLeft = 13
      line.part = 'signature'
      continue
    }
    if (trimmed === '--' || closes(trimmed, i)) {
      signatureLeft = 14
      line.part = trimmed === '--' ? 'signature' : 'body'
      continue
    }
    if (may.footer && footer.test(trimmed)) {
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
  return { lines, parts: joinParts(lines, clean.length), headers, isMail, holds: may }

  /**
   * Whether ">" marks old mail here: in an answer it does. In a forwarded mail it marks what was sent to be read,
   * and in an ad it is a bullet.
   */
  function marksQuotes(): boolean {
    const subject = headers.find(({ name }) => name === 'subject')
    const title = subject ? clean.slice(subject.value.start, subject.value.end).trim() : ''
    if (/^(?:fwd?|wg)\s{0,2}:/i.test(title) || (may.forward && lines.some((_, k) => forwarded.test(at(k)))))
      return false
    if (/^re\s{0,2}:/i.test(title) || headers.some(({ name }) => name === 'in-reply-to' || name === 'references'))
      return true
    if (!may.quoteLine && !may.introduce) return false
    return lines.some((_, k) => {
      const text = at(k)
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
    told ??= nextWhere(
      lines.length,
      (k) => wordsOf(k) !== '' && (beginsQuote(k) || !may.footer || !footer.test(wordsOf(k))),
    )
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
    if (!opens(k, Opening.closes) && !trimmed.endsWith(',')) return false
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

/** What the text holds at all, so that lines need not be asked for what is nowhere. A piece of it may hold less. */
type Holds = ReturnType<typeof holdsOf>

function holdsOf(clean: string) {
  const mark = clean.includes('>')
  const small = clean.toLowerCase()
  return {
    forward: small.includes('forwarded'),
    footer: footerPhrases.some((phrase) => small.includes(phrase)),
    introduce: clean.includes('wrote'),
    mark,
    quoteLine: mark && /^[^\S\n]{0,3}>/m.test(clean),
    outlook: clean.includes('From:'),
    quote: small.includes('original message'),
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
  if (hasManyWords(line) || !closingWords.has(firstWord.exec(line)?.[0].toLowerCase() ?? '')) return ''
  return line
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
}

const mostClosingWords = Math.max(...[...closings].map((closing) => closing.split(' ').length))

/** Whether a line has more words than any closing. Letters beyond ASCII are none here: it may have more than are seen. */
function hasManyWords(line: string): boolean {
  let words = 0
  let isWithin = false
  for (let i = 0; i < line.length; i++) {
    const c = line.charCodeAt(i) | 32
    const isLetter = c >= 97 && c <= 122
    if (isLetter && !isWithin && ++words > mostClosingWords) return true
    // "Thánks" is one word
    isWithin = isLetter || (isWithin && c > 127)
  }
  return false
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
