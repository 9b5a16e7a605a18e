import { Search, X } from 'lucide-react'
import { memo } from 'react'
import { Button, Input, SearchField } from 'react-aria-components'
import type { InviteStatus } from '../../../common/invite.ts'
import { t } from '../../../common/words/t.ts'
import { later } from '../../ui/later.tsx'

// All that opens a list in front of the window is no part of its first picture.
const StatusFilter = later(() => import('./status-filter.tsx').then((it) => it.StatusFilter))

/** What is looked for, and whom to tell. */
export interface TrayFindProps {
  query: string
  status: InviteStatus | null
  onSearch: (query: string, status: InviteStatus | null) => void
}

/** Search in the list, and which status to show. Drawn again only when one of them changes. */
export const TrayFind = memo(function TrayFind({ query, status, onSearch }: TrayFindProps) {
  return (
    <search className="tray-find">
      <SearchField
        className="tray-search-field"
        aria-label={t('tray.search')}
        value={query}
        onChange={(typed) => onSearch(typed, status)}
      >
        <Search size={14} aria-hidden="true" />
        <Input className="field small tray-search" placeholder={t('tray.searchHint')} maxLength={500} />
        {query !== '' && (
          <Button className="icon" aria-label={t('tray.clear')}>
            <X size={14} aria-hidden="true" />
          </Button>
        )}
      </SearchField>
      <StatusFilter status={status} onChange={(next) => onSearch(query, next)} />
    </search>
  )
})
