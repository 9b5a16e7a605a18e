import {
  Cell,
  Collection,
  Column,
  Row,
  type Selection,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  TableLoadMoreItem,
  Virtualizer,
} from 'react-aria-components'
import { type InviteSort, type InviteSummary, inviteSortKeys } from '../../../common/invite.ts'
import { t } from '../../../common/words/t.ts'
import { formatDay, formatDistance, formatShortDay } from '../../ui/format.ts'
import { Tick } from '../../ui/tick.tsx'

/** What a view of all invites is given. */
export interface InvitesViewProps {
  invites: readonly InviteSummary[]
  now: Date
  selection: Selection
  onSelect: (selection: Selection) => void
  onOpen: (id: string) => void
}

/** The list, how it is sorted, and what asks for more of it; null when all of it is there. */
export interface InvitesTableProps extends InvitesViewProps {
  sort: InviteSort
  onSort: (sort: InviteSort) => void
  onMore: (() => void) | null
}

const layout = { rowHeight: 46, headingHeight: 34 }

/** The invites in lines: Enter opens one, Space chooses it. */
export function InvitesTable({ invites, now, selection, onSelect, onOpen, sort, onSort, onMore }: InvitesTableProps) {
  return (
    <Virtualizer layout={TableLayout} layoutOptions={layout}>
      <Table
        className="invites-table"
        aria-label={t('search.partNames.invites')}
        selectionMode="multiple"
        selectedKeys={selection}
        onSelectionChange={onSelect}
        onRowAction={(key) => onOpen(String(key))}
        sortDescriptor={{ column: sort.by, direction: sort.order }}
        onSortChange={({ column, direction }) => {
          const by = inviteSortKeys.find((key) => key === column)
          if (by !== undefined) onSort({ by, order: direction })
        }}
      >
        <TableHeader>
          <Column width={44}>
            <Tick />
          </Column>
          <Column id="title" isRowHeader allowsSorting minWidth={180} defaultWidth="2fr">
            {t('tray.invite')}
          </Column>
          <Column id="status" allowsSorting defaultWidth="1fr">
            {t('tray.status')}
          </Column>
          <Column id="due" allowsSorting defaultWidth="1fr">
            {t('tray.due')}
          </Column>
          <Column id="updated" allowsSorting defaultWidth="1fr">
            {t('filters.changed')}
          </Column>
        </TableHeader>
        <TableBody>
          <Collection items={invites} dependencies={[now]}>
            {({ id, title, subtitle, status, dueAt, updatedAt }) => (
              <Row id={id} textValue={title}>
                <Cell>
                  <Tick />
                </Cell>
                <Cell>
                  <strong>{title.trim() || t('tray.untitled')}</strong>
                  <small>{subtitle}</small>
                </Cell>
                <Cell>{t(`statuses.${status}`)}</Cell>
                <Cell className="num">
                  {dueAt === null ? '' : `${formatShortDay(dueAt, now)}, ${formatDistance(dueAt, now)}`}
                </Cell>
                <Cell className="num">{formatDay(updatedAt, now)}</Cell>
              </Row>
            )}
          </Collection>
          {onMore !== null && <TableLoadMoreItem onLoadMore={onMore} isLoading={false} />}
        </TableBody>
      </Table>
    </Virtualizer>
  )
}
