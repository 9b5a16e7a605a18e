import type { Invite } from '../../common/invite.ts'
import type { ReadRequest } from '../../common/ipc.ts'
import type { Desk } from './state.ts'

/** What a reading of an invite depends on. */
export function requestOf(of: Desk | Invite): ReadRequest {
  const { text, receivedAt, corrections, dismissed, putOff, replyIntent, replyChoices, status } = of
  return { text, receivedAt, corrections, dismissed, putOff, replyIntent, replyChoices, status }
}
