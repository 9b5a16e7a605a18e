import type { Facts } from '../../common/reading.ts'
import type { ReplyChannel } from '../../common/reply.ts'
import type { Document } from '../analysis/text/read.ts'

/** Shorter texts without headers or a greeting are messages on a phone. */
const mostMessageLetters = 500
// `Text me back`, `reply to this text`, `WhatsApp`
const asksChat =
  /\b(?:text|message|whatsapp|dm|sms|ping) (?:me|us|back)\b|\breply (?:to|by) (?:this )?(?:text|sms|message)\b/i
// `please call me on`, `give me a ring`
const asksCall =
  /\b(?:please|kindly|could you|can you|just)\s(?:\w{1,10}\s){0,2}(?:call|ring|phone|telephone)\s(?:me|us|back|\w{2,12}\s(?:on|at))\b|\bgive (?:me|us) a (?:call|ring)\b/i
// `Dear Ines`, `Hi Ines,` on a line of its own, `Kind regards`
const letterly =
  /^(?:dear|subject:|from:)\b|^(?:hi|hello|good (?:morning|afternoon))\b[^\n]{0,40},[ \t]{0,9}$|\b(?:kind|best|warm|many) (?:regards|wishes)\b|\bsincerely\b|^(?:best|thanks|regards|cheers),?[ \t]{0,9}$/im

/** The way the invite came, or asks to be answered (A3). */
export function channelOf(facts: Facts, document: Document | null): ReplyChannel {
  if (!document) return 'mail'
  if (document.headers.length > 0) return 'mail'
  const text = document.clean
  const letters = text.trim().length
  if (letters > 0 && letters <= mostMessageLetters && !letterly.test(text))
    return asksCall.test(text) ? 'phone' : 'chat'
  if (facts.contact.email) return 'mail'
  if (facts.contact.phone && asksCall.test(text)) return 'phone'
  return asksChat.test(text) && !letterly.test(text) ? 'chat' : 'mail'
}
