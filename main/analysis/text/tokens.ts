import type { Span } from '../../../common/span.ts'
import { misspellings } from '../lexicon/misspellings.ts'
import { abbreviations, camelNames, danglingWords, headingWords, openingWords, ownStems } from '../lexicon/words.ts'
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

function intern(word: string): number {
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

/** A form for each hash: most words of a text are found here without being cut out of it. A power of two long. */
const lately = new Int32Array(1 << 14).fill(-1)

/** The id of the form that stands at a place of the text, whatever its capitals; `hash` is of its characters. */
function formAt(clean: string, from: number, to: number, hash: number): number {
  const slot = hash & (lately.length - 1)
  const known = lately[slot] as number
  if (known >= 0 && isSpelt(spellings[known] as string, clean, from, to)) return known
  const id = intern(clean.slice(from, to).toLowerCase())
  lately[slot] = id
  return id
}

/** A hash goes on with the next character; capitals of a to z count as small. */
const hashOn = (hash: number, c: number) => (Math.imul(hash, 31) + (c | 32)) | 0

/** Whether a word of the text is spelt so; capitals of a to z count as small, any others as another spelling. */
function isSpelt(word: string, clean: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let i = 0; i < word.length; i++) {
    const c = clean.charCodeAt(from + i)
    if ((c >= 65 && c <= 90 ? c | 32 : c) !== word.charCodeAt(i)) return false
  }
  return true
}

/** The id of the stem of a form. */
function stemOf(form: number): number {
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

/** Forgets the words that only documents brought, once there are very many. Their ids are not used again. */
function forgetOldWords(): void {
  if (spellings.length < rememberedUntil) return
  for (const [word, id] of ids) {
    if (lasting.has(id)) continue
    ids.delete(word)
    spellings[id] = ''
  }
  for (const id of lasting) if (!lasting.has(stemOfForm[id] as number)) stemOfForm[id] = -1
  rememberedUntil = spellings.length + mostRemembered
}

const isDigit = (c: number) => c >= 48 && c <= 57
const isUpper = (c: number) => (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde && c !== 0xd7)
const isLower = (c: number) => (c >= 97 && c <= 122) || (c >= 0xdf && c <= 0xff && c !== 0xf7)
const letter = /\p{L}|\p{M}/u
const isLetter = (c: number, clean: string, i: number) =>
  c < 128 ? (c >= 65 && c <= 90) || (c >= 97 && c <= 122) : letter.test(String.fromCodePoint(clean.codePointAt(i) ?? 0))
const isSymbolOfMoney = (c: number) => c === 36 || c === 0xa3 || c === 0x20ac || c === 0x20b9 || c === 0xa5

let room = emptyTokens(1 << 13)

/** Where tokens are gathered before they are copied out: there are no more of them than characters. */
function roomFor(size: number): Tokens {
  if (size > room.start.length) room = emptyTokens(size * 2)
  return room
}

function emptyTokens(size: number): Tokens {
  const numbers = () => new Int32Array(size)
  const bits = () => new Uint8Array(size)
  return { length: 0, start: numbers(), end: numbers(), stem: numbers(), form: numbers(), flags: bits(), gap: bits() }
}

/** No tokens at all. */
export const noTokens: Tokens = emptyTokens(0)

/** Splits a masked text into tokens in one pass from left to right. */
export function tokenize(clean: string): Tokens {
  forgetOldWords()
  const size = clean.length
  const tokens = roomFor(size)
  const { start, end, stem, form, flags, gap } = tokens
  let length = 0
  let isJoined = false
  let i = 0
  while (i < size) {
    const c = clean.charCodeAt(i)
    const from = i
    let hash = hashOn(0, c)
    let flag = 0
    let isSplit = false
    if (isDigit(c)) {
      i++
      while (i < size) {
        const d = clean.charCodeAt(i)
        if (!isDigit(d) && !((d === 44 || d === 46) && i + 1 < size && isDigit(clean.charCodeAt(i + 1)))) break
        hash = hashOn(hash, d)
        i++
      }
      flag = Flag.number | signsAround(clean, from, i)
    } else if (isLetter(c, clean, i)) {
      let upper = isUpper(c) ? 1 : 0
      i++
      // The other half of a character beyond 16 bits
      if (c >= 0xd800 && c < 0xdc00 && i < size) hash = hashOn(hash, clean.charCodeAt(i++))
      while (i < size) {
        let d = clean.charCodeAt(i)
        if (d < 97 || d > 122) {
          if (isUpper(d)) {
            isSplit = isLower(clean.charCodeAt(i - 1)) && isLower(clean.charCodeAt(i + 1)) && isTwoWords(clean, from, i)
            if (isSplit) break
            upper++
          } else if (d === 39) {
            if (i + 1 >= size || !isLetter(clean.charCodeAt(i + 1), clean, i + 1)) break
          } else if (!isLetter(d, clean, i)) break
          else if (d >= 0xd800 && d < 0xdc00) {
            hash = hashOn(hash, d)
            d = clean.charCodeAt(++i)
          }
        }
        hash = hashOn(hash, d)
        i++
      }
      if (isUpper(c)) flag |= Flag.capital
      if (upper > 1 && upper === i - from) flag |= Flag.allCaps
    } else {
      i++
      continue
    }
    const t = length++
    start[t] = from
    end[t] = i
    flags[t] = flag
    const id = formAt(clean, from, i, hash)
    form[t] = id
    stem[t] = stemOf(id)
    gap[t] = t === 0 || isJoined ? Gap.sentence : gapBefore(clean, tokens, t)
    isJoined = isSplit
  }
  return {
    length,
    start: start.slice(0, length),
    end: end.slice(0, length),
    stem: stem.slice(0, length),
    form: form.slice(0, length),
    flags: flags.slice(0, length),
    gap: gap.slice(0, length),
  }
}

/** The flags of a figure by the signs that touch it, or that one blank parts from it. */
function signsAround(clean: string, from: number, to: number): number {
  const before = clean.charCodeAt(clean.charCodeAt(from - 1) === 32 ? from - 2 : from - 1)
  const after = clean.charCodeAt(clean.charCodeAt(to) === 32 ? to + 1 : to)
  return (isSymbolOfMoney(before) ? Flag.money : 0) | (after === 37 ? Flag.percent : 0)
}

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

/** "yearsDescription" is two words whose space was lost; "LinkedIn" and "CoreAxis" are names. */
function isTwoWords(clean: string, from: number, at: number): boolean {
  let to = at
  while (to < clean.length && isLetter(clean.charCodeAt(to), clean, to)) to++
  const right = clean.slice(at, to).toLowerCase()
  if (headingWords.has(right)) return at - from >= 2
  return (
    at - from >= 3 &&
    to - at >= 3 &&
    isLower(clean.charCodeAt(from)) &&
    !camelNames.has(clean.slice(from, to).toLowerCase())
  )
}

/** What the characters between token `t - 1` and token `t` amount to. */
function gapBefore(clean: string, tokens: Tokens, t: number): number {
  const from = tokens.end[t - 1] ?? 0
  const to = tokens.start[t] ?? 0
  if (to === from) return Gap.none
  // Most words stand one blank apart
  if (to - from === 1 && clean.charCodeAt(from) === 32) return Gap.space
  let widest: number = Gap.none
  let stop = -1
  let newline = -1
  for (let i = from; i < to; i++) {
    const c = clean.charCodeAt(i)
    let gap: number
    switch (c) {
      case 32: // space
      case 9:
      case 13:
      case 34: // "
      case 39: // '
      case 37: // %
      case 36: // $
      case 43: // +
      case 35: // #
      case 38: // &
        gap = Gap.space
        break
      case 45: // -
        // "accounts- Processing": a list that lost its line breaks; " - " parts clauses; "full-time" joins
        gap =
          i + 1 < to && clean.charCodeAt(i + 1) === 32
            ? i > from && clean.charCodeAt(i - 1) === 32
              ? Gap.clause
              : (tokens.flags[t] ?? 0) & Flag.capital
                ? Gap.sentence
                : Gap.clause
            : i > from && clean.charCodeAt(i - 1) === 32 && i + 1 === to
              ? Gap.clause
              : Gap.hyphen
        break
      case 47: // /
        gap = Gap.hyphen
        break
      case 44: // ,
        gap = Gap.comma
        break
      case 40: // (
      case 41: // )
      case 58: // :
      case 91:
      case 93:
        gap = Gap.clause
        break
      case 10: {
        if (newline >= 0) return Gap.sentence
        newline = i
        gap = Gap.space
        break
      }
      case 46: // .
      case 33: // !
      case 63: // ?
        stop = i
        gap = c === 46 ? Gap.hyphen : Gap.sentence
        break
      case 59: // ;
      case 124: // |
      case 0x2022: // •
      case 0xb7: // ·
      case 0x25cf:
      case 0x25aa:
      case 0xf0b7:
      case 0x25e6:
      case 0x2023:
      case 0x2713:
      case 0x2714:
        return Gap.sentence
      default:
        gap = c > 0x2000 && c !== 0x20ac && c !== 0x2026 && c !== 0x20b9 ? Gap.sentence : Gap.space
    }
    if (gap > widest) widest = gap
  }
  if (stop >= 0 && widest !== Gap.sentence && endsSentence(clean, tokens, t, stop)) return Gap.sentence
  if (newline >= 0 && !isWrapped(clean, newline, to)) return Gap.sentence
  return widest
}

function endsSentence(clean: string, tokens: Tokens, t: number, stop: number): boolean {
  const flags = tokens.flags[t] ?? 0
  const next = clean.charCodeAt(stop + 1)
  const startsAfresh = (flags & (Flag.capital | Flag.number)) !== 0
  const before = spelling(tokens.form[t - 1] ?? 0)
  const beforeIsInitial = before.length === 1 && /[a-z]/.test(before)
  if (next === 32 || next === 10 || next === 13 || next === 41 || next === 34 || next === 39 || next === 9) {
    if (!startsAfresh) return next !== 32
    // "See you at 10am. You will …": a word that begins sentences does so after a short form too
    if (abbreviations.has(before))
      return (flags & Flag.capital) !== 0 && openingWords.has(spelling(tokens.form[t] ?? 0))
    return !(beforeIsInitial && ((tokens.flags[t - 1] ?? 0) & Flag.capital) !== 0)
  }
  // "week.Responsibilities": a sentence whose space was lost, not a host name or an initial
  return (
    stop + 1 === tokens.start[t] &&
    (flags & Flag.capital) !== 0 &&
    // "Senior .NET Developer"
    !((flags & Flag.allCaps) !== 0 && clean.charCodeAt(stop - 1) === 32) &&
    !beforeIsInitial &&
    (tokens.flags[t - 1] ?? 0) % 2 === 0 &&
    before.length > 2
  )
}

/** Whether a line break only wraps a long line: what follows goes on with the sentence. */
function isWrapped(clean: string, newline: number, next: number): boolean {
  const lineStart = clean.lastIndexOf('\n', newline - 1) + 1
  const length = newline - lineStart - (clean.charCodeAt(newline - 1) === 13 ? 1 : 0)
  if (length < 40) return false
  const firstOfNext = clean.slice(newline + 1, next).trimStart()[0]
  if (firstOfNext !== undefined && '-*•·●▪>|#'.includes(firstOfNext)) return false
  const line = clean.slice(lineStart, newline).trimEnd()
  const last = line.slice(-1)
  if (last !== '' && '.:!?;|'.includes(last)) return false
  if (isLower(clean.charCodeAt(next))) return true
  // A capital goes on with the sentence only after a word that cannot end one: "meet you on / Monday"
  return last === ',' || danglingWords.has(line.slice(line.lastIndexOf(' ') + 1).toLowerCase())
}
