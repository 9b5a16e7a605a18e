import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { latestVersion, migrate, migrations, readVersion } from '../../../main/store/migrate.ts'

test('an empty database is brought up to date, and doing it twice changes nothing', () => {
  const db = new Database(':memory:')
  migrate(db)
  const form = () => db.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY name').all()
  const before = form()
  migrate(db)
  expect(form()).toEqual(before)
  expect(readVersion(db)).toBe(latestVersion)
  const tables = db.prepare<[], { name: string }>(
    `SELECT name FROM pragma_table_list WHERE type IN ('table', 'virtual')`,
  )
  expect(
    tables
      .all()
      .map((table) => table.name)
      .filter((name) => !name.startsWith('sqlite_'))
      .sort(),
  ).toEqual([
    'contact_invites',
    'contacts',
    'debriefs',
    'events',
    'firms',
    'interviews',
    'invite_concerns',
    'invite_counts',
    'invite_words',
    'invites',
    'job_signatures',
    'journal',
    'journal_steps',
    'kept_words',
    'mail_sources',
    'processes',
    'reminder_marks',
    'reply_versions',
    'settings',
  ])
})

test('versions count up from one without a gap', () => {
  expect(migrations.map((step) => step.version)).toEqual(migrations.map((_, index) => index + 1))
})

test('a step that fails leaves the database as the step before left it', () => {
  const db = new Database(':memory:')
  const steps = [
    { version: 1, sql: 'CREATE TABLE one (x)' },
    { version: 2, sql: 'CREATE TABLE two (x); INSERT INTO nowhere VALUES (1)' },
    { version: 3, sql: 'CREATE TABLE three (x)' },
  ]
  expect(() => migrate(db, steps)).toThrow('no such table: nowhere')
  const tables = db.prepare('SELECT name FROM sqlite_schema').all()
  expect({ version: readVersion(db), tables }).toEqual({ version: 1, tables: [{ name: 'one' }] })
})

test('a database of an earlier version gets only the steps it lacks', () => {
  const db = new Database(':memory:')
  migrate(db, [{ version: 1, sql: 'CREATE TABLE one (x); INSERT INTO one VALUES (7)' }])
  migrate(db, [
    { version: 1, sql: 'DROP TABLE one' },
    { version: 2, sql: 'ALTER TABLE one ADD COLUMN y' },
  ])
  expect(db.prepare('SELECT * FROM one').all()).toEqual([{ x: 7, y: null }])
})
