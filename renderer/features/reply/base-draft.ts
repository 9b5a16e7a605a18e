import type { Reply } from '../../../common/reply.ts'

/** The draft the person's words are told from, and which reply it is a draft of. */
export interface BaseDraft {
  of: string
  text: string
}

/**
 * The base after a reading: it follows the draft while nobody edited it, and when another kind of reply was chosen, into
 * which the person's words were carried. Else it stays, so that a new draft does not make the old one theirs.
 */
export function baseAfter(base: BaseDraft | null, reply: Reply, edited: 'edited' | 'draft'): BaseDraft {
  const of = [reply.intent, reply.tone, reply.length, reply.channel].join()
  if (base !== null && base.of === of && (edited === 'edited' || base.text === reply.text)) return base
  return { of, text: reply.text }
}
