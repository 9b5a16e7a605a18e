import type { ReplyChannel, ReplyTone } from '../../common/reply.ts'
import { pick } from './pick.ts'
import type { Paragraph } from './sentences/row.ts'
import type { Spelling } from './spelling.ts'

/** A sentence of the reply, with where it stands. */
export interface Written {
  paragraph: Paragraph
  text: string
  rules: string[]
}

/** Who writes to whom, and how. */
export interface Letterhead {
  channel: ReplyChannel
  tone: ReplyTone
  spelling: Spelling
  seed: string
  /** The reader; null when nobody is known. */
  reader: { formal: string; first: string } | null
  /** Whether the hiring firm itself writes. */
  isEmployer: boolean
  /** The person's own name; empty when they gave none. */
  name: string
}

/** Lines of thought that share a paragraph. */
const together: readonly (readonly Paragraph[])[] = [['thanks', 'answer'], ['asks'], ['later', 'close']]
/** The same where a reason is given: it belongs to the answer. */
const withReason: readonly (readonly Paragraph[])[] = [['thanks'], ['answer', 'reason'], ['asks'], ['later', 'close']]

/** The body as paragraphs. */
function bodyOf(written: readonly Written[]): string[] {
  return (written.some(({ paragraph }) => paragraph === 'reason') ? withReason : together)
    .map((group) => written.filter(({ paragraph }) => group.includes(paragraph)).map(({ text }) => text))
    .filter((texts) => texts.length > 0)
    .map((texts) => texts.join(' '))
}

const greetings: Record<ReplyTone, readonly string[]> = {
  warm: ['Dear', 'Hi', 'Hello'],
  plain: ['Dear', 'Hello'],
  formal: ['Dear'],
}
const signOffs: Record<ReplyTone, readonly string[]> = {
  warm: ['Best wishes', 'Warm regards', 'With best wishes'],
  plain: ['Kind regards', 'Best regards'],
  formal: ['Yours sincerely'],
}

/** The sentences laid out for the way they go. */
export function layOutReply(
  written: readonly Written[],
  head: Letterhead,
  voicemail: string,
  ifAsked: string | null,
): string {
  const { channel, tone, reader, name, seed } = head
  const body = bodyOf(written)
  if (channel === 'chat') {
    const hello = reader
      ? `${tone === 'formal' ? 'Hello' : 'Hi'} ${tone === 'formal' ? reader.formal : reader.first},`
      : 'Hello,'
    const end = tone === 'formal' ? 'Kind regards' : 'Best wishes'
    return [hello, body.join(' '), name || end].join('\n')
  }
  if (channel === 'phone') {
    const hello = `Hello${reader ? ` ${tone === 'formal' ? reader.formal : reader.first}` : ''}${name ? `, this is ${name}` : ''}.`
    const bye = /\bthank/i.test(body.slice(1).join(' ')) ? 'Goodbye.' : 'Thank you for your time. Goodbye.'
    return [hello, ...body, bye, ...(ifAsked ? [ifAsked] : []), voicemail].join('\n\n')
  }
  const greeting = reader
    ? `${pick(greetings[tone], `${seed}/greeting`)} ${tone === 'formal' ? reader.formal : reader.first},`
    : tone === 'formal' && head.isEmployer
      ? 'Dear hiring team,'
      : 'Hello,'
  const formal = head.spelling === 'us' ? 'Sincerely' : reader ? 'Yours sincerely' : 'Kind regards'
  const end = tone === 'formal' ? formal : pick(signOffs[tone], `${seed}/end`)
  return [greeting, ...body, name ? `${end},\n${name}` : `${end}`].join('\n\n')
}
