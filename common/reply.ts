import { z } from 'zod'
import { articles } from './articles.ts'
import { localDateTimeSchema } from './situation.ts'
import { spanSchema } from './span.ts'

/**
 * What a reply says, in the order they are offered.
 * `reschedule`: yes, at another time. `cancel`: a set interview is called off. `accepted-elsewhere`: no, because another
 * offer is accepted. `other-roles`: not this one, but others. `decision-date`: asks when they decide, because another
 * offer waits. `honest-note`: after the interview, no, or yes if something changed. `follow-up`: they went silent.
 */
export const replyIntents = [
  'accept',
  'accept-and-ask',
  'ask-first',
  'reschedule',
  'decline',
  'cancel',
  'accepted-elsewhere',
  'other-roles',
  'decision-date',
  'honest-note',
  'thank-you',
  'follow-up',
] as const
export type ReplyIntent = (typeof replyIntents)[number]

/** How a reply sounds. */
export const replyTones = ['warm', 'plain', 'formal'] as const
export type ReplyTone = (typeof replyTones)[number]

/** How much a reply says. */
export const replyLengths = ['short', 'full'] as const
export type ReplyLength = (typeof replyLengths)[number]

/** The way a reply goes: a mail, words to say on the phone, a chat message. The same as the invite came (A3). */
export const replyChannels = ['mail', 'phone', 'chat'] as const
export type ReplyChannel = (typeof replyChannels)[number]

/** What the person chose of a reply besides its intent; what is missing follows the preferences and the invite. */
export const replyChoicesSchema = z.object({
  tone: z.enum(replyTones).optional(),
  length: z.enum(replyLengths).optional(),
  channel: z.enum(replyChannels).optional(),
  /** Other times the person can come, in the invite's own time zone. */
  times: z.array(localDateTimeSchema).max(5).optional(),
  /** Why, in the person's own words, as it would stand after "because"; empty for none. */
  reason: z.string().max(300).optional(),
})
export type ReplyChoices = z.infer<typeof replyChoicesSchema>

/** A reply to edit and send. `text` is the sentences laid out as a letter. */
export const replySchema = z.object({
  intent: z.enum(replyIntents),
  /** The intent that verdict, sender, kind and status lead to. */
  suggested: z.enum(replyIntents),
  /** The intents that make sense for this document now, in the order of `replyIntents`; `suggested` is among them. */
  offered: z.array(z.enum(replyIntents)),
  tone: z.enum(replyTones),
  length: z.enum(replyLengths),
  channel: z.enum(replyChannels),
  /** Of a mail; empty for the other channels. */
  subject: z.string(),
  text: z.string(),
  /** Each sentence with the ids of the rules, facts, limits or asks it rests on, in the order of the text. */
  sentences: z.array(z.object({ text: z.string(), rules: z.array(z.string()) })),
})
export type Reply = z.infer<typeof replySchema>

/** `fix`: wrong or risky to send. `think`: worth a second thought. `fine`: looked at and right. */
export const reviewMarks = ['fix', 'think', 'fine'] as const
export type ReviewMark = (typeof reviewMarks)[number]

/** One thing noticed in a reply. */
export const reviewFindingSchema = z.object({
  /** Id of the review rule: `thanks/missing`, `names/company`. */
  rule: z.string(),
  mark: z.enum(reviewMarks),
  /** The words it is about: offsets into the reply's text; null when it is about what is not there. */
  span: spanSchema.nullable(),
  /** What was noticed, one short sentence. */
  text: z.string(),
  /** Why it matters, one or two plain sentences; empty for `fine`. */
  why: z.string(),
  source: z.enum(articles).nullable(),
  /** What one click would do: put `text` in the place of `span` (offsets into the reply's text); null when only the person can mend it. */
  mend: z.object({ label: z.string(), span: spanSchema, text: z.string() }).nullable(),
})
export type ReviewFinding = z.infer<typeof reviewFindingSchema>

/** Most characters of a reply that are reviewed. */
export const maxReplyLength = 20_000
