import { z } from 'zod'
import { maxFileBytes } from './limits.ts'
import { localDateTimeSchema } from './situation.ts'

/** A meeting as a calendar file states it. */
export const calendarEntrySchema = z.object({
  /** Local time in `zone`. */
  start: localDateTimeSchema,
  /** Local time in `zone`; null when no end is given. */
  end: localDateTimeSchema.nullable(),
  /** Name of the time zone as written, mostly an IANA name; null when the file names none. */
  zone: z.string().nullable(),
  /** Null when the entry has none. */
  title: z.string().nullable(),
  /** Where it is held; null when nowhere is named or the place is a link. */
  place: z.string().nullable(),
  /** Address of the call; null when there is none. */
  link: z.string().nullable(),
  /** What names the meeting in calendars: a later version of it has the same; null when the file gives none. */
  uid: z.string().nullable(),
})
export type CalendarEntry = z.infer<typeof calendarEntrySchema>

/** What a file holds once it is turned into text. */
export const fileTextSchema = z.object({
  /** The text that is shown and read: spans point into it. */
  text: z.string().max(maxFileBytes),
  /** The name the file had, without its folder. */
  name: z.string(),
  /** Sentences for the person, such as which attachment was not read. */
  notes: z.array(z.string()),
  /** The first meeting of a calendar file or of the calendar part of a mail; null when there is none. */
  calendar: calendarEntrySchema.nullable(),
})
export type FileText = z.infer<typeof fileTextSchema>
