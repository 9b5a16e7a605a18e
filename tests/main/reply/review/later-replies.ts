import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type InviteStatus, inviteStatuses } from '../../../../common/invite.ts'
import { type ReplyIntent, replyIntents } from '../../../../common/reply.ts'
import { type InviteName, invites } from './invites.ts'
import type { SampleReply, SeededFault } from './sample-reply.ts'

/**
 * Replies written after the rules, as they come: a line `@ invite intent [rule] [missed] [status=…] [today=…]`, then the
 * reply, its fault in `[[…]]`; `missed` is said of a fault that no rule notices yet. Half of them were only looked at once the rules held on the other half.
 */
function read(name: string): SeededFault[] {
  const text = readFileSync(join(import.meta.dirname, 'later', name), 'utf8')
  return text
    .split(/^@ /m)
    .slice(1)
    .map((block) => {
      const stop = block.indexOf('\n')
      const words = block.slice(0, stop).trim().split(' ')
      const [invite = '', intent = '', rule = '', missed] = words.filter((word) => !word.includes('='))
      const given = Object.fromEntries(words.filter((word) => word.includes('=')).map((word) => word.split('=')))
      return {
        wave: 3,
        invite: oneOf(Object.keys(invites) as InviteName[], invite),
        intent: oneOf<ReplyIntent>(replyIntents, intent),
        rule,
        text: block.slice(stop + 1).trim(),
        ...(missed === 'missed' && { isMissed: true }),
        ...(given.status && { status: oneOf<InviteStatus>(inviteStatuses, given.status) }),
        ...(given.today && { today: given.today }),
      }
    })
}

function oneOf<T extends string>(all: readonly T[], word: string): T {
  const found = all.find((one) => one === word)
  if (!found) throw new Error(`No such word: ${word}`)
  return found
}

/** Faults of many voices, written after the rules. */
export const laterFaults: readonly SeededFault[] = read('faults.txt')
/** Good replies of many voices, written after the rules. */
export const laterGoodReplies: readonly SampleReply[] = read('good-replies.txt')
