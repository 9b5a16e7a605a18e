import { overlaps, type Span } from '../../../common/span.ts'
import { findInList, type PhraseList } from '../../analysis/text/phrase-lists.ts'
import { type Document, readDocument, type Sentence } from '../../analysis/text/read.ts'

/** A reply taken apart. All spans point into `text`, whose lines end in `\n`. */
export interface Letter {
  text: string
  document: Document
  /** All its sentences, with quoted lines and closing. */
  sentences: readonly Sentence[]
  /** The greeting as far as its comma: "Dear Isla"; null when there is none. */
  greeting: Span | null
  /** The name within the greeting: "Isla", "Dr Strand"; null when it names nobody. */
  greeted: Span | null
  /** What is said between greeting and closing, without quoted lines. */
  body: readonly Sentence[]
  /** From the first word of the closing to the last of the name; null when there is none. */
  closing: Span | null
  /** How many words the body has. */
  words: number
}

// `Dear Isla,`, `Hi Joss`, `Good morning Ms. Denholm,`, `Hi Ben, thanks for …`
const greetingStart =
  /^\s{0,200}(?<whole>(?:hi|hiya|hello|hey|dear|good (?:morning|afternoon|evening|day)|to whom it may concern|greetings)\b(?: there\b)?[ \t]{0,4}(?<name>(?:[^\n,!:.;?—–]|(?<=\b(?:Mr|Mrs|Ms|Dr|Prof))\.){0,80}))/i
// `Kind regards,`, `Yours sincerely`, `With best wishes for the workshop,`, `Many thanks,`, `Cheers`
const closingLine =
  /^(?:with )?(?:my |our |very |all )?(?:(?:(?:kind(?:est)?|best|warm(?:est)?|friendly) (?:wishes|regards|greetings)|regards|greetings|good wishes)(?: [^\n.?]{0,40})?|yours(?: (?:sincerely|faithfully|truly|respectfully))?|(?:most )?(?:sincerely|faithfully|respectfully|cordially)(?: yours)?|cheers|best|all the best|take care|apologies|(?:many |much )?(?:thanks|thank you)(?: again| so much| in advance| very much| and [^\n.?]{3,30})?)\s?[,.!]?$/i

/** Takes a reply apart. */
export function takeApart(text: string): Letter {
  const document = readDocument(text)
  const greeted = greetingStart.exec(text)
  const greetingSpan = spanOfGroup(text, greeted, 'whole')
  const greeting = greetingSpan && isGreeting(text, greetingSpan) ? greetingSpan : null
  const name = greeting ? spanOfGroup(text, greeted, 'name') : null
  const closing = closingOf(text, greeting)
  const until = closing?.start ?? text.length
  const sentences = document.sentences.flatMap((sentence) => splitAtHours(document, sentence))
  const body = sentences.filter(
    ({ start, end, part }) => part !== 'quoted' && start < until && !(greeting && end <= greeting.end + 1),
  )
  let words = 0
  for (const { first, last } of body) words += last - first
  return { text, document, sentences, greeting, greeted: name, body, closing, words }
}

function spanOfGroup(text: string, match: RegExpExecArray | null, name: string): Span | null {
  const found = match?.groups?.[name]
  if (!match || !found?.trim()) return null
  const start = text.indexOf(found, match.index)
  return { start, end: start + found.trimEnd().length }
}

/** "at 2.15 pm. I look forward" is two sentences; reading an advert, the stop belongs to "p.m." more often. */
function splitAtHours(document: Document, sentence: Sentence): Sentence[] {
  const { text, tokens } = document
  for (let t = sentence.first; t + 1 < sentence.last; t++) {
    const start = tokens.start[t + 1] as number
    const end = tokens.end[t] as number
    const isEnd = /^\d{0,4}[ap]\.?m$/i.test(text.slice(tokens.start[t], end))
    if (!isEnd || !/^\.{1,2}\s+$/.test(text.slice(end, start)) || !/^\p{Lu}/u.test(text.slice(start, start + 2)))
      continue
    return [{ ...sentence, end: end + 1, last: t + 1 }, ...splitAtHours(document, { ...sentence, start, first: t + 1 })]
  }
  return [sentence]
}

/** "Hello Isla" greets; "Hi I can come on Thursday" is a sentence. */
function isGreeting(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).split(/\s+/).length <= 7 || /^dear|^to whom/i.test(text.slice(start, end))
}

/** The closing and the name below it, among the last lines. */
function closingOf(text: string, greeting: Span | null): Span | null {
  const lines: Span[] = []
  for (let at = 0; at <= text.length; ) {
    const stop = text.indexOf('\n', at)
    const end = stop < 0 ? text.length : stop
    if (text.slice(at, end).trim() !== '') lines.push({ start: at, end })
    at = end + 1
  }
  const last = lines.at(-1)
  if (!last) return null
  // What stands alone is no closing of anything
  const body = greeting ? 2 : 1
  for (const line of lines.slice(Math.max(body, lines.length - 6))) {
    const words = text.slice(line.start, line.end)
    if (closingLine.test(words.trim()))
      return {
        start: line.start + (words.length - words.trimStart().length),
        end: text.slice(0, last.end).trimEnd().length,
      }
  }
  return null
}

/** The sentence of the body that holds an offset. */
export function sentenceAt(letter: Letter, offset: number): Sentence | null {
  return letter.sentences.find(({ start, end }) => start <= offset && offset < end) ?? null
}

/** The words of the sentence that holds an offset. */
export function sentenceTextAt(letter: Letter, offset: number): string {
  const sentence = sentenceAt(letter, offset)
  return letter.text.slice(sentence?.start ?? offset, sentence?.end ?? offset)
}

/** Whether an offset is in what the person says, not in the closing nor in quoted lines. */
export function isSaid(letter: Letter, offset: number): boolean {
  return offset < (letter.closing?.start ?? letter.text.length) && sentenceAt(letter, offset)?.part !== 'quoted'
}

/** Where phrases of a list stand in what is said, greeting and closing left aside. */
export function saidIn(letter: Letter, list: PhraseList): Span[] {
  const until = letter.closing?.start ?? letter.text.length
  return findInList(list, letter.document)
    .map(({ span }) => span)
    .filter(({ start, end }) => end <= until && start >= (letter.greeting?.start ?? 0))
}

/** Whether the reply says any phrase of a list, anywhere but in quoted lines. */
export function says(letter: Letter, list: PhraseList): boolean {
  return findInList(list, letter.document).length > 0
}

/** Spans in text order, of those that overlap only the longest. */
export function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of [...spans].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start))
    if (!kept.some((other) => overlaps(other, span))) kept.push(span)
  return kept.sort((a, b) => a.start - b.start)
}
