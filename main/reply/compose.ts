import type { Ask, Decision, DocumentKind, Facts, Limit, Verdict } from '../../common/reading.ts'
import type { Reply, ReplyIntent } from '../../common/reply.ts'
import type { Situation } from '../../common/situation.ts'
import { type Material, paragraphs, sentenceRows } from './sentences.ts'

/** The reply that goes with each decision. */
const intentOf: Record<Decision, ReplyIntent> = {
  attend: 'accept',
  negotiate: 'accept-and-ask',
  ask: 'ask-first',
  decline: 'decline',
}

/** Most questions in one letter: more read like a list of demands. */
const mostAsks = 3

/**
 * Writes the reply of the chosen intent, or of the verdict when none is chosen. Names, role and date come from the
 * facts; what is not known is left out, never a placeholder. Each sentence carries the ids it rests on.
 */
export function compose(read: {
  kind: DocumentKind
  facts: Facts
  limits: readonly Limit[]
  verdict: Verdict
  context: { situation: Situation; replyIntent: ReplyIntent | null }
}): Reply {
  const { kind, facts, limits, verdict } = read
  const { situation } = read.context
  const intent = read.context.replyIntent ?? intentOf[verdict.decision]
  const asks = askedWith(intent, verdict.asks).slice(0, mostAsks)
  const material: Material = { kind, intent, facts, limits, verdict, situation, asks }
  const used = new Set<string>()
  const written = sentenceRows.flatMap((row) => {
    // Of the ways to give thanks or the answer, the first that fits is enough
    const head = row.paragraph
    if (!row.intents.includes(intent) || ((head === 'thanks' || head === 'answer') && used.has(head))) return []
    const sentence = row.write(material)
    if (!sentence) return []
    used.add(head)
    return [{ paragraph: row.paragraph, text: sentence.text, rules: [row.id, ...(sentence.rests ?? [])] }]
  })
  const body = paragraphs
    .map((paragraph) =>
      written
        .filter((sentence) => sentence.paragraph === paragraph)
        .map((sentence) => sentence.text)
        .join(' '),
    )
    .filter((text) => text !== '')
  const name = situation.name?.trim()
  return {
    intent,
    suggested: intentOf[verdict.decision],
    offered: ['accept', 'accept-and-ask', 'ask-first', 'decline'],
    tone: 'plain',
    length: 'full',
    channel: 'mail',
    subject: subjectOf(facts),
    text: [greeting(facts), ...joinShort(body), name ? `Kind regards,\n${name}` : 'Kind regards'].join('\n\n'),
    sentences: written.map(({ text, rules }) => ({ text, rules })),
  }
}

/** What a letter asks: a plain yes only what does not agree, such as a day that is not the weekday written; a no nothing. */
function askedWith(intent: ReplyIntent, asks: readonly Ask[]): readonly Ask[] {
  if (intent === 'decline') return []
  return intent === 'accept' ? asks.filter(({ id }) => id.startsWith('contradiction/')) : asks
}

/** Thanks and answer belong together in one paragraph; so do a last wish and the close. */
function joinShort(body: readonly string[]): string[] {
  const [thanks = '', answer = '', ...rest] = body
  return [[thanks, answer].filter((text) => text !== '').join(' '), ...rest].filter((text) => text !== '')
}

function greeting(facts: Facts): string {
  const name = facts.contact.name?.value.trim()
  if (!name) return 'Hello,'
  const titled = /^(?<title>Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.?\s+(?<rest>.{1,80})$/.exec(name)
  if (titled?.groups) return `Dear ${titled.groups.title} ${titled.groups.rest?.split(/\s+/).pop()},`
  return `Dear ${name.split(/\s+/)[0]},`
}

function subjectOf(facts: Facts): string {
  const role = facts.role?.value
  const company = facts.company?.value
  if (role && company) return `Re: ${role}, ${company}`
  return `Re: ${role ?? company ?? 'your message'}`
}
