import type { CommandMenu } from './commands.ts'

/**
 * A panel of the window: a place in the bar, or a tab of an invite. The command `<area>.<id>` goes to it. It is drawn by
 * what the file `<id>-panel.tsx` of a folder of `renderer/features` exports.
 */
export type PanelRow = {
  id: string
  /** What it is called, in British English; other languages call it something else at `commands.<area>.<id>`. */
  name: string
  /** The keys that go there and the menu it stands in, as a `CommandRow` has them. */
  keys: readonly string[]
  menu: readonly [menu: CommandMenu, part: number]
} & (
  | {
      area: 'place'
      /** Where in the bar: with the person's work, or at the end with what is about the app. */
      side: 'start' | 'end'
    }
  | { area: 'tab' }
)

/** Every panel, one line each, in the order they are shown. */
export const panelRows = [
  { area: 'place', id: 'invites', name: 'Invites', keys: ['Mod+1'], menu: ['view', 1], side: 'start' },
  { area: 'place', id: 'search', name: 'The search', keys: ['Mod+2'], menu: ['view', 1], side: 'start' },
  { area: 'place', id: 'situation', name: 'My situation', keys: ['Mod+3'], menu: ['view', 1], side: 'start' },
  { area: 'place', id: 'settings', name: 'Settings', keys: ['Mod+,'], menu: ['view', 1], side: 'end' },
  { area: 'place', id: 'help', name: 'Help', keys: ['F1'], menu: ['help', 1], side: 'end' },
  { area: 'tab', id: 'reading', name: 'Reading', keys: ['Alt+1'], menu: ['invite', 1] },
  { area: 'tab', id: 'reply', name: 'Reply', keys: ['Alt+2'], menu: ['invite', 1] },
  { area: 'tab', id: 'prepare', name: 'Prepare', keys: ['Alt+3'], menu: ['invite', 1] },
  { area: 'tab', id: 'afterwards', name: 'Afterwards', keys: ['Alt+4'], menu: ['invite', 1] },
] as const satisfies readonly PanelRow[]

/** Where a panel is shown. */
export type Area = PanelRow['area']
/** The id of a panel of an area. */
export type PanelOf<A extends Area> = Extract<(typeof panelRows)[number], { area: A }>['id']
/** Where the person can be. */
export type Place = PanelOf<'place'>
/** What the person can look at of an invite. */
export type Tab = PanelOf<'tab'>

/** What the panels of an area are called, by their ids. */
export function namesOf<A extends Area>(area: A): Record<PanelOf<A>, string> {
  const named = panelRows.flatMap((row) => (row.area === area ? [[row.id, row.name]] : []))
  return Object.fromEntries(named) as Record<PanelOf<A>, string>
}
