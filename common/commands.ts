import { type Area, type PanelOf, panelRows } from './panels.ts'

/** What a command is about; the palette and the list of shortcuts have a section for each. */
export const commandGroups = ['mark', 'invite', 'place', 'search', 'edit', 'window'] as const
export type CommandGroup = (typeof commandGroups)[number]

/** The menus of the application that hold commands. */
export type CommandMenu = 'file' | 'edit' | 'view' | 'invite' | 'help'

/** Something a key, the menu or the palette can ask for. Its words stand in the catalogue under `commands.<id>`. */
export interface CommandRow {
  id: string
  group: CommandGroup
  /**
   * The keys that ask for it, the first one is shown. `Mod` is Ctrl, on macOS Cmd; then `Alt`, `Shift`, and the key.
   * Signs such as `?` are written as they are typed, without `Shift`.
   */
  keys: readonly string[]
  /** The menu it stands in and the part of that menu, counted from 1; null when in none. */
  menu: readonly [menu: CommandMenu, part: number] | null
  /** Whether its keys also work while the person types into a field; single letters never do. */
  when: 'anywhere' | 'outside-text'
}

/**
 * Every command. A part of the window offers to carry some out while it is there (`useCommands`); a command that
 * nobody offers is not available. `place.<id>` and `tab.<id>` go to the panel of that id, see `panelRows`.
 */
export const commandRows = [
  { id: 'mark.next', group: 'mark', keys: ['J'], menu: null, when: 'outside-text' },
  { id: 'mark.previous', group: 'mark', keys: ['K'], menu: null, when: 'outside-text' },
  { id: 'mark.ask', group: 'mark', keys: ['A'], menu: null, when: 'outside-text' },
  { id: 'mark.dismiss', group: 'mark', keys: ['X'], menu: null, when: 'outside-text' },
  { id: 'mark.close', group: 'mark', keys: ['Escape'], menu: null, when: 'outside-text' },

  { id: 'invite.new', group: 'invite', keys: ['Mod+N'], menu: ['file', 1], when: 'anywhere' },
  { id: 'invite.file', group: 'invite', keys: ['Mod+O'], menu: ['file', 1], when: 'anywhere' },
  { id: 'invite.paste', group: 'invite', keys: [], menu: ['file', 1], when: 'anywhere' },
  { id: 'invite.add-paper', group: 'invite', keys: [], menu: ['invite', 3], when: 'anywhere' },
  ...goTo('tab'),
  { id: 'reply.draft', group: 'invite', keys: ['Mod+R'], menu: ['invite', 2], when: 'anywhere' },
  { id: 'reply.copy', group: 'invite', keys: ['Mod+Shift+C'], menu: ['invite', 2], when: 'anywhere' },
  { id: 'reply.open', group: 'invite', keys: ['Mod+Enter'], menu: ['invite', 2], when: 'anywhere' },
  { id: 'reply.save', group: 'invite', keys: [], menu: ['invite', 2], when: 'anywhere' },
  { id: 'note.next', group: 'invite', keys: ['F8'], menu: null, when: 'anywhere' },
  { id: 'note.previous', group: 'invite', keys: ['Shift+F8'], menu: null, when: 'anywhere' },
  { id: 'note.mend', group: 'invite', keys: ['Mod+.'], menu: null, when: 'anywhere' },
  { id: 'invite.remove', group: 'invite', keys: [], menu: ['invite', 3], when: 'anywhere' },

  ...goTo('place'),

  // Inside a field the field undoes its own typing first.
  { id: 'edit.undo', group: 'edit', keys: ['Mod+Z'], menu: ['edit', 1], when: 'outside-text' },
  { id: 'edit.redo', group: 'edit', keys: ['Mod+Shift+Z', 'Mod+Y'], menu: ['edit', 1], when: 'outside-text' },
  { id: 'find', group: 'edit', keys: ['Mod+F'], menu: ['edit', 3], when: 'anywhere' },
  { id: 'list.find', group: 'edit', keys: ['Mod+Shift+F'], menu: ['edit', 3], when: 'anywhere' },

  { id: 'search.invites', group: 'search', keys: ['Mod+Shift+I'], menu: ['view', 4], when: 'anywhere' },
  { id: 'search.offers', group: 'search', keys: [], menu: ['view', 4], when: 'anywhere' },
  { id: 'search.people', group: 'search', keys: ['Mod+Shift+P'], menu: ['view', 4], when: 'anywhere' },
  { id: 'search.trash', group: 'search', keys: [], menu: ['view', 4], when: 'anywhere' },
  { id: 'person.new', group: 'search', keys: [], menu: ['file', 1], when: 'anywhere' },

  { id: 'palette', group: 'window', keys: ['Mod+K'], menu: ['view', 2], when: 'anywhere' },
  { id: 'tray.toggle', group: 'window', keys: ['Mod+B'], menu: ['view', 2], when: 'anywhere' },
  { id: 'panes.reset', group: 'window', keys: [], menu: ['view', 2], when: 'anywhere' },
  { id: 'zoom.in', group: 'window', keys: ['Mod++', 'Mod+='], menu: ['view', 3], when: 'anywhere' },
  { id: 'zoom.out', group: 'window', keys: ['Mod+-'], menu: ['view', 3], when: 'anywhere' },
  { id: 'zoom.reset', group: 'window', keys: ['Mod+0'], menu: ['view', 3], when: 'anywhere' },
  { id: 'region.next', group: 'window', keys: ['F6'], menu: null, when: 'anywhere' },
  { id: 'region.previous', group: 'window', keys: ['Shift+F6'], menu: null, when: 'anywhere' },
  { id: 'shortcuts', group: 'window', keys: ['?', 'Mod+/'], menu: ['help', 1], when: 'anywhere' },
] as const satisfies readonly CommandRow[]

/** The id of a command. */
export type CommandId = (typeof commandRows)[number]['id']

/** The ids of all commands, in the order of the table. */
export const commandIds = commandRows.map((row) => row.id)

/** Whether a key of a row is a letter or sign by itself, which the preference `singleKeys` can switch off. */
export function isSingleKey(key: string): boolean {
  return key.length === 1
}

/** The commands that go to the panels of an area. */
function goTo<A extends Area>(area: A): (CommandRow & { id: `${A}.${PanelOf<A>}` })[] {
  const group = area === 'tab' ? 'invite' : 'place'
  return panelRows.flatMap((row) => {
    if (row.area !== area) return []
    const id = `${area}.${row.id as PanelOf<A>}` as const
    return [{ id, group, keys: row.keys, menu: row.menu, when: 'anywhere' }]
  })
}
