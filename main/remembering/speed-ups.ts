import type { LocalDate } from '../../common/situation.ts'
import type { Course, SpeedUp } from '../../common/timeline.ts'

/** What of a process tells whether it can be hurried. */
type Dated = Pick<Course, 'invite' | 'status' | 'offerOn' | 'answerBy' | 'decidesOn' | 'outcome'>

/** Most pairs that are told. */
const mostTold = 10

/**
 * Who could be asked to decide sooner (A4): for each open offer the other processes that run and decide after its end,
 * or have not said when. Those with a date come first, the nearest first.
 */
export function findSpeedUps(courses: readonly Dated[], today: LocalDate): SpeedUp[] {
  const open = courses.filter(({ status, outcome }) => status !== 'closed' && outcome === null)
  const offers = open.filter(({ offerOn, answerBy }) => offerOn !== null && answerBy !== null && answerBy >= today)
  return offers
    .flatMap(({ invite: offer, answerBy }) =>
      open
        .filter(({ invite, offerOn, status }) => invite !== offer && offerOn === null && status !== 'new')
        .filter(({ decidesOn }) => decidesOn === null || answerBy === null || decidesOn > answerBy)
        .map(({ invite: ask, decidesOn }) => ({
          offer,
          ask,
          days: decidesOn === null || answerBy === null ? null : daysBetween(answerBy, decidesOn),
        })),
    )
    .sort((one, other) => (one.days ?? Number.MAX_SAFE_INTEGER) - (other.days ?? Number.MAX_SAFE_INTEGER))
    .slice(0, mostTold)
}

function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000)
}
