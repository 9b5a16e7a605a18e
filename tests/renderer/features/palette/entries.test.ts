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
  expect(sections.map(([id]) => id)).toEqual(['mark', 'invite', 'place', 'edit', 'window'])
  expect(sections.flatMap(([, words]) => words)).not.toContain('Find or do anything')
})

test('what would be undone stands beside the command', () => {
  const [section] = sectionsFor('undo', { ...everything, invites: [] })
  expect(section?.entries[0]?.note).toBe('Tarn Valley Medical is removed.')
})
