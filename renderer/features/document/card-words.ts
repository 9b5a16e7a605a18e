import { t } from '../../../common/words/t.ts'
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
  if (mark.limit !== null) return t('card.limitTitle', { limit: t(`limits.${mark.limit.limit}`) })
  if (mark.question !== null) return mark.question.text
  const labels = [...new Set(mark.facts.map((fact) => t(`facts.labels.${fact.id}`)))]
  return labels.length > 0 ? labels.join(', ') : t('card.reasonTitle')
}

/** What a card says: why it matters, whether it can be talked about, what to ask; for a fact what it says and what rests on it. */
export function cardParts(mark: Mark): CardPart[] {
  return mark.kind === 'fact' ? factParts(mark) : [whyPart(mark), talkPart(mark), askPart(mark)]
}

function whyPart({ concern, limit }: Mark): CardPart {
  const lines: CardLine[] = []
  if (concern !== null) lines.push(plain(concern.why))
  if (limit !== null) {
    if (limit.said !== null) lines.push(plain(t('card.theySay', { said: limit.said })))
    lines.push({ text: t('card.need', { need: limit.need }), voice: 'you' })
    if (limit.gap !== null) lines.push(plain(t('card.gap', { gap: limit.gap })))
    if (limit.cannotBend) lines.push({ text: t('card.cannotBend'), voice: 'you' })
  }
  if (lines.length === 0) lines.push(plain(t('card.openWhy')))
  return { head: limit !== null || concern?.personal ? t('card.whyYou') : t('card.why'), lines }
}

function talkPart({ concern, limit }: Mark): CardPart {
  const head = t('card.talk')
  if (concern?.kind === 'scam') return { head, lines: [plain(t('scamTalk'))] }
  const negotiable = concern?.negotiable ?? limit?.negotiable
  return { head, lines: [plain(negotiable === undefined ? t('card.talkOpen') : t(`negotiable.${negotiable}`))] }
}

function askPart({ concern, question }: Mark): CardPart {
  const text = concern?.ask ?? question?.sentence ?? null
  return { head: t('card.ask'), lines: [text === null ? plain(t('card.noAsk')) : { text, voice: 'quote' }] }
}

function factParts(mark: Mark): CardPart[] {
  const says = mark.facts.map((fact) => plain(`${t(`facts.labels.${fact.id}`)}: ${fact.value ?? ''}`))
  const how = [...new Set(mark.facts.map((fact) => t(`certainty.${fact.certainty}`)))].map(plain)
  const reasons = mark.reasons.map((reason) => plain(reason.text))
  if (mark.facts.length === 0) return [{ head: t('card.restsOn'), lines: reasons }]
  return [
    { head: t('card.says'), lines: says },
    { head: t('card.how'), lines: how },
    { head: t('card.restsOn'), lines: reasons.length > 0 ? reasons : [plain(t('card.nothingRests'))] },
  ]
}

function plain(text: string): CardLine {
  return { text, voice: 'plain' }
}
