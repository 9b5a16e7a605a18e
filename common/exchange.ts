import { z } from 'zod'

/** What becomes of something that is in both, in a file and here, and differs: nothing is overwritten unasked. */
export const differences = ['keep-mine', 'take-theirs'] as const
export type Difference = (typeof differences)[number]

/** What a file with everything would bring. Nothing was changed yet. */
export const importPlanSchema = z.object({
  /** The name of the file, without its folder. */
  file: z.string(),
  /** When it was written, UTC ISO-8601. */
  madeAt: z.string(),
  /** What it holds, by the name of its table, the tables that hold nothing left out. */
  tables: z.array(
    z.object({
      table: z.string(),
      /** Not here yet. */
      fresh: z.number(),
      /** Here, and the same. */
      same: z.number(),
      /** Here, and different. */
      different: z.number(),
    }),
  ),
})
export type ImportPlan = z.infer<typeof importPlanSchema>

/** How far the mails of a folder have come in. */
export const folderProgressSchema = z.object({
  /** Files looked at, of all there are. */
  done: z.number(),
  of: z.number(),
  /** Invites that were made. */
  added: z.number(),
  /** Mails that were here already. */
  known: z.number(),
  /** Names of files that could not be read, at most twenty, and how many there are. */
  failed: z.array(z.string()),
  failedCount: z.number(),
})
export type FolderProgress = z.infer<typeof folderProgressSchema>
