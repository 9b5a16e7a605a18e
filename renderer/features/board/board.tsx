import type { Selection } from 'react-aria-components'
import { type InviteStatus, inviteStatuses } from '../../../common/invite.ts'
import { t } from '../../../common/words/t.ts'
import { BoardColumn } from './board-column.tsx'
import type { InvitesViewProps } from './invites-table.tsx'

/** The board, how many invites fit beyond those shown, and what moves some of them. */
export interface BoardProps extends InvitesViewProps {
  more: number
  onMove: (ids: readonly string[], status: InviteStatus) => void
}

/** A column for each status. An invite is moved with its menu, or by dragging, which the keyboard can do too. */
export function Board({ invites, now, selection, onSelect, onOpen, more, onMove }: BoardProps) {
  // Each column knows what is chosen in it only.
  const select = (status: InviteStatus, chosen: Selection) => {
    const isHere = (id: string) => invites.some((invite) => invite.id === id && invite.status === status)
    const others = selection === 'all' ? [] : [...selection].map(String).filter((id) => !isHere(id))
    const here = invites.filter((invite) => invite.status === status && (chosen === 'all' || chosen.has(invite.id)))
    onSelect(new Set([...others, ...here.map(({ id }) => id)]))
  }
  return (
    <>
      <div className="board">
        {inviteStatuses.map((status) => (
          <BoardColumn
            key={status}
            status={status}
            invites={invites.filter((invite) => invite.status === status)}
            now={now}
            selection={selection}
            onSelect={(chosen) => select(status, chosen)}
            onOpen={onOpen}
            onMove={onMove}
          />
        ))}
      </div>
      {more > 0 && <p className="quiet">{t('filters.more', { count: more })}</p>}
    </>
  )
}
