import type { PartKind } from '../../../common/reading.ts'
import type { Span } from '../../../common/span.ts'
import { commonCapitals, notNames, workWords } from '../lexicon/firms.ts'
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
// `Hi Sam,`, `Dear Ms Ash:`, `Hiya Sam`
const greeting =
  /^\s{0,8}(?:hi|hiya|hello|hullo|hey|heya|howdy|g'day|dear|good (?:morning|afternoon|evening|day)|greetings(?! from\b)|namaste)\b.{0,60}[,:!-]?\s{0,4}$/i
// `Hi Sam, I saw your profile …`, `Morning Sam,`, `Attention,`: what greets only at the very top
const greetingAtTop =
  /^\s{0,8}(?:(?:hi|hello|hey|dear)(?:\s\p{Lu}[\p{L}'-]{0,20}\.?){0,3},\s|(?:morning|afternoon|evening)(?:\s\p{Lu}[\p{L}'-]{0,20}){0,2}\s?[,!-]|attention\s?[,:!])/iu

// `Looking forward to speaking,`, `Stay cool,`: a few words before the name
const anyClosing = /^[A-Z][A-Za-z' ]{2,40},$/
// `Jo Ash`, `Jo`, `Dr. Jo M. Ash`, `T.J. Ash`, `Jo Ash | Head Baker`, `Jo Ash (Ms)`, `Jo Ash - Head Baker`, `Jo x`
const nameLine =
  /^[-–~ ]{0,3}(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? )?\p{Lu}(?:[\p{L}'-]{1,20}|\.(?: ?\p{Lu}\.){0,2})(?: (?:van|von|de|der|da|di|bin|al|ní|ni|ó|nic|mac|\p{Lu}[\p{L}'.-]{0,20})){0,4}(?: x{1,3})?(?:\s{0,2}(?:[|,(]|\s[-–])\s{0,2}[\p{Lu}+(\d].{0,70})?$/u
// `Thanks, Jo`, `Best regards, Jo Ash`
const closedInLine =
  /^(?:(?:kind|best|warm|many)\s)?(?:thanks|regards|best|cheers|sincerely|best wishes|many thanks|thank you|thx|ta|yours|all the best|see you (?:then|soon|there))\s{0,2}[,!.-]\s{0,3}\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'-]{1,20}){0,2}(?: (?:at|from) \p{Lu}.{1,40})?\.?$/iu
// `- Jo`, `– The Ash Mills Team`, `~ Jo Ash`
const dashedName = /^(?:[-–—~]\s{0,3})(?!\d)\p{L}[\p{L}'. -]{1,40}$/u
// `Jo`, `Jo x`, `Jo (for Ash Mills)`, `Jo @ Ash Mills`
const firstName =
  /^(?<name>\p{Lu}[\p{L}'-]{1,15})(?: x{1,3})?[,.]?(?:\s\([^)]{2,60}\)|\s(?:@|at|from)\s\p{Lu}.{1,40})?$/u
// `Jo Ash`, `J. Ash`, `Dr Jo Ash`
const twoNames = /^\p{Lu}[\p{L}'.-]* \p{Lu}/u
/** How far down a letter may begin with a greeting that further down is none. */
const firstLines = 4
/** How far above the end a name without a closing may stand, in lines with words. */
const lastLines = 6

/** Finds headers, body, quoted history, signature and footer by their lines. */
export function layOut(clean: string): Layout {
  const lines = splitLines(clean)
  const texts = lines.map(({ start, end }) => clean.slice(start, end))
  const bare = texts.map((text) => text.trim())
  const at = (i: number) => texts[i] ?? ''
  const may = signsOf(clean)
  const headers: Header[] = []
  let i = readHeaders(0)
  const hasHeaders = i > 0
  const hasQuotes = marksQuotes()
  let isMail = hasHeaders
  let part: PartKind = 'body'
  let signatureLeft = 0
  for (; i < lines.length; i++) {
    const line = lines[i] as Line
    const text = at(i)
    const trimmed = bare[i] as string
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
    if (/^--+[A-Za-z0-9=_.+-]{6,}/.test(trimmed) || /^Content-[A-Za-z-]+:/.test(trimmed)) {
      line.part = 'headers'
      continue
    }
    if (greeting.test(text) || (i < firstLines && greetingAtTop.test(text))) isMail = true
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
  if (!lines.some((line, k) => line.part === 'body' && bare[k] !== '')) {
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
    if (!clean.includes('>') && !may.introduce) return false
    return texts.some((text, k) => {
      return (
        /^\s{0,3}>(?:\s{0,3}>|\s{0,3}$)/.test(text) ||
        (/\bwrote\b/.test(text) && quoteIntroduction.test(text.includes('On ') ? text : `${at(k - 1)} ${text}`))
      )
    })
  }

  function skipBlank(from: number): number {
    let k = from
    while (k < lines.length && bare[k] === '') k++
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

  /** Whether a line closes a letter. An advert may end like one: "Regards," and a name in its last lines. */
  function closes(trimmed: string, k: number): boolean {
    // "Greetings," at the top opens it
    if (trimmed.length > longestClosing || !lines.some((line, i) => i < k && line.part === 'body' && bare[i] !== ''))
      return false
    // "Kind regards / Groete": said twice
    const key = closingKey(trimmed.split(' / ')[0] as string)
    const isClosing = closings.has(key)
    if (!isMail) return isClosing && /regards|sincerely|faithfully/.test(key) && nextNames(k) && endsSoon(k)
    return isClosing || (anyClosing.test(trimmed) && !greeting.test(trimmed) && nextNames(k))
  }

  function nextNames(k: number): boolean {
    return (
      nameLine.test(bare[skipBlank(k + 1)] ?? '') ||
      /^\p{Lu}[\p{L}'-]+ \p{Ll}[\p{L}'-]+$/u.test(bare[skipBlank(k + 1)] ?? '')
    )
  }

  /** Whether only a few lines with words are left before quoted history or the end. */
  function endsSoon(from: number): boolean {
    let left = 0
    for (let k = from; k < lines.length && left <= lastLines; k++) {
      const text = at(k)
      if (
        bare[k]?.startsWith('>') ||
        originalMessage.test(text) ||
        quoteIntroduction.test(text) ||
        startsOutlookQuote(k)
      )
        break
      if (bare[k] !== '') left++
    }
    return left <= lastLines
  }

  /** A name alone after an empty line, or after a dash: a signature without a closing. */
  function signsAlone(k: number): boolean {
    const text = bare[k] ?? ''
    const above = k > 0 ? (bare[k - 1] ?? '') : '-'
    // Right below the letter only a full name, with no more than a few short lines after it
    const isBelowLetter =
      (/[.!?]$/.test(above) && above.length > 20 && twoNames.test(text) && onlyShortLines(k + 1)) ||
      (isMail && firstName.test(text) && endsTalk(k - 1))
    // "Blessings," and a name below close the letter in words of their own
    if (text.endsWith(',') && nextNames(k)) return false
    if (
      (above !== '' && !isBelowLetter) ||
      text.length > 90 ||
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
    const text = bare[k] ?? ''
    return /\S\s+\S/.test(text) && /[.!?)]$|^\p{Ll}/u.test(text) && !/^[-*•–\d]/.test(text)
  }

  /** Whether up to four short lines that are no sentences are left. */
  function onlyShortLines(from: number): boolean {
    let left = 0
    for (let k = from; k < lines.length; k++) {
      const text = bare[k] ?? ''
      if (text.startsWith('>') || originalMessage.test(text) || quoteIntroduction.test(text) || startsOutlookQuote(k))
        break
      if (text === '' || footer.test(text)) continue
      left++
      if (left > 4 || text.length > 90 || /[.?!:]$/.test(text)) return false
    }
    return true
  }

  function nextMarked(from: number): boolean {
    return (bare[skipBlank(from)] ?? '').startsWith('>') || (bare[skipBlank(from + 1)] ?? '').startsWith('>')
  }

  /** Outlook's way to quote: a From line with Sent, To and Subject lines right after it, below some text. */
  function startsOutlookQuote(from: number): boolean {
    if (from < 2 || !/^\s{0,3}\**From:/.test(at(from))) return false
    const block = [at(from + 1), at(from + 2), at(from + 3), at(from + 4)].join('\n')
    return /^\s{0,3}(?:Sent|Date):/m.test(block) && /^\s{0,3}(?:To|Subject):/m.test(block)
  }
}

/** What the text holds at all, so that lines need not be asked for what is nowhere. */
function signsOf(clean: string) {
  return {
    forward: /forwarded/i.test(clean),
    introduce: clean.includes('wrote'),
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
