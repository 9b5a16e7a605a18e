import { expect, test } from 'vitest'
import type { Reading } from '../../../common/reading.ts'
import { isCalm } from '../../../renderer/state/is-calm.ts'
import { type AppState, type Desk, initialState } from '../../../renderer/state/state.ts'

const first = initialState('2026-06-09T09:00')
const read = (text: string, id = 'nights') => ({ text, reading: { concerns: [{ id }] } as unknown as Reading })
const before: AppState = { ...first, desk: { ...first.desk, text: 'Some nights' }, read: read('Some nights') }
const onDesk = (change: Partial<Desk>) => ({ desk: { ...before.desk, ...change } })

const typing: [what: string, change: Partial<AppState>][] = [
  ['nothing', {}],
  ['the text', onDesk({ text: 'Some nights.', pace: 'typing' })],
  ['a reading that says the same', { read: read('Some nights.') }],
  ['what is saved of it', { save: { kind: 'saved' }, keptVersion: 7, list: { ...before.list, total: 3 } }],
  ['a notice and what can be taken back', { notices: [], history: { past: [], future: [] } }],
]

test.each(typing)('what stands around the letter is not drawn again for %s', (_what, change) => {
  expect(isCalm({ state: before, panels: 1 }, { state: { ...before, ...change }, panels: 1 })).toBe(true)
})

const misses: [what: string, change: Partial<AppState>][] = [
  ['a reading that says something else', { read: read('Some nights', 'travel') }],
  ['a reading that is gone', { read: null }],
  ['a sheet that is blank now', onDesk({ text: '' })],
  ['an invite that has its id now', onDesk({ id: 'one' })],
  ['another view', onDesk({ view: 'letter' })],
  ['another tab', { tab: 'reply' }],
  ['a mark that is gone to', { mark: { id: 'one', card: 'up' } }],
  ['what is pointed at', { focus: { marks: ['one'] } }],
  ['a preference', { preferences: { ...before.preferences } }],
]

test.each(misses)('it is drawn again for %s', (_what, change) => {
  expect(isCalm({ state: before, panels: 1 }, { state: { ...before, ...change }, panels: 1 })).toBe(false)
})

test('it is drawn again when something else than the state is another', () => {
  expect(isCalm({ state: before, panels: 1 }, { state: before, panels: 2 })).toBe(false)
})
