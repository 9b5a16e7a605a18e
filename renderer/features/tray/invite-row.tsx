import { Ellipsis } from 'lucide-react'
import { memo } from 'react'
import type { InviteSummary } from '../../../common/invite.ts'
import { t } from '../../../common/words/t.ts'
import { formatDistance, formatLongDay, formatShortDay, toDate } from '../../ui/format.ts'

/** One line of the tray. All of it stays the same while the line does, so that it is drawn once. */
export interface InviteRowProps {
  invite: InviteSummary
  /** Where in the list it stands, from 0. */
  index: number
  /** From the top of the list, in CSS pixels. */
  top: number
  /** Whether it lies on the desk. */
  desk: 'open' | 'away'
  /** Whether Tab reaches it; the other lines are reached with the arrow keys. */
  tab: 'stop' | 'passed'
  /** Whether its menu is open. */
  menu: 'open' | 'shut'
  now: Date
  onOpen: (id: string) => void
  /** Asks for the menu, at the button that was pressed. */
  onAsk: (invite: InviteSummary, button: HTMLElement) => void
}

/** The name of an invite in the list and in what is said about it. */
export function titleOf(invite: InviteSummary): string {
  return invite.title.trim() || t('tray.untitled')
}

/** An invite in the tray: who, what, where it stands, when it asks for something. */
export const InviteRow = memo(function InviteRow(props: InviteRowProps) {
  const { invite, index, top, desk, tab, menu, now, onOpen, onAsk } = props
  const { id, status, dueAt } = invite
  const title = titleOf(invite)
  const due = dueAt === null ? null : toDate(dueAt)
  const tabIndex = tab === 'stop' ? 0 : -1
  return (
    // The table hears the keys for all its rows.
    <tr
      data-key={id}
      className={status === 'closed' ? 'tray-row is-closed' : 'tray-row'}
      style={{ top }}
      // The heads of the columns are the first row.
      aria-rowindex={index + 2}
      aria-selected={desk === 'open'}
      aria-labelledby={`invite-${id}`}
      tabIndex={tabIndex}
      onClick={() => onOpen(id)}
    >
      <th scope="row" id={`invite-${id}`}>
        <strong title={title}>{title}</strong>
        <span title={invite.subtitle}>{invite.subtitle}</span>
      </th>
      <td>
        {t(`statuses.${status}`)}
        {invite.isExample && <span className="tray-example">{t('tray.example')}</span>}
      </td>
      <td className="due num">
        {dueAt !== null && due !== null && (
          <time dateTime={dueAt} title={`${formatLongDay(due)}, ${formatDistance(dueAt, now)}`}>
            {formatShortDay(dueAt, now)}
          </time>
        )}
        <button
          type="button"
          id={`actions-${id}`}
          className="icon tray-more"
          aria-label={t('tray.actions', { title })}
          aria-haspopup="menu"
          aria-expanded={menu === 'open'}
          tabIndex={tabIndex}
          onClick={(event) => {
            event.stopPropagation()
            onAsk(invite, event.currentTarget)
          }}
        >
          <Ellipsis size={16} aria-hidden="true" />
        </button>
      </td>
    </tr>
  )
})
