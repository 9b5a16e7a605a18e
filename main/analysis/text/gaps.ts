import { abbreviations, danglingWords, openingWords } from '../lexicon/words.ts'
import { isLower } from './letters.ts'
import { Flag, Gap, spelling, type Tokens } from './tokens.ts'

/** What the characters between token `t - 1` and token `t` amount to. */
export function gapBefore(clean: string, tokens: Tokens, t: number): number {
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
