import { type CommandGroup, type CommandId, commandGroups, commandRows } from '../../../common/commands.ts'
import type { Hit } from '../../../common/history.ts'
import type { InviteSummary } from '../../../common/invite.ts'
import type { Startup } from '../../../common/ipc.ts'
import type { Span } from '../../../common/span.ts'
import { t } from '../../../common/words/t.ts'
import { type SettingId, settingRows, settingWords } from '../settings/setting-rows.ts'
import { matchWords } from './match-words.ts'

/** A line of the palette. */
export interface Entry {
  id: string
  words: string
  /** Where the words typed stand in `words`. */
  spans: Span[]
  /** What else there is to say, quietly. */
  note: string
  /** Where the words typed stand in `note`. */
  noteSpans: readonly Span[]
  /** The first key of a command, as its row writes it; null for what has none. */
  key: string | null
}

/** Lines under a heading. */
export interface Section {
  id: CommandGroup | 'settings' | 'people' | 'invites' | 'words'
  title: string
  entries: Entry[]
}

/** What the id of a setting begins with, so that it is no command's and no invite's. */
export const settingPrefix = 'setting:'

/** What the id of a person or firm begins with, and of words found in an invite. */
export const pagePrefixes = { contact: 'contact:', firm: 'firm:' } as const
export const wordsPrefix = 'words:'

const settingIds: readonly SettingId[] = Object.values(settingRows).flat()

/** Keys that say in one press what the palette would take three for; nobody looks for them by name. */
const unlisted: ReadonlySet<CommandId> = new Set(['palette', 'mark.close', 'region.next', 'region.previous'])

/** What the palette looks in. */
export interface Findable {
  /** Commands that can be carried out. */
  available: readonly CommandId[]
  /** What else there is to say about a command. */
  notes: Partial<Record<CommandId, string>>
  startup: Startup | null
  /** What the store found. */
  invites: readonly InviteSummary[]
  /** Where the words typed stand in all that is kept. */
  hits: readonly Hit[]
}

/** The sections for what was typed: commands, settings, people, invites, words. Settings wait for the first letter. */
export function sectionsFor(typed: string, { available, notes, startup, invites, hits }: Findable): Section[] {
  const groups = commandGroups.map((group) => ({
    id: group,
    title: t(`commandGroups.${group}`),
    entries: commandRows
      .filter((row) => row.group === group && available.includes(row.id) && !unlisted.has(row.id))
      .flatMap((row) => entryOf(row.id, t(`commands.${row.id}`), notes[row.id] ?? '', row.keys[0] ?? null, typed)),
  }))
  const found = {
    id: 'invites' as const,
    title: t('palette.invites'),
    entries: invites.map(({ id, title, subtitle }) => {
      const words = subtitle === '' ? title : `${title}, ${subtitle}`
      // The store found it by words that need not stand in its title.
      const hit = hits.find((each) => each.id === id)
      const spans = matchWords(words, typed) ?? []
      return { id, words, spans, note: hit?.snippet ?? '', noteSpans: hit?.marks ?? [], key: null }
    }),
  }
  const settings = {
    id: 'settings' as const,
    title: t('commands.place.settings'),
    entries: typed.trim() === '' ? [] : settingIds.flatMap((id) => settingEntry(id, typed, startup)),
  }
  const people = {
    id: 'people' as const,
    title: t('palette.people'),
    entries: hits.flatMap((hit) =>
      hit.kind === 'contact' || hit.kind === 'firm' ? [hitEntry(pagePrefixes[hit.kind] + hit.id, hit, typed)] : [],
    ),
  }
  const words = {
    id: 'words' as const,
    title: t('palette.words'),
    entries: hits.flatMap((hit, index) =>
      hit.kind === 'contact' || hit.kind === 'firm' || invites.some(({ id }) => id === hit.id)
        ? []
        : [hitEntry(`${wordsPrefix}${index}:${hit.id}`, hit, typed)],
    ),
  }
  return [...groups, settings, people, found, words].filter((section) => section.entries.length > 0)
}

function hitEntry(id: string, { title, snippet, marks }: Hit, typed: string): Entry {
  const spans = matchWords(title, typed) ?? []
  // The name of a person is often all that was found of them.
  const [note, noteSpans] = snippet.trim() === title.trim() ? ['', []] : [snippet, marks]
  return { id, words: title, spans, note, noteSpans, key: null }
}

function settingEntry(id: SettingId, typed: string, startup: Startup | null): Entry[] {
  const { title, hint } = settingWords(id, startup)
  return entryOf(settingPrefix + id, title, hint, null, typed)
}

function entryOf(id: string, label: string, note: string, key: string | null, typed: string): Entry[] {
  const words = label.replace(/…$/, '')
  const spans = matchWords(words, typed)
  return spans === null ? [] : [{ id, words, spans, note, noteSpans: [], key }]
}
