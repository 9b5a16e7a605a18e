import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { databaseName } from '../../../main/store/open.ts'
import { keepForTest, tempFolder, tickingSources, valueIn } from './temp-folder.ts'

const receivedAt = '2026-11-20T09:00'
const all = { query: '', status: null, today: '2026-11-21' }

/** A store with two invites and a backup of them. */
async function withBackup() {
  const folder = tempFolder()
  const kept = keepForTest(folder)
  const first = valueIn(kept.store.createInvite('Dear Robin, come and see the mill.', receivedAt))
  const second = valueIn(kept.store.createInvite('Dear Robin, come and see the boats.', receivedAt))
  const backup = valueIn(await kept.backups.make())
  return { folder, kept, first, second, backup }
}
const titlesOf = ({ store }: ReturnType<typeof keepForTest>) =>
  valueIn(store.listInvites(all))
    .map(({ title }) => title)
    .sort()

test('a backup is one file that only the person can read', async () => {
  const { folder, backup } = await withBackup()
  expect(readdirSync(join(folder, 'backups'))).toEqual([backup.name])
  expect(statSync(join(folder, 'backups', backup.name)).mode & 0o777).toBe(0o600)
})

test('one backup is made on each day', async () => {
  const sources = { ...tickingSources(), now: '' }
  const kept = keepForTest(tempFolder(), { ...sources, utcNow: () => sources.now })
  const days: boolean[] = []
  for (const now of ['2026-11-21T08:00:00.000Z', '2026-11-21T22:00:00.000Z', '2026-11-22T08:00:00.000Z']) {
    sources.now = now
    days.push(valueIn(await kept.backups.makeDaily()) !== null)
  }
  expect(days).toEqual([true, false, true])
})

test('a preview tells what would come back and what would go', async () => {
  const { kept, first, backup } = await withBackup()
  valueIn(kept.store.removeInvite(first.id))
  valueIn(kept.store.createInvite('Dear Robin, come and see the orchard.', receivedAt))
  expect(valueIn(kept.backups.preview(backup.name))).toMatchObject({
    invites: 2,
    back: 1,
    gone: 1,
    titles: ['Dear Robin, come and see the boats.', 'Dear Robin, come and see the mill.'],
  })
})

test('a backup brought back is there at once and after the next start, and can be taken back', async () => {
  const { folder, kept, first, backup } = await withBackup()
  valueIn(kept.store.saveInvite(first.id, { text: 'Dear Robin, the mill has burnt down.' }))
  const before = titlesOf(kept)
  valueIn(kept.backups.restore(backup.name))
  const restored = ['Dear Robin, come and see the boats.', 'Dear Robin, come and see the mill.']
  expect(titlesOf(kept)).toEqual(restored)
  expect(titlesOf(keepForTest(folder))).toEqual(restored)
  const replaced = valueIn(kept.backups.list()).find(({ origin }) => origin === 'replaced')
  valueIn(kept.backups.restore(replaced?.name ?? ''))
  expect(titlesOf(kept)).toEqual(before)
})

test('a damaged backup is refused and everything stays as it was', async () => {
  const { folder, kept, backup } = await withBackup()
  const path = join(folder, 'backups', backup.name)
  writeFileSync(path, readFileSync(path).fill('lost', 5000))
  const before = titlesOf(kept)
  expect(kept.backups.restore(backup.name)).toMatchObject({
    ok: false,
    detail: 'This backup cannot be read, so nothing was changed. Choose another one.',
  })
  expect(titlesOf(kept)).toEqual(before)
})

test.each(['../second-look.db', 'second-look.db', '2020-01-01T00-00-00Z.db'])(
  '%j is no backup to bring back',
  async (name) => {
    const { kept } = await withBackup()
    expect(kept.backups.restore(name).ok).toBe(false)
    expect(kept.backups.preview(name).ok).toBe(false)
  },
)

test('after a damaged file the newest sound backup is offered, and brings everything of its time back', async () => {
  const { folder, kept, backup } = await withBackup()
  kept.store.close()
  const file = join(folder, databaseName)
  writeFileSync(file, readFileSync(file).fill('lost', 100))
  const again = keepForTest(folder)
  expect(again.notices).toHaveLength(1)
  expect(titlesOf(again)).toEqual([])
  expect(again.backups.offered).toEqual(backup)
  valueIn(again.backups.restore(backup.name))
  expect(titlesOf(again)).toEqual(['Dear Robin, come and see the boats.', 'Dear Robin, come and see the mill.'])
})

test('a sound file offers no backup', async () => {
  const { folder, kept } = await withBackup()
  kept.store.close()
  expect(keepForTest(folder).backups.offered).toBeNull()
})
