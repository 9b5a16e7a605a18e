import type { Article } from '../../../common/articles.ts'
import { type ReplyIntent, type ReviewFinding, type ReviewMark, replyIntents } from '../../../common/reply.ts'
import type { LocalDateTime } from '../../../common/situation.ts'
import type { Span } from '../../../common/span.ts'
import type { Letter } from './letter.ts'
import type { Setting } from './setting.ts'

/** What one click would do: put `text` in the place of `span`. */
export type Mend = NonNullable<ReviewFinding['mend']>

/** One place a rule noticed. */
export interface Found {
  /** The words; null when it is about what is not there. */
  span: Span | null
  /** Fills `{it}` in the rule's text: what would be right, or what was asked. */
  it?: string
  mend?: Mend | null
}

/** One thing a reply is looked over for: a row of data with its own examples. */
export interface ReviewRule {
  /** `theme/name`, unique. */
  id: `${string}/${string}`
  mark: ReviewMark
  /** What was noticed, one short sentence; `{words}` stands for the words found, `{it}` for what the finding adds. */
  text: string
  /** Why it matters, one or two plain sentences; empty for `fine`. */
  why: string
  source: Article | null
  /** The replies it is looked for in; all when missing. */
  intents?: readonly ReplyIntent[]
  /** Every place it stands at, in any order. */
  find: (letter: Letter, setting: Setting) => readonly Found[]
  /** The day the examples are written on; the day after the sample letter when missing. */
  exampleDay?: LocalDateTime
  /** Replies to the sample letter of the tests it must find; `[[…]]` marks the words, none when something is missing. */
  hits: readonly string[]
  /** Replies to the sample letter it must pass over. */
  misses: readonly string[]
}

/** Gives the rows of one theme back unchanged; it exists so that a misspelt field does not compile. */
export function defineReview<const T extends readonly ReviewRule[]>(rules: T): T {
  return rules
}

/** Replies that say yes to a meeting or an offer. */
export const yes: readonly ReplyIntent[] = ['accept', 'accept-and-ask']
/** Replies that say no, or call something off. */
export const no: readonly ReplyIntent[] = ['decline', 'cancel', 'accepted-elsewhere', 'other-roles']
/** Replies that may ask for something; a no asks for nothing. */
export const mayAsk: readonly ReplyIntent[] = replyIntents.filter(
  (intent) => intent !== 'decline' && intent !== 'cancel' && intent !== 'accepted-elsewhere',
)
/** Replies that owe the other side a reason. */
export const owesReason: readonly ReplyIntent[] = ['decline', 'cancel', 'reschedule', 'accepted-elsewhere']
