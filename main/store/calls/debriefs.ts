import type { Debrief, Pattern } from '../../../common/debriefs.ts'
import { fail, ok } from '../../../common/result.ts'
import { findPatterns } from '../../remembering/patterns.ts'
import type { Keeper, Stored } from '../keeper.ts'
import { listConcernCounts } from '../tables/concern-counts.ts'
import { findDebrief, listDebriefs, writeDebrief } from '../tables/debriefs.ts'
import { insertEvent } from '../tables/events.ts'
import { findInvite, inviteTitle, updateInvite } from '../tables/invites.ts'
import { markRemoved } from '../tables/trash.ts'

/** The calls about what stays of interviews. */
export interface DebriefCalls {
  /** The debriefs of an invite, oldest first. */
  listDebriefs(invite: string): Stored<Debrief[]>
  /** Puts one in, or in the place of the one of its id. The first one makes the invite `debriefed`. */
  saveDebrief(debrief: Debrief): Stored<Debrief>
  /** Throws it into the trash. */
  removeDebrief(id: string): Stored<null>
  /** What keeps coming up. */
  patterns(): Stored<Pattern[]>
}

const noInvite = 'The invite of this debrief is not there any more. Put it back from the trash first.'

/** The calls about what stays of interviews, on a database. */
export function debriefCalls(keeper: Keeper): DebriefCalls {
  const { db, within, change } = keeper
  return {
    listDebriefs: (invite) => within(() => ok(listDebriefs(db, invite))),
    saveDebrief: (debrief) => {
      const before = within(() => ok(findDebrief(db, debrief.id)))
      const edited = before.ok && before.value !== undefined ? editedFields(before.value, debrief) : ['all']
      return change(
        ({ invite }) => `Wrote the debrief of ${inviteTitle(db, invite) ?? 'an invite'}.`,
        () => {
          const isNew = findDebrief(db, debrief.id) === undefined
          writeDebrief(db, debrief)
          const saved = findDebrief(db, debrief.id)
          if (saved === undefined) return fail('store', noInvite)
          if (isNew) tell(keeper, saved.invite)
          return ok(saved)
        },
        // Edits of the same field shortly after one another are one thing, those of another field are another.
        `debrief ${debrief.id} ${edited.join(' ')}`,
      )
    },
    removeDebrief: (id) =>
      change('Removed a debrief.', () => {
        markRemoved(db, { kind: 'debrief', id }, keeper.utcNow())
        return ok(null)
      }),
    patterns: () => within(() => ok(findPatterns({ ...listConcernCounts(db), debriefs: listDebriefs(db, null) }))),
  }
}

/** The fields of a debrief that are not as they were. */
function editedFields(before: Debrief, after: Debrief): string[] {
  const fields = Object.keys(after) as (keyof Debrief)[]
  return fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
}

/** Tells the timeline of a debrief, and moves the status along. */
function tell(keeper: Keeper, invite: string): void {
  const status = findInvite(keeper.db, invite)?.status
  const next = status !== undefined && status !== 'closed' && status !== 'debriefed' ? ('debriefed' as const) : null
  if (next !== null) updateInvite(keeper.db, invite, { status: next }, keeper.utcNow())
  const at = keeper.localNow()
  insertEvent(keeper.db, { id: keeper.newId(), invite, kind: 'debrief', at, status: next, words: '' })
}
