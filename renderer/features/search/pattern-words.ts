import { fewestToSay, type Pattern } from '../../../common/debriefs.ts'
import { t } from '../../../common/words/t.ts'

const sentences = {
  concern: 'search.patterns.concern',
  term: 'search.patterns.term',
  question: 'search.patterns.question',
  'cv-point': 'search.patterns.cvPoint',
  practice: 'search.patterns.practice',
} as const

/** A pattern in a sentence that claims no more than its few cases allow. */
export function patternWords({ kind, words, count, of }: Pattern): string {
  const sentence = t(sentences[kind], { words, n: count, of, count: of })
  return of < fewestToSay ? `${sentence} ${t('search.patterns.tooFew')}` : sentence
}

/** How many strokes are drawn at most; more are told by their number alone. */
export const mostStrokes = 20
