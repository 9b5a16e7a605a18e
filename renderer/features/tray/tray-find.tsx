import '../../ui/lists.css'
import { ChevronDown, Search, X } from 'lucide-react'
import { memo } from 'react'
import { Button, Input, ListBox, ListBoxItem, Popover, SearchField, Select, SelectValue } from 'react-aria-components'
import { type InviteStatus, inviteStatuses } from '../../../common/invite.ts'
import { t } from '../../../common/words/t.ts'

/** What is looked for, and whom to tell. */
export interface TrayFindProps {
  query: string
  status: InviteStatus | null
  onSearch: (query: string, status: InviteStatus | null) => void
}

const all = 'all'

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
      <Select
        aria-label={t('tray.filter')}
        value={status ?? all}
        onChange={(key) => onSearch(query, inviteStatuses.find((name) => name === key) ?? null)}
      >
        <Button className="field small tray-status">
          <SelectValue />
          <ChevronDown size={14} aria-hidden="true" />
        </Button>
        <Popover className="popover">
          <ListBox>
            <ListBoxItem id={all}>{t('tray.all')}</ListBoxItem>
            {inviteStatuses.map((name) => (
              <ListBoxItem key={name} id={name}>
                {t(`statuses.${name}`)}
              </ListBoxItem>
            ))}
          </ListBox>
        </Popover>
      </Select>
    </search>
  )
})
