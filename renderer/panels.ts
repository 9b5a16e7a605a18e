import { HelpPanel } from './features/help/help-panel.tsx'
import { InvitePanel } from './features/invite/invite-panel.tsx'
import { ReadingPanel } from './features/invite/reading-panel.tsx'
import { ReplyPanel } from './features/reply/reply-panel.tsx'
import { SettingsPanel } from './features/settings/settings-panel.tsx'
import { SituationPanel } from './features/situation/situation-panel.tsx'
import type { Panel } from './panel.ts'

/** Every panel, one line each, in the order they are shown. The bar and the tabs of an invite are drawn from this. */
export const panels: readonly Panel[] = [
  { area: 'place', id: 'invites', side: 'start', Component: InvitePanel },
  { area: 'place', id: 'situation', side: 'start', Component: SituationPanel },
  { area: 'place', id: 'settings', side: 'end', Component: SettingsPanel },
  { area: 'place', id: 'help', side: 'end', Component: HelpPanel },
  { area: 'tab', id: 'reading', Component: ReadingPanel },
  { area: 'tab', id: 'reply', Component: ReplyPanel },
]
