import { GridList, GridListItem, ListLayout, useDragAndDrop, Virtualizer } from 'react-aria-components'
import type { InviteStatus } from '../../../common/invite.ts'
import { t } from '../../../common/words/t.ts'
import { BoardCard } from './board-card.tsx'
import type { InvitesViewProps } from './invites-table.tsx'

/** One column of the board. */
export interface BoardColumnProps extends InvitesViewProps {
  status: InviteStatus
  onMove: (ids: readonly string[], status: InviteStatus) => void
}

/** What a dragged invite is known by to the columns; other programs get nothing of it. */
const dragType = 'second-look-invite'
const layout = { rowHeight: 76, gap: 6, padding: 2 }

/** The invites of one status; others can be dropped into it. */
export function BoardColumn(props: BoardColumnProps) {
  const { status, invites, now, selection, onSelect, onOpen, onMove } = props
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [dragType]: String(key) })),
    acceptedDragTypes: [dragType],
    getDropOperation: () => 'move',
    onRootDrop: async ({ items }) => {
      const ids = items.map((item) => (item.kind === 'text' ? item.getText(dragType) : null))
      onMove(
        (await Promise.all(ids)).filter((id) => id !== null),
        status,
      )
    },
  })
  const title = t('filters.column', { status: t(`statuses.${status}`), count: invites.length })
  return (
    <section className="board-column" aria-labelledby={`board-${status}`}>
      <h2 id={`board-${status}`}>{title}</h2>
      <Virtualizer layout={ListLayout} layoutOptions={layout}>
        <GridList
          className="board-list"
          aria-labelledby={`board-${status}`}
          items={invites}
          dependencies={[now]}
          selectionMode="multiple"
          selectedKeys={selection}
          onSelectionChange={onSelect}
          onAction={(key) => onOpen(String(key))}
          dragAndDropHooks={dragAndDropHooks}
          renderEmptyState={() => <p className="quiet">{t('filters.empty')}</p>}
        >
          {(invite) => (
            <GridListItem id={invite.id} textValue={invite.title} className="board-item">
              <BoardCard invite={invite} now={now} onOpen={onOpen} onMove={onMove} />
            </GridListItem>
          )}
        </GridList>
      </Virtualizer>
    </section>
  )
}
