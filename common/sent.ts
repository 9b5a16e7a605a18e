import type { InviteStatus } from './invite.ts'
import type { ReplyIntent } from './reply.ts'

/** What each reply makes of an invite: a status, or null when it leaves it as it is. `yes` depends on the time. */
const statusByIntent: Record<ReplyIntent, InviteStatus | 'yes' | null> = {
  accept: 'yes',
  'accept-and-ask': 'yes',
  'ask-first': 'replied',
  reschedule: 'replied',
  decline: 'closed',
  cancel: 'closed',
  'accepted-elsewhere': 'closed',
  'other-roles': 'replied',
  'decision-date': 'replied',
  'honest-note': null,
  'thank-you': null,
  'follow-up': null,
}

/** Where an invite stands after a reply was sent. A yes to an interview whose time is known is an appointment. */
export function statusAfterSending(
  intent: ReplyIntent,
  status: InviteStatus,
  time: 'time-known' | 'no-time',
): InviteStatus {
  const next = statusByIntent[intent]
  return next === 'yes' ? (time === 'time-known' ? 'scheduled' : 'replied') : (next ?? status)
}
