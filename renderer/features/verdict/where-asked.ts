import type { Ask } from '../../../common/reading.ts'

/** Where a question is asked: in the reply, on the day, or not at all. */
export const askPlaces = ['reply', 'day', 'nowhere'] as const
export type AskPlace = (typeof askPlaces)[number]

/** Where a question stands now: what the reply holds is asked there, whatever was said before. */
export function askPlaceOf(ask: Ask, reply: string, chosen: ReadonlyMap<string, AskPlace>): AskPlace {
  if (reply.includes(ask.sentence)) return 'reply'
  const place = chosen.get(ask.id) ?? 'day'
  return place === 'reply' ? 'day' : place
}

/** A reply without a sentence, and without the blank or the empty paragraph it leaves. */
export function takeOutOfReply(reply: string, sentence: string): string {
  const at = reply.indexOf(sentence)
  if (at === -1) return reply
  const before = reply.slice(0, at)
  const after = reply.slice(at + sentence.length)
  const isParagraph = (before === '' || before.endsWith('\n\n')) && (after === '' || after.startsWith('\n'))
  return isParagraph ? before + after.replace(/^\n{1,2}/, '') : before.replace(/ $/, '') + after
}
