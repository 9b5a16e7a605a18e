import '../../ui/lists.css'
import { ChevronRight } from 'lucide-react'
import { useRef } from 'react'
import { Menu, MenuItem, MenuTrigger, Popover, SubmenuTrigger } from 'react-aria-components'
import { type InviteStatus, type InviteSummary, inviteStatuses } from '../../../common/invite.ts'
import { t } from '../../../common/words/t.ts'
import { titleOf } from './invite-row.tsx'

/** The line that was asked what can be done with it. */
export interface AskedRow {
  invite: InviteSummary
  /** What was pressed; the menu stands under it and gives it the focus back. */
  button: HTMLElement
}

/** What can be done with one invite of the tray. */
export interface RowMenuProps extends AskedRow {
  onOpen: (id: string) => void
  onSetStatus: (id: string, title: string, status: InviteStatus) => void
  onRemove: (id: string, title: string) => void
  onClose: () => void
}

/** The menu of one line of the tray. There is one for all lines, since thousands of them cost time. */
export function RowMenu({ invite, button, onOpen, onSetStatus, onRemove, onClose }: RowMenuProps) {
  const { id, status } = invite
  const title = titleOf(invite)
  const trigger = useRef(button)
  return (
    <MenuTrigger isOpen onOpenChange={onClose}>
      <Popover className="popover" placement="bottom end" triggerRef={trigger} aria-labelledby={button.id}>
        <Menu aria-labelledby={button.id}>
          <MenuItem onAction={() => onOpen(id)}>{t('tray.open')}</MenuItem>
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
                  if (next !== undefined) onSetStatus(id, title, next)
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
          <MenuItem onAction={() => onRemove(id, title)}>{t('tray.remove')}</MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
