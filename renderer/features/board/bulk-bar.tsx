import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { type InviteStatus, inviteStatuses } from '../../../common/invite.ts'
import { t } from '../../../common/words/t.ts'

/** What can be done with the chosen invites. */
export interface BulkBarProps {
  count: number
  onSetStatus: (status: InviteStatus) => void
  onRemove: () => void
  onClear: () => void
}

/** A line that comes with the first chosen invite: how many, and what to do with all of them at once. */
export function BulkBar({ count, onSetStatus, onRemove, onClear }: BulkBarProps) {
  if (count === 0) return null
  return (
    <section className="bulk" aria-label={t('filters.actions')}>
      <p role="status">{t('filters.chosen', { count })}</p>
      <MenuTrigger>
        <Button className="btn small">{t('filters.setStatus')}</Button>
        <Popover className="popover">
          <Menu aria-label={t('filters.setStatus')}>
            {inviteStatuses.map((status) => (
              <MenuItem key={status} onAction={() => onSetStatus(status)}>
                {t(`statuses.${status}`)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <Button className="btn small" onPress={onRemove}>
        {t('filters.remove')}
      </Button>
      <Button className="link ink" onPress={onClear}>
        {t('filters.clear')}
      </Button>
    </section>
  )
}
