import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { emptyTally, type Tally } from './cases.ts'

const { FUZZ_CASES, FUZZ_FOLDER, FUZZ_SEED } = process.env

/** The same cases each time; `npm run fuzz` gives others, and many more. */
const seed = Number(FUZZ_SEED ?? 20300312)

/** So many ways in share the cases that `npm run fuzz` asks for. */
const waysIn = 10

/** So many cases are made at once, with a process and a store of their own. */
const batch = 500

/** Runs the cases of one way in, batch by batch, and expects that nothing went wrong. */
export async function expectNoFault(
  name: string,
  usual: number,
  run: (cases: number, seed: number) => Promise<Tally>,
): Promise<Tally> {
  const cases = FUZZ_CASES === undefined ? usual : Math.ceil(Number(FUZZ_CASES) / waysIn)
  const all = emptyTally()
  for (let done = 0; done < cases; done += batch) {
    const { read, refused, heavy, slowestMs, faults } = await run(Math.min(batch, cases - done), seed + done)
    all.read += read
    all.refused += refused
    all.slowestMs = Math.max(all.slowestMs, slowestMs)
    all.heavy.push(...heavy)
    all.faults.push(...faults)
  }
  if (FUZZ_FOLDER !== undefined) {
    for (const [index, input] of all.heavy.entries()) writeFileSync(join(FUZZ_FOLDER, `${name}-heavy-${index}`), input)
    for (const [index, { input }] of all.faults.entries())
      writeFileSync(join(FUZZ_FOLDER, `${name}-fault-${index}`), input)
    const { read, refused, heavy, slowestMs, faults } = all
    const told = { name, cases, read, refused, heavy: heavy.length, faults: faults.length, slowestMs }
    writeFileSync(join(FUZZ_FOLDER, `${name}.json`), JSON.stringify(told))
    console.log(
      `${name}: ${cases} cases, ${all.read} read, ${all.refused} refused (${all.heavy.length} as too heavy), ${all.faults.length} faults, slowest ${Math.round(all.slowestMs)} ms`,
    )
  }
  const told = all.faults.map(({ what, input }) => `${what}: ${Buffer.from(input).toString('base64').slice(0, 400)}`)
  expect(told, `with the seed ${seed}`).toEqual([])
  return all
}
