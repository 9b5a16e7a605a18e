import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { backupFolder } from '../../../main/store/backups.ts'
import { type KeptStore, keepStore } from '../../../main/store/kept-store.ts'
import { databaseName } from '../../../main/store/open.ts'
import { keepForTest, tempFolder, tickingSources, valueIn } from './temp-folder.ts'

const all = { query: '', status: null, today: '2026-11-21' }
const words = (count: number) => Array.from({ length: count }, (_, at) => `word${(at * 7919) % 4099}`).join(' ')

/** A store of many pages with a backup, its bytes, and what is in it. */
async function stored() {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-'))
  const kept = keepStore(folder, tickingSources())
  for (let count = 0; count < 30; count += 1) {
    valueIn(kept.store.createInvite(`Invite ${count}. ${words(200)}`, '2026-11-20T09:00'))
  }
  const backup = valueIn(await kept.backups.make())
  const texts = textsOf(kept)
  kept.store.close()
  const read = {
    bytes: readFileSync(join(folder, databaseName)),
    backupBytes: readFileSync(join(folder, 'backups', backup.name)),
    backup,
    texts,
  }
  rmSync(folder, { recursive: true })
  return read
}

function textsOf({ store }: KeptStore): string[] {
  return valueIn(store.listInvites(all))
    .map(({ id }) => valueIn(store.openInvite(id))?.text ?? '')
    .sort()
}

const original = await stored()
/** Fifty places all over the file, the same in every run; every fifth is a cut instead of a flipped bit. */
const places = Array.from({ length: 50 }, (_, number) => ({
  at: Math.floor(((number * 0.61803398875) % 1) * original.bytes.length),
  damage: number % 5 === 0 ? ('cut' as const) : ('flipped bit' as const),
}))

test.each(places)('a $damage at byte $at costs nothing that is in the backup', ({ at, damage }) => {
  const folder = tempFolder()
  const file = join(folder, databaseName)
  const bytes = Buffer.from(original.bytes)
  if (damage === 'flipped bit') bytes[at] = (bytes[at] ?? 0) ^ 0x10
  writeFileSync(file, bytes)
  if (damage === 'cut') truncateSync(file, at)
  writeBackup(backupFolder(folder))

  const again = keepForTest(folder, tickingSources('2026-11-22T10:30:00.000Z'))
  const isSame = JSON.stringify(textsOf(again)) === JSON.stringify(original.texts)
  const isSaid = again.notices.length > 0 || again.backups.offered !== null
  // A bit within the words of an invite changes them without harming the file: only the backup has them as they were.
  if (!isSame && !isSaid) expect(damage).toBe('flipped bit')
  valueIn(again.backups.restore(original.backup.name))
  expect(textsOf(again)).toEqual(original.texts)
})

function writeBackup(folder: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, original.backup.name), original.backupBytes)
}

test('where the file is gone, the newest backup is offered', () => {
  const folder = tempFolder()
  writeBackup(backupFolder(folder))
  expect(keepForTest(folder).backups.offered?.name).toBe(original.backup.name)
})
