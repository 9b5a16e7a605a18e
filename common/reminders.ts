import { z } from 'zod'
import { localDateTimeSchema } from './situation.ts'

/** What the person is reminded of (M17). */
export const reminderKinds = [
  'reply-due',
  'interview-day',
  'interview-hour',
  'follow-up',
  'debrief',
  'reconnect',
] as const
export type ReminderKind = (typeof reminderKinds)[number]

/** Something to do at a time. */
export const reminderSchema = z.object({
  id: z.uuid(),
  kind: z.enum(reminderKinds),
  /** Local time it is due. */
  dueAt: localDateTimeSchema,
  /** The invite, contact or interview it is about; at least one is set. */
  invite: z.uuid().nullable(),
  contact: z.uuid().nullable(),
  interview: z.uuid().nullable(),
  /** Who or what it is about, ready for a sentence. */
  title: z.string(),
  /** `waiting` until its time; `due` from then until `done` or put off. */
  state: z.enum(['waiting', 'due', 'done']),
})
export type Reminder = z.infer<typeof reminderSchema>
