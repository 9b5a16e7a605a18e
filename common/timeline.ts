import { z } from 'zod'
import { inviteStatuses } from './invite.ts'
import { localDateSchema, localDateTimeSchema } from './situation.ts'

/** How a process ended. */
export const outcomes = ['declined', 'withdrawn', 'rejected', 'accepted', 'no-answer', 'other'] as const
export type Outcome = (typeof outcomes)[number]

/** What can happen to an invite; each has a date. */
export const eventKinds = [
  'received',
  'status',
  'sent',
  'interview-set',
  'interview-moved',
  'interview-cancelled',
  'interview-held',
  'offer',
  'debrief',
  'note',
] as const
export type EventKind = (typeof eventKinds)[number]

/** One dated thing that happened to an invite. */
export const inviteEventSchema = z.object({
  id: z.uuid(),
  kind: z.enum(eventKinds),
  /** When it happened, local time. */
  at: localDateTimeSchema,
  /** The status it led to; null when it changed none. */
  status: z.enum(inviteStatuses).nullable(),
  /** In the person's words, or what was sent or set; may be empty. */
  words: z.string(),
})
export type InviteEvent = z.infer<typeof inviteEventSchema>

/** What the person knows of a process beyond its interviews (M16). */
export const processSchema = z.object({
  /** When they made an offer; null when they have not. */
  offerOn: localDateSchema.nullable(),
  /** Until when the offer is to be answered. */
  answerBy: localDateSchema.nullable(),
  /** When they said they decide. */
  decidesOn: localDateSchema.nullable(),
  /** How it ended; null while it is open. */
  outcome: z.enum(outcomes).nullable(),
})
export type Process = z.infer<typeof processSchema>

/** One line of the search: an invite and all its dates, for the picture and the table behind it. */
export const courseSchema = processSchema.extend({
  invite: z.uuid(),
  title: z.string(),
  subtitle: z.string(),
  status: z.enum(inviteStatuses),
  isExample: z.boolean(),
  /** What the job pays, as it was last read, ready for a table: "£36,000 to £40,000 a year"; empty when not said. */
  pay: z.string(),
  events: z.array(inviteEventSchema),
  /** Planned interviews, local times. */
  interviews: z.array(z.object({ id: z.uuid(), start: localDateTimeSchema })),
  /** The next day that asks something of the person, and what; null when none. */
  dueAt: localDateSchema.nullable(),
})
export type Course = z.infer<typeof courseSchema>

/** An offer that ends before another process decides: who could be asked to speed up. */
export const speedUpSchema = z.object({
  /** The invite with the offer. */
  offer: z.uuid(),
  /** The invite to ask for a date. */
  ask: z.uuid(),
  /** Days from the end of the offer to the other decision; null when that date is not known. */
  days: z.int().nullable(),
})
export type SpeedUp = z.infer<typeof speedUpSchema>

/** The whole search at a glance. */
export const searchOverviewSchema = z.object({
  /** The day of the first invite; null when there is none. */
  since: localDateSchema.nullable(),
  courses: z.array(courseSchema),
  speedUps: z.array(speedUpSchema),
})
export type SearchOverview = z.infer<typeof searchOverviewSchema>
