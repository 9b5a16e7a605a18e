import { z } from 'zod'
import { benefitSchema, documentKinds, factsSchema, interviewFormats, scheduleSchema } from './reading.ts'
import { replyChoicesSchema, replyIntents } from './reply.ts'
import { contractKinds, localDateSchema, localDateTimeSchema } from './situation.ts'

/** Where an invite stands. */
export const inviteStatuses = ['new', 'replied', 'scheduled', 'attended', 'debriefed', 'closed'] as const
export type InviteStatus = (typeof inviteStatuses)[number]

/** What puts the person off: terms, the work itself, something else, or nothing: they see it in another way. */
export const putOffs = ['terms', 'work', 'else', 'disagree'] as const
export type PutOff = (typeof putOffs)[number]

/** Facts and kind the person put right by hand. A present key overrules the reading, `null` means "not said". */
export const correctionsSchema = z.object({
  kind: z.enum(documentKinds).optional(),
  role: factsSchema.shape.role.unwrap().shape.value.nullish(),
  company: factsSchema.shape.company.unwrap().shape.value.nullish(),
  places: z.array(z.string()).optional(),
  workMode: factsSchema.shape.workMode.unwrap().shape.value.nullish(),
  officeDays: factsSchema.shape.officeDays.unwrap().shape.value.nullish(),
  pay: factsSchema.shape.pay.unwrap().shape.value.nullish(),
  travelPercent: factsSchema.shape.travelPercent.unwrap().shape.value.nullish(),
  hoursPerWeek: factsSchema.shape.hoursPerWeek.unwrap().shape.value.nullish(),
  contract: z.array(z.enum(contractKinds)).optional(),
  /** Overrules what was read of the same working times and leaves the others. */
  schedule: z.array(scheduleSchema).optional(),
  /** Overrules what was read of the same benefits and leaves the others. */
  benefits: z.array(benefitSchema).optional(),
  /** Principal activities, the main one first. */
  work: z.array(z.string()).optional(),
  sender: factsSchema.shape.sender.unwrap().shape.value.nullish(),
  contactName: z.string().nullish(),
  contactEmail: z.string().nullish(),
  contactPhone: z.string().nullish(),
  /** Minutes one way to this job, where the person knows better than the estimate. */
  commuteMinutes: z.number().min(0).max(1440).nullish(),
  interviewStart: localDateTimeSchema.nullish(),
  interviewFormat: z.enum(interviewFormats).nullish(),
  interviewDuration: z.number().positive().max(1440).nullish(),
  interviewPlace: z.string().nullish(),
  interviewLink: z.string().nullish(),
  replyBy: localDateSchema.nullish(),
})
export type Corrections = z.infer<typeof correctionsSchema>

/** The saved record of one pasted document and all the person did with it. */
export const inviteSchema = z.object({
  /** UUID. */
  id: z.uuid(),
  /** What was pasted, unchanged. */
  text: z.string(),
  status: z.enum(inviteStatuses),
  /** When it reached the person, local time. */
  receivedAt: localDateTimeSchema,
  corrections: correctionsSchema,
  /** Ids of concern rules the person said do not bother them. */
  dismissed: z.array(z.string()),
  /** What the person said puts them off; null when they have not said. */
  putOff: z.enum(putOffs).nullable(),
  /** The reply kind the person chose; null follows the verdict. */
  replyIntent: z.enum(replyIntents).nullable(),
  /** What else the person chose of the reply. */
  replyChoices: replyChoicesSchema,
  /** The reply as the person edited it; null when they left the draft alone. */
  replyText: z.string().nullable(),
  /** When the person said they sent the reply, local time; null before. */
  sentAt: localDateTimeSchema.nullable(),
  /** Whether it belongs to the invented example and not to the person. */
  isExample: z.boolean(),
  /** UTC ISO-8601. */
  createdAt: z.string(),
  /** UTC ISO-8601. */
  updatedAt: z.string(),
})
export type Invite = z.infer<typeof inviteSchema>

/** One line of the list of invites. */
export const inviteSummarySchema = inviteSchema
  .pick({ id: true, status: true, receivedAt: true, updatedAt: true, isExample: true })
  .extend({
    /** Company, else contact, else the first words of the text. */
    title: z.string(),
    /** Role, or an empty string. */
    subtitle: z.string(),
    /** The next local date that asks something of the person, ISO day; null when none. */
    dueAt: z.string().nullable(),
  })
export type InviteSummary = z.infer<typeof inviteSummarySchema>

/** A part of the list of invites, from its top, and how many there are. */
export const inviteListingSchema = z.object({
  invites: z.array(inviteSummarySchema),
  /** How many fit what is looked for; those beyond the asked number come along here only. */
  found: z.number(),
  /** Whether more fit than were counted: counting stops where it tells nothing any more. */
  isFoundMore: z.boolean(),
  /** How many there are at all. */
  total: z.number(),
  /** How many of all are not closed. */
  open: z.number(),
})
export type InviteListing = z.infer<typeof inviteListingSchema>

/** What the list of invites can be sorted by. `updated` is the last change, `due` the next day that asks something. */
export const inviteSortKeys = ['updated', 'title', 'status', 'due'] as const
/** A column of the list, and which way it runs: ascending is oldest, A, first status or soonest first. */
export const inviteSortSchema = z.object({ by: z.enum(inviteSortKeys), order: z.enum(['ascending', 'descending']) })
export type InviteSort = z.infer<typeof inviteSortSchema>
