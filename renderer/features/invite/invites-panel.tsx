import './invite.css'
import { memo, useMemo } from 'react'
import { TabPanel, Tabs } from 'react-aria-components'
import { t } from '../../../common/words/t.ts'
import type { PanelProps } from '../../panel.ts'
import { isCalm } from '../../state/is-calm.ts'
import { Live } from '../../state/live.tsx'
import { isBlank } from '../../state/state.ts'
import { Example } from '../first/example.tsx'
import { InviteHeader } from './invite-header.tsx'
import { LiveLinks } from './live-links.tsx'

/** The invite on the desk, or the sheet to paste one onto. The box a person types into stays the same throughout. */
export const InvitesPanel = memo(function InvitesPanel(props: PanelProps) {
  const { state, dispatch, controller, panels } = props
  const blank = isBlank(state.desk)
  const tabs = useMemo(() => panels.filter((panel) => panel.area === 'tab'), [panels])
  const shown = (blank ? null : tabs.find((panel) => panel.id === state.tab)) ?? tabs[0]
  return (
    <Live of={LiveLinks} dispatch={dispatch}>
      <Tabs
        className={blank ? 'first' : 'invite'}
        selectedKey={shown?.id ?? 'reading'}
        onSelectionChange={(key) => {
          const tab = tabs.find((panel) => panel.id === key)
          // Only what the person chose: the list of tabs also tells when it settles by itself.
          if (tab !== undefined && tab !== shown) dispatch({ type: 'tab', tab: tab.id })
        }}
      >
        <Live of={InviteHeader} panels={tabs} dispatch={dispatch} />
        {shown !== undefined && (
          <TabPanel key={shown.id} id={shown.id} className="tab-panel">
            <Live of={shown.Component} dispatch={dispatch} controller={controller} panels={panels} />
          </TabPanel>
        )}
        {blank && <Example key="example" onShow={() => void controller.showExample()} />}
        {blank && (
          <p key="stays" className="stays">
            {t('first.stays')}
          </p>
        )}
      </Tabs>
    </Live>
  )
}, isCalm)
