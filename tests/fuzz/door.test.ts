import { expect, test } from 'vitest'
import { partsForTest } from '../main/ipc/parts.ts'
import { fuzzDoor } from './door.ts'
import { expectNoFault } from './run.ts'

test('whatever the window calls is answered or refused with a sentence', async () => {
  const run = (cases: number, seed: number) => fuzzDoor(partsForTest(), cases, seed)
  const { read, refused } = await expectNoFault('calls', 400, run)
  expect(Math.min(read, refused)).toBeGreaterThan(40)
})
