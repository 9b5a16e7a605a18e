import type { Database } from 'better-sqlite3'
import type { Difference, ImportPlan } from '../../../common/exchange.ts'
import { fail, ok, type Result } from '../../../common/result.ts'
import type { Archive } from '../../exchange/archive.ts'
import type { InviteLine } from '../../exchange/invite-table.ts'
import { dumpArchive, merge, planMerge, stageArchive } from '../exchange.ts'
import type { Keeper, Stored } from '../keeper.ts'
import { listInviteLines } from '../tables/invite-lines.ts'
import { isMailKnown, writeMailSource } from '../tables/mail-sources.ts'

/** What a file with everything came to: counts by table, or why nothing of it was taken. */
type Merged = Result<ImportPlan['tables'], 'store' | 'file'>

/** All that is kept, out to a file and in from one. */
export interface ExchangeCalls {
  /** Everything, as it is now. */
  dumpArchive(): Stored<Archive>
  /** What a file would bring, table by table. Changes nothing. */
  planArchive(archive: Archive): Merged
  /** Brings a file in, whole or not at all, as one thing that can be taken back. */
  mergeArchive(archive: Archive, onDifference: Difference): Merged
  /** The invites in the list, oldest first, as lines of a table. */
  inviteLines(): Stored<InviteLine[]>
  /** Whether an invite was made from a mail of that key before; also when it lies in the trash. */
  isMailKnown(key: string): boolean
  /** Keeps which mail an invite was made from. */
  keepMailSource(key: string, inviteId: string): Stored<null>
  /**
   * Runs what makes invites of mails as one: one write to the disk for many, and all mails of one folder are one thing
   * that can be taken back. Nothing stays of it when it is refused.
   */
  takeInMails(folder: string, run: () => Stored<null>): Stored<null>
}

const oddRows = 'This file holds something that does not fit, so nothing of it was taken. Choose another one.'

/** The calls of the exchange, on a database. */
export function exchangeCalls({ db, utcNow, within, change, together }: Keeper): ExchangeCalls {
  const withStaged = (archive: Archive, run: (staged: Database) => Stored<ImportPlan['tables']>): Merged => {
    const staged = stageArchive(archive)
    if (staged === null) return fail('file', oddRows)
    const done = run(staged)
    staged.close()
    return done
  }
  return {
    dumpArchive: () => within(() => ok(dumpArchive(db, utcNow()))),
    planArchive: (archive) => withStaged(archive, (staged) => within(() => ok(planMerge(db, staged)))),
    mergeArchive: (archive, onDifference) =>
      withStaged(archive, (staged) => change('Took in a file.', () => ok(merge(db, staged, onDifference)))),
    inviteLines: () => within(() => ok(listInviteLines(db))),
    isMailKnown(key) {
      const known = within(() => ok(isMailKnown(db, key)))
      return known.ok && known.value
    },
    keepMailSource: (key, inviteId) =>
      within(() => {
        writeMailSource(db, key, inviteId)
        return ok(null)
      }),
    takeInMails: (folder, run) => together('Took in the mails of a folder.', run, `mails ${folder}`),
  }
}
