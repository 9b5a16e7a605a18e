import type { Corrections, InviteStatus, PutOff } from '../../common/invite.ts'
import type { OwnRules } from '../../common/own-rules.ts'
import type { ReplyChoices, ReplyIntent } from '../../common/reply.ts'
import type { LocalDateTime, Situation } from '../../common/situation.ts'
import type { Spelling } from '../reply/spelling.ts'

/** What a text is read against. */
export interface ReadingContext {
  /** The local time the document is read from: "tomorrow" is the day after it. */
  now: LocalDateTime
  situation: Situation
  corrections: Corrections
  /** Rules and findings that do not bother the person in this invite. */
  dismissed: string[]
  /** What the person said puts them off. */
  putOff: PutOff | null
  /** What the person made of the rules. */
  ownRules: OwnRules
  /** The kind of reply the person chose; null follows the verdict. */
  replyIntent: ReplyIntent | null
  /** What else the person chose of the reply. */
  replyChoices: ReplyChoices
  /** Where the invite stands. */
  status: InviteStatus
  /** The local time it is. */
  today: LocalDateTime
  /** Whether a reply may name what the person earns now. */
  namesCurrentPay: boolean
  /** The English of replies to a text that shows neither. */
  spelling: Spelling
}
