import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { mostSituations, situationsSchema } from '../../../common/situations.ts'
import { migrate } from '../../../main/store/migrate.ts'
import { createStore } from '../../../main/store/store.ts'
import { openForTest, tempFolder, valueIn } from './temp-folder.ts'

const now = '00000000-0000-4000-8000-000000000001'
const other = '00000000-0000-4000-8000-000000000002'

describe('situations', () => {
  test('there is one at first, empty and without a name', () => {
    const { store } = openForTest(tempFolder())
    const { active, all } = valueIn(store.readSituations())
    expect(all).toEqual([{ id: active, name: '', situation: {} }])
  })

  test('the one kept before there could be several is the first of them', () => {
    const db = new Database(':memory:')
    migrate(db)
    db.exec(`INSERT INTO settings VALUES ('situation', '{"home":"Otley"}', 'x')`)
    const store = createStore(db, { utcNow: () => '2026-11-21T10:30:00.000Z', newId: () => now })
    expect(valueIn(store.readSituations()).all).toEqual([{ id: now, name: '', situation: { home: 'Otley' } }])
    expect(valueIn(store.readSituation())).toEqual({ home: 'Otley' })
  })

  test('the active one is read and saved, and the others stay', () => {
    const { store } = openForTest(tempFolder())
    const all = [
      { id: now, name: 'Now', situation: { home: 'Otley' } },
      { id: other, name: 'If I lose this job', situation: { home: 'York' } },
    ]
    valueIn(store.saveSituations({ active: other, all }))
    valueIn(store.saveSituation({ home: 'Leeds' }))
    expect(valueIn(store.readSituation())).toEqual({ home: 'Leeds' })
    expect(valueIn(store.readSituations()).all[0]?.situation).toEqual({ home: 'Otley' })
  })

  const one = { id: now, name: '', situation: {} }
  test.each([
    ['none at all', { active: now, all: [] }],
    ['an active one that is not there', { active: other, all: [one] }],
    ['two of one id', { active: now, all: [one, one] }],
    ['too long a name', { active: now, all: [{ ...one, name: 'x'.repeat(61) }] }],
    ['too many', { active: now, all: Array.from({ length: mostSituations + 1 }, () => one) }],
  ])('%s is refused', (_what, situations) => {
    expect(situationsSchema.safeParse(situations).success).toBe(false)
  })
})
