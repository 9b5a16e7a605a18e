import { expect, test } from 'vitest'
import { commandIds } from '../../../../common/commands.ts'
import { type Findable, sectionsFor } from '../../../../renderer/features/palette/entries.ts'

const everything: Findable = {
  available: commandIds,
  notes: { 'edit.undo': 'Tarn Valley Medical is removed.' },
  startup: null,
  hits: [],
  invites: [
    {
      id: '00000000-0000-4000-8000-000000000001',
      status: 'new',
      receivedAt: '2026-06-08T16:12',
      updatedAt: '2026-06-08T16:12:00.000Z',
      title: 'Brackwater Foods',
      subtitle: 'Key Accounts',
      dueAt: null,
      isExample: false,
    },
  ],
}
const found = (typed: string, changes: Partial<Findable> = {}) =>
  sectionsFor(typed, { ...everything, ...changes }).map(({ id, entries }) => [id, entries.map(({ words }) => words)])

test('what was typed is found among commands, settings and invites', () => {
  expect(found('single')).toEqual([
    ['settings', ['Single letters as keys']],
    ['invites', ['Brackwater Foods, Key Accounts']],
  ])
  expect(found('undo', { invites: [] })).toEqual([['edit', ['Undo']]])
})

test('a command nobody can carry out now is not listed', () => {
  expect(found('undo', { available: ['edit.redo'], invites: [] })).toEqual([])
})

test('with nothing typed all commands are listed, and no settings', () => {
  const sections = found('', { invites: [] })
  expect(sections.map(([id]) => id)).toEqual(['mark', 'invite', 'place', 'search', 'edit', 'window'])
  expect(sections.flatMap(([, words]) => words)).not.toContain('Find or do anything')
})

test('what would be undone stands beside the command', () => {
  const [section] = sectionsFor('undo', { ...everything, invites: [] })
  expect(section?.entries[0]?.note).toBe('Tarn Valley Medical is removed.')
})

test('people and firms found stand under their own heading, and words with what is around them', () => {
  const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
  const hits: Findable['hits'] = [
    { kind: 'contact', id: id(2), title: 'Jonas Peverell', snippet: 'Jonas Peverell', marks: [{ start: 0, end: 5 }] },
    { kind: 'firm', id: id(3), title: 'Jonas Print', snippet: 'asks, never blocks', marks: [{ start: 0, end: 4 }] },
    { kind: 'invite', id: id(1), title: 'Brackwater Foods', snippet: 'Jonas writes', marks: [{ start: 0, end: 5 }] },
    { kind: 'note', id: id(4), title: 'Fennick Tools', snippet: 'rang Jonas', marks: [{ start: 5, end: 10 }] },
  ]
  const sections = sectionsFor('jonas', { ...everything, available: [], hits })
  expect(
    sections.map((section) => [section.id, section.entries.map(({ id: key, words, note }) => [key, words, note])]),
  ).toEqual([
    [
      'people',
      [
        [`contact:${id(2)}`, 'Jonas Peverell', ''],
        [`firm:${id(3)}`, 'Jonas Print', 'asks, never blocks'],
      ],
    ],
    ['invites', [[id(1), 'Brackwater Foods, Key Accounts', 'Jonas writes']]],
    ['words', [[`words:3:${id(4)}`, 'Fennick Tools', 'rang Jonas']]],
  ])
})
