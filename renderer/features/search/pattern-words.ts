import { fewestToSay, type Pattern } from '../../../common/debriefs.ts'
import { t } from '../../../common/words/t.ts'
import { formatNumber } from '../../ui/format.ts'

const sentences = {
  concern: 'search.patterns.concern',
  term: 'search.patterns.term',
  question: 'search.patterns.question',
  'cv-point': 'search.patterns.cvPoint',
  practice: 'search.patterns.practice',
} as const

/** A pattern in a sentence that claims no more than its few cases allow. */
export function patternWords({ kind, words, count, of, share }: Pattern): string {
  const sentence = t(sentences[kind], { words, n: count, of, count: of })
  if (of < fewestToSay) return `${sentence} ${t('search.patterns.tooFew')}`
  // How far a term moved is told once several talks say so.
  const isKnown = share !== null && share > 0 && count >= fewestToSay
  return isKnown
    ? `${sentence} ${t('search.patterns.share', { share: formatNumber(Math.round(share * 100)) })}`
    : sentence
}

/** How many strokes are drawn at most; more are told by their number alone. */
export const mostStrokes = 20
