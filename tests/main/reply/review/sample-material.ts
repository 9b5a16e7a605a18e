import type { Reading } from '../../../../common/reading.ts'
import { analyze, type Context } from '../../../../main/analysis/analyze.ts'
import type { ReviewMaterial } from '../../../../main/reply/review/review.ts'
import { invites, type SampleInvite } from './invites.ts'
import type { SampleReply } from './sample-reply.ts'

const readings = new Map<string, Reading>()

/** The reading of a letter; many replies of the tables answer the same one in the same way. */
function readOnce(text: string, context: Context): Reading {
  const key = JSON.stringify([text, context])
  const known = readings.get(key)
  if (known) return known
  const reading = analyze(text, context)
  readings.set(key, reading)
  return reading
}

/** What a reply to an invented letter is held against, read by the real pipeline. */
export function materialOf(
  letter: SampleInvite,
  reply: Pick<SampleReply, 'intent'> & Partial<SampleReply>,
): ReviewMaterial {
  const situation = { name: 'Rowan Tilley', ...reply.situation }
  const today = reply.today ?? letter.today
  const context = {
    now: letter.today,
    situation,
    corrections: {},
    dismissed: [],
    replyIntent: reply.intent,
    replyChoices: reply.channel ? { channel: reply.channel } : {},
    status: reply.status ?? 'new',
    today,
    gazetteer: null,
  }
  const reading = readOnce(letter.text, context)
  // The composer may not know channels yet; the review goes by the reply's
  reading.reply.channel = reply.channel ?? 'mail'
  return {
    document: letter.text,
    reading,
    intent: reply.intent,
    situation,
    status: reply.status ?? 'new',
    today,
    namesCurrentPay: reply.namesCurrentPay ?? false,
  }
}

/** The same for a row of the tables. */
export function materialOfRow(row: SampleReply): ReviewMaterial {
  return materialOf(invites[row.invite], row)
}
