import { z } from 'zod'
import { savedFilterSchema } from './invite-filter.ts'
import { replyLengths, replyTones } from './reply.ts'
import { languages } from './words/t.ts'

/** Samples: `Mod+Shift+L`, `Alt+F9`, and nothing. Shift alone would take a letter away from every program. */
const captureKeys = /^(?:(?:Mod\+(?:Alt\+)?|Alt\+)(?:Shift\+)?(?:[A-Z0-9]|F\d{1,2}))?$/

/** How the person likes the window. A new field has a line here and one in `firstPreferences`. */
export const preferencesSchema = z.object({
  /** The language of the interface; also the locale of dates, figures and currencies. */
  language: z.enum(languages),
  /** Light or dark; `system` follows the computer. */
  appearance: z.enum(['system', 'light', 'dark']),
  /** Stronger lines and inks; `system` follows the computer. */
  contrast: z.enum(['system', 'more']),
  /** Whether single letters are keys outside text fields. */
  singleKeys: z.boolean(),
  /** Whether a window wide enough for it shows the list of invites. */
  tray: z.enum(['shown', 'shut']),
  /** Widths of the panes by their names, in pixels; a pane without one has its first width. */
  panes: z.record(z.string(), z.number().min(0).max(20_000)),
  /** How large things are drawn by the screen the window is on, 1 being normal; a screen without one is normal. */
  zoom: z.record(z.string(), z.number().min(0.5).max(3)),
  /** Whether the app goes on when its window is closed. */
  stayInTray: z.boolean(),
  /** The keys that paste from any program, written like those of a command; empty for none. */
  captureKeys: z.string().regex(captureKeys),
  /** Whether a reply may name what the person earns now. */
  namesCurrentPay: z.boolean(),
  /** How a reply to a new invite sounds, and how much it says: as the person chose last. */
  replyTone: z.enum(replyTones),
  replyLength: z.enum(replyLengths),
  /** Filters of the invites that the person gave a name. */
  savedFilters: z.array(savedFilterSchema).max(30),
})
export type Preferences = z.infer<typeof preferencesSchema>

/** What holds before anything was kept. */
export const firstPreferences: Preferences = {
  language: 'en-GB',
  appearance: 'system',
  contrast: 'system',
  singleKeys: true,
  tray: 'shown',
  panes: {},
  zoom: {},
  stayInTray: false,
  captureKeys: 'Mod+Shift+L',
  namesCurrentPay: false,
  replyTone: 'warm',
  replyLength: 'full',
  savedFilters: [],
}

/** What the person changes; a missing field stays as it is. */
export const preferencesPatchSchema = preferencesSchema.partial()
export type PreferencesPatch = z.infer<typeof preferencesPatchSchema>

/**
 * What was kept, with the first value for every field that is missing or no longer fits: a preference is never a
 * reason for the app not to start.
 */
export function preferencesFrom(kept: unknown): Preferences {
  const given = z.record(z.string(), z.unknown()).catch({}).parse(kept)
  const fitting = Object.entries(preferencesSchema.shape).flatMap(([name, field]) => {
    const value = field.safeParse(given[name])
    return value.success ? [[name, value.data]] : []
  })
  return preferencesSchema.parse({ ...firstPreferences, ...Object.fromEntries(fitting) })
}
