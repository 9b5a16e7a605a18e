import type { ReplyIntent } from '../../common/reply.ts'
import { payWords } from '../analysis/verdict/words.ts'
import { isScam, type Material } from './sentences/row.ts'
import type { Spelling } from './spelling.ts'

const leaveIt = 'If they ask for more reasons: That is the reason, and I would rather leave it there.'

/** What to say when they ask back on the phone; null where there is nothing to foresee. */
const rows: Record<ReplyIntent, (material: Material) => string | null> = {
  accept: payAnswer,
  'accept-and-ask': payAnswer,
  'ask-first': () => 'If they ask whether you are interested: I am, and these answers will help me to decide.',
  reschedule: ({ slots }) =>
    slots.times
      ? `If none of these times is free: Which other times would you have?`
      : 'If they ask when: Which times would you have?',
  decline: () => leaveIt,
  cancel: () => leaveIt,
  'accepted-elsewhere': () => 'If they ask where: I would rather keep that to myself for now.',
  'other-roles': () => 'If they ask what would fit: I am happy to send you a few lines about that.',
  'decision-date': () => 'If they ask who the other offer is from: I would rather keep that to myself.',
  'honest-note': () => leaveIt,
  'thank-you': () => null,
  'follow-up': () => 'If they cannot say yet: That is fine. When would be a good time to ask again?',
}

function payAnswer({ situation, asks }: Material): string {
  const lowest = situation.lowestPay
  if (!lowest || asks.some(({ limit }) => limit === 'pay'))
    return 'If they ask what you hope to earn: I would like to know a little more about the work before I name a figure.'
  const { amount, currency, period } = lowest
  const figure = payWords({ min: amount, max: amount, currency, period, perYearMin: null, perYearMax: null })
  return `If they ask what you hope to earn: I am hoping for at least ${figure}.`
}

/** The line of a phone script for when they ask back. */
export function ifAsked(material: Material, _spelling: Spelling): string | null {
  return material.channel !== 'phone' || material.length === 'short' || isScam(material)
    ? null
    : rows[material.intent](material)
}

/** What to leave when nobody answers. */
export function voicemail(material: Material, name: string): string {
  const { slots } = material
  if (isScam(material)) return 'If you reach the voicemail, there is no need to leave a message.'
  return `If you reach the voicemail, leave this: Hello, ${name ? `${name} here` : 'I have a message for you'}, about ${slots.role}${slots.at}. I would be glad if you called me back on this number. Thank you, goodbye.`
}
