import type { InviteStatus } from '../../../../common/invite.ts'
import type { ReplyChannel, ReplyIntent } from '../../../../common/reply.ts'
import type { LocalDateTime, Situation } from '../../../../common/situation.ts'
import type { InviteName } from './invites.ts'

/** One reply of the tables: to which letter, and as what it is meant. */
export interface SampleReply {
  /** 1: written before any rule of the review was; 2: after the first rules were; 3: later, in many voices. */
  wave: 1 | 2 | 3
  invite: InviteName
  intent: ReplyIntent
  text: string
  /** `new` when missing. */
  status?: InviteStatus
  /** The invite's own when missing. */
  today?: LocalDateTime
  /** Besides the name, which is Rowan Tilley. */
  situation?: Situation
  /** `mail` when missing. */
  channel?: ReplyChannel
  namesCurrentPay?: true
}

/** A reply with one fault in it: in the words marked `[[…]]`, or, without a mark, in what is missing. */
export interface SeededFault extends SampleReply {
  /** The rule of the review that has to notice it. */
  rule: string
  /** Nothing notices it yet. */
  isMissed?: true
}
