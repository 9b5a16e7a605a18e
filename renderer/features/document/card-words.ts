import { words } from '../../ui/words.ts'
import type { Mark } from './marks.ts'

/** A line of a card: in the app's voice, the person's, or as a sentence to say. */
export interface CardLine {
  text: string
  voice: 'plain' | 'you' | 'quote'
}

/** A column of a card. */
export interface CardPart {
  head: string
  lines: CardLine[]
}

/** What a mark is called. */
export function cardTitle(mark: Mark): string {
  if (mark.concern !== null) return mark.concern.title
  if (mark.limit !== null) return words.card.limitTitle(words.limits[mark.limit.limit])
  if (mark.question !== null) return mark.question.text
  const labels = [...new Set(mark.facts.map((fact) => words.facts.labels[fact.id]))]
  return labels.length > 0 ? labels.join(', ') : words.card.reasonTitle
}

/** What a card says: why it matters, whether it can be talked about, what to ask; for a fact what it says and what rests on it. */
export function cardParts(mark: Mark): CardPart[] {
  return mark.kind === 'fact' ? factParts(mark) : [whyPart(mark), talkPart(mark), askPart(mark)]
}

function whyPart({ concern, limit }: Mark): CardPart {
  const lines: CardLine[] = []
  if (concern !== null) lines.push(plain(concern.why))
  if (limit !== null) {
    if (limit.said !== null) lines.push(plain(words.card.theySay(limit.said)))
    lines.push({ text: words.card.need(limit.need), voice: 'you' })
    if (limit.gap !== null) lines.push(plain(words.card.gap(limit.gap)))
    if (limit.cannotBend) lines.push({ text: words.card.cannotBend, voice: 'you' })
  }
  if (lines.length === 0) lines.push(plain(words.card.openWhy))
  return { head: limit !== null || concern?.personal ? words.card.whyYou : words.card.why, lines }
}

function talkPart({ concern, limit }: Mark): CardPart {
  const head = words.card.talk
  if (concern?.kind === 'scam') return { head, lines: [plain(words.scamTalk)] }
  const negotiable = concern?.negotiable ?? limit?.negotiable
  return { head, lines: [plain(negotiable === undefined ? words.card.talkOpen : words.negotiable[negotiable])] }
}

function askPart({ concern, question }: Mark): CardPart {
  const text = concern?.ask ?? question?.sentence ?? null
  return { head: words.card.ask, lines: [text === null ? plain(words.card.noAsk) : { text, voice: 'quote' }] }
}

function factParts(mark: Mark): CardPart[] {
  const says = mark.facts.map((fact) => plain(`${words.facts.labels[fact.id]}: ${fact.value ?? ''}`))
  const how = [...new Set(mark.facts.map((fact) => words.certainty[fact.certainty]))].map(plain)
  const reasons = mark.reasons.map((reason) => plain(reason.text))
  if (mark.facts.length === 0) return [{ head: words.card.restsOn, lines: reasons }]
  return [
    { head: words.card.says, lines: says },
    { head: words.card.how, lines: how },
    { head: words.card.restsOn, lines: reasons.length > 0 ? reasons : [plain(words.card.nothingRests)] },
  ]
}

function plain(text: string): CardLine {
  return { text, voice: 'plain' }
}
