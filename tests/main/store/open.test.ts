import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { configure, databaseName, openStore } from '../../../main/store/open.ts'
import { openForTest, tempFolder, tickingSources, valueIn } from './temp-folder.ts'

const receivedAt = '2026-11-20T09:00'
const damagedName = `${databaseName}.damaged-2026-11-21T10-30-00`
const all = { query: '', status: null, today: '2026-11-21' }

/** A closed, sound database with some invites in it. */
function folderWithInvites(count = 40): string {
  const folder = tempFolder()
  const { store } = openStore(folder, tickingSources())
  for (let each = 0; each < count; each += 1) {
    valueIn(store.createInvite(`Invite ${each} of Tarn & Vale Boats. ${'Come and see us. '.repeat(100)}`, receivedAt))
  }
  store.close()
  return folder
}

/** Whether a store can take an invite and give it back. */
function takesInvites(store: ReturnType<typeof openStore>['store']): boolean {
  const made = valueIn(store.createInvite('Hello from Tarn & Vale Boats', receivedAt))
  return valueIn(store.openInvite(made.id))?.text === 'Hello from Tarn & Vale Boats'
}

test('a first start makes the folder and the file, and has nothing to say', () => {
  const folder = join(tempFolder(), 'not', 'yet', 'there')
  const { store, notices, canSave } = openForTest(folder)
  expect({ notices, canSave, invites: valueIn(store.listInvites(all)) }).toEqual({
    notices: [],
    canSave: true,
    invites: [],
  })
})

test('a connection writes through to the disk, trusts nothing in the file and waits for others', () => {
  const db = new Database(join(tempFolder(), databaseName), { timeout: 1234 })
  onTestFinished(() => void db.close())
  configure(db)
  const names = ['journal_mode', 'synchronous', 'foreign_keys', 'trusted_schema', 'busy_timeout']
  const settings = names.map((name) => [name, db.pragma(name, { simple: true })])
  expect(Object.fromEntries(settings)).toEqual({
    journal_mode: 'wal',
    synchronous: 2,
    foreign_keys: 1,
    trusted_schema: 0,
    busy_timeout: 1234,
  })
})

test.skipIf(process.platform === 'win32')('file, log and folder are for the person alone', () => {
  const folder = join(tempFolder(), 'data')
  const { store } = openForTest(folder)
  takesInvites(store)
  const modes = [folder, ...readdirSync(folder).map((name) => join(folder, name))].map(
    (path) => statSync(path).mode & 0o777,
  )
  expect(modes).toEqual([0o700, 0o600, 0o600, 0o600])
})

test('what was saved is there after the next start', () => {
  const folder = folderWithInvites(3)
  const { store, notices } = openForTest(folder)
  expect({ notices, count: valueIn(store.listInvites(all)).length }).toEqual({ notices: [], count: 3 })
})

test('what was saved survives the program being killed', () => {
  const folder = tempFolder()
  const script = `
    import { openStore } from ${JSON.stringify(join(import.meta.dirname, '../../../main/store/open.ts'))}
    const { store } = openStore(${JSON.stringify(folder)}, { utcNow: () => new Date().toISOString(), newId: () => crypto.randomUUID() })
    store.createInvite('Kept by Osprey Lane Bakery', '2026-11-20T09:00')
    process.kill(process.pid, 'SIGKILL')`
  const child = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' })
  expect(child.signal).toBe('SIGKILL')
  const { store, notices, canSave } = openForTest(folder)
  const titles = valueIn(store.listInvites(all)).map((invite) => invite.title)
  expect({ titles, notices, canSave }).toEqual({ titles: ['Kept by Osprey Lane Bakery'], notices: [], canSave: true })
})

/** Ways to hurt the file of a folder. */
const harms: [name: string, harm: (path: string) => void][] = [
  ['a file of other bytes', (path) => writeFileSync(path, 'These are no invites. '.repeat(500))],
  ['a file of a few bytes', (path) => writeFileSync(path, 'SQLite format 3\0')],
  ['a file cut short', (path) => truncateSync(path, Math.floor(statSync(path).size / 2 / 4096) * 4096)],
  ['a file cut within a page', (path) => truncateSync(path, 10_000)],
  [
    'a file with pages overwritten',
    (path) => {
      const bytes = readFileSync(path)
      writeFileSync(path, bytes.fill(0xa5, 4096, 5 * 4096))
    },
  ],
]

test.each(harms)('%s is set aside as it is and a fresh one begun', (_, harm) => {
  const folder = folderWithInvites()
  const path = join(folder, databaseName)
  harm(path)
  const damaged = readFileSync(path)

  const { store, notices, canSave } = openForTest(folder)

  expect(readFileSync(join(folder, damagedName)).equals(damaged)).toBe(true)
  expect(notices).toEqual([
    `The file with your invites was damaged. It is kept beside the new one under the name ${damagedName}, and Second Look begins with an empty list.`,
  ])
  expect({ canSave, works: takesInvites(store) }).toEqual({ canSave: true, works: true })
})

test('the log of a damaged file goes with it, under a name that keeps the two together', () => {
  const folder = folderWithInvites()
  const path = join(folder, databaseName)
  writeFileSync(path, 'no database')
  writeFileSync(`${path}-wal`, 'what was in the log')
  openForTest(folder)
  expect(readFileSync(join(folder, `${damagedName}-wal`), 'utf8')).toBe('what was in the log')
})

test('a log without its file is set aside, not thrown away', () => {
  const folder = tempFolder()
  writeFileSync(join(folder, `${databaseName}-wal`), 'what was in the log')
  const { canSave } = openForTest(folder)
  expect(readFileSync(join(folder, `${damagedName}-wal`), 'utf8')).toBe('what was in the log')
  expect(canSave).toBe(true)
})

test('a second damaged file within the same second does not replace the first', () => {
  const folder = tempFolder()
  const path = join(folder, databaseName)
  writeFileSync(path, 'first')
  openStore(folder, tickingSources()).store.close()
  writeFileSync(path, 'second')
  openForTest(folder)
  expect(readFileSync(join(folder, damagedName), 'utf8')).toBe('first')
  expect(readFileSync(join(folder, `${damagedName}-2`), 'utf8')).toBe('second')
})

test.each([
  ['lacks words', 'DELETE FROM invite_words_data WHERE id > 10'],
  ['lacks its form', 'DELETE FROM invite_words_data WHERE id = 10'],
  ['holds nonsense', `UPDATE invite_words_data SET block = x'00ff00ff' WHERE id > 10`],
])('a word index that %s is written anew, and no invite is lost', (_, sql) => {
  const folder = folderWithInvites(3)
  const db = new Database(join(folder, databaseName))
  // The index is guarded against changes from outside, except in this mode.
  db.unsafeMode()
  db.exec(sql)
  expect(db.pragma('quick_check', { simple: true })).toContain('fts5')
  db.close()
  const { store, notices, canSave } = openForTest(folder)
  const found = valueIn(store.listInvites({ ...all, query: 'vale' }))
  expect({ notices, canSave, found: found.length }).toEqual({ notices: [], canSave: true, found: 3 })
})

const newerNotice =
  'Your invites were saved by a newer version of Second Look. Install that version to see them. Until then, nothing you do here is kept.'

test('a file of a newer version is left byte for byte, with nothing beside it', () => {
  const folder = folderWithInvites(3)
  const path = join(folder, databaseName)
  const newer = new Database(path)
  newer.exec('CREATE TABLE from_the_future (x); PRAGMA user_version = 99')
  newer.close()
  const before = readFileSync(path)

  const { store, notices, canSave } = openForTest(folder)

  expect({ notices, canSave, works: takesInvites(store) }).toEqual({
    notices: [newerNotice],
    canSave: false,
    works: true,
  })
  expect(readFileSync(path).equals(before)).toBe(true)
  expect(readdirSync(folder)).toEqual([databaseName])
})

test('a newer version that stands in the log only is seen too, and file and log are left alone', () => {
  const folder = folderWithInvites(3)
  const path = join(folder, databaseName)
  const newer = new Database(path)
  newer.pragma('user_version = 99')
  // What a crash would leave: both files as they are while the program still runs.
  const left = tempFolder()
  for (const end of ['', '-wal']) writeFileSync(join(left, databaseName + end), readFileSync(path + end))
  newer.close()
  const before = ['', '-wal'].map((end) => readFileSync(join(left, databaseName + end)))

  const { notices, canSave } = openForTest(left)

  expect({ notices, canSave }).toEqual({ notices: [newerNotice], canSave: false })
  const after = ['', '-wal'].map((end) => readFileSync(join(left, databaseName + end)))
  expect(after.every((bytes, index) => before[index]?.equals(bytes))).toBe(true)
})

/** Ways another program can hold the file. */
const holds: [name: string, sql: string][] = [
  ['reading and writing', 'PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE'],
  ['writing', 'BEGIN IMMEDIATE'],
]

test.each(holds)('a file that another program holds for %s is left to it', (_, sql) => {
  const folder = folderWithInvites(3)
  const other = new Database(join(folder, databaseName))
  onTestFinished(() => void other.close())
  other.exec(sql)

  const { store, notices, canSave } = openForTest(folder)

  expect(notices).toEqual([
    'Another program is using the file with your invites. Close that program and start Second Look again. Until then, nothing you do here is kept.',
  ])
  expect({ canSave, works: takesInvites(store) }).toEqual({ canSave: false, works: true })
  other.exec('ROLLBACK')
  expect(other.prepare('SELECT count(*) AS count FROM invites').get()).toEqual({ count: 3 })
})

test('a folder that cannot be made leaves the store in memory', () => {
  const folder = join(tempFolder(), 'taken')
  writeFileSync(folder, 'a file of that name')
  const { store, notices, canSave } = openForTest(folder)
  expect(notices).toEqual([
    `Second Look may not write in the folder ${folder}. Allow it to write there and start it again. Until then, nothing you do here is kept.`,
  ])
  expect({ canSave, works: takesInvites(store) }).toEqual({ canSave: false, works: true })
})

test('something else in the place of the file is left there', () => {
  const folder = tempFolder()
  mkdirSync(join(folder, databaseName))
  const { canSave } = openForTest(folder)
  expect({ canSave, isLeft: statSync(join(folder, databaseName)).isDirectory() }).toEqual({
    canSave: false,
    isLeft: true,
  })
})

/** Gives up the rights of root for one call: modes do not bind root. */
function asNobody<T>(run: () => T): T {
  if (process.getuid?.() !== 0) return run()
  process.seteuid?.(65534)
  try {
    return run()
  } finally {
    process.seteuid?.(0)
  }
}

// Windows keeps people out by access lists, which chmod does not set.
test.skipIf(process.platform === 'win32').each([
  ['folder', 0o555, 0o644],
  ['file', 0o777, 0o444],
])('a read-only %s leaves the store in memory and the file as it was', (_, folderMode, fileMode) => {
  const folder = folderWithInvites(3)
  const path = join(folder, databaseName)
  chmodSync(path, fileMode)
  chmodSync(folder, folderMode)
  onTestFinished(() => chmodSync(folder, 0o700))
  const before = readFileSync(path)

  const { store, notices, canSave } = asNobody(() => openForTest(folder))

  expect(notices).toEqual([
    `Second Look may not write in the folder ${folder}. Allow it to write there and start it again. Until then, nothing you do here is kept.`,
  ])
  expect({ canSave, works: takesInvites(store) }).toEqual({ canSave: false, works: true })
  expect(readFileSync(path).equals(before)).toBe(true)
})

test('a full disk says so and leaves the store in memory', ({ skip }) => {
  const folder = join(tempFolder(), 'small')
  mkdirSync(folder)
  const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder])
  if (mount.status !== 0) skip('a small disk can only be mounted by root on Linux')
  onTestFinished(() => void spawnSync('umount', [folder]))
  expect(existsSync(folder)).toBe(true)
  const { store, notices, canSave } = openStore(folder, tickingSources())
  expect(notices).toEqual([
    'The disk is full, so the file with your invites could not be opened. Make some room and start Second Look again. Until then, nothing you do here is kept.',
  ])
  expect({ canSave, works: takesInvites(store) }).toEqual({ canSave: false, works: true })
})

test('a large file that was cut short is noticed without looking at every page', () => {
  const folder = tempFolder()
  const first = openStore(folder, tickingSources())
  for (let count = 0; count < 2; count += 1) first.store.createInvite(`${count} `.repeat(2_400_000), receivedAt)
  first.store.close()
  const path = join(folder, databaseName)
  expect(statSync(path).size).toBeGreaterThan(8_000_000)
  truncateSync(path, 6_000_000)
  const { store, notices } = openForTest(folder)
  expect(notices).toHaveLength(1)
  expect(takesInvites(store)).toBe(true)
  expect(existsSync(join(folder, damagedName))).toBe(true)
})
