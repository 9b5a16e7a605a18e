import { Ellipsis, GripVertical } from 'lucide-react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { type InviteStatus, type InviteSummary, inviteStatuses } from '../../../common/invite.ts'
import { t } from '../../../common/words/t.ts'
import { formatDistance, formatShortDay } from '../../ui/format.ts'
import { Tick } from '../../ui/tick.tsx'

/** An invite on the board. */
export interface BoardCardProps {
  invite: InviteSummary
  now: Date
  onOpen: (id: string) => void
  onMove: (ids: readonly string[], status: InviteStatus) => void
}

/** Who, what and when, with a handle to drag it by and a menu to move it with. */
export function BoardCard({ invite, now, onOpen, onMove }: BoardCardProps) {
  const { id, subtitle, dueAt, status } = invite
  const title = invite.title.trim() || t('tray.untitled')
  return (
    <>
      <Tick />
      <span className="board-words">
        <strong>{title}</strong>
        <span>{subtitle}</span>
        {dueAt !== null && (
          <span className="num">
            {formatShortDay(dueAt, now)}, {formatDistance(dueAt, now)}
          </span>
        )}
      </span>
      <span className="board-acts">
        <MenuTrigger>
          <Button className="icon" aria-label={t('filters.move', { title })}>
            <Ellipsis size={16} aria-hidden="true" />
          </Button>
          <Popover className="popover" placement="bottom end">
            <Menu aria-label={t('filters.moveTo')} disabledKeys={[status]}>
              <MenuItem onAction={() => onOpen(id)}>{t('filters.openOne')}</MenuItem>
              {inviteStatuses.map((each) => (
                <MenuItem key={each} id={each} onAction={() => onMove([id], each)}>
                  {t(`statuses.${each}`)}
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
        <Button slot="drag" className="icon board-grip">
          <GripVertical size={16} aria-hidden="true" />
        </Button>
      </span>
    </>
  )
}
