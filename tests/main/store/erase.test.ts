import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { eraseStore } from '../../../main/store/erase.ts'
import { keepForTest, openForTest, tempFolder, valueIn } from './temp-folder.ts'

const marker = 'Heronmarsh Wherry Trust'
const all = { query: '', status: null, today: '2026-11-21' }

/** Every file under a folder, from it. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  )
}

test('nothing of the store is left, and what else lies in the folder stays', async () => {
  const folder = tempFolder()
  const kept = keepForTest(folder)
  valueIn(kept.store.createInvite(`Dear Robin, come to the ${marker}.`, '2026-11-20T09:00'))
  valueIn(await kept.backups.make())
  const [backup] = valueIn(kept.backups.list())
  valueIn(kept.backups.restore(backup?.name ?? ''))
  const copies = ['second-look.before-2.db', 'second-look.db.damaged-2026-11-01T08-00-00', 'second-look.db.part']
  for (const name of copies) writeFileSync(join(folder, name), marker)
  for (const name of ['notes.txt', 'Second-Look.txt']) writeFileSync(join(folder, name), 'mine')
  mkdirSync(join(folder, 'Local Storage'))

  expect(filesIn(folder).length).toBeGreaterThan(6)
  expect(kept.erase()).toEqual({ ok: true, value: null })
  expect(filesIn(folder).sort()).toEqual(['Second-Look.txt', 'notes.txt'])
  expect(readdirSync(folder)).toContain('Local Storage')
})

test('what is asked for afterwards is empty, and is not kept', () => {
  const folder = tempFolder()
  const kept = keepForTest(folder)
  valueIn(kept.store.createInvite(`Dear Robin, come to the ${marker}.`, '2026-11-20T09:00'))
  valueIn(kept.erase())
  expect(valueIn(kept.store.listInvites(all))).toEqual([])
  valueIn(kept.store.createInvite('Dear Robin, come to the boats.', '2026-11-20T09:00'))
  expect(filesIn(folder)).toEqual([])
  expect(valueIn(openForTest(folder).store.listInvites(all))).toEqual([])
})

test('a backup under way while all is deleted leaves nothing', async () => {
  const folder = tempFolder()
  const kept = keepForTest(folder)
  valueIn(kept.store.createInvite(`Dear Robin, come to the ${marker}. ${'x'.repeat(2_000_000)}`, '2026-11-20T09:00'))
  const underWay = kept.backups.make()
  valueIn(kept.erase())
  expect((await underWay).ok).toBe(false)
  expect(filesIn(folder)).toEqual([])
})

test('a folder that is not there has nothing to delete', () => {
  expect(eraseStore(join(tempFolder(), 'none'))).toEqual([])
})

test('what cannot be deleted is named, and the store goes on with what is left', (context) => {
  const folder = tempFolder()
  const stuck = join(folder, 'backups')
  mkdirSync(stuck)
  // A disk of its own cannot be deleted, not even by root.
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', stuck]).status === 0
  context.skip(!isMounted, 'This user may mount no disk.')
  onTestFinished(() => void spawnSync('umount', ['-l', stuck]))
  const kept = keepForTest(folder)
  const erased = kept.erase()
  expect(erased).toMatchObject({ ok: false, error: 'store' })
  expect(!erased.ok && erased.detail).toContain(stuck)
  expect(kept.store.createInvite('Dear Robin, come to the boats.', '2026-11-20T09:00').ok).toBe(true)
  expect(filesIn(folder)).toContain('second-look.db')
})
