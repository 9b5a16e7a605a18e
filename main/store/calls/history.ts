import type { Hit, SavedHistory, TrashItem, TrashKey, Undone } from '../../../common/history.ts'
import { ok } from '../../../common/result.ts'
import { attempt } from '../fault.ts'
import { forgetSteps, lastStep, turnStep } from '../journal.ts'
import type { Keeper, Stored } from '../keeper.ts'
import { leaveNoTrace } from '../leave-no-trace.ts'
import { findEverywhere } from '../tables/kept-words.ts'
import { deleteRemoved, listTrash, markRemoved } from '../tables/trash.ts'

/** The calls that go back, and those that look through everything. */
export interface HistoryCalls {
  /** What can be taken back and done again. */
  readHistory(): Stored<SavedHistory>
  /** Takes back the last change; null when there is none. */
  undo(): Stored<Undone | null>
  /** Does again what was taken back last; null when there is none. */
  redo(): Stored<Undone | null>
  /** What was thrown away, newest first. */
  listTrash(): Stored<TrashItem[]>
  /** Puts things back where they were. */
  restoreFromTrash(keys: readonly TrashKey[]): Stored<null>
  /** Deletes things for good. Nothing that was done before can be taken back afterwards: the steps hold old words. */
  emptyTrash(keys: readonly TrashKey[]): Stored<null>
  /** Words looked for in all that is kept, best hits first. */
  findEverywhere(query: string, limit: number): Stored<Hit[]>
}

/** The calls that go back, on a database. */
export function historyCalls({ db, within, withJournal, change }: Keeper): HistoryCalls {
  const turn = (isUndone: 0 | 1) =>
    withJournal((): Stored<Undone | null> => {
      const step = lastStep(db, isUndone === 1 ? 0 : 1)
      return ok(step === undefined ? null : { text: step.label, invites: turnStep(db, step, isUndone) })
    })
  return {
    readHistory: () => within(() => ok({ undo: lastStep(db, 0)?.label ?? null, redo: lastStep(db, 1)?.label ?? null })),
    undo: () => turn(1),
    redo: () => turn(0),
    listTrash: () => within(() => ok(listTrash(db))),
    restoreFromTrash: (keys) =>
      change(`Put ${keys.length === 1 ? 'something' : `${keys.length} things`} back from the trash.`, () => {
        for (const key of keys) markRemoved(db, key, null)
        return ok(null)
      }),
    emptyTrash: (keys) => {
      const emptied = within(() => {
        forgetSteps(db)
        for (const key of keys) deleteRemoved(db, key)
        return ok(null)
      })
      // Deleted it is; where there is no room to write the file anew, the next time takes its traces along.
      if (emptied.ok) attempt(() => leaveNoTrace(db))
      return emptied
    },
    findEverywhere: (query, limit) => within(() => ok(findEverywhere(db, query, limit))),
  }
}
