import { z } from 'zod'
import { interviewFormats } from './reading.ts'
import { localDateTimeSchema } from './situation.ts'

/** Where an interview stands: ahead, over, or called off. */
export const interviewStates = ['planned', 'held', 'cancelled'] as const
export type InterviewState = (typeof interviewStates)[number]

/** One talk with an employer or agency. */
export const interviewSchema = z.object({
  id: z.uuid(),
  /** The invite it belongs to. */
  invite: z.uuid(),
  state: z.enum(interviewStates),
  /** Local time in `zone`. */
  start: localDateTimeSchema,
  /** IANA zone such as `Europe/London`; null is the zone of this computer. */
  zone: z.string().max(60).nullable(),
  durationMinutes: z.number().positive().max(1440).nullable(),
  format: z.enum(interviewFormats).nullable(),
  /** Where it is; empty when not said. */
  place: z.string().max(500),
  /** Where to join; empty when not said. */
  link: z.string().max(2000),
  /** Names of the people met, one each. */
  people: z.array(z.string().max(200)).max(30),
  /** The person's own notes. */
  notes: z.string().max(50_000),
  /** The preparation sheet as the person edited it; null follows the reading. */
  sheet: z.string().max(50_000).nullable(),
  /** What names it in calendars: stays the same when it moves, so that calendars move it too. */
  uid: z.string().max(500),
  /** Counts its changes for calendars. */
  sequence: z.int().min(0),
})
export type Interview = z.infer<typeof interviewSchema>

/** What the person can change of an interview; a missing key stays as it is. */
export const interviewPatchSchema = interviewSchema
  .omit({ id: true, invite: true, uid: true, sequence: true })
  .partial()
export type InterviewPatch = z.infer<typeof interviewPatchSchema>

/** An interview with the name of its invite, for lists, clashes and calendars. */
export const plannedInterviewSchema = interviewSchema.extend({
  /** The invite's title and role, as in the list. */
  title: z.string(),
  subtitle: z.string(),
  /** Ids of other planned interviews at the same time. */
  clashes: z.array(z.uuid()),
})
export type PlannedInterview = z.infer<typeof plannedInterviewSchema>
