import { z } from 'zod'
import { inviteStatuses } from './invite.ts'
import { decisions } from './reading.ts'
import { localDateTimeSchema } from './situation.ts'

/** Another invite for what may be the same job, or at the same firm. */
export const similarInviteSchema = z.object({
  id: z.uuid(),
  title: z.string(),
  subtitle: z.string(),
  status: z.enum(inviteStatuses),
  receivedAt: localDateTimeSchema,
  /** `job` is likely the same job, `company` another one at the same firm. */
  kind: z.enum(['job', 'company']),
  /** One plain sentence on what they have in common. */
  why: z.string(),
})
export type SimilarInvite = z.infer<typeof similarInviteSchema>

/** Invites whose decision is another after the person's side changed. */
export const movedVerdictsSchema = z.object({
  /** How many were read again. */
  looked: z.number(),
  /** How many open ones there are. */
  of: z.number(),
  moved: z.array(z.object({ id: z.uuid(), title: z.string(), from: z.enum(decisions), to: z.enum(decisions) })),
})
export type MovedVerdicts = z.infer<typeof movedVerdictsSchema>
