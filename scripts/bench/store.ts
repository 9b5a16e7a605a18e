import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { inviteStatuses } from '../../common/invite.ts'
import { decisions, documentKinds } from '../../common/reading.ts'
import { databaseName, openStore } from '../../main/store/open.ts'
import type { Stored } from '../../main/store/store.ts'
import { makeDocument } from './documents.ts'
import { clock } from './measure.ts'
import { questions, today } from './store-questions.ts'
import { table } from './table.ts'

/** One thing measured on a large database: the middle of several times, in milliseconds. */
export interface StoreTiming {
  name: string
  store: number
  /** The same answer from plain SQL; null where there is nothing to compare with. */
  sql: number | null
  /** The most it may take. */
  most: number
}

const sources = { utcNow: () => new Date().toISOString(), newId: randomUUID }
const repeats = 25
/** A picture of the window. */
const frameMs = 16
const savingMs = 10
/** How long and how often what is measured is run before. */
const warmMs = 100
const mostWarm = 200

/** Makes a folder with a database of invites, one in twenty with an interview. The caller removes it. */
export function folderOfInvites(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-bench-'))
  openStore(folder, sources).store.close()
  const db = new Database(join(folder, databaseName))
  const texts = Array.from({ length: 50 }, (_, index) => makeDocument(1500, index))
  const insert = db.prepare(
    `INSERT INTO invites (id, status, received_at, company, role, reply_by, created_at, updated_at, dismissed, corrections,
       text, decision, firm_key, kind, is_example) VALUES (?, ?, ?, ?, ?, ?, ?, ?, '[]', '{}', ?, ?, ?, ?, ?)`,
  )
  const meet = db.prepare(
    `INSERT INTO interviews (id, invite, state, start, place, link, people, uid, sequence, notes)
     VALUES (?, ?, 'planned', ?, '', '', '[]', ?, 0, '')`,
  )
  db.transaction(() => {
    for (let number = 0; number < count; number += 1) {
      const moment = new Date(Date.UTC(2025, 0, 1) + number * 600_000).toISOString()
      const day = moment.slice(0, 10)
      const firm = `Firm ${number % 5000}`
      const made = insert.run(
        randomUUID(),
        inviteStatuses[number % inviteStatuses.length],
        moment.slice(0, 16),
        firm,
        'Clerk',
        number % 10 === 0 ? day : null,
        moment,
        moment,
        `${texts[number % texts.length]} word${number}`,
        decisions[number % decisions.length],
        firm.toLowerCase(),
        documentKinds[number % documentKinds.length],
        number % 1000 === 0 ? 1 : 0,
      )
      if (number % 20 === 7) meet.run(randomUUID(), made.lastInsertRowid, `${day}T10:00`, randomUUID())
    }
  })()
  db.close()
  return folder
}

/** How long opening, listing, filtering, searching and saving take with so many invites, beside plain SQL. */
export function measureStore(folder: string): StoreTiming[] {
  const path = join(folder, databaseName)
  const first = { query: '', status: null, today, limit: 200, sort: { by: 'due', order: 'ascending' } } as const
  const start = () => {
    const { store } = openStore(folder, sources)
    store.readPreferences()
    store.listPage(first)
    store.close()
  }
  const timings: StoreTiming[] = [
    {
      name: 'opening all of it, and the first page',
      store: middles([start], 9)[0] ?? 0,
      sql: null,
      most: Number.POSITIVE_INFINITY,
    },
  ]
  const { store } = openStore(folder, sources)
  const db = new Database(path, { readonly: true })
  for (const { name, asked, sql } of questions) {
    const ways = sql.map((way) => way.map((each) => db.prepare(each)))
    const bare = ways.map((way) => () => way.map((statement) => statement.all()))
    const [ours = 0, ...plain] = middles([() => valueIn(store.listPage(asked)), ...bare], repeats)
    timings.push({ name, store: ours, sql: Math.min(...plain), most: frameMs })
  }
  const ids = db.prepare<[], string>('SELECT id FROM invites ORDER BY updated_at DESC LIMIT 200').pluck().all()
  const one = db.prepare('SELECT * FROM invites WHERE id = ?')
  let turn = 0
  const next = () => {
    turn += 1
    return ids[turn % ids.length] ?? ''
  }
  const deeds: [name: string, run: () => Stored<unknown>, bare: (() => unknown) | null, most: number][] = [
    ['a rare word anywhere', () => store.findEverywhere('word4242', 20), null, frameMs],
    ['a common word anywhere', () => store.findEverywhere('clerk', 20), null, frameMs],
    ['opening an invite', () => store.openInvite(next()), () => one.get(next()), frameMs],
    ['saving a reply', () => store.saveInvite(next(), { replyText: `Dear all, ${turn}` }), null, savingMs],
    ['saving a status', () => store.saveInvite(next(), { status: turn % 2 ? 'closed' : 'new' }), null, savingMs],
    ['a new invite', () => store.createInvite('Please come and see us.', '2026-11-20T09:00'), null, savingMs],
    ['the whole search', () => store.searchOverview(today, '2026-10-21'), null, frameMs],
    ['reminders', () => store.listReminders('2026-11-21T10:30'), null, frameMs],
    ['patterns', () => store.patterns(), null, frameMs],
    ['what firms there are', () => store.listFirms(''), null, Number.POSITIVE_INFINITY],
  ]
  for (const [name, run, bare, most] of deeds) {
    const deed = () => valueIn(run())
    const [ours = 0, plain] = middles(bare === null ? [deed] : [deed, bare], repeats)
    timings.push({ name, store: ours, sql: plain ?? null, most })
  }
  store.close()
  db.close()
  return timings
}

/** How much longer opening many invites may take than opening those of the first size. */
const mostOpening = 1.2

/** Measures databases of growing size, as a table that says of each time whether it is what it has to be. */
export function storeTable(counts: readonly number[]): string {
  let least = Number.POSITIVE_INFINITY
  const heads: string[] = []
  const rows = new Map<string, string[]>()
  for (const count of counts) {
    const folder = folderOfInvites(count)
    const megabytes = Math.round(statSync(join(folder, databaseName)).size / 1_000_000)
    heads.push(`${count.toLocaleString('en')} invites, ${megabytes} MB`)
    const [opening, ...timings] = measureStore(folder)
    rmSync(folder, { recursive: true, force: true })
    if (opening === undefined) continue
    for (const timing of [{ ...opening, most: least * mostOpening }, ...timings]) {
      rows.set(timing.name, [...(rows.get(timing.name) ?? []), cellOf(timing)])
    }
    if (least === Number.POSITIVE_INFINITY) least = opening.store
  }
  return `Milliseconds at the median of ${repeats}, and how many times as long that is as the quickest of several ways to write the same in SQL by hand,
over the same indexes. A list may take ${frameMs} ms and a save ${savingMs} ms, and ${mostTimes} times the SQL where that takes ${tooShortMs} ms or more; opening
may take ${mostOpening} times as long as with the fewest.

${table(
  ['', ...heads],
  [...rows].map(([name, cells]) => [name, ...cells]),
)}`
}

/** How many times plain SQL it may take, and what is too short to be held against another time. */
const mostTimes = 1.5
const tooShortMs = 0.1

function cellOf({ store, sql, most }: StoreTiming): string {
  const times = sql === null ? '' : `, ${(store / sql).toFixed(2)}×`
  const isMissed = store > most || (sql !== null && sql >= tooShortMs && store > sql * mostTimes)
  return `${store.toFixed(2)}${times}${isMissed ? ' MISSED' : ''}`
}

/** What was answered: a call that is refused is quick, and no figure. */
function valueIn<T>(result: Stored<T>): T {
  if (!result.ok) throw new Error(result.detail)
  return result.value
}

/**
 * The middle of several times of each, taken in turn, so that what else the machine does meets all. Each runs once
 * before it is timed: what a slow one leaves of the processor's memory would else be held against the next.
 */
function middles(runs: readonly (() => unknown)[], times: number): number[] {
  // The engine compiles what is run often; a short run is seldom alone.
  for (const run of runs)
    for (let spent = 0, count = 0; spent < warmMs && count < mostWarm; count += 1) spent += clock(run)
  const taken = runs.map((): number[] => [])
  for (let round = 0; round < times; round += 1) {
    for (const [index, run] of runs.entries()) {
      run()
      taken[index]?.push(clock(run))
    }
  }
  return taken.map((each) => each.sort((one, other) => one - other)[each.length >> 1] ?? 0)
}
