import type { Database } from 'better-sqlite3'
import type { Difference, ImportPlan } from '../../common/exchange.ts'
import { fail, ok, type Result } from '../../common/result.ts'
import type { Archive } from '../exchange/archive.ts'
import type { InviteLine } from '../exchange/invite-table.ts'
import { dumpArchive, merge, planMerge, stageArchive } from './exchange.ts'
import { attempt } from './fault.ts'
import type { Stored, StoreSources } from './store.ts'
import { listInviteLines } from './tables/invite-lines.ts'
import { isMailKnown, writeMailSource } from './tables/mail-sources.ts'

/** All that is kept, out to a file and in from one. */
export interface Exchange {
  /** Everything, as it is now. */
  dump(): Stored<Archive>
  /** What a file would bring, table by table. Changes nothing. */
  plan(archive: Archive): Result<ImportPlan['tables'], 'store' | 'file'>
  /** Brings a file in, whole or not at all. */
  merge(archive: Archive, onDifference: Difference): Result<ImportPlan['tables'], 'store' | 'file'>
  /** The invites in the list, oldest first, as lines of a table. */
  inviteLines(): Stored<InviteLine[]>
  /** Whether an invite was made from a mail of that key before; also when it lies in the trash. */
  isMailKnown(key: string): boolean
  /** Keeps which mail an invite was made from. */
  keepMailSource(key: string, inviteId: string): Stored<null>
}

const oddRows = 'This file holds something that does not fit, so nothing of it was taken. Choose another one.'
const notKept = 'The disk did not do it, so this mail was not kept. Make some room and try again.'
const notGiven = 'The file with your invites could not be read. Start Second Look again and try once more.'
const notTaken = 'The disk did not do it, so nothing was taken from this file. Make some room and try again.'

/** The exchange of an open, migrated database. */
export function createExchange(db: Database, sources: StoreSources): Exchange {
  const withStaged = (archive: Archive, run: (staged: Database) => ImportPlan['tables']) => {
    const staged = stageArchive(archive)
    if (staged === null) return fail('file', oddRows)
    const done = attempt(() => run(staged))
    staged.close()
    return done.ok ? ok(done.value) : fail('store', notTaken)
  }
  return {
    dump() {
      const dumped = attempt(() => db.transaction(() => dumpArchive(db, sources.utcNow())).deferred())
      return dumped.ok ? dumped : fail('store', notGiven)
    },
    inviteLines() {
      const lines = attempt(() => listInviteLines(db))
      return lines.ok ? lines : fail('store', notGiven)
    },
    isMailKnown(key) {
      const known = attempt(() => isMailKnown(db, key))
      return known.ok && known.value
    },
    keepMailSource(key, inviteId) {
      const kept = attempt(() => writeMailSource(db, key, inviteId))
      return kept.ok ? ok(null) : fail('store', notKept)
    },
    plan: (archive) => withStaged(archive, (staged) => planMerge(db, staged)),
    merge: (archive, onDifference) =>
      withStaged(archive, (staged) => db.transaction(() => merge(db, staged, onDifference)).immediate()),
  }
}
