import { z } from 'zod'
import { type Situation, situationSchema } from './situation.ts'

/** A situation the person keeps under a name: "now", "if I lose this job". */
export const namedSituationSchema = z.object({
  /** UUID. */
  id: z.uuid(),
  /** Empty for the first one, which needs no name while it is alone. */
  name: z.string().max(60),
  situation: situationSchema,
})
export type NamedSituation = z.infer<typeof namedSituationSchema>

/** Most situations that are kept. */
export const mostSituations = 20

/** All situations of a person, and the one that documents are read against. */
export const situationsSchema = z
  .object({ active: z.uuid(), all: z.array(namedSituationSchema).min(1).max(mostSituations) })
  .refine(({ all }) => new Set(all.map(({ id }) => id)).size === all.length)
  .refine(({ active, all }) => all.some(({ id }) => id === active))
export type Situations = z.infer<typeof situationsSchema>

/** The situation that documents are read against. */
export function activeSituation({ active, all }: Situations): Situation {
  return all.find(({ id }) => id === active)?.situation ?? {}
}

/** All situations with another in the place of the active one. */
export function withActive(situations: Situations, situation: Situation): Situations {
  const all = situations.all.map((one) => (one.id === situations.active ? { ...one, situation } : one))
  return { ...situations, all }
}
