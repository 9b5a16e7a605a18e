import { z } from 'zod'
import { spanSchema } from './span.ts'

/** What was done last and can be taken back, and what was taken back last, each a sentence; null for nothing. */
export const historySchema = z.object({ undo: z.string().nullable(), redo: z.string().nullable() })
export type SavedHistory = z.infer<typeof historySchema>

/** What taking back, or doing again, did. */
export const undoneSchema = z.object({
  /** What was taken back or done again, in a sentence. */
  text: z.string(),
  /** The invites it touched, so that an open one is read anew. */
  invites: z.array(z.uuid()),
})
export type Undone = z.infer<typeof undoneSchema>

/** The kinds of things that can be thrown away. */
export const trashKinds = ['invite', 'contact', 'interview', 'debrief'] as const
/** Names one thing in the trash. */
export const trashKeySchema = z.object({ kind: z.enum(trashKinds), id: z.uuid() })
export type TrashKey = z.infer<typeof trashKeySchema>

/** Something that was thrown away. */
export const trashItemSchema = trashKeySchema.extend({
  title: z.string(),
  subtitle: z.string(),
  /** UTC ISO-8601. */
  removedAt: z.string(),
})
export type TrashItem = z.infer<typeof trashItemSchema>

/** A place where looked-for words were found. */
export const hitSchema = z.object({
  kind: z.enum(['invite', 'reply', 'note', 'debrief', 'contact', 'firm']),
  /** The invite, contact or firm to open. */
  id: z.uuid(),
  title: z.string(),
  /** The words around the hit. */
  snippet: z.string(),
  /** The found words: offsets into `snippet`. */
  marks: z.array(spanSchema),
})
export type Hit = z.infer<typeof hitSchema>
