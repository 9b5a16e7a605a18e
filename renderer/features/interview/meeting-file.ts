import type { CalendarEntry } from '../../../common/files.ts'
import type { InterviewPatch, PlannedInterview } from '../../../common/interviews.ts'
import type { InviteStatus } from '../../../common/invite.ts'
import { maxFileBytes } from '../../../common/limits.ts'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import type { Action } from '../../state/reduce.ts'
import { formatMoment } from '../../ui/format.ts'
import { putInDiary } from './interview-acts.ts'

/**
 * Takes the meeting of a calendar file into the diary of an invite: the interview it is about is changed, and where it
 * moves the window says from when to when. Gives false when the file holds no meeting.
 */
export async function takeMeeting(
  acts: { controller: Controller; dispatch: (action: Action) => void },
  invite: { id: string; status: InviteStatus },
  file: File,
): Promise<boolean> {
  const { controller } = acts
  const bytes = file.size > maxFileBytes ? null : await file.arrayBuffer().catch(() => null)
  if (bytes === null) return false
  await controller.settle()
  const read = await controller.ask('readFile', { name: file.name, bytes: new Uint8Array(bytes) })
  if (read === null) return true
  if (read.calendar === null) return false
  const fields = fieldsOf(read.calendar)
  const interviews = await controller.ask('listInterviews', invite.id)
  if (interviews === null) return true
  const known = meant(interviews, read.calendar.uid)
  if (known === undefined) await putInDiary(acts, invite, fields, read.calendar.uid)
  else await change(controller, known, fields)
  return true
}

/** What a calendar says of an interview; what it leaves open stays as it is. */
export function fieldsOf({ start, end, zone, place, link }: CalendarEntry): InterviewPatch {
  const minutes = end === null ? 0 : (Date.parse(`${end}Z`) - Date.parse(`${start}Z`)) / 60_000
  return {
    start,
    zone,
    ...(minutes > 0 && minutes <= 1440 && { durationMinutes: minutes }),
    ...(place !== null && { place: place.slice(0, 500) }),
    ...(link !== null && { link: link.slice(0, 2000) }),
  }
}

/** The interview a meeting is: the one of its name in calendars, else the only one that is planned and has no such name. */
export function meant(interviews: readonly PlannedInterview[], uid: string | null): PlannedInterview | undefined {
  const named = interviews.find((one) => one.uid === uid)
  const [only, ...others] = interviews.filter((one) => one.state === 'planned')
  return named ?? (others.length === 0 && only?.uid.endsWith('@second-look') === true ? only : undefined)
}

async function change(controller: Controller, was: PlannedInterview, fields: InterviewPatch): Promise<void> {
  const patch: InterviewPatch = { ...fields, state: 'planned' }
  const before = Object.fromEntries(Object.keys(patch).map((key) => [key, was[key as keyof InterviewPatch]]))
  const [from, to] = [formatMoment(was.start), formatMoment(fields.start ?? was.start)]
  await controller.doKept(
    [{ call: 'saveInterview', argument: { id: was.id, patch } }],
    [{ call: 'saveInterview', argument: { id: was.id, patch: before } }],
    from === to ? t('interview.sameTime', { when: from }) : t('interview.moved', { from, to }),
  )
}
