import { firstBit, secondBit, soon, Where } from './phrase-index.ts'
import { Flag, type Tokens } from './tokens.ts'

/** For each token a row of `ofToken` numbers: at each of `Where` the bits of the words that stand there, in two numbers. */
export type Surroundings = Int32Array
export const ofToken = 12

/** Fills the rows of the tokens of a sentence; what is beyond it is not there. */
export function lookAround({ stem, form, flags }: Tokens, from: number, to: number, around: Surroundings): void {
  let first = 0
  let second = 0
  for (let t = from; t < to; t++) {
    const flag = (flags[t] as number) & kinds
    const own = firstBit(stem[t] as number) | firstBit(form[t] as number) | (flag === 0 ? 0 : flagBits(flag, firstBit))
    const row = t * ofToken
    around[row] = own
    around[row + 1] =
      secondBit(stem[t] as number) | secondBit(form[t] as number) | (flag === 0 ? 0 : flagBits(flag, secondBit))
    first |= own
    second |= around[row + 1] as number
  }
  for (let t = from; t < to; t++) {
    const row = t * ofToken
    around[row + Where.anywhere] = first
    around[row + Where.anywhere + 1] = second
    for (let k = 1; k <= soon && t + k < to; k++) {
      const other = row + k * ofToken
      for (let half = 0; half < 2; half++) {
        around[row + Where.soonAfter + half] =
          (around[row + Where.soonAfter + half] as number) | (around[other + half] as number)
        around[other + Where.soonBefore + half] =
          (around[other + Where.soonBefore + half] as number) | (around[row + half] as number)
        if (k > 1) continue
        around[row + Where.after + half] = around[other + half] as number
        around[other + Where.before + half] = around[row + half] as number
      }
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
