import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { afterAll, expect, test } from 'vitest'
import { pasteBox, pasteInvite } from './desk.ts'
import { freshDataFolder, startApp } from './harness.ts'
import { inviteText } from './invite-text.ts'

/** How often the app is killed, and how many bursts of writes it gets through each time, some of them cut off. */
const kills = 20
const burstsEach = 10
const writesEach = 5
/** Longest wait before a kill: about as long as all bursts take, so that it comes in the middle of them. */
const longestWaitMs = 400

/** A small repeatable source of chance (mulberry32), so that a failing run can be run again. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** What the database says of itself, and the replies kept in it by invite. */
function inspect(folder: string): { integrity: unknown; replies: Map<string, string> } {
  const db = new Database(join(folder, 'second-look.db'))
  const integrity = db.pragma('integrity_check', { simple: true })
  const rows = db.prepare<[], { id: string; reply_text: string | null }>('SELECT id, reply_text FROM invites').all()
  db.close()
  return { integrity, replies: new Map(rows.map(({ id, reply_text }) => [id, reply_text ?? ''])) }
}

test('everything the window was told is saved is there after twenty crashes in 200 bursts of writes', {
  timeout: 300_000,
}, async () => {
  const folder = await freshDataFolder()
  const seed = Date.now() % 100_000
  const random = chance(seed)
  console.log(`seed ${seed}`)
  /** By invite: the number of its last write that was acknowledged, and of the last one that was begun. */
  const known = new Map<string, { acknowledged: number; begun: number }>()
  let acknowledgedInAll = 0

  for (let kill = 0; kill < kills; kill += 1) {
    const app = await startApp(folder)
    await pasteBox(app.page).or(app.page.getByRole('tab').first()).first().waitFor()
    // What the window says of itself comes out in order, and stops with it.
    app.page.on('console', (message) => {
      const said = /^(?<what>begun|acknowledged) (?<id>\S+) (?<number>\d+)$/.exec(message.text())?.groups
      if (said?.id === undefined) return
      const entry = known.get(said.id) ?? { acknowledged: 0, begun: 0 }
      const what = said.what === 'begun' ? 'begun' : 'acknowledged'
      known.set(said.id, { ...entry, [what]: Math.max(entry[what], Number(said.number)) })
      if (what === 'acknowledged') acknowledgedInAll += 1
    })
    // The first reading of a program is slow; the bursts begin when the invite is there.
    const id = await app.page.evaluate(async () => {
      const made = await window.api.call('createInvite', { text: 'Come and see us.', receivedAt: '2026-11-20T09:00' })
      if (!made.ok) throw new Error(made.detail)
      return made.value.id
    })
    const writing = app.page
      .evaluate(
        async ({ id, bursts, writes }) => {
          let number = 0
          for (let burst = 0; burst < bursts; burst += 1) {
            const numbers = Array.from({ length: writes }, () => {
              number += 1
              return number
            })
            for (const each of numbers) console.log(`begun ${id} ${each}`)
            await Promise.all(
              numbers.map(async (each) => {
                const saved = await window.api.call('saveInvite', { id, patch: { replyText: `reply ${each}` } })
                if (saved.ok) console.log(`acknowledged ${id} ${each}`)
              }),
            )
          }
        },
        { id, bursts: burstsEach, writes: writesEach },
      )
      // The program ends under the driver's hands, so this breaks off.
      .catch((error: Error) => (/closed|crashed/i.test(error.message) ? null : Promise.reject(error)))
    await wait(random() * longestWaitMs)
    await app.kill()
    await writing
    const { integrity, replies } = inspect(folder)
    expect(integrity).toBe('ok')
    for (const [id, { acknowledged, begun }] of known) {
      const number = Number(/^reply (?<number>\d+)$/.exec(replies.get(id) ?? '')?.groups?.number ?? 0)
      expect(number, `invite ${id} after kill ${kill}`).toBeGreaterThanOrEqual(acknowledged)
      // What was begun is told by the window, which may be killed before it is heard.
      expect(number).toBeLessThanOrEqual(Math.max(begun, burstsEach * writesEach))
    }
  }
  expect(known.size).toBeGreaterThan(kills / 2)
  expect(acknowledgedInAll).toBeGreaterThan(100)
})

/** A file system of two megabytes, or null where this user may mount none. */
async function smallDisk(): Promise<string | null> {
  const folder = await mkdtemp(join(tmpdir(), 'second-look-small-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m,mode=700', 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    await rm(folder, { recursive: true })
    return null
  }
  afterAll(async () => {
    execFileSync('umount', ['-l', folder])
    await rm(folder, { recursive: true, force: true })
  })
  return folder
}

const disk = await smallDisk()
test.skipIf(disk === null)('a full disk is said, and what was saved before stays', async () => {
  const folder = disk as string
  const app = await startApp(folder)
  await pasteInvite(app, inviteText)
  const outcome = await app.page.evaluate(async () => {
    const big = 'Come and see the mill by the river. '.repeat(3000)
    const kept: string[] = []
    for (let count = 0; count < 100; count += 1) {
      const made = await window.api.call('createInvite', { text: `${count} ${big}`, receivedAt: '2026-11-20T09:00' })
      if (!made.ok) return { kept, detail: made.detail }
      kept.push(made.value.id)
    }
    return { kept, detail: '' }
  })
  expect(outcome.detail).toBe('The disk is full, so this was not saved. Make some room and try again.')
  expect(outcome.kept.length).toBeGreaterThan(0)
  await app.kill()
  const { integrity, replies } = inspect(folder)
  expect(integrity).toBe('ok')
  for (const id of outcome.kept) expect(replies.has(id)).toBe(true)
})
