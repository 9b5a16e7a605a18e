import type { ComponentType } from 'react'
import { panelRows } from '../common/panels.ts'
import { InvitesPanel } from './features/invite/invites-panel.tsx'
import { ReadingPanel } from './features/invite/reading-panel.tsx'
import type { Panel, PanelProps } from './panel.ts'
import { later } from './ui/later.tsx'

type Drawn = ComponentType<PanelProps>

/** What the first picture of the window shows. */
const first: Partial<Record<Panel['id'], Drawn>> = { invites: InvitesPanel, reading: ReadingPanel }

/** The files of all other panels: what the first picture does not need comes later, so that the window is there sooner. */
const files = import.meta.glob<Record<string, Drawn>>(['./features/*/*-panel.tsx', '!./features/invite/*'])

/** Every panel in the order they are shown. The bar and the tabs of an invite are drawn from this. */
export const panels: readonly Panel[] = panelRows.map((row) => ({
  ...row,
  Component: first[row.id] ?? drawnBy(row.id),
}))

/** What the file of a panel exports: `SearchPanel` of `search-panel.tsx`. Throws when there is no such file. */
function drawnBy(id: string): Drawn {
  const path = Object.keys(files).find((file) => file.endsWith(`/${id}-panel.tsx`))
  const load = path && files[path]
  if (!load) throw new Error(`The panel "${id}" has no file ${id}-panel.tsx`)
  const name = `${id.charAt(0).toUpperCase()}${id.slice(1)}Panel`
  return later(() => load().then((file) => file[name] as Drawn))
}
