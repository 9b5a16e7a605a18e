import { z } from 'zod'
import { concernKinds, negotiability } from './reading.ts'

/** Themes a person's own words can belong to. What is a fraud is not theirs to define: it decides alone. */
export const ownKinds = concernKinds.filter((kind) => kind !== 'scam') as Exclude<
  (typeof concernKinds)[number],
  'scam'
>[]

/** Words that bother this person and that no rule looks for. */
export const ownWordsSchema = z.object({
  /** `own/` and a name that is never used again. */
  id: z.string().regex(/^own\/[a-z0-9-]{1,64}$/),
  /** Words as people write them; other forms of a word are found too, a word in quotes only as it stands. */
  words: z.string().max(100),
  kind: z.enum(concernKinds).refine((kind) => kind !== 'scam'),
  negotiable: z.enum(negotiability),
  /** Why it matters to them; empty when they did not say. */
  why: z.string().max(300),
})
export type OwnWords = z.infer<typeof ownWordsSchema>

/** What the person made of the rules, for all documents. */
export const ownRulesSchema = z.object({
  /** Ids of rules that are never looked for. */
  off: z.array(z.string().max(100)).max(1_000),
  words: z.array(ownWordsSchema).max(200),
})
export type OwnRules = z.infer<typeof ownRulesSchema>

/** The rules as they come. */
export const noOwnRules: OwnRules = { off: [], words: [] }
