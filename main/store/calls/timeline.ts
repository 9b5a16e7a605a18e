import { ok } from '../../../common/result.ts'
import type { LocalDate, LocalDateTime } from '../../../common/situation.ts'
import type { InviteEvent, Process, SearchOverview } from '../../../common/timeline.ts'
import { findSpeedUps } from '../../remembering/speed-ups.ts'
import { type Keeper, type Stored, said } from '../keeper.ts'
import { firstDay, listCourses } from '../tables/courses.ts'
import { insertEvent, listEvents } from '../tables/events.ts'
import { inviteTitle } from '../tables/invites.ts'
import { findProcess, writeProcess } from '../tables/processes.ts'

/** What the person can say of a process; a missing key stays as it is. */
export type ProcessPatch = { [K in keyof Process]?: Process[K] | undefined }

/** The calls about what happened, and the search as a whole. */
export interface TimelineCalls {
  /** What happened to an invite, oldest first. */
  readTimeline(invite: string): Stored<InviteEvent[]>
  /** Puts a note of the person's own into it, and gives the whole. */
  addNote(invite: string, at: LocalDateTime, words: string): Stored<InviteEvent[]>
  /** What the person knows of a process. */
  readProcess(invite: string): Stored<Process>
  /** Keeps what they know now; missing keys stay. */
  saveProcess(invite: string, patch: ProcessPatch): Stored<Process>
  /** Every open process, and those closed from `closedSince` on. */
  searchOverview(today: LocalDate, closedSince: LocalDate): Stored<SearchOverview>
}

/** The calls about what happened, on a database. */
export function timelineCalls(keeper: Keeper): TimelineCalls {
  const { db, within, change } = keeper
  const nameOf = (id: string) => inviteTitle(db, id) ?? 'an invite'
  return {
    readTimeline: (invite) => within(() => ok(listEvents(db, invite))),
    addNote: (invite, at, words) =>
      change(
        () => `Wrote a note on ${nameOf(invite)}.`,
        () => {
          insertEvent(db, { id: keeper.newId(), invite, kind: 'note', at, status: null, words })
          return ok(listEvents(db, invite))
        },
      ),
    readProcess: (invite) => within(() => ok(findProcess(db, invite))),
    saveProcess: (invite, patch) =>
      change(
        () => `Changed what is known of ${nameOf(invite)}.`,
        () => {
          const before = findProcess(db, invite)
          const after: Process = { ...before, ...said(patch) }
          writeProcess(db, invite, after)
          if (after.offerOn !== null && before.offerOn === null) {
            const at = after.offerOn === keeper.localNow().slice(0, 10) ? keeper.localNow() : `${after.offerOn}T12:00`
            insertEvent(db, {
              id: keeper.newId(),
              invite,
              kind: 'offer',
              at,
              status: null,
              words: after.answerBy ?? '',
            })
          }
          return ok(findProcess(db, invite))
        },
      ),
    searchOverview: (today, closedSince) =>
      within(() => {
        const courses = listCourses(db, today, closedSince)
        return ok({ since: firstDay(db), courses, speedUps: findSpeedUps(courses, today) })
      }),
  }
}
