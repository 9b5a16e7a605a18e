import type { Ask } from '../../../common/reading.ts'
import type { LimitName } from '../../../common/situation.ts'
import { correct } from '../facts/correct.ts'
import { answerWords } from './ask-words.ts'
import { asQuestion, asTerm, concernAsk, duties } from './asks.ts'
import { type Case, inState, isVague, scamSigns } from './case.ts'
import { granted } from './granted.ts'
import { checkLimits } from './limits.ts'
import { decide } from './rules.ts'
import { listWords } from './words.ts'

/** Something between the person and a plain yes that somebody else could settle. */
interface Obstacle {
  /** What would settle it. */
  ask: Ask
  /** What it is about; null for an odd thing that wants explaining. */
  limit: LimitName | null
  /** What settles it, short: "8 % more pay, £2,400 a year", "an answer on the hours". */
  text: string
}

/** How often settling one thing may bring up another: fewer hours at an hourly rate are less pay. */
const mostRounds = 3

/** What somebody else could settle to make it a plain yes. */
export interface WayToYes {
  /** The most important first, one at least. */
  asks: Ask[]
  limits: LimitName[]
  /** What each ask would settle in words, in the order of the asks. */
  parts: string[]
  /** All of it in words: "8 % more pay, £2,400 a year, and an answer on the hours". */
  text: string
}

/**
 * The smallest set of terms and answers that makes it a plain yes: with all of them the decision is to attend, without
 * any one of them it is not. Found by deciding again on the facts as they would be then, since terms hang together.
 * Null when it is a plain yes already, or when nothing others can grant would make it one (M9).
 */
export function findWayToYes(weighed: Case): WayToYes | null {
  if (isYes(weighed)) return null
  let needed = obstaclesOf(weighed)
  let then = settled(weighed, needed)
  for (let round = 0; round < mostRounds && !isYes(then); round += 1) {
    const known = new Set(needed.map((obstacle) => obstacle.ask.id))
    const more = obstaclesOf(then).filter((obstacle) => !known.has(obstacle.ask.id))
    if (more.length === 0) return null
    needed = [...needed, ...more]
    then = settled(weighed, needed)
  }
  if (!isYes(then)) return null
  // Each of those left is tried again after the last that was taken away: what one needs may hang on another
  for (let at = 0, kept = 0; kept < needed.length; ) {
    const others = needed.filter((_, i) => i !== at)
    if (isYes(settled(weighed, others))) {
      needed = others
      kept = 0
    } else {
      at++
      kept++
    }
    if (at >= needed.length) at = 0
  }
  return {
    asks: needed.map((obstacle) => obstacle.ask),
    limits: needed.flatMap(({ limit }) => (limit ? [limit] : [])),
    parts: needed.map((obstacle) => obstacle.text),
    text: listWords(needed.map((obstacle) => obstacle.text)),
  }
}

function isYes(weighed: Case): boolean {
  return decide(weighed).decision === 'attend'
}

/** Broken terms first, then what is not said. */
function obstaclesOf(weighed: Case): Obstacle[] {
  const { strong, weak } = scamSigns(weighed)
  const unknown = inState(weighed, 'unknown')
  const asksTheWork = isVague(weighed) && !unknown.some((limit) => limit.limit === 'work')
  return [
    ...inState(weighed, 'broken')
      .filter((limit) => limit.limit !== 'work')
      .map((limit) => {
        const ask = asTerm(limit, weighed)
        return { ask, limit: limit.limit, text: ask.text }
      }),
    ...unknown
      .filter((limit) => limit.cannotBend || (limit.limit === 'work' && isVague(weighed)))
      .map((limit) => ({
        ask: asQuestion(limit, weighed),
        limit: limit.limit,
        text: `an answer on ${answerWords[limit.limit]}`,
      })),
    ...(asksTheWork ? [{ ask: duties, limit: 'work' as const, text: 'an answer on what the job is' }] : []),
    // One odd thing can have a plain explanation; a pattern of them, or one that only frauds ask for, has none
    ...(strong.length === 0 && weak.length === 1
      ? weak.flatMap(({ id, ask: sentence, evidence, title }) => {
          const ask = concernAsk(id, sentence, evidence)
          return ask ? [{ ask, limit: null, text: `a plain explanation: ${lowered(title)}` }] : []
        })
      : []),
  ]
}

/** The case as it would be with some obstacles out of the way. */
function settled(weighed: Case, obstacles: readonly Obstacle[]): Case {
  const { kind, situation, document } = weighed
  const corrections = granted(
    obstacles.flatMap(({ limit }) => (limit ? [limit] : [])),
    situation,
  )
  const { facts } = correct({ kind, facts: weighed.facts }, corrections)
  const minutes = corrections.commuteMinutes ?? null
  const commute =
    minutes === null
      ? weighed.commute
      : { minutes, mode: 'car' as const, to: null, assumption: '', certainty: 'corrected' as const, evidence: [] }
  const explained = new Set(obstacles.map((obstacle) => obstacle.ask.id))
  const concerns = weighed.concerns.filter((concern) => !explained.has(concern.id))
  return {
    ...weighed,
    facts,
    commute,
    concerns,
    limits: checkLimits(facts, concerns, { situation, commute }, document),
  }
}

function lowered(title: string): string {
  return `${title[0]?.toLowerCase() ?? ''}${title.slice(1)}`
}
