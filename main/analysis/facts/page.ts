import type { Span } from '../../../common/span.ts'
import type { Line } from '../text/parts.ts'
import type { Document } from '../text/read.ts'

/** A line with something on it, its ends trimmed. */
export interface TextLine extends Span {
  part: Line['part']
  /** The masked words of the line. */
  text: string
  /** Whether an empty line stands before it. */
  afterBlank: boolean
}

/** What the extractors of facts need to know of the page: its lines, its subject, where its letter begins. */
export interface Page {
  lines: TextLine[]
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
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|namaste|g'day|hiya)\b(?<name>(?:\s(?:mr|mrs|ms|dr|prof)\.)?[^.?]{0,60}?)\s{0,4}[,:!.-]{0,3}$/i
// `Hi Sam, I saw your profile …`: the greeting and the letter in one line
const greetingInLine = /^(?:hi|hello|hey|dear)(?:\s\p{Lu}[\p{L}'-]{0,20}\.?){0,3},\s/iu
// `Jo Ash <jo@mill.example>`, `"Ash, Jo" <jo@mill.example>`, `jo@mill.example`
const sender = /^\s{0,4}"?(?<name>[^"<@]{0,100}?)"?\s{0,4}<?(?<address>[^\s<>"@]{1,80}@[^\s<>"@]{1,80})>?/

/** How many lines down a greeting may stand to make the text a letter. */
const furthestGreeting = 4

/** Takes the page apart into what the extractors look at. */
export function readPage(document: Document): Page {
  const lines: TextLine[] = []
  let afterBlank = true
  for (const line of document.lines) {
    const raw = document.clean.slice(line.start, line.end)
    const text = raw.trim()
    if (text === '') {
      afterBlank = true
      continue
    }
    const start = line.start + raw.indexOf(text[0] as string)
    lines.push({ start, end: start + text.length, part: line.part, text, afterBlank })
    afterBlank = false
  }
  const body = lines.filter((line) => line.part !== 'headers')
  const greetingInBody = body
    .slice(0, furthestGreeting)
    .findIndex((line) => greetingLine.test(line.text) || greetingInLine.test(line.text))
  const greeting = greetingInBody < 0 ? -1 : lines.indexOf(body[greetingInBody] as TextLine)
  return {
    lines,
    subject: subjectOf(document, lines, greeting),
    greeting,
    from: fromOf(document),
    isLetter: document.headers.length > 0 || greeting >= 0,
  }
}

function subjectOf(document: Document, lines: readonly TextLine[], greeting: number): Span | null {
  const header = document.headers.find((one) => one.name === 'subject')
  if (header && header.value.end > header.value.start) return trimmed(document.clean, header.value)
  const above = greeting > 0 ? lines.slice(0, greeting).find((line) => line.part === 'body') : undefined
  return above && above.text.length <= 160 ? { start: above.start, end: above.end } : null
}

function fromOf(document: Document): Page['from'] {
  const header = document.headers.find((one) => one.name === 'from')
  if (!header) return { name: null, address: null }
  const match = sender.exec(document.clean.slice(header.value.start, header.value.end))
  if (!match?.groups) return { name: null, address: null }
  const at = (piece: string | undefined): Span | null => {
    if (!piece?.trim()) return null
    const start = document.clean.indexOf(piece, header.value.start)
    return trimmed(document.clean, { start, end: start + piece.length })
  }
  return { name: at(match.groups.name), address: at(match.groups.address) }
}

/** A span without the blanks at its ends. */
export function trimmed(clean: string, span: Span): Span {
  let { start, end } = span
  while (start < end && clean.charCodeAt(start) <= 32) start++
  while (end > start && clean.charCodeAt(end - 1) <= 32) end--
  return { start, end }
}

/** The first token that starts at or after an offset. */
export function tokenAt(document: Document, offset: number): number {
  const { start } = document.tokens
  let low = 0
  let high = document.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((start[middle] as number) < offset) low = middle + 1
    else high = middle
  }
  return low
}
