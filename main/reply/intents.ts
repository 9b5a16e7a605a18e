import type { InviteStatus } from '../../common/invite.ts'
import type { Decision, DocumentKind, Facts, Verdict } from '../../common/reading.ts'
import { type ReplyIntent, replyIntents } from '../../common/reply.ts'
import type { LocalDateTime, Situation } from '../../common/situation.ts'

/** What decides which replies make sense. */
export interface Occasion {
  kind: DocumentKind
  facts: Facts
  verdict: Verdict
  situation: Situation
  status: InviteStatus
  today: LocalDateTime
}

/** The reply that goes with each decision. */
const ofDecision: Record<Decision, ReplyIntent> = {
  attend: 'accept',
  negotiate: 'accept-and-ask',
  ask: 'ask-first',
  decline: 'decline',
}

/** Days of silence after an interview before one asks how things stand. */
const silentDays = 7

const isScam = ({ verdict }: Occasion) => verdict.rule === 'decline/scam'
const isMet = ({ status }: Occasion) => status === 'attended' || status === 'debriefed'
const isSet = ({ status }: Occasion) => status === 'scheduled'
const isOpen = ({ status }: Occasion) => status === 'new' || status === 'replied'
const isRejected = ({ kind }: Occasion) => kind === 'rejection'
const isOffer = ({ kind }: Occasion) => kind === 'offer'
const waits = ({ situation }: Occasion) => (situation.openOffers ?? []).length > 0
const isTaken = ({ situation }: Occasion) => Boolean(situation.acceptedOffer)

/** Whole days since the interview; null when its day is not known. */
export function daysSinceInterview({ facts, today }: Pick<Occasion, 'facts' | 'today'>): number | null {
  const start = facts.interview.start?.value
  return start
    ? Math.floor((Date.parse(`${today.slice(0, 10)}Z`) - Date.parse(`${start.slice(0, 10)}Z`)) / 86_400_000)
    : null
}

const isOver = (occasion: Occasion) => (daysSinceInterview(occasion) ?? 0) > 0

/** The reply that is suggested: the first row that holds, else that of the decision. */
const suggestions: readonly { intent: ReplyIntent; when(occasion: Occasion): boolean }[] = [
  { intent: 'decline', when: isScam },
  { intent: 'thank-you', when: isRejected },
  { intent: 'accepted-elsewhere', when: isTaken },
  { intent: 'decision-date', when: (o) => isMet(o) && !isOffer(o) && waits(o) },
  { intent: 'honest-note', when: (o) => isMet(o) && !isOffer(o) && o.verdict.decision === 'decline' },
  { intent: 'follow-up', when: (o) => isMet(o) && !isOffer(o) && (daysSinceInterview(o) ?? 0) >= silentDays },
  { intent: 'thank-you', when: (o) => isMet(o) && !isOffer(o) },
  { intent: 'thank-you', when: (o) => isSet(o) && isOver(o) },
  { intent: 'cancel', when: (o) => isSet(o) && o.verdict.decision === 'decline' },
  { intent: 'follow-up', when: ({ status, kind }) => status === 'replied' && kind !== 'offer' },
  { intent: 'thank-you', when: ({ kind, verdict }) => kind === 'follow-up' && verdict.decision !== 'decline' },
]

/** When each reply is offered. */
const offers: Record<ReplyIntent, (occasion: Occasion) => boolean> = {
  accept: (o) => (isOpen(o) || isSet(o)) && !isRejected(o),
  'accept-and-ask': (o) => (isOpen(o) || isSet(o)) && !isRejected(o) && o.verdict.asks.length > 0,
  'ask-first': (o) => isOpen(o) && !isRejected(o) && o.verdict.asks.length > 0,
  reschedule: (o) => (isOpen(o) || isSet(o)) && (o.kind === 'interview-invite' || o.kind === 'reschedule'),
  decline: (o) => isOpen(o) && !isRejected(o),
  cancel: isSet,
  'accepted-elsewhere': (o) => !isRejected(o) && o.status !== 'closed',
  'other-roles': (o) => !isOffer(o),
  'decision-date': (o) => waits(o) && (isMet(o) || isSet(o) || o.status === 'replied'),
  'honest-note': isMet,
  'thank-you': (o) => isMet(o) || isRejected(o) || o.kind === 'follow-up' || (isSet(o) && isOver(o)),
  'follow-up': (o) => !isRejected(o) && (isMet(o) || o.status === 'replied'),
}

/** The reply that verdict, sender, kind and status lead to, and all that make sense now. */
export function intentsOf(occasion: Occasion): { suggested: ReplyIntent; offered: ReplyIntent[] } {
  const suggested = suggestions.find(({ when }) => when(occasion))?.intent ?? ofDecision[occasion.verdict.decision]
  // To somebody who deceives, a short no is all there is to say
  const offered = replyIntents.filter((intent) =>
    isScam(occasion) ? intent === 'decline' : intent === suggested || offers[intent](occasion),
  )
  return { suggested, offered }
}
