import type { Span } from '../../../common/span.ts'
import { type Line, wordsStart } from '../text/lines.ts'
import { perDocument } from '../text/per-document.ts'
import type { Document } from '../text/read.ts'
import { firstFrom } from '../text/word-test.ts'
import { joinSigns, signsOfLines } from './signs.ts'

/** A line with something on it, its ends trimmed. */
export interface TextLine extends Span {
  part: Line['part']
  /** The masked words of the line. */
  text: string
  /** Whether an empty line stands before it. */
  afterBlank: boolean
  /** What it may hold, see `Sign`; none where old mail is quoted. */
  signs: number
}

/** What the extractors of facts need to know of the page: its lines, its subject, where its letter begins. */
export interface Page {
  lines: TextLine[]
  /** The lines of body and signature, those of a paragraph that a mail program wrapped as one: "let me know by / Friday 12 June". */
  paragraphs: TextLine[]
  /** The subject: of the header, else the line above the greeting; null when there is none. */
  subject: Span | null
  /** Index in `lines` of the greeting, or -1. */
  greeting: number
  /** The first header From: display name and address as spans; null parts when not given. */
  from: { name: Span | null; address: Span | null }
  /** Whether it is written to a person: a mail or a letter. */
  isLetter: boolean
}

// `Hi Sam,`, `Dear Ms Ash:`, `Hello,`, `Good morning Jo`
export const greetingLine =
  /^(?:hi|hello|hey|dear|(?:good )?(?:morning|afternoon|evening)|good day|greetings(?! from\b)|namaste|g'day|hiya|heya|howdy|hullo|alright|guten (?:tag|morgen)|sehr geehrte[rs]?|hallo|bonjour|hola|goedendag|goedemorgen|geachte|kia ora)\b(?<name>(?:\s(?:mr|mrs|ms|dr|prof)\.)?[^.?]{0,60}?)\s{0,4}[,:!.-]{0,3}$/i
/** What greetings begin with. */
const greetingOpenings = 'hdmaegnsbk'
// `Hi Sam, I saw your profile …`: the greeting and the letter in one line
const greetingInLine =
  /^(?:hi|hello|hey|dear)(?:(?:\s\p{Lu}[\p{L}'-]{0,20}\.?){0,3},\s|\s(?!HN\b|there\b|team\b|everyone|everybody|all\b|folks|guys|ladies|friends|world)\p{L}[\p{L}'-]{1,20}(?:\s?[–-]\s|\s(?=(?:it'?s|this is|i'?m)\s)))/iu

// `its Jo from Ash Mills, got a job …`
const introduction =
  /^(?:[Ii]t'?s|[Tt]his is|[Ii]'?m)\s\p{Lu}\p{Ll}{1,20}(?:\s\p{Lu}\p{Ll}{1,20})?\s(?:from|at|here)\b/u

// `Sam,`, `Ms Ash -`, `Sam Ash,`: the name alone
const nameLine = /^\p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{1,20}){0,2}\s?(?:,|-|–|—)$/u

const nameEnds = ',-–—'

/** How many lines down a greeting may stand to make the text a letter. */
const furthestGreeting = 4

/** Takes the page apart into what the extractors look at. */
export const readPage = perDocument((document): Page => {
  const lines = linesOf(document)
  const greeting = findGreeting(lines)
  const subject = subjectOf(document, lines, greeting)
  return {
    lines,
    paragraphs: unwrapped(document, lines, subject),
    subject,
    greeting,
    from: fromOf(document),
    isLetter:
      document.headers.length > 0 ||
      greeting >= 0 ||
      introduction.test(lines.find((line) => line.part !== 'headers')?.text ?? ''),
  }
})

function findGreeting(lines: readonly TextLine[]): number {
  let looked = 0
  for (let i = 0; i < lines.length && looked < furthestGreeting; i++) {
    const { part, text } = lines[i] as TextLine
    if (part === 'headers') continue
    looked++
    const mayGreet = greetingOpenings.includes(text.charAt(0).toLowerCase())
    if (mayGreet && (greetingLine.test(text) || greetingInLine.test(text))) return i
    if (nameEnds.includes(text.charAt(text.length - 1)) && nameLine.test(text)) return i
  }
  return -1
}

function linesOf(document: Document): TextLine[] {
  const { clean, lines, tokens } = document
  const signsOf = signsOfLines(document)
  const found: TextLine[] = []
  let afterBlank = true
  let t = 0
  for (const line of lines) {
    const { part, words: text } = line
    if (text === '') {
      afterBlank = true
      continue
    }
    const first = t
    while (t < tokens.length && (tokens.start[t] as number) < line.end) t++
    const start = wordsStart(clean, line)
    const end = start + text.length
    const signs = part === 'quoted' ? 0 : signsOf({ start, end }, first, t)
    found.push({ start, end, part, text, afterBlank, signs })
    afterBlank = false
  }
  return found
}

function subjectOf(document: Document, lines: readonly TextLine[], greeting: number): Span | null {
  const header = document.headers.find((one) => one.name === 'subject')
  if (header && header.value.end > header.value.start) return trimmed(document.clean, header.value)
  const above = greeting > 0 ? lines.slice(0, greeting).find((line) => line.part === 'body') : undefined
  return above && above.text.length <= 160 ? { start: above.start, end: above.end } : null
}

/** `Jo Ash <jo@mill.example>`, `"Ash, Jo" <jo@mill.example>`, `jo@mill.example` */
function fromOf(document: Document): Page['from'] {
  const header = document.headers.find((one) => one.name === 'from')
  if (!header) return { name: null, address: null }
  const { clean } = document
  const at = clean.indexOf('@', header.value.start)
  if (at < 0 || at >= header.value.end) return { name: null, address: null }
  let start = at
  while (start > header.value.start && !/[\s<>"(:]/.test(clean[start - 1] as string)) start--
  let end = at + 1
  while (end < header.value.end && !/[\s<>")]/.test(clean[end] as string)) end++
  const name = trimmed(clean, { start: header.value.start, end: start }, ' \t"<(')
  return { name: name.end > name.start ? name : null, address: { start, end } }
}

/** Most columns a line that goes on below has at least; a shorter one ends because it is done. */
const wrappedFrom = 45

/** Longest paragraph that a line is joined to, in UTF-16 code units. */
const longestParagraph = 4000

function unwrapped({ clean }: Document, lines: readonly TextLine[], subject: Span | null): TextLine[] {
  const joined: TextLine[] = []
  /** First and last line of the paragraph above, as long as it may go on. */
  let first: TextLine | null = null
  let last: TextLine | null = null
  let signs = 0
  const close = () => {
    if (!first || !last) return
    const { start, part, afterBlank } = first
    const { end } = last
    const text = first === last ? first.text : clean.slice(start, end).replace(/[\r\n]/g, ' ')
    joined.push(first === last ? first : { start, end, part, text, afterBlank, signs })
    first = last = null
  }
  for (const line of lines) {
    if (line.part !== 'body' && line.part !== 'signature') {
      // A line of a footer may stand within a paragraph, old mail parts two
      if (line.part !== 'footer') close()
      continue
    }
    if (first && last && last.end - first.start < longestParagraph && goesOn(last, line)) {
      signs = joinSigns(signs, line.signs)
    } else {
      close()
      first = line
      signs = line.signs
    }
    last = line
    if (isSubjectLine(line, subject)) close()
  }
  close()
  return joined
}

/** Whether a mail program only wrapped a line to the next. */
const goesOn = (line: TextLine, next: TextLine) =>
  !next.afterBlank &&
  line.part === next.part &&
  line.text.length >= wrappedFrom &&
  !'.!?:;|'.includes(line.text.charAt(line.text.length - 1)) &&
  !(next.text.charCodeAt(0) === dash || opensAnew.test(next.text))

const dash = 45
// `• a bullet`, `Location: …`
const opensAnew = /^[^\p{L}\p{N}£$€(]|^\p{Lu}[\p{L} ]{1,20}:/u

/** Whether a line is the one that holds the subject. */
export function isSubjectLine({ start, end }: Span, subject: Span | null): boolean {
  return subject !== null && start <= subject.start && end >= subject.end
}

/** A span without the blanks, or other signs, at its ends. */
export function trimmed(clean: string, { start, end }: Span, signs = blanks): Span {
  while (start < end && isOneOf(clean.charCodeAt(start), signs)) start++
  while (end > start && isOneOf(clean.charCodeAt(end - 1), signs)) end--
  return { start, end }
}

const blanks = ' \t\r\n\f\v'

/** Whether a character is one of some signs; of blanks and signs alone. Most characters are letters, told at once. */
function isOneOf(c: number, signs: string): boolean {
  if (c >= 97 && c <= 122) return false
  for (let i = 0; i < signs.length; i++) if (signs.charCodeAt(i) === c) return true
  return false
}

/** A text without these signs at its end. */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length
  while (end > 0 && isOneOf(text.charCodeAt(end - 1), signs)) end--
  return end === text.length ? text : text.slice(0, end)
}

/** The first token that starts at or after an offset. */
export function tokenAt(document: Document, offset: number): number {
  return firstFrom(document.tokens.start, offset)
}
