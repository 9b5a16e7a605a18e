import './search.css'
import { useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { t } from '../../../common/words/t.ts'
import type { PanelProps } from '../../panel.ts'
import { searchParts } from '../../state/state.ts'
import { AllInvites } from '../board/all-invites.tsx'
import { PeoplePart } from '../people/people-part.tsx'
import { TrashPart } from '../trash/trash-part.tsx'
import { DatesPart } from './dates-part.tsx'
import { OffersPart } from './offers-part.tsx'
import type { PartProps } from './part.ts'

const parts = {
  dates: DatesPart,
  invites: AllInvites,
  offers: OffersPart,
  people: PeoplePart,
  trash: TrashPart,
}

/** The whole search: its dates, all its invites, its offers, its people, and what was thrown away. */
export function SearchPanel({ state, dispatch, controller }: PanelProps) {
  // One moment for all that is drawn, so that nothing disagrees about today.
  const [now] = useState(() => new Date())
  const given: PartProps = { state, dispatch, controller, now }
  return (
    <div className="search" data-region tabIndex={-1}>
      <Tabs
        selectedKey={state.search.part}
        onSelectionChange={(key) => {
          const part = searchParts.find((each) => each === key)
          if (part !== undefined) dispatch({ type: 'search', view: { part, page: null } })
        }}
      >
        <TabList className="search-parts" aria-label={t('search.parts')}>
          {searchParts.map((part) => (
            <Tab key={part} id={part} className="search-part">
              {t(`search.partNames.${part}`)}
            </Tab>
          ))}
        </TabList>
        {searchParts.map((part) => {
          const Part = parts[part]
          return (
            <TabPanel key={part} id={part} className="search-panel">
              <Part {...given} />
            </TabPanel>
          )
        })}
      </Tabs>
    </div>
  )
}
