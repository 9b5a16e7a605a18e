import type { Ask, Change, Limit } from '../../../common/reading.ts'
import { answerWords, termWords } from './ask-words.ts'
import { type Case, inState, isVague, scamSigns } from './case.ts'
import { decide } from './rules.ts'
import { listWords } from './words.ts'

/** Something between the person and a plain yes that somebody else could settle. */
interface Obstacle {
  /** Id of the ask that would settle it. */
  ask: Ask['id']
  limit: Limit | null
  /** What settles it, short: "8 % more pay, £2,400 a year", "an answer on the hours". */
  text: string
  /** The case once it is settled. */
  settle(weighed: Case): Case
}

/**
 * The smallest set of terms and answers that makes it a plain yes: with all of them the decision is to attend, without
 * any one of them it is not. Empty when it is one already, or when nothing others can grant would make it one (M9).
 */
export function findChanges(weighed: Case): Change[] {
  if (decide(weighed).decision === 'attend') return []
  const settled = (obstacles: readonly Obstacle[]) => obstacles.reduce((now, obstacle) => obstacle.settle(now), weighed)
  const isYes = (obstacles: readonly Obstacle[]) => decide(settled(obstacles)).decision === 'attend'
  let needed = obstaclesOf(weighed)
  if (!isYes(needed)) return []
  for (const obstacle of needed) {
    const others = needed.filter((other) => other !== obstacle)
    if (isYes(others)) needed = others
  }
  return [
    {
      asks: needed.map((obstacle) => obstacle.ask),
      limits: needed.flatMap((obstacle) => (obstacle.limit ? [obstacle.limit.limit] : [])),
      text: listWords(needed.map((obstacle) => obstacle.text)),
    },
  ]
}

/** Broken terms first, then what is not said. */
function obstaclesOf(weighed: Case): Obstacle[] {
  const { strong, weak } = scamSigns(weighed)
  const broken = inState(weighed, 'broken').filter((limit) => limit.limit !== 'work')
  return [
    ...broken.map((limit) => ofLimit(limit, `term/${limit.limit}`, termWords(limit, weighed).text)),
    ...inState(weighed, 'unknown')
      .filter((limit) => limit.cannotBend || (limit.limit === 'work' && isVague(weighed)))
      .map((limit) => ofLimit(limit, `question/${limit.limit}`, `an answer on ${answerWords[limit.limit]}`)),
    ...(isVague(weighed) && !inState(weighed, 'unknown').some((limit) => limit.limit === 'work') ? [duties] : []),
    // One odd thing can have a plain explanation; a pattern of them, or one that only frauds ask for, has none
    ...(strong.length === 0 && weak.length === 1
      ? weak.map(({ id, title }) => ({
          ask: id,
          limit: null,
          text: `a plain explanation: ${lowered(title)}`,
          settle: (now: Case) => ({ ...now, concerns: now.concerns.filter((concern) => concern.kind !== 'scam') }),
        }))
      : []),
  ]
}

function ofLimit(limit: Limit, ask: string, text: string): Obstacle {
  return {
    ask,
    limit,
    text,
    settle: (now) => ({
      ...(limit.limit === 'work' ? duties.settle(now) : now),
      limits: now.limits.map((other) => (other.limit === limit.limit ? { ...other, state: 'met' as const } : other)),
    }),
  }
}

const duties: Obstacle = {
  ask: 'ask/duties',
  limit: null,
  text: 'an answer on what the job is',
  settle: (now) => ({
    ...now,
    facts: { ...now.facts, work: [{ value: 'the work they name', certainty: 'implied', evidence: [] }] },
  }),
}

function lowered(title: string): string {
  return `${title[0]?.toLowerCase() ?? ''}${title.slice(1)}`
}
