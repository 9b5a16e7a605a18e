import { z } from 'zod'
import { articles } from './articles.ts'
import { concernKinds, negotiability } from './reading.ts'

/** What the app tells of one rule: the row without the phrases it looks for. */
export const ruleEntrySchema = z.object({
  /** `theme/name`. */
  id: z.string(),
  kind: z.enum(concernKinds),
  title: z.string(),
  negotiable: z.enum(negotiability),
  /** The article the advice comes from; null when the rule only states what a text says. */
  source: z.enum(articles).nullable(),
  why: z.string(),
  /** What can be asked; null when there is nothing to ask. */
  ask: z.string().nullable(),
  /** A sentence it finds, in pieces; those with `found` are the words it points at. */
  example: z.array(z.object({ text: z.string(), found: z.boolean() })),
})
export type RuleEntry = z.infer<typeof ruleEntrySchema>
