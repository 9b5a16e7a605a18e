import { type CommandGroup, type CommandId, commandGroups, commandRows } from '../../../common/commands.ts'
import type { InviteSummary } from '../../../common/invite.ts'
import type { Span } from '../../../common/span.ts'
import { t } from '../../../common/words/t.ts'
import { matchWords } from './match-words.ts'

/** A line of the palette. */
export interface Entry {
  id: string
  words: string
  /** Where the words typed stand in `words`. */
  spans: Span[]
  /** What else there is to say, quietly. */
  note: string
  /** The first key of a command, as its row writes it; null for what has none. */
  key: string | null
}

/** Lines under a heading. */
export interface Section {
  id: CommandGroup | 'invites'
  title: string
  entries: Entry[]
}

/** Keys that say in one press what the palette would take three for; nobody looks for them by name. */
const unlisted: ReadonlySet<CommandId> = new Set(['palette', 'mark.close', 'region.next', 'region.previous'])

/** The sections for what was typed: commands that can be carried out, then the invites that were found. */
export function sectionsFor(
  typed: string,
  available: readonly CommandId[],
  invites: readonly InviteSummary[],
  notes: Partial<Record<CommandId, string>>,
): Section[] {
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
      return { id, words, spans: matchWords(words, typed) ?? [], note: '', key: null }
    }),
  }
  return [...groups, found].filter((section) => section.entries.length > 0)
}

function entryOf(id: CommandId, label: string, note: string, key: string | null, typed: string): Entry[] {
  const words = label.replace(/…$/, '')
  const spans = matchWords(words, typed)
  return spans === null ? [] : [{ id, words, spans, note, key }]
}
