import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type KeptStore, keepStore } from '../../../main/store/kept-store.ts'
import { type OpenedStore, openStore } from '../../../main/store/open.ts'
import type { StoreSources } from '../../../main/store/store.ts'

/** A folder of its own for one test, gone afterwards. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Time that starts on 21 November 2026 and moves on one second with each look. */
export function tickingSources(start = '2026-11-21T10:30:00.000Z'): StoreSources {
  let next = Date.parse(start)
  return {
    utcNow: () => {
      const now = new Date(next).toISOString()
      next += 1000
      return now
    },
    newId: randomUUID,
  }
}

/** Opens a store that is closed when the test is over. */
export function openForTest(folder: string, sources: StoreSources = tickingSources()): OpenedStore {
  const opened = openStore(folder, sources)
  onTestFinished(() => opened.store.close())
  return opened
}

/** The value of a result that has to be there. */
export function valueIn<T>(result: { ok: true; value: T } | { ok: false; detail: string }): T {
  if (!result.ok) throw new Error(result.detail)
  return result.value
}

/** Opens a store with its backups that is closed when the test is over. */
export function keepForTest(folder: string, sources: StoreSources = tickingSources()): KeptStore {
  const kept = keepStore(folder, sources)
  onTestFinished(() => kept.store.close())
  return kept
}
