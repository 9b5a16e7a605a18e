import { z } from 'zod'

/** ISO-8601 local time without zone, to the minute at least: `2024-05-13T09:00`. */
export const localDateTimeSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/)
export type LocalDateTime = string

/** ISO-8601 day: `2024-05-13`. */
export const localDateSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
export type LocalDate = string

/** What a figure of pay is for. */
export const payPeriods = ['hour', 'day', 'week', 'month', 'year'] as const
export type PayPeriod = (typeof payPeriods)[number]

/** The contract kinds a document can state and a person can accept. */
export const contractKinds = [
  'permanent',
  'temporary',
  'fixed-term',
  'contract',
  'freelance',
  'internship',
  'apprenticeship',
  'zero-hours',
  'volunteer',
  'full-time',
  'part-time',
  'casual',
] as const
export type ContractKind = (typeof contractKinds)[number]

/** Working times a person may not want. */
export const shiftKinds = ['nights', 'evenings', 'weekends', 'early', 'rotating', 'on-call'] as const
export type ShiftKind = (typeof shiftKinds)[number]

/** Ways to get to work. */
export const commuteModes = ['car', 'transit', 'bike', 'walk'] as const
export type CommuteMode = (typeof commuteModes)[number]

/** How used the person is to being interviewed. */
export const practiceLevels = ['new', 'rusty', 'seasoned'] as const
export type Practice = (typeof practiceLevels)[number]

/** The person's limits, in the order they are shown. */
export const limitNames = [
  'pay',
  'commute',
  'office-days',
  'travel',
  'shifts',
  'hours',
  'benefits',
  'contract',
  'work',
] as const
export type LimitName = (typeof limitNames)[number]

/** An amount of pay the person named. */
export const moneySchema = z.object({
  /** Whole or decimal units of `currency`, not minor units. */
  amount: z.number().positive(),
  /** ISO 4217 code, upper case. */
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** What the amount is paid for. */
  period: z.enum(payPeriods),
})
export type Money = z.infer<typeof moneySchema>

const optional = <T extends z.ZodType>(schema: T) => schema.nullish()

/**
 * The person's side. Every field may be missing or null: then nothing is checked for it.
 * Fields and meaning follow the glossary; see `limits.ts` for how each is compared.
 */
export const situationSchema = z.object({
  /** Name the reply is signed with. */
  name: optional(z.string().max(200)),
  /** Where they live: a town, a postcode, or both. */
  home: optional(z.string().max(200)),
  /** Longest one-way commute in minutes. */
  maxCommuteMinutes: optional(z.number().positive().max(600)),
  /** How they would commute; `car` when missing. */
  commuteMode: optional(z.enum(commuteModes)),
  /** Most days a week at a workplace, 0 (fully remote) to 7. */
  maxOfficeDays: optional(z.number().min(0).max(7)),
  /** Pay in the job they have now. */
  currentPay: optional(moneySchema),
  /** Hours a week in the job they have now. */
  currentHours: optional(z.number().positive().max(168)),
  /** Minutes one way to the job they have now. */
  currentCommuteMinutes: optional(z.number().min(0).max(600)),
  /** Days a week at the workplace of the job they have now, 0 to 7. */
  currentOfficeDays: optional(z.number().min(0).max(7)),
  /** Business travel in the job they have now as a share of the time, 0 to 100. */
  currentTravelPercent: optional(z.number().min(0).max(100)),
  /** Lowest pay they would accept. */
  lowestPay: optional(moneySchema),
  /** Most business travel as a share of the time, 0 to 100. */
  maxTravelPercent: optional(z.number().min(0).max(100)),
  /** Working times they do not want. */
  noShifts: optional(z.array(z.enum(shiftKinds))),
  /** Most hours a week. */
  maxWeeklyHours: optional(z.number().positive().max(168)),
  /** Benefits that must stay, in free words: "health insurance", "pension". */
  neededBenefits: optional(z.array(z.string().max(100))),
  /** Contract kinds they accept. */
  contracts: optional(z.array(z.enum(contractKinds))),
  /** Principal activities they want, in free words. */
  wantedWork: optional(z.array(z.string().max(200))),
  /** Principal activities they do not want, in free words. */
  unwantedWork: optional(z.array(z.string().max(200))),
  /** How used they are to interviews. */
  practice: optional(z.enum(practiceLevels)),
  /** Whether they have a job now. */
  employed: optional(z.boolean()),
  /** Days off they can still take for interviews. */
  daysOffLeft: optional(z.number().min(0)),
  /** How many other interview processes are running. */
  openProcesses: optional(z.number().min(0)),
  /** Offers in hand. */
  openOffers: optional(z.array(z.object({ company: z.string(), answerBy: z.string().nullish() }))),
  /** An offer already accepted. */
  acceptedOffer: optional(z.object({ company: z.string() })),
  /** Limits that are hard. */
  cannotBend: optional(z.array(z.enum(limitNames))),
})
export type Situation = z.infer<typeof situationSchema>
