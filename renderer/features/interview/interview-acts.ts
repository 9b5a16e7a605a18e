import type { Interview, InterviewPatch, PlannedInterview } from '../../../common/interviews.ts'
import type { InviteStatus } from '../../../common/invite.ts'
import type { Reading } from '../../../common/reading.ts'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import type { Action } from '../../state/reduce.ts'
import { formatMoment } from '../../ui/format.ts'

/** What the acts need of the window. */
interface Acts {
  controller: Controller
  dispatch: (action: Action) => void
}

/** The invite an interview belongs to, and where it stands. */
interface OfInvite {
  id: string
  status: InviteStatus
}

/** What of an interview the reading knows. */
export function fieldsFrom({ facts }: Reading): InterviewPatch {
  const { start, durationMinutes, format, place, link } = facts.interview
  return {
    ...(start !== null && { start: start.value }),
    ...(durationMinutes !== null && { durationMinutes: durationMinutes.value }),
    ...(format !== null && { format: format.value }),
    ...(place !== null && { place: place.value }),
    ...(link !== null && { link: link.value }),
    ...(facts.contact.name !== null && { people: [facts.contact.name.value] }),
  }
}

/**
 * Puts an interview into the diary; the invite is scheduled then, unless it is further on. One step takes both back.
 * `uid` is its name in calendars.
 */
export async function putInDiary(
  { controller, dispatch }: Acts,
  invite: OfInvite,
  fields: InterviewPatch,
  uid: string | null = null,
) {
  await controller.settle()
  const made = await controller.ask('createInterview', { invite: invite.id, fields, uid })
  if (made === null) return
  const moves = invite.status === 'new' || invite.status === 'replied'
  if (moves) dispatch({ type: 'patched', patch: { status: 'scheduled' } })
  await controller.refreshList()
  const back = [
    { call: 'removeInterview' as const, argument: made.id },
    ...(moves ? [statusCall(invite.id, invite.status)] : []),
  ]
  const again = [
    { call: 'restoreFromTrash' as const, argument: [{ kind: 'interview' as const, id: made.id }] },
    ...(moves ? [statusCall(invite.id, 'scheduled')] : []),
  ]
  controller.doneThat(t('interview.put', { when: formatMoment(made.start) }), back, again)
}

/** Changes something of an interview, with the way back. */
export async function changeInterview(
  { controller }: Acts,
  interview: PlannedInterview,
  patch: InterviewPatch,
  what: string,
) {
  const before = Object.fromEntries(
    Object.keys(patch).map((key) => [key, interview[key as keyof InterviewPatch]]),
  ) as InterviewPatch
  await controller.doKept(
    [{ call: 'saveInterview', argument: { id: interview.id, patch } }],
    [{ call: 'saveInterview', argument: { id: interview.id, patch: before } }],
    t('interview.changed', { what }),
  )
}

/** Says what became of an interview; one that was held makes the invite attended. */
export async function settleInterview(
  { controller, dispatch }: Acts,
  invite: OfInvite,
  interview: PlannedInterview,
  state: Interview['state'],
) {
  const moves = state === 'held' && ['new', 'replied', 'scheduled'].includes(invite.status)
  const save = (next: Interview['state']) => ({
    call: 'saveInterview' as const,
    argument: { id: interview.id, patch: { state: next } },
  })
  if (!(await controller.doQuietly([save(state)]))) return
  if (moves) {
    dispatch({ type: 'patched', patch: { status: 'attended' } })
    await controller.refreshList()
  }
  controller.doneThat(
    t(`interview.became.${state}`),
    [save(interview.state), ...(moves ? [statusCall(invite.id, invite.status)] : [])],
    [save(state), ...(moves ? [statusCall(invite.id, 'attended')] : [])],
  )
}

function statusCall(id: string, status: InviteStatus) {
  return { call: 'changeInvites' as const, argument: { ids: [id], change: { status } } }
}
