import type { Interview, InterviewPatch, PlannedInterview } from '../../../common/interviews.ts'
import type { InviteStatus } from '../../../common/invite.ts'
import { fail, ok } from '../../../common/result.ts'
import type { EventKind } from '../../../common/timeline.ts'
import { findClashes } from '../../calendar/clashes.ts'
import type { Keeper, Stored } from '../keeper.ts'
import { insertEvent } from '../tables/events.ts'
import { findByUid, findInterview, insertInterview, listInterviews, updateInterview } from '../tables/interviews.ts'
import { findInvite, firstWords, inviteTitle, updateInvite } from '../tables/invites.ts'
import { markRemoved } from '../tables/trash.ts'

/** The calls about interviews. */
export interface InterviewCalls {
  /** The interviews of an invite, oldest first; of all invites in the list with null. */
  listInterviews(invite: string | null): Stored<PlannedInterview[]>
  /**
   * A new interview, planned; with the name of a calendar entry that is known already, that one is changed. The invite
   * becomes `scheduled` unless it is further on.
   */
  createInterview(invite: string, fields: InterviewPatch, uid: string | null): Stored<Interview>
  /** Changes an interview, and tells the timeline; null when there is none of that id. */
  saveInterview(id: string, patch: InterviewPatch): Stored<Interview | null>
  /** Throws it into the trash. */
  removeInterview(id: string): Stored<null>
}

const noStart = 'An interview needs a day and a time. Set them and try again.'
const noInvite = 'The invite of this interview is not there any more. Open it from the trash first.'

/** Statuses that an interview in the diary, and one that was held, take the place of. */
const before: Partial<Record<Interview['state'], { from: InviteStatus[]; to: InviteStatus }>> = {
  planned: { from: ['new', 'replied'], to: 'scheduled' },
  held: { from: ['new', 'replied', 'scheduled'], to: 'attended' },
}

/** The calls about interviews, on a database. */
export function interviewCalls(keeper: Keeper): InterviewCalls {
  const { db, within, change } = keeper
  const nameOf = (invite: string) => inviteTitle(db, invite) ?? 'an invite'

  /** Tells the timeline, with the time it is about, and moves the status along. */
  const tell = (kind: EventKind & `interview-${string}`, { invite, start, state }: Interview) => {
    const status = findInvite(db, invite)?.status
    const step = before[state]
    const next = status !== undefined && step?.from.includes(status) ? step.to : null
    if (next !== null) updateInvite(db, invite, { status: next }, keeper.utcNow())
    insertEvent(db, { id: keeper.newId(), invite, kind, at: keeper.localNow(), status: next, words: start })
  }

  const save = (was: Interview, patch: InterviewPatch): Stored<Interview | null> => {
    const isMoved = patch.start !== undefined && patch.start !== was.start
    const isOther = patch.state !== undefined && patch.state !== was.state
    const isNews = (['start', 'state', 'zone', 'durationMinutes', 'place', 'link'] as const).some(
      (key) => patch[key] !== undefined && patch[key] !== was[key],
    )
    updateInterview(db, was.id, patch, was.sequence + (isNews ? 1 : 0))
    const now = findInterview(db, was.id)
    if (now === undefined) return ok(null)
    if (isOther) {
      const kinds = { planned: 'interview-set', held: 'interview-held', cancelled: 'interview-cancelled' } as const
      tell(kinds[now.state], now)
    } else if (isMoved) tell('interview-moved', now)
    return ok(now)
  }

  return {
    listInterviews: (invite) =>
      within(() => {
        const named = listInterviews(db, invite)
        const all = invite === null ? named : listInterviews(db, null)
        const clashes = findClashes(all.map(({ interview }) => interview))
        return ok(
          named.map(({ interview, company, contact_name, role, opening }) => ({
            ...interview,
            title: company ?? contact_name ?? firstWords(opening),
            subtitle: role ?? '',
            clashes: clashes.get(interview.id) ?? [],
          })),
        )
      }),
    createInterview: (invite, fields, uid) =>
      change(
        (made) => `Put the interview with ${nameOf(made.invite)} into the diary.`,
        (): Stored<Interview> => {
          const known = uid === null ? undefined : findByUid(db, invite, uid)
          if (known !== undefined) {
            const saved = save(known, fields)
            return saved.ok && saved.value !== null ? ok(saved.value) : fail('store', noInvite)
          }
          if (fields.start === undefined) return fail('store', noStart)
          const id = keeper.newId()
          const interview: Interview = {
            id,
            invite,
            state: fields.state ?? 'planned',
            start: fields.start,
            zone: fields.zone ?? null,
            durationMinutes: fields.durationMinutes ?? null,
            format: fields.format ?? null,
            place: fields.place ?? '',
            link: fields.link ?? '',
            people: fields.people ?? [],
            notes: fields.notes ?? '',
            sheet: fields.sheet ?? null,
            uid: uid ?? `${id}@second-look`,
            sequence: 0,
          }
          insertInterview(db, interview)
          const made = findInterview(db, id)
          if (made === undefined) return fail('store', noInvite)
          tell(made.state === 'held' ? 'interview-held' : 'interview-set', made)
          return ok(made)
        },
      ),
    saveInterview: (id, patch) =>
      change(
        (saved) => interviewWords(patch, saved === null ? 'an invite' : nameOf(saved.invite)),
        () => {
          const was = findInterview(db, id)
          return was === undefined ? ok(null) : save(was, patch)
        },
        Object.keys(patch).every((key) => typed.has(key)) ? `${id} ${Object.keys(patch).sort().join(' ')}` : undefined,
      ),
    removeInterview: (id) =>
      change('Removed an interview.', () => {
        markRemoved(db, { kind: 'interview', id }, keeper.utcNow())
        return ok(null)
      }),
  }
}

/** What people type: edits of these shortly after one another are one thing. */
const typed: ReadonlySet<string> = new Set(['notes', 'sheet', 'place', 'link', 'people'])

/** What saving a patch did, in a sentence. */
function interviewWords(patch: InterviewPatch, name: string): string {
  if (patch.state === 'cancelled') return `Cancelled the interview with ${name}.`
  if (patch.state === 'held') return `Marked the interview with ${name} as held.`
  if (patch.start !== undefined) return `Moved the interview with ${name}.`
  return `Changed the interview with ${name}.`
}
