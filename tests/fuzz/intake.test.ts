import { expect, test } from 'vitest'
import { fuzzIntake, fuzzPaste } from './cases.ts'
import { expectNoFault } from './run.ts'
import { intakes } from './seeds.ts'

test.each(intakes)('a broken $name gives text or a sentence, and the text can be read', async (intake) => {
  const { read } = await expectNoFault(intake.name, 60, (cases, seed) => fuzzIntake(intake, cases, seed))
  expect(read).toBeGreaterThan(0)
})

test('whatever is pasted can be read', async () => {
  const { read } = await expectNoFault('paste', 100, fuzzPaste)
  expect(read).toBeGreaterThan(0)
})
