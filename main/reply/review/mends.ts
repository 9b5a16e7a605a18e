import type { Span } from '../../../common/span.ts'
import type { Mend } from './define.ts'
import { type Letter, sentenceAt } from './letter.ts'

/** Puts other words in the place of some, with a capital where the words had one at the start of a sentence. */
export function replace(letter: Letter, span: Span, words: string, label = 'Use this'): Mend {
  const atStart = sentenceAt(letter, span.start)?.start === span.start
  return { label, span, text: atStart ? upperFirst(words) : words }
}

/** Puts what is right in the place of some words, and says so. */
export function write(span: Span, right: string): Mend {
  return { label: `Write “${right}”`, span, text: right }
}

/** Leaves the sentence out that holds some words, with the blank beside it; the whole line when nothing else is on it. */
export function cutSentence(letter: Letter, within: Span): Mend {
  const { text } = letter
  const sentence = sentenceAt(letter, within.start) ?? within
  let start = Math.min(sentence.start, within.start)
  let end = Math.max(sentence.end, within.end)
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const stop = text.indexOf('\n', end)
  const lineEnd = stop < 0 ? text.length : stop
  const isAlone = text.slice(lineStart, start).trim() === '' && text.slice(end, lineEnd).trim() === ''
  if (isAlone) {
    start = lineStart
    end = lineEnd
    while (end < text.length && /\s/.test(text[end] as string)) end++
    // The last line takes the blank lines before it along
    if (end === text.length) while (start > 0 && /\s/.test(text[start - 1] as string)) start--
    return { label: 'Leave the line out', span: { start, end }, text: '' }
  }
  if (text.slice(end, lineEnd).trim() !== '') while (/[ \t]/.test(text[end] ?? '')) end++
  else while (start > lineStart && /[ \t]/.test(text[start - 1] as string)) start--
  return { label: 'Leave the sentence out', span: { start, end }, text: '' }
}

/** Leaves words of a line out; the whole line when nothing else of weight is on it ("Tel.: [number]"). */
export function cutWords({ text }: Letter, span: Span): Mend {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1
  const stop = text.indexOf('\n', span.end)
  const lineEnd = stop < 0 ? text.length : stop
  const before = text.slice(lineStart, span.start)
  // `Tel.: `, `Phone: `, `,`
  const isAlone =
    /^\s{0,8}(?:[\p{L}.-]{1,12}:)?\s{0,4}$/u.test(before) && /^[\s,.]{0,8}$/.test(text.slice(span.end, lineEnd))
  if (!isAlone) {
    let { start } = span
    while (start > lineStart && /[ \t,]/.test(text[start - 1] as string)) start--
    return { label: 'Leave it out', span: { start, end: span.end }, text: '' }
  }
  // The line break before it goes along
  return { label: 'Leave the line out', span: { start: Math.max(0, lineStart - 1), end: lineEnd }, text: '' }
}

/** Puts a sentence before the first of the body; null when there is no body. */
export function putFirst(letter: Letter, sentence: string, label: string): Mend | null {
  const first = letter.body[0]
  if (!first) return null
  // After "Hi Ben," the sentence begins behind the greeting
  const start = letter.greeting && first.start < letter.greeting.end ? afterGreeting(letter) : first.start
  const end = endOfWord(letter.text, start)
  if (end <= start) return null
  return { label, span: { start, end }, text: `${sentence} ${upperFirst(letter.text.slice(start, end))}` }
}

/** Puts a sentence behind the first of the body; null when there is no body. */
export function putSecond(letter: Letter, sentence: string, label: string): Mend | null {
  const first = letter.body[0]
  if (!first) return null
  const { end } = first
  let start = end
  while (start > first.start && !/\s/.test(letter.text[start - 1] as string)) start--
  if (start === end) return null
  const word = letter.text.slice(start, end)
  return { label, span: { start, end }, text: `${/[.!?]$/.test(word) ? word : `${word}.`} ${sentence}` }
}

function afterGreeting({ text, greeting }: Letter): number {
  let at = greeting?.end ?? 0
  while (/[\s,!:.]/.test(text[at] ?? '')) at++
  return at
}

function endOfWord(text: string, start: number): number {
  let end = start
  while (end < text.length && !/\s/.test(text[end] as string)) end++
  return end
}

function upperFirst(words: string): string {
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
