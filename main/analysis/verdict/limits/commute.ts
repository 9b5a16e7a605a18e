import type { LimitCheck } from './check.ts'

/** From this many minutes one way on, nobody would make the journey each day and a figure tells nothing more. */
const tooFarMinutes = 6 * 60

/** The way to work against the longest one the person would make. */
export const commuteLimit: LimitCheck = {
  limit: 'commute',
  negotiable: 'hard',
  check({ facts, situation, commute }) {
    const most = situation.maxCommuteMinutes
    if (!situation.home || !most) return null
    const need = `${most} minutes at most`
    if (facts.workMode?.value === 'remote') {
      return { state: 'met', said: 'remote', need, evidence: facts.workMode.evidence }
    }
    if (!commute) {
      const evidence = facts.places.flatMap((place) => place.evidence)
      return { state: 'unknown', said: facts.places[0]?.value ?? null, need, evidence }
    }
    const { minutes, evidence } = commute
    const isTooFar = minutes >= tooFarMinutes
    const how = isTooFar ? 'too far to travel each day' : `about ${minutes} minutes`
    const said = commute.to ? `${commute.to}, ${how}` : how
    if (minutes <= most) return { state: 'met', said, need, evidence }
    const gap = isTooFar ? 'too far to travel each day' : `${minutes - most} minutes over`
    return { state: 'broken', said, need, gap, gapShare: (minutes - most) / most, evidence }
  },
}
