import type { Decision } from '../../common/reading.ts'
import { decisions } from '../../common/reading.ts'
import { situationSchema } from '../../common/situation.ts'
import { analyze } from '../../main/analysis/analyze.ts'
import type { Gazetteer } from '../../main/places/gazetteer.ts'
import type { Scenario } from './labels.ts'

/** Rightly answered, of all. */
export interface Hits {
  right: number
  all: number
}

/** How scenarios came out. */
export interface ScenarioScore {
  verdicts: Hits
  /** Wanted decision, then given decision, then scenarios. */
  confusion: Record<string, Record<Decision, number>>
  /** Limits by name; met, broken and unknown must all be told apart. */
  limits: Map<string, Hits>
}

/** Reads every scenario with its situation and counts limits and verdicts that are right. */
export function scoreScenarios(scenarios: readonly Scenario[], gazetteer: Gazetteer): ScenarioScore {
  const score: ScenarioScore = { verdicts: { right: 0, all: 0 }, confusion: {}, limits: new Map() }
  for (const { text, received, situation, want } of scenarios) {
    const reading = analyze(text, {
      now: received.slice(0, 16),
      situation: situationSchema.parse(situation ?? {}),
      corrections: {},
      dismissed: [],
      replyIntent: null,
      gazetteer,
    })
    const given = reading.verdict.decision
    const row = score.confusion[want.verdict] ?? emptyRow()
    row[given]++
    score.confusion[want.verdict] = row
    count(score.verdicts, given === want.verdict)
    for (const [name, state] of Object.entries(want.limits)) {
      const hits = score.limits.get(name) ?? { right: 0, all: 0 }
      count(hits, reading.limits.find((limit) => limit.limit === name)?.state === state)
      score.limits.set(name, hits)
    }
  }
  return score
}

function emptyRow(): Record<Decision, number> {
  return Object.fromEntries(decisions.map((decision) => [decision, 0])) as Record<Decision, number>
}

function count(hits: Hits, isRight: boolean): void {
  hits.all++
  if (isRight) hits.right++
}
