import type { Commute, ComparedFigure, Comparison, Facts } from '../../../common/reading.ts'
import type { Situation } from '../../../common/situation.ts'
import { perYear } from './limits/pay.ts'
import { money } from './words.ts'

/** Weeks a year that pay and hours are counted for. */
const weeksPerYear = 52
/** Days somebody works in a year: 52 weeks of five days, less about six weeks of holidays. */
const workdaysPerYear = 230
/** Hours a week when nobody says. */
const usualHours = 40

const notSaid = 'They do not say.'
const notSet = 'You have not set it.'

/**
 * The job the person has now against this one, a line for each term of which at least one side is known.
 * Empty when the person has set nothing about their job.
 */
export function compareJobs(facts: Facts, situation: Situation, commute: Commute | null): Comparison[] {
  const current = currentJob(situation)
  if (current.pay === null && current.hours === null && current.officeDays === null && current.travel === null)
    return []
  const offered = offeredJob(facts, commute)
  const lines: Comparison[] = [
    { term: 'yearly-pay', current: payOf(current, notSet), offered: payOf(offered, notSaid) },
    { term: 'paid-hours', current: hoursOf(current, notSet), offered: hoursOf(offered, notSaid) },
    {
      term: 'commute-hours',
      current: commuteOf(current, notSet),
      offered: commuteOf(offered, notSaid),
    },
    { term: 'hourly-pay', current: hourlyOf(current, notSet), offered: hourlyOf(offered, notSaid) },
    { term: 'office-days', current: daysOf(current, notSet), offered: daysOf(offered, notSaid) },
    { term: 'days-away', current: awayOf(current, notSet), offered: awayOf(offered, notSaid) },
  ]
  return lines.filter((line) => isKnown(line.current) || isKnown(line.offered))
}

/** One job as far as it is known. */
interface Job {
  /** Per year. */
  pay: { low: number | null; high: number | null; how: string } | null
  currency: string | null
  /** Paid hours a week. */
  hours: number | null
  /** Hours a week taken for counting hourly pay when none are stated. */
  countedHours: number
  officeDays: number | null
  /** Minutes one way. */
  commuteMinutes: number | null
  /** Share of the time, 0 to 100. */
  travel: number | null
}

function currentJob(situation: Situation): Job {
  const pay = situation.currentPay ?? null
  const hours = situation.currentHours ?? null
  const yearly = pay && Math.round(perYear(pay.amount, pay.period, hours ?? usualHours))
  return {
    pay: yearly === null || pay === null ? null : { low: yearly, high: yearly, how: yearlyHow(pay.period, hours) },
    currency: pay?.currency ?? null,
    hours,
    countedHours: hours ?? usualHours,
    officeDays: situation.currentOfficeDays ?? null,
    commuteMinutes: situation.currentCommuteMinutes ?? null,
    travel: situation.currentTravelPercent ?? null,
  }
}

function offeredJob(facts: Facts, commute: Commute | null): Job {
  const pay = facts.pay?.value ?? null
  const hours = facts.hoursPerWeek?.value ?? null
  const mode = facts.workMode?.value
  const low = pay?.perYearMin ?? pay?.perYearMax ?? null
  const high = pay?.perYearMax ?? pay?.perYearMin ?? null
  return {
    pay: pay === null || low === null ? null : { low, high, how: yearlyHow(pay.period ?? 'year', hours) },
    currency: pay?.currency ?? null,
    hours,
    countedHours: hours ?? usualHours,
    officeDays: mode === 'remote' ? 0 : (facts.officeDays?.value ?? (mode === 'on-site' ? 5 : null)),
    commuteMinutes: mode === 'remote' ? 0 : (commute?.minutes ?? null),
    travel: facts.travelPercent?.value ?? (facts.travel?.value === 'none' ? 0 : null),
  }
}

function yearlyHow(period: string, hours: number | null): string {
  switch (period) {
    case 'hour':
      return `The pay an hour, times ${hours ?? usualHours} hours${hours === null ? ', which nobody says,' : ''} and ${weeksPerYear} weeks.`
    case 'day':
      return `The pay a day, times five days and ${weeksPerYear} weeks.`
    case 'week':
      return `The pay a week, times ${weeksPerYear} weeks.`
    case 'month':
      return 'The pay a month, times twelve.'
    default:
      return 'As stated, before tax.'
  }
}

function payOf({ pay, currency }: Job, unknown: string): ComparedFigure {
  return pay ? { ...pay, currency } : figure(null, '', unknown)
}

function hoursOf({ hours }: Job, unknown: string): ComparedFigure {
  return figure(hours, 'As stated, a week.', unknown)
}

/** Hours a week on the way to work and back. */
function weeklyCommute({ officeDays, commuteMinutes }: Job): number | null {
  if (officeDays === 0) return 0
  if (officeDays === null || commuteMinutes === null) return null
  return Math.round((2 * commuteMinutes * officeDays) / 6) / 10
}

function commuteOf(job: Job, unknown: string): ComparedFigure {
  const { officeDays, commuteMinutes } = job
  const how =
    officeDays === 0
      ? 'No days at a workplace.'
      : `${commuteMinutes} minutes there and ${commuteMinutes} back, on ${officeDays} days a week.`
  return figure(weeklyCommute(job), how, unknown)
}

/** What an hour given to the job pays: the hours on the way count. */
function hourlyOf(job: Job, unknown: string): ComparedFigure {
  const { pay, currency } = job
  const commute = weeklyCommute(job)
  if (!pay || currency === null) return figure(null, '', unknown)
  const hours = job.countedHours + (commute ?? 0)
  const each = (yearly: number | null) =>
    yearly === null ? null : Math.round((yearly / (hours * weeksPerYear)) * 100) / 100
  const parts = `${job.countedHours} paid hours${job.hours === null ? ', as nobody says,' : ''}`
  const way = commute === null ? 'The way to work is not counted: it is not known.' : `and ${commute} on the way.`
  return {
    low: each(pay.low),
    high: each(pay.high),
    currency,
    how: `${money(pay.high ?? 0, currency)} a year for ${parts} a week${commute === null ? '. ' : ' '}${way}`,
  }
}

function daysOf({ officeDays }: Job, unknown: string): ComparedFigure {
  return figure(
    officeDays,
    officeDays === 0 ? 'Work from home.' : 'A week, as stated or as usual for on-site work.',
    unknown,
  )
}

function awayOf({ travel }: Job, unknown: string): ComparedFigure {
  const days = travel === null ? null : Math.round((travel / 100) * workdaysPerYear)
  return figure(days, `${travel} % of about ${workdaysPerYear} working days a year.`, unknown)
}

function figure(value: number | null, how: string, unknown: string): ComparedFigure {
  return { low: value, high: value, currency: null, how: value === null ? unknown : how }
}

function isKnown({ low, high }: ComparedFigure): boolean {
  return low !== null || high !== null
}
