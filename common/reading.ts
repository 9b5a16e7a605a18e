import { z } from 'zod'
import { articles } from './articles.ts'
import { replySchema } from './reply.ts'
import {
  commuteModes,
  contractKinds,
  limitNames,
  localDateSchema,
  localDateTimeSchema,
  payPeriods,
  shiftKinds,
} from './situation.ts'
import { spanSchema } from './span.ts'

/** What a document is for the person who received it. */
export const documentKinds = [
  'job-ad',
  'interview-invite',
  'recruiter-outreach',
  'reschedule',
  'rejection',
  'offer',
  'follow-up',
  'other',
] as const
export type DocumentKind = (typeof documentKinds)[number]

/** The fifteen themes of things that may bother a person. */
export const concernKinds = [
  'on-site',
  'relocation',
  'own-transport',
  'travel',
  'shifts',
  'hours',
  'insecure',
  'variable-pay',
  'no-benefits',
  'physical',
  'targets',
  'checks',
  'process',
  'outlook',
  'scam',
] as const
export type ConcernKind = (typeof concernKinds)[number]

/** Whether something can be talked about: yes, with difficulty, or not at all. */
export const negotiability = ['yes', 'hard', 'no'] as const
export type Negotiable = (typeof negotiability)[number]

/** `stated` in words, `implied` by other words, or `corrected` by the person. */
export const certainties = ['stated', 'implied', 'corrected'] as const
export type Certainty = (typeof certainties)[number]

const evidence = z.array(spanSchema)
const factOf = <T extends z.ZodType>(value: T) => z.object({ value, certainty: z.enum(certainties), evidence })

/** One thing the document states, with the words that state it. A corrected fact may have no evidence. */
export interface Fact<T> {
  value: T
  certainty: Certainty
  evidence: z.infer<typeof evidence>
}

/** Base pay as stated. "Up to X" has `min` null, "from X" has `max` null. */
export const paySchema = z.object({
  min: z.number().nullable(),
  max: z.number().nullable(),
  /** ISO 4217 code. */
  currency: z.string(),
  /** Null when neither words nor size make it plain. */
  period: z.enum(payPeriods).nullable(),
  /** The range per year at 40 hours (or the stated weekly hours) and 52 weeks; null when the period is unknown. */
  perYearMin: z.number().nullable(),
  perYearMax: z.number().nullable(),
})
export type Pay = z.infer<typeof paySchema>

export const workModes = ['remote', 'hybrid', 'on-site'] as const
export type WorkMode = (typeof workModes)[number]

/** How much business travel the text speaks of when it gives no number. */
export const travelAmounts = ['none', 'occasional', 'regular'] as const
export type TravelAmount = (typeof travelAmounts)[number]

/** A working time that the text says applies or does not. `office-hours` is Monday to Friday by day. */
export const scheduleSchema = z.object({
  kind: z.enum([...shiftKinds, 'office-hours', 'overtime']),
  applies: z.boolean(),
})
export type ScheduleItem = z.infer<typeof scheduleSchema>

/** A benefit the text names as given (`offered`) or as lacking. `name` is a canonical benefit name, lower case. */
export const benefitSchema = z.object({ name: z.string(), offered: z.boolean() })
export type Benefit = z.infer<typeof benefitSchema>

export const interviewFormats = ['phone', 'video', 'on-site', 'chat'] as const
export type InterviewFormat = (typeof interviewFormats)[number]

/** Everything the document states about the job and the way to it. Null or an empty list is unknown. */
export const factsSchema = z.object({
  /** Job title as written. */
  role: factOf(z.string()).nullable(),
  /** Hiring organisation as named; null when only an agency is. */
  company: factOf(z.string()).nullable(),
  /** Towns or regions where the work is done. */
  places: z.array(factOf(z.string())),
  workMode: factOf(z.enum(workModes)).nullable(),
  /** Days a week at the workplace. */
  officeDays: factOf(z.number()).nullable(),
  pay: factOf(paySchema).nullable(),
  /** Highest share of travel stated, 0 to 100. */
  travelPercent: factOf(z.number()).nullable(),
  /** Travel in words, when said. */
  travel: factOf(z.enum(travelAmounts)).nullable(),
  contract: z.array(factOf(z.enum(contractKinds))),
  /** Who writes: the hiring organisation itself or a firm acting for it. */
  sender: factOf(z.enum(['employer', 'agency'])).nullable(),
  hoursPerWeek: factOf(z.number()).nullable(),
  schedule: z.array(factOf(scheduleSchema)),
  benefits: z.array(factOf(benefitSchema)),
  /** Principal activities of the job, as canonical activity names or the words of the duties, main one first. */
  work: z.array(factOf(z.string())),
  contact: z.object({
    name: factOf(z.string()).nullable(),
    email: factOf(z.string()).nullable(),
    phone: factOf(z.string()).nullable(),
  }),
  interview: z.object({
    format: factOf(z.enum(interviewFormats)).nullable(),
    /** Of several that are offered the first, until the person chose. */
    start: factOf(localDateTimeSchema).nullable(),
    /** The times there are to choose from, in the order of the text; empty unless there are several. */
    offered: z.array(factOf(localDateTimeSchema)),
    durationMinutes: factOf(z.number()).nullable(),
    place: factOf(z.string()).nullable(),
    link: factOf(z.string()).nullable(),
    /** The day by which an answer is asked for. */
    replyBy: factOf(localDateSchema).nullable(),
  }),
})
export type Facts = z.infer<typeof factsSchema>

/** How much one scam sign weighs: one strong sign or two weak ones decide. Null for other concerns. */
export const scamStrengths = ['strong', 'weak'] as const

/** What may bother the person, with the words that show it. */
export const concernSchema = z.object({
  /** The rule's id: `theme/name`. */
  id: z.string(),
  kind: z.enum(concernKinds),
  title: z.string(),
  negotiable: z.enum(negotiability),
  /** Whether it touches something the person's situation names. */
  personal: z.boolean(),
  /** Why it may matter, one sentence. */
  why: z.string(),
  /** What to ask, one question; null when there is nothing to ask. */
  ask: z.string().nullable(),
  source: z.enum(articles).nullable(),
  strength: z.enum(scamStrengths).nullable(),
  evidence,
  /** For each piece of evidence what it is remembered by when the person ignores it. */
  findings: z.array(z.string()),
})
export type Concern = z.infer<typeof concernSchema>

/** The way to work, one way. */
export const commuteSchema = z.object({
  /** Whole minutes from door to door. */
  minutes: z.number(),
  mode: z.enum(commuteModes),
  /** The place it leads to; null when no place is named. */
  to: z.string().nullable(),
  /** What the figure rests on, one sentence. */
  assumption: z.string(),
  /** `corrected` when the person put the minutes in, else `implied`. */
  certainty: z.enum(certainties),
  evidence,
})
export type Commute = z.infer<typeof commuteSchema>

/** A figure of a job, or its lowest and highest when it is a range; null when it is not known. */
export const comparedFigureSchema = z.object({
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** ISO 4217 code of an amount of money; null for hours and days. */
  currency: z.string().nullable(),
  /** How the figure was made, or why there is none, one sentence. */
  how: z.string(),
})
export type ComparedFigure = z.infer<typeof comparedFigureSchema>

/** What two jobs are compared by: money a year or an hour, hours and days at a workplace a week, days away a year. */
export const comparedTerms = [
  'yearly-pay',
  'paid-hours',
  'commute-hours',
  'hourly-pay',
  'office-days',
  'days-away',
] as const
export type ComparedTerm = (typeof comparedTerms)[number]

/** One line of the job the person has now against this one. */
export const comparisonSchema = z.object({
  term: z.enum(comparedTerms),
  /** The job the person has now. */
  current: comparedFigureSchema,
  /** This job. */
  offered: comparedFigureSchema,
})
export type Comparison = z.infer<typeof comparisonSchema>

/** What going to the interview would cost (M18). Null parts are not known. */
export const costSchema = z.object({
  /** There and back. */
  travelMinutes: z.number().nullable(),
  /** Fare or fuel, there and back: a rough guess. */
  travelMoney: z.object({ amount: z.number(), currency: z.string() }).nullable(),
  interviewMinutes: z.number(),
  preparationMinutes: z.number(),
  /** Whether it falls into working time of a person who has a job; null when the time is not known. */
  takesTimeOff: z.boolean().nullable(),
  /** What is guessed, each one sentence. */
  assumptions: z.array(z.string()),
})
export type Cost = z.infer<typeof costSchema>

/** Something found that the person does not want to hear of. */
export const ignoredSchema = z.object({
  /** Id of the rule. */
  rule: z.string(),
  title: z.string(),
  /** `off`: the rule is switched off. `rule`, `finding`: ignored in this invite, as a whole or in these words. */
  by: z.enum(['off', 'rule', 'finding']),
  /** What stands in the invite's `dismissed`, to bring it back; the rule's id when it is off. */
  key: z.string(),
  evidence,
})
export type Ignored = z.infer<typeof ignoredSchema>

export const limitStates = ['met', 'broken', 'unknown'] as const
export type LimitState = (typeof limitStates)[number]

/** One limit of the person held against the facts. */
export const limitSchema = z.object({
  limit: z.enum(limitNames),
  state: z.enum(limitStates),
  negotiable: z.enum(negotiability),
  cannotBend: z.boolean(),
  /** What the text says, short; null when it says nothing. */
  said: z.string().nullable(),
  /** What the person needs, short. */
  need: z.string(),
  /** The gap in figures, short: "£3,000 under"; null unless broken with a figure. */
  gap: z.string().nullable(),
  /** The gap as a share of the limit (0.2 is 20 %); null when it cannot be counted. */
  gapShare: z.number().nullable(),
  evidence,
})
export type Limit = z.infer<typeof limitSchema>

export const decisions = ['attend', 'negotiate', 'ask', 'decline'] as const
export type Decision = (typeof decisions)[number]

/** One weighed argument. */
export const reasonSchema = z.object({
  id: z.string(),
  /** True when it speaks for going. */
  for: z.boolean(),
  /** 1 (a thought) to 3 (decides). */
  weight: z.number(),
  /** One plain sentence with the person's own figures. */
  text: z.string(),
  source: z.enum(articles).nullable(),
  /** Whether it rests on the person's situation. */
  fromSituation: z.boolean(),
  evidence,
})
export type Reason = z.infer<typeof reasonSchema>

/** A term to negotiate or a question to put. */
export const askSchema = z.object({
  id: z.string(),
  kind: z.enum(['term', 'question']),
  limit: z.enum(limitNames).nullable(),
  /** As put in the interface: a short noun phrase or question. */
  text: z.string(),
  /** As put in the reply: a polite, complete sentence. */
  sentence: z.string(),
  evidence,
})
export type Ask = z.infer<typeof askSchema>

/** The smallest set of terms and answers that would turn the verdict into a plain yes. */
export const changeSchema = z.object({
  /** Ids of the asks that would settle it; each is among the verdict's asks. */
  asks: z.array(z.string()),
  /** The limits they are about. */
  limits: z.array(z.enum(limitNames)),
  /** What each ask would settle in words, in the order of the asks: "8 % more pay, £2,400 a year". */
  parts: z.array(z.string()),
  /** All of them in words: "8 % more pay, £2,400 a year, and two fewer days at the workplace". */
  text: z.string(),
})
export type Change = z.infer<typeof changeSchema>

/** The decision and all it rests on. */
export const verdictSchema = z.object({
  decision: z.enum(decisions),
  /** The rule that decided: `decline/accepted-offer`, `negotiate/broken-limit` … */
  rule: z.string(),
  /** One sentence for the person: "Go, and talk about the pay." */
  headline: z.string(),
  reasons: z.array(reasonSchema),
  asks: z.array(askSchema),
  wouldChange: z.array(changeSchema),
})
export type Verdict = z.infer<typeof verdictSchema>

/** What kind of text a piece of the document is. */
export const partKinds = ['headers', 'body', 'quoted', 'signature', 'footer'] as const
export type PartKind = (typeof partKinds)[number]

/** What one of several papers in a text is. */
export const paperKinds = ['mail', 'ad', 'calendar', 'other'] as const
export type PaperKind = (typeof paperKinds)[number]

/** One paper of the text: a mail, an advert, a calendar entry. */
export const paperSchema = z.object({
  kind: z.enum(paperKinds),
  span: spanSchema,
  /** What to call it: the subject of a mail, the job title of an ad, else the first words. */
  title: z.string(),
})
export type Paper = z.infer<typeof paperSchema>

/** The document as the window shows it. */
export const documentSummarySchema = z.object({
  /** Pieces in text order, without overlap. */
  parts: z.array(z.object({ kind: z.enum(partKinds), span: spanSchema })),
  /** The papers the text holds, in text order; one for a single mail or ad, none for an empty text. */
  papers: z.array(paperSchema),
  /** `en`, another ISO 639-1 code when it plainly is another language, null when too short to tell. */
  language: z.string().nullable(),
  /** When it reached the person: a mail's own date, else the moment that was given. */
  receivedAt: localDateTimeSchema,
  /** Things worth a word to the person about the document itself; each a full sentence. */
  notices: z.array(z.string()),
})
export type DocumentSummary = z.infer<typeof documentSummarySchema>

/** What two papers, or a weekday and its date, can contradict each other about. */
export const contradictedFacts = [
  'interview.start',
  'role',
  'places',
  'workMode',
  'officeDays',
  'pay',
  'hoursPerWeek',
  'contract',
] as const
export type ContradictedFact = (typeof contradictedFacts)[number]

/** One of the two things that do not agree. */
export const contradictionSideSchema = z.object({
  /** The kind of the paper that says it. */
  paper: z.enum(paperKinds),
  /** What it says, ready for a sentence: "£32,000 a year". */
  said: z.string(),
  evidence,
})

/** Something the text says in two ways. The fact keeps the value of the first side. */
export const contradictionSchema = z.object({
  fact: z.enum(contradictedFacts),
  /** Exactly two; the first is the one the facts and limits go by. */
  sides: z.tuple([contradictionSideSchema, contradictionSideSchema]),
  /** For the person, one or two plain sentences: "The mail says …, the ad says …. Ask which is right." */
  text: z.string(),
  /** As put in the reply: a polite, complete question. */
  ask: z.string(),
})
export type Contradiction = z.infer<typeof contradictionSchema>

/** Everything Second Look has to say about one document. Plain data, no methods. */
export const readingSchema = z.object({
  kind: z.enum(documentKinds),
  document: documentSummarySchema,
  facts: factsSchema,
  /** What the text says in two ways, each at most once; every one is among the verdict's questions too. */
  contradictions: z.array(contradictionSchema),
  concerns: z.array(concernSchema),
  /** What was found and does not bother the person, by how they said so. */
  ignored: z.array(ignoredSchema),
  limits: z.array(limitSchema),
  /** The way to work; null for work from home and when it cannot be told. */
  commute: commuteSchema.nullable(),
  /** The job the person has now against this one; empty when they have said nothing of theirs. */
  comparison: z.array(comparisonSchema),
  /** What going to the interview costs; null when the text asks to none. */
  cost: costSchema.nullable(),
  verdict: verdictSchema,
  reply: replySchema,
})
export type Reading = z.infer<typeof readingSchema>
