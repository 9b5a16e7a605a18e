import fc from 'fast-check'

/** One thing done to a file: where, over how much of it, and with what. */
export interface Mutation {
  kind: 'cut' | 'drop' | 'flip' | 'repeat' | 'swap' | 'put' | 'number'
  /** Where, as millionths of the length. */
  at: number
  /** Another place, for what needs two. */
  to: number
  /** How many bytes at most. */
  length: number
  /** What is put in, or how a byte is flipped. */
  token: string
}

/** What breaks readers of any format. */
const commonTokens = [
  '\0',
  '\xff\xfe',
  '\xef\xbb\xbf',
  '\xe2\x80\xae',
  '\xe2\x80\x8b',
  '\xf0\x9f\x92',
  '\r\n\r\n',
  '\r',
  '%s%n',
  '../../../../etc/passwd',
  '__proto__',
  '9'.repeat(20),
  '-1',
  'A'.repeat(5000),
  ' '.repeat(5000),
  '(('.repeat(500),
]

/** How files are broken: the general ways, and with pieces of their own format. */
export function mutations(tokens: readonly string[]): fc.Arbitrary<Mutation[]> {
  const place = fc.nat(1_000_000)
  const mutation = fc.record({
    kind: fc.constantFrom<Mutation['kind'][]>('cut', 'drop', 'flip', 'repeat', 'swap', 'put', 'put', 'number'),
    at: place,
    to: place,
    length: fc.oneof(fc.nat(8), fc.nat(400), fc.nat(20_000)),
    token: fc.oneof(fc.constantFrom(...tokens), fc.constantFrom(...commonTokens), fc.string({ maxLength: 6 })),
  })
  return fc.array(mutation, { minLength: 1, maxLength: 6 })
}

/** A file after all that was done to it, one after another. */
export function mutated(file: Uint8Array, steps: readonly Mutation[]): Buffer {
  return steps.reduce<Buffer>(mutateOnce, Buffer.from(file)).subarray(0, mostBytes)
}

/** Pieces that are repeated grow quickly; what is larger than this says nothing new. */
const mostBytes = 400_000

function mutateOnce(file: Buffer, { kind, at, to, length, token }: Mutation): Buffer {
  const start = Math.floor((at / 1_000_000) * file.length)
  const end = Math.min(file.length, start + length)
  const other = Math.floor((to / 1_000_000) * file.length)
  const piece = file.subarray(start, end)
  switch (kind) {
    case 'cut':
      return file.subarray(0, start)
    case 'drop':
      return Buffer.concat([file.subarray(0, start), file.subarray(end)])
    case 'flip': {
      const flipped = Buffer.from(file)
      if (start < flipped.length) flipped[start] = (flipped[start] as number) ^ ((token.charCodeAt(0) || 1) & 0xff)
      return flipped
    }
    case 'repeat':
      return Buffer.concat([file.subarray(0, end), ...Array<Buffer>(1 + (to % 40)).fill(piece), file.subarray(end)])
    case 'swap':
      return swapped(file, Math.min(start, other), Math.max(start, other), length)
    case 'put':
      return Buffer.concat([file.subarray(0, start), Buffer.from(token, 'latin1'), file.subarray(start)])
    case 'number':
      return otherNumber(file, start, to)
  }
}

/** Two pieces of a file in each other's place. */
function swapped(file: Buffer, first: number, second: number, length: number): Buffer {
  const firstEnd = Math.min(second, first + length)
  const secondEnd = Math.min(file.length, second + length)
  return Buffer.concat([
    file.subarray(0, first),
    file.subarray(second, secondEnd),
    file.subarray(firstEnd, second),
    file.subarray(first, firstEnd),
    file.subarray(secondEnd),
  ])
}

/** The next number after a place as another one: lengths, offsets and counts that lie. */
function otherNumber(file: Buffer, from: number, seed: number): Buffer {
  const text = file.toString('latin1')
  const found = /\d{1,12}/.exec(text.slice(from, from + 4000))
  if (!found) return file
  const lies = ['0', '1', '-1', '65536', '2147483647', '4294967295', '99999999999', String(Number(found[0]) + 1)]
  const start = from + found.index
  return Buffer.concat([
    file.subarray(0, start),
    Buffer.from(lies[seed % lies.length] as string),
    file.subarray(start + found[0].length),
  ])
}
