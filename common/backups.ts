import { z } from 'zod'

/** A copy of all that is kept, made and looked through by the app. */
export const backupSchema = z.object({
  /** The name of its file, without its folder; it begins with the time in UTC. */
  name: z.string().max(100),
  /** When it was made, UTC ISO-8601. */
  madeAt: z.string(),
  /** `made`: by the day or when asked for. `replaced`: what was there before another backup was brought back. */
  origin: z.enum(['made', 'replaced']),
  bytes: z.number(),
})
export type Backup = z.infer<typeof backupSchema>

/** What is in a backup, held against what is kept now. */
export const backupPreviewSchema = backupSchema.extend({
  /** Invites in its list. */
  invites: z.number(),
  /** The last change of an invite, UTC; null when there is no invite. */
  lastChange: z.string().nullable(),
  /** Titles of the invites changed last, at most five. */
  titles: z.array(z.string()),
  /** Invites in it that are not in the list now. */
  back: z.number(),
  /** Invites in the list now that are not in it. */
  gone: z.number(),
})
export type BackupPreview = z.infer<typeof backupPreviewSchema>
