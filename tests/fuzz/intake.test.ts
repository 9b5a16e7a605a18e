import { expect, test } from 'vitest'
import { fuzzIntake, fuzzPaste } from './cases.ts'
import { intakes } from './seeds.ts'

// The same files each time; `npm run fuzz` tries new ones, and many more.
const seed = 20300312

/** What a run may say of itself, without the files. */
const told = ({ faults }: { faults: { what: string; input: Uint8Array }[] }) =>
  faults.map(({ what, input }) => `${what} (seed ${seed}): ${Buffer.from(input).toString('base64').slice(0, 400)}`)

test.each(intakes)('a broken $name gives text or a sentence, and the text can be read', async (intake) => {
  const tally = await fuzzIntake(intake, 150, seed)
  expect(told(tally)).toEqual([])
  expect(tally.read).toBeGreaterThan(0)
})

test('whatever is pasted can be read', () => {
  expect(told(fuzzPaste(300, seed))).toEqual([])
})
