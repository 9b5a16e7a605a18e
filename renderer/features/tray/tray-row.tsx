import type { InviteSummary } from '../../../common/invite.ts'
import { t } from '../../../common/words/t.ts'
import { formatShortDay } from '../../ui/format.ts'

/** One line of the tray. */
export interface TrayRowProps {
  invite: InviteSummary
  now: Date
  open: 'open' | 'closed'
  onOpen: () => void
  onRemove: (title: string) => void
}

/** An invite in the tray: who, what, where it stands, when it asks for something. */
export function TrayRow({ invite, now, open, onOpen, onRemove }: TrayRowProps) {
  const title = invite.title.trim() || t('tray.untitled')
  const names = [open === 'open' ? 'is-current' : '', invite.status === 'closed' ? 'is-closed' : '']
  return (
    <tr className={names.join(' ').trim() || undefined}>
      <td>
        <button
          type="button"
          className="tray-open"
          aria-current={open === 'open' ? 'true' : undefined}
          onClick={onOpen}
        >
          <strong title={title}>{title}</strong>
          <span>{invite.subtitle}</span>
        </button>
      </td>
      <td>{t(`statuses.${invite.status}`)}</td>
      <td className="due num">
        {invite.dueAt !== null && <time dateTime={invite.dueAt}>{formatShortDay(invite.dueAt, now)}</time>}
        <button
          type="button"
          className="link ink tray-remove"
          aria-label={t('tray.removeOne', { title })}
          onClick={() => onRemove(title)}
        >
          {t('tray.remove')}
        </button>
      </td>
    </tr>
  )
}
