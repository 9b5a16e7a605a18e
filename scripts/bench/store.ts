import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { inviteStatuses } from '../../common/invite.ts'
import { decisions } from '../../common/reading.ts'
import { databaseName, openStore } from '../../main/store/open.ts'
import { makeDocument } from './documents.ts'
import { clock } from './measure.ts'

/** One thing measured on a large database: the middle of several times, in milliseconds. */
export interface StoreTiming {
  name: string
  store: number
  /** The same answer from plain SQL; null where there is nothing to compare with. */
  sql: number | null
}

const sources = { utcNow: () => new Date().toISOString(), newId: randomUUID }
const today = '2026-11-21'
const page = 200
const repeats = 25

/** Makes a folder with a database of invites. The caller removes it. */
export function folderOfInvites(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-bench-'))
  openStore(folder, sources).store.close()
  const db = new Database(join(folder, databaseName))
  const texts = Array.from({ length: 50 }, (_, index) => makeDocument(1500, index))
  const insert = db.prepare(
    `INSERT INTO invites (id, status, received_at, company, role, reply_by, created_at, updated_at, dismissed, corrections,
       text, decision, firm_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, '[]', '{}', ?, ?, ?)`,
  )
  db.transaction(() => {
    for (let number = 0; number < count; number += 1) {
      const moment = new Date(Date.UTC(2025, 0, 1) + number * 600_000).toISOString()
      const firm = `Firm ${number % 5000}`
      const text = `${texts[number % texts.length]} word${number}`
      const status = inviteStatuses[number % inviteStatuses.length]
      const decision = decisions[number % decisions.length]
      const replyBy = number % 10 === 0 ? moment.slice(0, 10) : null
      const received = moment.slice(0, 16)
      insert.run(
        randomUUID(),
        status,
        received,
        firm,
        'Clerk',
        replyBy,
        moment,
        moment,
        text,
        decision,
        firm.toLowerCase(),
      )
    }
  })()
  db.close()
  return folder
}

/** How long opening, listing, filtering, searching and saving take with so many invites, beside plain SQL. */
export function measureStore(count: number, folder = folderOfInvites(count)): StoreTiming[] {
  const opening = middle(() => openStore(folder, sources).store.close(), 5)
  const { store } = openStore(folder, sources)
  const db = new Database(join(folder, databaseName), { readonly: true })
  const columns = `id, status, received_at, updated_at, role, is_example, company, reply_by, interview_start`
  const line = `SELECT ${columns} FROM invites`
  const end = `ORDER BY updated_at DESC, number DESC LIMIT ${page}`
  const counts = (where: string) =>
    `SELECT (SELECT count(*) FROM invites WHERE ${where}), (SELECT count(*) FROM invites WHERE deleted_at IS NULL),
       (SELECT count(*) FROM invites WHERE deleted_at IS NULL AND status <> 'closed')`
  const sql = (where: string) => () => {
    db.prepare(`${line} WHERE ${where} ${end}`).all()
    db.prepare(counts(where)).all()
  }
  const list = (filter: object) => () => {
    const asked = { query: '', status: null, today, limit: page, ...filter }
    store.listPage(asked)
  }
  const chosen = { statuses: [], decisions: [], due: null, interview: null }
  const inWords = (words: string) => `number IN (SELECT rowid FROM invite_words WHERE invite_words MATCH '${words}')`
  const kept = 'deleted_at IS NULL'
  const ids = db.prepare<[], string>(`SELECT id FROM invites ${end}`).pluck().all()
  let turn = 0
  const next = () => {
    turn += 1
    return ids[turn % ids.length] ?? ''
  }
  const pairs: [name: string, run: () => unknown, bare: (() => unknown) | null][] = [
    ['a page of the list', list({}), sql(kept)],
    ['of one status', list({ status: 'replied' }), sql(`${kept} AND status = 'replied'`)],
    [
      'of two statuses and a decision',
      list({ filter: { ...chosen, statuses: ['new', 'replied'], decisions: ['ask'] } }),
      sql(`${kept} AND status IN ('new', 'replied') AND decision IN ('ask')`),
    ],
    ['without an interview', list({ filter: { ...chosen, interview: 'none' } }), null],
    ['due this week', list({ filter: { ...chosen, due: 'week' } }), null],
    ['overdue', list({ filter: { ...chosen, due: 'overdue' } }), null],
    ['a rare word', list({ query: 'word4242' }), sql(`${kept} AND ${inWords('"word4242"*')}`)],
    ['a common word', list({ query: 'clerk' }), sql(`${kept} AND ${inWords('"clerk"*')}`)],
    ['a rare word anywhere', () => store.findEverywhere('word4242', 20), null],
    ['a common word anywhere', () => store.findEverywhere('clerk', 20), null],
    [
      'opening an invite',
      () => store.openInvite(next()),
      () => db.prepare('SELECT * FROM invites WHERE id = ?').get(next()),
    ],
    ['saving a reply', () => store.saveInvite(next(), { replyText: `Dear all, ${turn}` }), null],
    ['saving a status', () => store.saveInvite(next(), { status: turn % 2 ? 'closed' : 'new' }), null],
    ['a new invite', () => store.createInvite('Please come and see us on Tuesday.', '2026-11-20T09:00'), null],
    ['the whole search', () => store.searchOverview(today, '2026-10-21'), null],
    ['reminders', () => store.listReminders('2026-11-21T10:30'), null],
    ['patterns', () => store.patterns(), null],
    ['what firms there are', () => store.listFirms(''), null],
  ]
  const timings = pairs.map(([name, run, bare]) => ({
    name,
    store: middle(run, repeats),
    sql: bare === null ? null : middle(bare, repeats),
  }))
  store.close()
  db.close()
  const megabytes = Math.round(statSync(join(folder, databaseName)).size / 1_000_000)
  rmSync(folder, { recursive: true, force: true })
  return [
    { name: `opening ${count.toLocaleString('en')} invites (${megabytes} MB)`, store: opening, sql: null },
    ...timings,
  ]
}

/** The middle of several times. */
function middle(run: () => unknown, times: number): number {
  const sorted = Array.from({ length: times }, () => clock(run)).sort((one, other) => one - other)
  return sorted[sorted.length >> 1] ?? 0
}
