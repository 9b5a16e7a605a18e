import type { Span } from '../../../common/span.ts'
import { type Line, wordsStart } from '../text/lines.ts'
import { perDocument } from '../text/per-document.ts'
import type { Document } from '../text/read.ts'
import { firstFrom } from '../text/word-test.ts'
import { joinSigns, signsOfLine } from './signs.ts'

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
// `Hi Sam, I saw your profile …`: the greeting and the letter in one line
const greetingInLine =
  /^(?:hi|hello|hey|dear)(?:(?:\s\p{Lu}[\p{L}'-]{0,20}\.?){0,3},\s|\s(?!HN\b|there\b|team\b|everyone|everybody|all\b|folks|guys|ladies|friends|world)\p{L}[\p{L}'-]{1,20}(?:\s?[–-]\s|\s(?=(?:it'?s|this is|i'?m)\s)))/iu

// `its Jo from Ash Mills, got a job …`
const introduction =
  /^(?:[Ii]t'?s|[Tt]his is|[Ii]'?m)\s\p{Lu}\p{Ll}{1,20}(?:\s\p{Lu}\p{Ll}{1,20})?\s(?:from|at|here)\b/u

// `Sam,`, `Ms Ash -`, `Sam Ash,`: the name alone
const nameLine = /^\p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{1,20}){0,2}\s?(?:,|-|–|—)$/u

/** How many lines down a greeting may stand to make the text a letter. */
const furthestGreeting = 4

/** Takes the page apart into what the extractors look at. */
export const readPage = perDocument((document): Page => {
  const lines = linesOf(document)
  const body = lines.filter((line) => line.part !== 'headers')
  const greetingInBody = body
    .slice(0, furthestGreeting)
    .findIndex((line) => greetingLine.test(line.text) || greetingInLine.test(line.text) || nameLine.test(line.text))
  const greeting = greetingInBody < 0 ? -1 : lines.indexOf(body[greetingInBody] as TextLine)
  const subject = subjectOf(document, lines, greeting)
  return {
    lines,
    paragraphs: unwrapped(document, lines, subject),
    subject,
    greeting,
    from: fromOf(document),
    isLetter: document.headers.length > 0 || greeting >= 0 || introduction.test(body[0]?.text ?? ''),
  }
})

function linesOf({ clean, lines, tokens }: Document): TextLine[] {
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
    const signs = part === 'quoted' ? 0 : signsOfLine(text, tokens, first, t)
    found.push({ start, end: start + text.length, part, text, afterBlank, signs })
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

function unwrapped({ clean }: Document, lines: readonly TextLine[], subject: Span | null): TextLine[] {
  const joined: TextLine[] = []
  /** The line above, as long as it may go on. */
  let above: TextLine | null = null
  let lastLength = 0
  for (const line of lines) {
    if (line.part !== 'body' && line.part !== 'signature') {
      // A line of a footer may stand within a paragraph, old mail parts two
      if (line.part !== 'footer') above = null
      continue
    }
    const goesOn =
      above &&
      !line.afterBlank &&
      above.part === line.part &&
      lastLength >= wrappedFrom &&
      above.text.length < 4000 &&
      !'.!?:;|'.includes(above.text.at(-1) ?? '') &&
      !/^[^\p{L}\p{N}£$€(]|^\p{Lu}[\p{L} ]{1,20}:/u.test(line.text)
    lastLength = line.text.length
    if (above && goesOn) {
      const text: string = clean.slice(above.start, line.end).replace(/[\r\n]/g, ' ')
      const { start, part, afterBlank, signs }: TextLine = above
      const whole: TextLine = { start, end: line.end, part, text, afterBlank, signs: joinSigns(signs, line.signs) }
      above = whole
      joined[joined.length - 1] = above
    } else {
      above = line
      joined.push(line)
    }
    if (isSubjectLine(line, subject)) above = null
  }
  return joined
}

/** Whether a line is the one that holds the subject. */
export function isSubjectLine({ start, end }: Span, subject: Span | null): boolean {
  return subject !== null && start <= subject.start && end >= subject.end
}

/** A span without the blanks, or other signs, at its ends. */
export function trimmed(clean: string, span: Span, signs = ' \t\r\n\f\v'): Span {
  let { start, end } = span
  while (start < end && signs.includes(clean[start] as string)) start++
  while (end > start && signs.includes(clean[end - 1] as string)) end--
  return { start, end }
}

/** A text without these signs at its end. */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length
  while (end > 0 && signs.includes(text[end - 1] as string)) end--
  return text.slice(0, end)
}

/** The first token that starts at or after an offset. */
export function tokenAt(document: Document, offset: number): number {
  return firstFrom(document.tokens.start, offset)
}
