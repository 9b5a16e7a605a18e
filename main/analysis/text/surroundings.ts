import { firstBit, secondBit, Where } from './phrase-index.ts'
import { Flag, type Tokens } from './tokens.ts'

/** For each token of a sentence a row of `ofToken` numbers: at each of `Where` the bits of the words that stand there, in two numbers. */
export type Surroundings = Int32Array
export const ofToken = 10

/** Fills the rows of the tokens of a sentence; what is beyond it is not there. */
export function lookAround({ stem, form, flags }: Tokens, from: number, to: number, around: Surroundings): void {
  for (let t = from, row = 0; t < to; t++, row += ofToken) {
    const flag = (flags[t] as number) & kinds
    const first = firstBit(stem[t] as number) | firstBit(form[t] as number)
    const second = secondBit(stem[t] as number) | secondBit(form[t] as number)
    around[row] = flag === 0 ? first : first | flagBits(flag, firstBit)
    around[row + 1] = flag === 0 ? second : second | flagBits(flag, secondBit)
  }
  const size = (to - from) * ofToken
  for (let half = 0; half < 2; half++) {
    // The words of the nearest four tokens, the nearest first
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    for (let row = half; row < size; row += ofToken) {
      around[row + Where.before] = a
      around[row + Where.soonBefore] = a | b | c | d
      d = c
      c = b
      b = a
      a = around[row] as number
    }
    a = b = c = d = 0
    for (let row = size - ofToken + half; row >= 0; row -= ofToken) {
      around[row + Where.after] = a
      around[row + Where.soonAfter] = a | b | c | d
      d = c
      c = b
      b = a
      a = around[row] as number
    }
  }
}

/** The flags that are classes of tokens; their numbers are marked like word ids. */
const kinds = Flag.number | Flag.percent | Flag.money

function flagBits(flags: number, bitOf: (id: number) => number): number {
  let bits = 0
  for (const flag of [Flag.number, Flag.percent, Flag.money]) if ((flags & flag) !== 0) bits |= bitOf(flag)
  return bits
}
