import type { InviteStatus } from '../../../common/invite.ts'
import type { Reading } from '../../../common/reading.ts'
import type { ReplyIntent, ReviewFinding } from '../../../common/reply.ts'
import type { LocalDateTime, Situation } from '../../../common/situation.ts'

/** What a reply is held against. */
export interface ReviewMaterial {
  /** The text of the invite that `reading` points into. */
  document: string
  reading: Reading
  intent: ReplyIntent
  situation: Situation
  status: InviteStatus
  /** The local time it is. */
  today: LocalDateTime
  /** Whether the reply may name what the person earns now. */
  namesCurrentPay: boolean
}

/** What there is to say about a reply before it goes, in the order of its text, what is missing first. Pure. */
export function reviewReply(_text: string, _material: ReviewMaterial): ReviewFinding[] {
  return []
}
