import type { Span } from '../../../common/span.ts'
import { misspellings } from '../lexicon/misspellings.ts'
import { ownStems } from '../lexicon/words.ts'
import { isDigit } from './letters.ts'
import { stem } from './natural.ts'

/** What stands between a token and the one before it. Greater is further apart. */
export const Gap = { none: 0, space: 1, hyphen: 2, comma: 3, clause: 4, sentence: 5 } as const

/** Bits of a token. */
export const Flag = { number: 1, percent: 2, money: 4, capital: 8, allCaps: 16 } as const

/**
 * The words and numbers of a text as parallel arrays; punctuation is only remembered as the gap before a token.
 * Token `i` is `clean.slice(start[i], end[i])`.
 */
export interface Tokens {
  length: number
  start: Int32Array
  end: Int32Array
  /** Id of the stem, the same for every spelling that shares it; see `stemId`. */
  stem: Int32Array
  /** Id of the exact lower-case form; see `formId`. */
  form: Int32Array
  flags: Uint8Array
  gap: Uint8Array
}

const ids = new Map<string, number>()
const spellings: string[] = []
/** The stem of each form; -1 until it is asked for. */
const stemOfForm: number[] = []
/** Ids that rules were compiled with: these words are never forgotten. */
const lasting = new Set<number>()

/** Longer words, and numbers, are their own stem: they are no English words, and stemming costs the square of their length. */
const longestStemmed = 40

/** How many words of documents are remembered before they are forgotten and learned anew: a guard against endless input. */
const mostRemembered = 100_000
let rememberedUntil = mostRemembered

/** The id of a form or stem; it may be forgotten in the end. */
export function intern(word: string): number {
  const known = ids.get(word)
  if (known !== undefined) return known
  const meant = misspellings.get(word)
  if (meant !== undefined) {
    // From now on the wrong spelling is another name for the word: it costs one look-up once
    const id = intern(meant)
    ids.set(word, id)
    return id
  }
  const id = spellings.length
  ids.set(word, id)
  spellings.push(word)
  stemOfForm.push(-1)
  return id
}

/** The id of the stem of a form. */
export function stemOf(form: number): number {
  const known = stemOfForm[form] as number
  if (known >= 0) return known
  const word = spellings[form] as string
  const bare = word.endsWith("'s") || word.endsWith("s'") ? word.slice(0, word.lastIndexOf("'")) : word
  const isOwnStem = ownStems.has(bare) || bare.length > longestStemmed || isDigit(bare.charCodeAt(0))
  const id = intern(isOwnStem ? `~=${bare}` : `~${stem(bare)}`)
  stemOfForm[form] = id
  return id
}

/** The id of a lower-case form. It stays the same for as long as the program runs. */
export function formId(word: string): number {
  const id = intern(word)
  lasting.add(id)
  return id
}

/** The id of the stem of a lower-case form. It stays the same for as long as the program runs. */
export function stemId(word: string): number {
  const id = stemOf(intern(word))
  lasting.add(id)
  return id
}

/** The spelling behind a form id. */
export function spelling(id: number): string {
  return spellings[id] ?? ''
}

/** How many words and stems are remembered now. */
export function rememberedWords(): number {
  return ids.size
}

/** Forgets the words that only documents brought, once there are very many, and tells so. Their ids are not used again. */
export function forgetOldWords(): boolean {
  if (spellings.length < rememberedUntil) return false
  for (const [word, id] of ids) {
    if (lasting.has(id)) continue
    ids.delete(word)
    spellings[id] = ''
  }
  for (const id of lasting) if (!lasting.has(stemOfForm[id] as number)) stemOfForm[id] = -1
  rememberedUntil = spellings.length + mostRemembered
  return true
}

/** Room for so many tokens. */
export function emptyTokens(size: number): Tokens {
  const numbers = () => new Int32Array(size)
  const bits = () => new Uint8Array(size)
  return { length: 0, start: numbers(), end: numbers(), stem: numbers(), form: numbers(), flags: bits(), gap: bits() }
}

/** No tokens at all. */
export const noTokens: Tokens = emptyTokens(0)

/** The tokens of a stretch that cuts none of them in two, as if it stood alone. */
export function tokensWithin(tokens: Tokens, { start, end }: Span): Tokens {
  let first = 0
  while (first < tokens.length && (tokens.start[first] as number) < start) first++
  let last = first
  while (last < tokens.length && (tokens.end[last] as number) <= end) last++
  const gap = tokens.gap.slice(first, last)
  if (gap.length > 0) gap[0] = Gap.sentence
  const shifted = (places: Int32Array) => {
    const own = places.slice(first, last)
    for (let t = 0; t < own.length; t++) own[t] = (own[t] as number) - start
    return own
  }
  return {
    length: last - first,
    start: shifted(tokens.start),
    end: shifted(tokens.end),
    stem: tokens.stem.subarray(first, last),
    form: tokens.form.subarray(first, last),
    flags: tokens.flags.subarray(first, last),
    gap,
  }
}
