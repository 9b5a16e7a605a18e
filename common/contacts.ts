import { z } from 'zod'
import { localDateSchema } from './situation.ts'

/** Somebody met in the search (M13). */
export const contactSchema = z.object({
  id: z.uuid(),
  name: z.string().max(200),
  email: z.string().max(320),
  phone: z.string().max(60),
  /** Their own job title. */
  title: z.string().max(200),
  /** The firm or agency they write for. */
  firm: z.string().max(200),
  note: z.string().max(20_000),
  /** When to write to them again, and why; null and empty for never. */
  writeAgainOn: localDateSchema.nullable(),
  writeAgainWhy: z.string().max(500),
  /** The day they were first met or heard from. */
  metOn: localDateSchema,
  /** The invites they belong to. */
  invites: z.array(z.uuid()),
})
export type Contact = z.infer<typeof contactSchema>

/** What the person can change of a contact; a missing key stays as it is. */
export const contactPatchSchema = contactSchema.omit({ id: true }).partial()
export type ContactPatch = z.infer<typeof contactPatchSchema>

/** An employer or an agency, with what the person noted of it: "did not call", "asks, never blocks". */
export const firmSchema = z.object({
  id: z.uuid(),
  name: z.string().max(200),
  kind: z.enum(['employer', 'agency']),
  note: z.string().max(20_000),
  /** How many invites and contacts it has. */
  invites: z.int().min(0),
  contacts: z.int().min(0),
})
export type Firm = z.infer<typeof firmSchema>
