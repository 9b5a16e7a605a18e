import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { InviteStatus } from '../common/invite.ts'
import type { ReplyChoices, ReplyIntent } from '../common/reply.ts'
import type { LocalDateTime, Situation } from '../common/situation.ts'
import { analyze } from '../main/analysis/analyze.ts'
import { projectFolder } from './folders.ts'
import { replyLetters } from './replies/letters.ts'

/** One draft of the page: what is answered, by whom, when and how. */
interface Draft {
  /** A file of `examples/`, or a name in `replyLetters`. */
  letter: string
  intent: ReplyIntent
  choices: Required<Pick<ReplyChoices, 'tone' | 'length' | 'channel'>> & ReplyChoices
  status?: InviteStatus
  /** The person's side; only a name when missing. */
  situation?: Situation
  /** The day it is written; the day the letter came when missing. */
  today?: LocalDateTime
}

const name = 'Ines Tarrant'
const warmMail = { tone: 'warm', length: 'full', channel: 'mail' } as const
const plainMail = { tone: 'plain', length: 'full', channel: 'mail' } as const
const formalMail = { tone: 'formal', length: 'full', channel: 'mail' } as const
const chat = { tone: 'plain', length: 'short', channel: 'chat' } as const
const phone = { tone: 'plain', length: 'full', channel: 'phone' } as const

/** Limits of most kinds, so that there is something to ask. */
const limits: Situation = {
  name,
  lowestPay: { amount: 36_000, currency: 'GBP', period: 'year' },
  maxOfficeDays: 2,
  maxTravelPercent: 30,
  neededBenefits: ['pension'],
}
const waiting: Situation = { name, openOffers: [{ company: 'Otter Lane Books', answerBy: '2026-06-26' }] }

/** Every intent at least once; the commonest in several tones and ways. */
const drafts: readonly Draft[] = [
  { letter: 'clinic-accounts.txt', intent: 'accept', choices: warmMail },
  { letter: 'library-events.txt', intent: 'accept', choices: { ...formalMail, length: 'short' } },
  { letter: 'tram-text', intent: 'accept', choices: chat },
  { letter: 'field-sales-invite.txt', intent: 'accept-and-ask', choices: plainMail, situation: limits },
  { letter: 'bakery-lab', intent: 'accept-and-ask', choices: { ...warmMail, length: 'short' }, situation: limits },
  { letter: 'clinic-accounts.txt', intent: 'accept-and-ask', choices: phone, situation: limits },
  { letter: 'orchard-outreach', intent: 'ask-first', choices: formalMail, situation: limits },
  { letter: 'orchard-outreach', intent: 'ask-first', choices: { ...chat, tone: 'warm' } },
  {
    letter: 'clinic-accounts.txt',
    intent: 'reschedule',
    choices: { ...plainMail, times: ['2026-06-22T10:00', '2026-06-23T14:30'], reason: 'I am at work that morning' },
  },
  { letter: 'bakery-lab', intent: 'reschedule', choices: { ...phone, tone: 'warm' } },
  {
    letter: 'field-sales-invite.txt',
    intent: 'decline',
    choices: warmMail,
    situation: { ...limits, cannotBend: ['travel'] },
  },
  { letter: 'orchard-outreach', intent: 'decline', choices: { ...plainMail, length: 'short' } },
  { letter: 'chat-offer.txt', intent: 'decline', choices: plainMail, situation: limits },
  {
    letter: 'library-events.txt',
    intent: 'cancel',
    choices: formalMail,
    status: 'scheduled',
    today: '2026-06-10T09:00',
  },
  {
    letter: 'bakery-lab',
    intent: 'accepted-elsewhere',
    choices: warmMail,
    situation: { name, acceptedOffer: { company: 'Otter Lane Books' } },
  },
  { letter: 'orchard-outreach', intent: 'other-roles', choices: warmMail },
  {
    letter: 'library-events.txt',
    intent: 'decision-date',
    choices: plainMail,
    status: 'attended',
    situation: waiting,
    today: '2026-06-18T09:00',
  },
  {
    letter: 'clinic-accounts.txt',
    intent: 'honest-note',
    choices: plainMail,
    status: 'attended',
    situation: { ...limits, lowestPay: { amount: 42_000, currency: 'GBP', period: 'year' } },
    today: '2026-06-20T09:00',
  },
  {
    letter: 'library-events.txt',
    intent: 'thank-you',
    choices: warmMail,
    status: 'attended',
    today: '2026-06-17T09:00',
  },
  { letter: 'harbour-no', intent: 'thank-you', choices: formalMail },
  {
    letter: 'clinic-accounts.txt',
    intent: 'follow-up',
    choices: plainMail,
    status: 'attended',
    today: '2026-06-30T09:00',
  },
]

const letterOf = (letter: string): string =>
  replyLetters[letter] ?? readFileSync(join(projectFolder, 'examples', letter), 'utf8')

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line.replace(/[\\*_`<]/g, '\\$&')}  `))
    .join('\n')

/** The text of `docs/replies.md`: drafts as the app writes them, side by side to be read aloud. */
export function repliesDocument(): string {
  const pieces = drafts.map((draft, i) => {
    const { letter, intent, choices, situation = { name }, status = 'new' } = draft
    const text = letterOf(letter)
    const context = { now: '2026-06-10T09:00', situation, corrections: {}, dismissed: [], gazetteer: null, status }
    const asked = { ...context, replyIntent: intent, replyChoices: choices }
    const received = analyze(text, asked).document.receivedAt
    const { reply } = analyze(text, { ...asked, today: draft.today ?? received })
    const subject = reply.subject === '' ? '' : `> **${reply.subject}**\n>\n`
    return `## ${i + 1}. ${intent}: ${choices.tone}, ${choices.length}, ${choices.channel}\n\nTo \`${letter}\`\n\n${subject}${quoted(reply.text)}\n`
  })
  return `# Replies as they are drafted\n\nWritten by \`node scripts/write-replies.ts\` from invented letters, in \`examples/\` and \`scripts/replies/letters.ts\`. Read them aloud after changing a sentence row.\n\n${pieces.join('\n')}`
}
