import { ChevronRight, Ellipsis } from 'lucide-react'
import { Button, Menu, MenuItem, MenuTrigger, Popover, SubmenuTrigger } from 'react-aria-components'
import { type InviteStatus, inviteStatuses } from '../../../common/invite.ts'
import { t } from '../../../common/words/t.ts'

/** What can be done with one invite of the tray. */
export interface RowMenuProps {
  title: string
  status: InviteStatus
  onOpen: () => void
  onSetStatus: (status: InviteStatus) => void
  onRemove: () => void
}

/** The menu of one line of the tray. */
export function RowMenu({ title, status, onOpen, onSetStatus, onRemove }: RowMenuProps) {
  return (
    <MenuTrigger>
      <Button className="icon tray-more" aria-label={t('tray.actions', { title })}>
        <Ellipsis size={16} aria-hidden="true" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu>
          <MenuItem onAction={onOpen}>{t('tray.open')}</MenuItem>
          <SubmenuTrigger>
            <MenuItem>
              {t('tray.setStatus')}
              <ChevronRight size={14} aria-hidden="true" />
            </MenuItem>
            <Popover className="popover">
              <Menu
                aria-label={t('tray.setStatus')}
                selectionMode="single"
                disallowEmptySelection
                selectedKeys={[status]}
                onSelectionChange={(keys) => {
                  const next = inviteStatuses.find((name) => keys !== 'all' && keys.has(name))
                  if (next !== undefined) onSetStatus(next)
                }}
              >
                {inviteStatuses.map((name) => (
                  <MenuItem key={name} id={name}>
                    {t(`statuses.${name}`)}
                  </MenuItem>
                ))}
              </Menu>
            </Popover>
          </SubmenuTrigger>
          <MenuItem onAction={onRemove}>{t('tray.remove')}</MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
