import type { PartKind } from '../../../common/reading.ts'
import type { Span } from '../../../common/span.ts'
import { languageOf } from './language.ts'
import { type Line, splitLines } from './lines.ts'
import { mask } from './mask.ts'
import { findPapers } from './papers.ts'
import { type Header, type Layout, layOut, type Part } from './parts.ts'
import { headingOf, headingOpenings, type SectionKind } from './sections.ts'
import { holdsOf } from './sheet.ts'
import { tokenize } from './tokenize.ts'
import { Flag, Gap, spelling, type Tokens, tokensWithin } from './tokens.ts'
import { formTest } from './word-test.ts'

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
  /** The papers of a text that holds several, each read as if it stood alone; empty when the text is one paper. */
  papers: PaperDocument[]
}

/** One of several papers: where it stands, and its own document, whose offsets count from there. */
export interface PaperDocument {
  span: Span
  document: Document
}

/** Takes a pasted text apart into papers, parts, sections, sentences and tokens. */
export function readDocument(text: string): Document {
  const clean = mask(text)
  const tokens = tokenize(clean)
  const layout = layOut(clean, splitLines(clean), holdsOf(clean, tokens))
  const found = findPapers(text, clean, layout)
  if (found.length === 0 || (found.length === 1 && found[0]?.span.end === text.length))
    return read(text, clean, { layout, tokens, papers: [] })
  const papers = found.map((paper) => {
    const { start, end } = paper.span
    const own = { layout: paper.layout, tokens: tokensWithin(tokens, paper.span), papers: [] }
    return { span: paper.span, document: read(text.slice(start, end), clean.slice(start, end), own) }
  })
  return read(text, clean, { layout: joinLayouts(papers, text.length), tokens, papers })
}

/** What is known of a text before its sentences. */
type Found = Pick<Document, 'tokens' | 'papers'> & { layout: Joined }

/** A layout as the document keeps it. */
type Joined = Omit<Layout, 'holds'>

function read(text: string, clean: string, { layout, tokens, papers }: Found): Document {
  breakAtLines(tokens, layout.parts)
  const { sentences, sentenceOf } = splitSentences(clean, tokens, layout.parts, papers)
  const { lines, parts, headers, isMail } = layout
  const language = languageOf(clean, tokens)
  // All in one literal: spread objects change their shape under the code that was compiled for them
  return { text, clean, tokens, sentences, sentenceOf, lines, parts, headers, isMail, language, papers }
}

/** The layouts of all papers as one; what stands between two papers belongs to the last part before it. */
function joinLayouts(papers: readonly PaperDocument[], size: number): Joined {
  const joined: Joined = { lines: [], parts: [], headers: [], isMail: false }
  for (const [i, { span, document }] of papers.entries()) {
    const by = span.start
    const moved = ({ start, end }: Span): Span => ({ start: start + by, end: end + by })
    for (const { start, end, part, words, opening } of document.lines)
      joined.lines.push({ start: start + by, end: end + by, part, words, opening })
    for (const { kind, span } of document.parts) joined.parts.push({ kind, span: moved(span) })
    for (const { name, value } of document.headers) joined.headers.push({ name, value: moved(value) })
    const last = joined.parts.at(-1)
    if (last && document.parts.length > 0) last.span.end = papers[i + 1]?.span.start ?? size
    joined.isMail ||= document.isMail
  }
  return joined
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

function splitSentences(clean: string, tokens: Tokens, parts: Part[], papers: readonly PaperDocument[]) {
  const sentences: Sentence[] = []
  const sentenceOf = new Int32Array(tokens.length)
  let section: SectionKind = 'none'
  let p = 0
  let paper = 0
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
    if (start >= (papers[paper]?.span.end ?? clean.length)) {
      paper++
      section = 'none'
    }
    const part = parts[p]?.kind ?? 'body'
    const heading = part === 'body' && mayHead(tokens, first) ? headingOf(headOf(clean, start, end)) : null
    const isHeading = heading !== null && !/:\s{0,8}\S/.test(clean.slice(start, end))
    // "Salary: £30,000" and "Salary £30,000" label their own line; what follows goes on as before
    const isLabel = heading === 'offer' && end - start < 60 && /\d/.test(clean.slice(start, end))
    if (heading && !isLabel) section = heading
    const own = isLabel ? heading : section
    sentences.push({ start, end, first, last: t, part, section: part === 'body' ? own : 'none', isHeading })
  }
  if (papers.length > 1) setAsideRepeats(clean, tokens, sentences, papers)
  return { sentences, sentenceOf }
}

/** The words of a sentence as far as they tell a heading. */
function headOf(clean: string, start: number, end: number): string {
  return clean[end] === ':' ? `${clean.slice(start, end)}:` : clean.slice(start, Math.min(end, start + 90))
}

/** Whether a sentence begins like a heading; a figure may stand before one. */
function mayHead({ form, flags }: Tokens, first: number): boolean {
  return ((flags[first] as number) & Flag.number) !== 0 || opensHeading(form[first] as number)
}

const opensHeading = formTest((form) => headingOpenings.has(spelling(form)))

/** Shorter ones, such as "Benefits" or "Leeds", may well stand in two papers. */
const shortestRepeat = 25

/** What an earlier paper said word for word is a quotation of it: nothing is read twice. */
function setAsideRepeats(clean: string, tokens: Tokens, sentences: Sentence[], papers: readonly PaperDocument[]): void {
  /** Sentences said first, and the papers they stand in, by a hash of their words. */
  const said = new Map<number, { sentence: Sentence; paper: number }[]>()
  let paper = 0
  for (const sentence of sentences) {
    while (sentence.start >= (papers[paper]?.span.end ?? clean.length)) paper++
    if (sentence.end - sentence.start < shortestRepeat) continue
    const hash = hashOfWords(tokens, sentence)
    const alike = said.get(hash)
    const first = alike?.find((other) => hasSameWords(tokens, other.sentence, sentence))
    if (first && first.paper !== paper) sentence.part = 'quoted'
    else if (!first && alike) alike.push({ sentence, paper })
    else if (!first) said.set(hash, [{ sentence, paper }])
  }
}

function hashOfWords({ form }: Tokens, { first, last }: Sentence): number {
  let hash = 0
  for (let t = first; t < last; t++) hash = (Math.imul(hash, 31) + (form[t] as number)) | 0
  return hash
}

function hasSameWords({ form }: Tokens, one: Sentence, other: Sentence): boolean {
  if (one.last - one.first !== other.last - other.first) return false
  for (let t = one.first, u = other.first; t < one.last; t++, u++) if (form[t] !== form[u]) return false
  return true
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
