import '../../ui/lists.css'
import { ChevronDown } from 'lucide-react'
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import { type InviteStatus, inviteStatuses } from '../../../common/invite.ts'
import { t } from '../../../common/words/t.ts'

/** Which status the list shows; null for all. */
export interface StatusFilterProps {
  status: InviteStatus | null
  onChange: (status: InviteStatus | null) => void
}

const all = 'all'

/** The status to show. */
export function StatusFilter({ status, onChange }: StatusFilterProps) {
  return (
    <Select
      aria-label={t('tray.filter')}
      value={status ?? all}
      onChange={(key) => onChange(inviteStatuses.find((name) => name === key) ?? null)}
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
  )
}
