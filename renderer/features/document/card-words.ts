import type { ContradictedFact } from '../../../common/reading.ts'
import { t } from '../../../common/words/t.ts'
import type { FactLine } from '../facts/fact-lines.ts'
import type { Mark } from './marks.ts'

/** What the facts that can be said in two ways are called in the table of facts. */
const labelOf: Readonly<Record<ContradictedFact, FactLine['id']>> = {
  'interview.start': 'interviewStart',
  role: 'role',
  places: 'places',
  workMode: 'workMode',
  officeDays: 'officeDays',
  pay: 'pay',
  hoursPerWeek: 'hoursPerWeek',
  contract: 'contract',
}

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
  if (mark.concerns.length > 0) return mark.concerns.map((concern) => concern.title).join(' · ')
  if (mark.limit !== null) return t('card.limitTitle', { limit: t(`limits.${mark.limit.limit}`) })
  if (mark.contradiction !== null)
    return t('card.twoWays', { label: t(`facts.labels.${labelOf[mark.contradiction.fact]}`) })
  if (mark.question !== null) return mark.question.text
  const labels = [...new Set(mark.facts.map((fact) => t(`facts.labels.${fact.id}`)))]
  return labels.length > 0 ? labels.join(', ') : t('card.reasonTitle')
}

/** What a card says: why it matters, whether it can be talked about, what to ask; for a fact what it says and what rests on it. */
export function cardParts(mark: Mark): CardPart[] {
  const isFact = mark.kind === 'fact' && mark.concerns.length === 0
  return isFact ? factParts(mark) : [whyPart(mark), talkPart(mark), askPart(mark)]
}

/** What there is to ask about a mark, as polite, complete sentences. */
export function cardAsks({ concerns, question }: Mark): string[] {
  const asks = concerns.flatMap((concern) => concern.ask ?? [])
  if (asks.length > 0) return [...new Set(asks)]
  return question === null ? [] : [question.sentence]
}

function whyPart({ concerns, limit, contradiction }: Mark): CardPart {
  const lines = concerns.map((concern) => plain(concern.why))
  if (limit !== null) {
    if (limit.said !== null) lines.push(plain(t('card.theySay', { said: limit.said })))
    lines.push({ text: t('card.need', { need: limit.need }), voice: 'you' })
    if (limit.gap !== null) lines.push(plain(t('card.gap', { gap: limit.gap })))
    if (limit.cannotBend) lines.push({ text: t('card.cannotBend'), voice: 'you' })
  }
  if (contradiction !== null) lines.push(plain(contradiction.text))
  if (lines.length === 0) lines.push(plain(t('card.openWhy')))
  const isPersonal = limit !== null || concerns.some((concern) => concern.personal)
  return { head: isPersonal ? t('card.whyYou') : t('card.why'), lines: distinct(lines) }
}

function talkPart({ concerns, limit }: Mark): CardPart {
  const head = t('card.talk')
  const lines = concerns.map((concern) =>
    plain(concern.kind === 'scam' ? t('scamTalk') : t(`negotiable.${concern.negotiable}`)),
  )
  if (lines.length === 0) lines.push(plain(limit === null ? t('card.talkOpen') : t(`negotiable.${limit.negotiable}`)))
  return { head, lines: distinct(lines) }
}

function askPart(mark: Mark): CardPart {
  const asks = cardAsks(mark).map((text): CardLine => ({ text, voice: 'quote' }))
  return { head: t('card.ask'), lines: asks.length > 0 ? asks : [plain(t('card.noAsk'))] }
}

function factParts(mark: Mark): CardPart[] {
  const { facts } = mark
  // One fact is named by the title already.
  const label = (fact: FactLine) => (facts.length === 1 ? '' : `${t(`facts.labels.${fact.id}`)}: `)
  const says = facts.map((fact) => plain(`${label(fact)}${fact.value ?? ''}`))
  const how = [...new Set(mark.facts.map((fact) => t(`certainty.${fact.certainty}`)))].map(plain)
  const reasons = mark.reasons.map((reason) => plain(reason.text))
  if (mark.facts.length === 0) return [{ head: t('card.restsOn'), lines: reasons }]
  return [
    { head: t('card.says'), lines: says },
    { head: t('card.how'), lines: how },
    { head: t('card.restsOn'), lines: reasons.length > 0 ? reasons : [plain(t('card.nothingRests'))] },
  ]
}

/** Two rules can say the same of the same words. */
function distinct(lines: readonly CardLine[]): CardLine[] {
  return lines.filter((line, index) => lines.findIndex((other) => other.text === line.text) === index)
}

function plain(text: string): CardLine {
  return { text, voice: 'plain' }
}
