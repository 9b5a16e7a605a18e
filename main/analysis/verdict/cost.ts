import type { Commute, Cost, Facts } from '../../../common/reading.ts'
import type { CommuteMode, Situation } from '../../../common/situation.ts'
import type { Gazetteer } from '../../places/gazetteer.ts'
import { findCommute } from './commute.ts'

/** Minutes an interview takes when nobody says. */
const usualMinutes = { phone: 30, video: 45, chat: 30, 'on-site': 60 } as const
/** Minutes to get ready, by how used the person is to interviews (A1: preparing is part of the practice). */
const preparationMinutes = { new: 180, rusty: 120, seasoned: 60 } as const

/** Average door-to-door speed in km/h by which minutes are turned back into a distance. */
const kmPerHour: Record<CommuteMode, number> = { car: 45, transit: 30, bike: 15, walk: 4.8 }

/**
 * What a kilometre costs by car (fuel and wear, not the car itself) and by public transport.
 * Rough figures of the kind employers pay back; a guess, and said to be one.
 */
const moneyPerKm: Record<string, { car: number; transit: number }> = {
  GBP: { car: 0.28, transit: 0.2 },
  EUR: { car: 0.3, transit: 0.17 },
  USD: { car: 0.42, transit: 0.15 },
  CAD: { car: 0.45, transit: 0.18 },
  AUD: { car: 0.5, transit: 0.2 },
  NZD: { car: 0.6, transit: 0.25 },
  INR: { car: 9, transit: 2 },
  ZAR: { car: 4.5, transit: 1.2 },
  SGD: { car: 0.6, transit: 0.12 },
}

/**
 * What going to the interview costs in time and money; null when the text asks to no meeting (M18).
 * The commute leads to the place of work: an interview elsewhere is looked up anew.
 */
export function costOfGoing(
  facts: Facts,
  context: { situation: Situation; gazetteer: Gazetteer | null; commuteMinutes: number | null },
  commute: Commute | null,
): Cost | null {
  const { interview } = facts
  const { situation } = context
  const isMeeting = Object.values(interview).some((fact) => (Array.isArray(fact) ? fact.length > 0 : fact !== null))
  if (!isMeeting) return null
  const assumptions: string[] = []
  const format = interview.format?.value ?? (interview.place ? 'on-site' : null)
  const interviewMinutes = interview.durationMinutes?.value ?? usualMinutes[format ?? 'on-site']
  if (!interview.durationMinutes)
    assumptions.push(`Nobody says how long it takes; ${interviewMinutes} minutes are usual.`)
  const practice = situation.practice ?? 'rusty'
  assumptions.push(`Getting ready takes about ${preparationMinutes[practice] / 60} hours.`)
  const way = format === 'on-site' ? (wayToMeeting(facts, context) ?? commute) : null
  if (way) assumptions.push(way.assumption)
  const travelMinutes = format === null ? null : format === 'on-site' ? (way ? way.minutes * 2 : null) : 0
  const travelMoney = travelMinutes === 0 ? null : way && fare(way, situation)
  if (travelMoney) assumptions.push('The fare or fuel is a rough guess from the distance.')
  return {
    travelMinutes,
    travelMoney,
    interviewMinutes,
    preparationMinutes: preparationMinutes[practice],
    takesTimeOff: takesTimeOff(facts, situation),
    assumptions,
  }
}

function wayToMeeting(facts: Facts, context: { situation: Situation; gazetteer: Gazetteer | null }): Commute | null {
  const { place } = facts.interview
  if (!place) return null
  const there: Facts = { ...facts, workMode: null, places: [place] }
  return findCommute(there, { ...context, commuteMinutes: null }, null)
}

function fare({ minutes, mode }: Commute, situation: Situation): Cost['travelMoney'] {
  const currency = situation.lowestPay?.currency ?? situation.currentPay?.currency
  const rates = currency === undefined ? undefined : moneyPerKm[currency]
  if (currency === undefined || !rates || mode === 'bike' || mode === 'walk') return null
  const km = (minutes / 60) * kmPerHour[mode]
  return { amount: Math.round(2 * km * rates[mode]), currency }
}

/** Weekdays between eight and six are working time for somebody who has a job. */
function takesTimeOff({ interview }: Facts, { employed }: Situation): boolean | null {
  if (!employed) return false
  const start = interview.start?.value
  if (!start) return null
  const [date = '', time = ''] = start.split('T')
  const weekday = new Date(`${date}T00:00Z`).getUTCDay()
  const hour = Number(time.slice(0, 2))
  return weekday >= 1 && weekday <= 5 && hour >= 8 && hour < 18
}
