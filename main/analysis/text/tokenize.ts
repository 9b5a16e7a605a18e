import { camelNames, headingWords } from '../lexicon/words.ts'
import { gapBefore } from './gaps.ts'
import { isDigit, isLetter, isLower, isUpper } from './letters.ts'
import {
  bitsOfLetter,
  forgetLately,
  hashOn,
  lately,
  mostPacked,
  packedApostrophe,
  packedWordAt,
  wordAt,
} from './recent-words.ts'
import { emptyTokens, Flag, forgetOldWords, Gap, type Tokens } from './tokens.ts'

let room = emptyTokens(1 << 13)

/** Where tokens are gathered before they are copied out: there are no more of them than characters. */
function roomFor(size: number): Tokens {
  if (size > room.start.length) room = emptyTokens(size * 2)
  return room
}

/** Splits a masked text into tokens in one pass from left to right. */
export function tokenize(clean: string): Tokens {
  if (forgetOldWords()) forgetLately()
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
    // The letters as five bits each, as far as they are plain ones: the last six of them, and what was moved out
    let isPlain = c < 128
    let last = (c | 32) - 96
    let others = 0
    if (isDigit(c)) {
      i++
      while (i < size) {
        const d = clean.charCodeAt(i)
        if (!isDigit(d) && !((d === 44 || d === 46) && i + 1 < size && isDigit(clean.charCodeAt(i + 1)))) break
        hash = hashOn(hash, d)
        i++
      }
      flag = Flag.number | signsAround(clean, from, i)
      isPlain = false
    } else if (isLetter(c, clean, i)) {
      let upper = isUpper(c) ? 1 : 0
      i++
      // The other half of a character beyond 16 bits
      if (c >= 0xd800 && c < 0xdc00 && i < size) hash = hashOn(hash, clean.charCodeAt(i++))
      while (i < size) {
        let d = clean.charCodeAt(i)
        let letter = (d | 32) - 96
        if (d < 97 || d > 122) {
          if (isUpper(d)) {
            isSplit = isLower(clean.charCodeAt(i - 1)) && isLower(clean.charCodeAt(i + 1)) && isTwoWords(clean, from, i)
            if (isSplit) break
            upper++
            isPlain &&= d < 128
          } else if (d === 39) {
            if (i + 1 >= size || !isLetter(clean.charCodeAt(i + 1), clean, i + 1)) break
            letter = packedApostrophe
          } else if (!isLetter(d, clean, i)) break
          else {
            isPlain = false
            if (d >= 0xd800 && d < 0xdc00) {
              hash = hashOn(hash, d)
              d = clean.charCodeAt(++i)
            }
          }
        }
        others = (others << bitsOfLetter) | (last >>> (32 - bitsOfLetter))
        last = (last << bitsOfLetter) | letter
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
    const word =
      isPlain && i - from <= mostPacked
        ? packedWordAt(clean, from, i, hash, last, others)
        : wordAt(clean, from, i, hash)
    form[t] = lately[word] as number
    stem[t] = lately[word + 1] as number
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

const isSymbolOfMoney = (c: number) => c === 36 || c === 0xa3 || c === 0x20ac || c === 0x20b9 || c === 0xa5

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
