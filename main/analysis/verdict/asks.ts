import type { Ask, Contradiction, Limit } from '../../../common/reading.ts'
import type { LimitName } from '../../../common/situation.ts'
import { dutiesQuestion, questionWords, termWords } from './ask-words.ts'
import { type Case, inState, isVague, scamSigns } from './case.ts'

/** The question about a text that does not say what the job is. */
export const duties: Ask = { id: 'ask/duties', kind: 'question', limit: null, ...dutiesQuestion, evidence: [] }

/** Everything worth asking: first what does not agree, then broken limits, hard unknowns, other unknowns, concerns. */
export function findAsks(weighed: Case): Ask[] {
  const broken = inState(weighed, 'broken').filter((limit) => limit.limit !== 'work')
  const unknown = inState(weighed, 'unknown')
  const theWork = unknown.find((limit) => limit.limit === 'work')
  const asks: Ask[] = [
    ...weighed.contradictions.map(asContradiction),
    ...unknown.filter((limit) => limit.cannotBend).map((limit) => asQuestion(limit, weighed)),
    ...(isVague(weighed) ? [theWork ? asQuestion(theWork, weighed) : duties] : []),
    ...broken.sort((a, b) => Number(b.cannotBend) - Number(a.cannotBend)).map((limit) => asTerm(limit, weighed)),
    ...unknown.filter((limit) => !limit.cannotBend).map((limit) => asQuestion(limit, weighed)),
    ...scamSigns(weighed).weak.map((sign) => concernAsk(sign.id, sign.ask, sign.evidence)),
    ...weighed.concerns
      .filter((concern) => concern.kind !== 'scam' && !coveredByLimit(concern.kind, weighed))
      .map((concern) => concernAsk(concern.id, concern.ask, concern.evidence)),
  ].filter((ask) => ask !== null)
  const seen = new Set<string>()
  return asks.filter((ask) => !seen.has(ask.sentence) && seen.add(ask.sentence))
}

/** A broken limit as a term to talk about. */
export function asTerm(limit: Limit, weighed: Case): Ask {
  return {
    id: `term/${limit.limit}`,
    kind: 'term',
    limit: limit.limit,
    ...termWords(limit, weighed),
    evidence: limit.evidence,
  }
}

/** An unknown limit as a question. */
export function asQuestion(limit: Limit, weighed: Case): Ask {
  return {
    id: `question/${limit.limit}`,
    kind: 'question',
    limit: limit.limit,
    ...questionWords(limit, weighed),
    evidence: limit.evidence,
  }
}

/** What the text says in two ways; all else may rest on which of them is right. */
function asContradiction({ fact, sides, text, ask }: Contradiction): Ask {
  const evidence = sides.flatMap((side) => side.evidence).toSorted((a, b) => a.start - b.start)
  return { id: `contradiction/${fact}`, kind: 'question', limit: null, text, sentence: ask, evidence }
}

/** A concern's own question; null when it has none. */
export function concernAsk(id: string, sentence: string | null, evidence: Ask['evidence']): Ask | null {
  return sentence ? { id, kind: 'question', limit: null, text: sentence, sentence, evidence } : null
}

/** A concern whose limit is already met, broken or asked about needs no question of its own. */
function coveredByLimit(kind: string, weighed: Case): boolean {
  const limit: Partial<Record<string, LimitName>> = {
    travel: 'travel',
    shifts: 'shifts',
    hours: 'hours',
    'on-site': 'office-days',
    insecure: 'contract',
    'no-benefits': 'benefits',
  }
  const name = limit[kind]
  return name !== undefined && weighed.limits.some((candidate) => candidate.limit === name)
}
