import { memo } from 'react'
import { Tab, TabList } from 'react-aria-components'
import { t } from '../../../common/words/t.ts'
import type { Panel } from '../../panel.ts'

/** The names of what can be looked at of an invite. */
export const InviteTabs = memo(function InviteTabs({
  panels,
  shown,
}: {
  panels: readonly Panel[]
  shown: 'shown' | 'hidden'
}) {
  return (
    <TabList className={shown === 'shown' ? 'tabs' : 'tabs is-away'} aria-label={t('invite.tabs')}>
      {panels.map(
        (panel) =>
          panel.area === 'tab' && (
            <Tab key={panel.id} id={panel.id} className="tab">
              {t(`commands.tab.${panel.id}`)}
            </Tab>
          ),
      )}
    </TabList>
  )
})
