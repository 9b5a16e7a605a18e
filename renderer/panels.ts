import { InvitePanel } from './features/invite/invite-panel.tsx'
import { ReadingPanel } from './features/invite/reading-panel.tsx'
import type { Panel } from './panel.ts'
import { later } from './ui/later.tsx'

/** What the first look at the window does not need comes later, so that the window is there sooner. */
const ReplyPanel = later(() => import('./features/reply/reply-panel.tsx').then((it) => it.ReplyPanel))
const PreparePanel = later(() => import('./features/prepare/prepare-panel.tsx').then((it) => it.PreparePanel))
const AfterwardsPanel = later(() =>
  import('./features/afterwards/afterwards-panel.tsx').then((it) => it.AfterwardsPanel),
)
const SearchPanel = later(() => import('./features/search/search-panel.tsx').then((it) => it.SearchPanel))
const SituationPanel = later(() => import('./features/situation/situation-panel.tsx').then((it) => it.SituationPanel))
const SettingsPanel = later(() => import('./features/settings/settings-panel.tsx').then((it) => it.SettingsPanel))
const HelpPanel = later(() => import('./features/help/help-panel.tsx').then((it) => it.HelpPanel))

/** Every panel, one line each, in the order they are shown. The bar and the tabs of an invite are drawn from this. */
export const panels: readonly Panel[] = [
  { area: 'place', id: 'invites', side: 'start', Component: InvitePanel },
  { area: 'place', id: 'search', side: 'start', Component: SearchPanel },
  { area: 'place', id: 'situation', side: 'start', Component: SituationPanel },
  { area: 'place', id: 'settings', side: 'end', Component: SettingsPanel },
  { area: 'place', id: 'help', side: 'end', Component: HelpPanel },
  { area: 'tab', id: 'reading', Component: ReadingPanel },
  { area: 'tab', id: 'reply', Component: ReplyPanel },
  { area: 'tab', id: 'prepare', Component: PreparePanel },
  { area: 'tab', id: 'afterwards', Component: AfterwardsPanel },
]
