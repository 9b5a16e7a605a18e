import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { latestVersion, migrate, migrations, readVersion } from '../../../main/store/migrate.ts'
import { configure, databaseName } from '../../../main/store/open.ts'
import { openForTest, tempFolder, valueIn } from './temp-folder.ts'

const copyName = `second-look.before-${latestVersion}.db`
const id = '3f0c7a52-6a0d-4b0e-9d0a-0d6f3c1b2a19'

/** A folder with a database as the first release left it, holding one invite. */
function folderOfVersion1(): string {
  const folder = tempFolder()
  const db = new Database(join(folder, databaseName))
  configure(db)
  migrate(db, migrations.slice(0, 1))
  db.exec(`INSERT INTO invites (id, status, received_at, company, created_at, updated_at, dismissed, corrections, text)
    VALUES ('${id}', 'replied', '2026-11-20T09:00', 'Osprey Lane Bakery', '2026-11-20T09:00:00.000Z',
      '2026-11-20T09:00:00.000Z', '["travel/regular"]', '{"role":"Baker"}', 'Come and see us')`)
  db.close()
  return folder
}

function inCopy(folder: string): { version: number; texts: unknown[] } {
  const copy = new Database(join(folder, copyName), { readonly: true })
  onTestFinished(() => void copy.close())
  return { version: readVersion(copy), texts: copy.prepare('SELECT text FROM invites').pluck().all() }
}

test('a database of the first release is brought up to date with all that is in it', () => {
  const { store, notices, canSave } = openForTest(folderOfVersion1())
  expect({ notices, canSave }).toEqual({ notices: [], canSave: true })
  expect(valueIn(store.openInvite(id))).toMatchObject({
    text: 'Come and see us',
    status: 'replied',
    corrections: { role: 'Baker' },
    dismissed: ['travel/regular'],
    isExample: false,
  })
  const found = valueIn(store.listInvites({ query: 'come', status: null, today: '2026-11-21' }))
  expect(found.map((invite) => invite.title)).toEqual(['Osprey Lane Bakery'])
})

test('before that a copy is kept beside it, as it was and for the person alone', () => {
  const folder = folderOfVersion1()
  openForTest(folder).store.close()
  expect(inCopy(folder)).toEqual({ version: 1, texts: ['Come and see us'] })
  if (process.platform !== 'win32') expect(statSync(join(folder, copyName)).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
})

test('a copy that is there is never written again', () => {
  const folder = folderOfVersion1()
  writeFileSync(join(folder, copyName), 'kept')
  openForTest(folder)
  expect(readFileSync(join(folder, copyName), 'utf8')).toBe('kept')
})

test('what a start that was broken off left of a copy is done anew', () => {
  const folder = folderOfVersion1()
  writeFileSync(join(folder, `${copyName}.part`), 'half a copy')
  openForTest(folder)
  expect(inCopy(folder).texts).toEqual(['Come and see us'])
})

test('a fresh database, and one that is up to date, need no copy', () => {
  const folder = tempFolder()
  openForTest(folder).store.close()
  openForTest(folder)
  expect(readdirSync(folder)).not.toContain(copyName)
})

test('where no copy can be made the database keeps its old form', () => {
  const folder = folderOfVersion1()
  mkdirSync(join(folder, `${copyName}.part`))
  const { canSave } = openForTest(folder)
  expect(canSave).toBe(false)
  const db = new Database(join(folder, databaseName), { readonly: true })
  onTestFinished(() => void db.close())
  expect(readVersion(db)).toBe(1)
})
