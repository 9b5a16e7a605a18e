import { z } from 'zod'
import { inviteStatuses } from './invite.ts'
import { decisions, documentKinds } from './reading.ts'
import { localDateSchema } from './situation.ts'

/** What is asked of the next day that asks something: before today, within seven days from today, or that there is none. */
export const dueFilters = ['overdue', 'week', 'none'] as const
export type DueFilter = (typeof dueFilters)[number]

/** Which invites are shown. Empty lists and null ask for nothing. */
export const inviteFilterSchema = z.object({
  statuses: z.array(z.enum(inviteStatuses)).max(inviteStatuses.length),
  /** What the verdict said when it was last read. */
  decisions: z.array(z.enum(decisions)).max(decisions.length),
  due: z.enum(dueFilters).nullable(),
  /** Whether an interview is planned. */
  interview: z.enum(['planned', 'none']).nullable(),
  // What follows came later: filters that were saved before do not have it.
  /** What the text was last read to be. */
  kinds: z.array(z.enum(documentKinds)).max(documentKinds.length).default([]),
  /** The days on which it came, both included. */
  from: localDateSchema.nullable().default(null),
  to: localDateSchema.nullable().default(null),
  /** How the name of the firm begins; capitals, accents and "Ltd" do not matter. */
  firm: z.string().max(200).nullable().default(null),
  /** Whether it is the person's own or of the invented example. */
  whose: z.enum(['own', 'example']).nullable().default(null),
})
export type InviteFilter = z.infer<typeof inviteFilterSchema>

/** The filter that lets every invite through. */
export const noFilter: InviteFilter = {
  statuses: [],
  decisions: [],
  due: null,
  interview: null,
  kinds: [],
  from: null,
  to: null,
  firm: null,
  whose: null,
}

/** A filter with its words, kept under a name. */
export const savedFilterSchema = z.object({
  name: z.string().min(1).max(60),
  query: z.string().max(500),
  filter: inviteFilterSchema,
})
export type SavedFilter = z.infer<typeof savedFilterSchema>
