import { Cell, Row } from 'react-aria-components'
import type { InviteStatus, InviteSummary } from '../../../common/invite.ts'
import { t } from '../../../common/words/t.ts'
import { formatDistance, formatLongDay, formatShortDay, toDate } from '../../ui/format.ts'
import { RowMenu } from './row-menu.tsx'

/** What can be done with a line of the tray. */
export interface RowActions {
  onOpen: (id: string) => void
  onSetStatus: (id: string, title: string, status: InviteStatus) => void
  onRemove: (id: string, title: string) => void
}

/** One line of the tray. */
export interface InviteRowProps extends RowActions {
  invite: InviteSummary
  now: Date
}

/** The name of an invite in the list and in what is said about it. */
export function titleOf(invite: InviteSummary): string {
  return invite.title.trim() || t('tray.untitled')
}

/** An invite in the tray: who, what, where it stands, when it asks for something. */
export function InviteRow({ invite, now, onOpen, onSetStatus, onRemove }: InviteRowProps) {
  const { id, status, dueAt } = invite
  const title = titleOf(invite)
  const due = dueAt === null ? null : toDate(dueAt)
  return (
    <Row id={id} textValue={title} className={status === 'closed' ? 'tray-row is-closed' : 'tray-row'}>
      <Cell textValue={title}>
        <strong title={title}>{title}</strong>
        <span title={invite.subtitle}>{invite.subtitle}</span>
      </Cell>
      <Cell>
        {t(`statuses.${status}`)}
        {invite.isExample && <span className="tray-example">{t('tray.example')}</span>}
      </Cell>
      <Cell className="due num">
        {dueAt !== null && due !== null && (
          <time dateTime={dueAt} title={`${formatLongDay(due)}, ${formatDistance(dueAt, now)}`}>
            {formatShortDay(dueAt, now)}
          </time>
        )}
        <RowMenu
          title={title}
          status={status}
          onOpen={() => onOpen(id)}
          onSetStatus={(next) => onSetStatus(id, title, next)}
          onRemove={() => onRemove(id, title)}
        />
      </Cell>
    </Row>
  )
}
