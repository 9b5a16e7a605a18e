import type { InviteStatus } from '../../../common/invite.ts'
import type { Ask, DocumentKind, Facts, Limit, Verdict } from '../../../common/reading.ts'
import type { ReplyChannel, ReplyChoices, ReplyIntent, ReplyLength, ReplyTone } from '../../../common/reply.ts'
import type { Situation } from '../../../common/situation.ts'

/** What a `{slot}` of a wording can be; null when it is not known: then the wording is not used. */
export interface Slots {
  /** "the Stock Controller role", "the role". */
  role: string
  /** " at Harrow Mills", or nothing. */
  at: string
  company: string | null
  /** Day and hour of the interview. */
  when: string | null
  /** Its day. */
  day: string | null
  /** The person's own reason, as it stands after "because". */
  reason: string | null
  /** Other times, joined with "or". */
  times: string | null
  /** The broken terms, joined with "and": "pay and travel". */
  terms: string | null
  /** How many questions follow: "two things". */
  count: string
  /** "is" or "are", as the count asks for. */
  is: string
  /** "come" to a place, else "speak with you". */
  come: string
  /** "meeting you" at a place, else "talking with you". */
  meeting: string
  /** The day the first open offer is to be answered by, not yet over. */
  by: string | null
  /** What is to be done with what they want to have: "bring", "send you", "see to"; null when they want nothing. */
  hand: string | null
}

/** What a sentence of the reply may draw on. */
export interface Material {
  kind: DocumentKind
  intent: ReplyIntent
  tone: ReplyTone
  length: ReplyLength
  channel: ReplyChannel
  facts: Facts
  limits: readonly Limit[]
  verdict: Verdict
  situation: Situation
  status: InviteStatus
  choices: ReplyChoices
  /** The asks that go into this letter, the most important first. */
  asks: readonly Ask[]
  /** What the document asks of its reader: ids of the review's questions. */
  asked: ReadonlySet<string>
  /** Whether the answer comes late, or the day of the interview is over; null for neither. */
  lateness: 'late' | 'after-interview' | null
  /** What the wordings are filled with. */
  slots: Slots
}

/** Where a sentence stands: each is one line of thought. */
export const paragraphs = ['thanks', 'answer', 'reason', 'asks', 'later', 'close'] as const
export type Paragraph = (typeof paragraphs)[number]

/** Ways to say the same: for every tone, or tone by tone; a missing tone is said plainly. */
export type Wording = readonly string[] | ({ plain: readonly string[] } & Partial<Record<ReplyTone, readonly string[]>>)

/** One sentence the reply may hold. */
export interface SentenceRow {
  /** `paragraph/name`; every sentence of a reply carries it. */
  id: `${Paragraph}/${string}`
  intents: readonly ReplyIntent[]
  /** When it has a place in this letter; always when missing. */
  when?(material: Material): boolean
  says: Wording
  /** `full`: left out of short replies. */
  length?: 'full'
  /** Only in these ways to reply; all when missing. */
  channels?: readonly ReplyChannel[]
  /** What else it rests on. */
  rests?: readonly string[] | ((material: Material) => readonly string[])
}

/** Whether a document asks to an interview that is set or to be set. */
export const isMeeting = ({ kind }: Material) => kind === 'interview-invite' || kind === 'reschedule'

/** Whether the person and they have spoken already. */
export const isMet = ({ status }: Material) => status === 'attended' || status === 'debriefed'

/** Whether the text is taken for a scam: nothing is told then, and no door kept open. */
export const isScam = ({ verdict }: Material) => verdict.rule === 'decline/scam'

/** Whether the main work is what the person does not want. */
export const isCoreWork = ({ verdict }: Material) =>
  verdict.rule.startsWith('decline/core-work') || verdict.rule === 'decline/put-off-by-work'

/** Whether the document asks something that only the person can answer. */
export const isQuestioned = ({ asked }: Material) =>
  ['right-to-work', 'pay', 'notice', 'phone', 'driving'].some((name) => asked.has(`questions/${name}`))

/** Whether a firm writes that fills posts for others. */
export const isAgency = ({ facts }: Material) => facts.sender?.value === 'agency'
