import { z } from 'zod'

/** One place that somebody may mean by what they typed. */
export const placeChoiceSchema = z.object({
  /** As it would be typed to mean this one and no other: "Newcastle upon Tyne, England, GB". */
  query: z.string(),
  name: z.string(),
  /** State, province or nation; null when there is none. */
  admin1: z.string().nullable(),
  /** ISO 3166-1 alpha-2. */
  country: z.string(),
})
export type PlaceChoice = z.infer<typeof placeChoiceSchema>

/** What a typed place may mean. */
export const placeChoicesSchema = z.object({
  /** `one` is plain, `several` has to be chosen from, `near` is no place but close to the spelling of some, `none` is none. */
  kind: z.enum(['one', 'several', 'near', 'none']),
  /** Best first, at most eight. */
  choices: z.array(placeChoiceSchema),
})
export type PlaceChoices = z.infer<typeof placeChoicesSchema>
