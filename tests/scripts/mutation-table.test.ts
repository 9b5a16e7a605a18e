import { expect, test } from 'vitest'
import { readTable, type Tally, tallyOf, writeTable } from '../../scripts/mutation/table.ts'

const tallies: readonly Tally[] = [
  { file: 'limits/pay.ts', seen: 3, unseen: 1, day: '2026-11-22' },
  { file: 'asks.ts', seen: 199, unseen: 1, day: '2026-11-21' },
  { file: 'rules.ts', seen: 0, unseen: 0, day: '2026-11-20' },
]
const files = ['asks.ts', 'limits/pay.ts', 'rules.ts']

test('changes that were seen, or ended the tests, are told from those that were not', () => {
  const states = 'Killed Timeout Survived NoCoverage Ignored Killed CompileError'.split(' ')
  const report = { files: { 'main/a/asks.ts': { mutants: states.map((status) => ({ status })) } } }
  expect(tallyOf(report, 'asks.ts', '2026-11-22')).toEqual({ file: 'asks.ts', seen: 3, unseen: 2, day: '2026-11-22' })
})

test('a table has a line for each file and one for all, and no share is rounded up', () => {
  expect(writeTable(tallies, files).split('\n')).toEqual([
    '| file | changes | seen | share | counted on |',
    '| --- | ---: | ---: | ---: | --- |',
    '| `asks.ts` | 200 | 199 | 99 % | 2026-11-21 |',
    '| `limits/pay.ts` | 4 | 3 | 75 % | 2026-11-22 |',
    '| `rules.ts` | 0 | 0 | – | 2026-11-20 |',
    '| **all of these** | 204 | 202 | 99 % | |',
  ])
})

test('a table is read back as it was written', () => {
  const words = writeTable(tallies, files)
  expect(writeTable(readTable(words), files)).toBe(words)
})

test('files that are not counted are named, and those that are gone have no line', () => {
  const words = writeTable(tallies, ['asks.ts', 'new.ts', 'newer.ts'])
  expect(words).toContain('Not counted yet: `new.ts`, `newer.ts`.')
  expect(readTable(words).map(({ file }) => file)).toEqual(['asks.ts'])
})
