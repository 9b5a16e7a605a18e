import type { PartKind } from '../../../common/reading.ts'
import type { Span } from '../../../common/span.ts'
import { languageOf } from './language.ts'
import { mask } from './mask.ts'
import { type Header, type Line, layOut, type Part } from './parts.ts'
import { headingOf, type SectionKind } from './sections.ts'
import { Gap, type Tokens, tokenize } from './tokens.ts'

/** A sentence, list item or line that stands alone. */
export interface Sentence extends Span {
  /** First token, and one past the last. */
  first: number
  last: number
  part: PartKind
  section: SectionKind
  /** Whether the sentence is itself a heading. */
  isHeading: boolean
}

/** A document ready to be read: every offset in it points into `text`. */
export interface Document {
  /** What was pasted, unchanged. */
  text: string
  /** The same length as `text`, with markup and damage blanked out. Read this, quote `text`. */
  clean: string
  tokens: Tokens
  sentences: Sentence[]
  /** Sentence of each token. */
  sentenceOf: Int32Array
  lines: Line[]
  parts: Part[]
  headers: Header[]
  isMail: boolean
  /** ISO 639-1, or null when there is too little text to tell. */
  language: string | null
}

/** Takes a pasted text apart into parts, sections, sentences and tokens. */
export function readDocument(text: string): Document {
  const clean = mask(text)
  const { lines, parts, headers, isMail } = layOut(clean)
  const tokens = tokenize(clean)
  breakAtLines(tokens, parts)
  const { sentences, sentenceOf } = splitSentences(clean, tokens, parts)
  return {
    text,
    clean,
    tokens,
    sentences,
    sentenceOf,
    lines,
    parts,
    headers,
    isMail,
    language: languageOf(clean, tokens),
  }
}

/** A part never shares a sentence with the next; in headers and signatures every line stands alone. */
function breakAtLines(tokens: Tokens, parts: Part[]): void {
  let p = 0
  for (let t = 0; t < tokens.length; t++) {
    const start = tokens.start[t] as number
    let crossed = false
    while (p + 1 < parts.length && start >= (parts[p] as Part).span.end) {
      p++
      crossed = true
    }
    if (crossed) tokens.gap[t] = Gap.sentence
  }
}

function splitSentences(clean: string, tokens: Tokens, parts: Part[]) {
  const sentences: Sentence[] = []
  const sentenceOf = new Int32Array(tokens.length)
  let section: SectionKind = 'none'
  let p = 0
  for (let t = 0; t < tokens.length; ) {
    const first = t
    sentenceOf[t] = sentences.length
    t++
    while (t < tokens.length && tokens.gap[t] !== Gap.sentence && t - first < 400) {
      sentenceOf[t] = sentences.length
      t++
    }
    const start = withSigns(clean, tokens.start[first] as number, -1, sentences[sentences.length - 1]?.end ?? 0)
    const end = withSigns(
      clean,
      tokens.end[t - 1] as number,
      1,
      t < tokens.length ? (tokens.start[t] as number) : clean.length,
    )
    while (p + 1 < parts.length && start >= (parts[p] as Part).span.end) p++
    const part = parts[p]?.kind ?? 'body'
    const afterwards =
      clean[end] === ':' ? `${clean.slice(start, end)}:` : clean.slice(start, Math.min(end, start + 90))
    const heading = part === 'body' ? headingOf(afterwards) : null
    if (heading) section = heading
    const isHeading = heading !== null && !/:\s{0,8}\S/.test(clean.slice(start, end))
    sentences.push({ start, end, first, last: t, part, section: part === 'body' ? section : 'none', isHeading })
  }
  return { sentences, sentenceOf }
}

/** Moves an end of a sentence over the signs that touch it (`£`, `%`, `)`), as far as `limit`. */
function withSigns(clean: string, from: number, step: 1 | -1, limit: number): number {
  let at = from
  while (at !== limit) {
    const c = clean.charCodeAt(step > 0 ? at : at - 1)
    if (c <= 32 || c === 0x2022 || c === 0xb7 || c === 124) break
    at += step
  }
  return at
}
