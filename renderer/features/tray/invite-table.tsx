import type { ReactNode } from 'react'
import { type Selection, Table, TableBody, TableHeader, TableLayout, Virtualizer } from 'react-aria-components'
import { type InviteSort, type InviteSummary, inviteSortKeys } from '../../../common/invite.ts'
import { t } from '../../../common/words/t.ts'
import { InviteRow, type RowActions } from './invite-row.tsx'
import { SortColumn } from './sort-column.tsx'

/** What the table shows and what can be done with its lines. */
export interface InviteTableProps extends RowActions {
  invites: InviteSummary[]
  sort: InviteSort
  /** The invite on the desk; null when none is. */
  openId: string | null
  now: Date
  /** What stands in the place of lines when there are none. */
  empty: ReactNode
  onSort: (sort: InviteSort) => void
  /** Asks for more lines when the end is near; null when these are all. */
  onMore: (() => void) | null
}

/** Heights in CSS pixels: two lines of words and their room. The virtualizer has to know them before it draws. */
const layoutOptions = { rowHeight: 48, headingHeight: 28 }

/** The invites line by line. Only those in sight are in the document, so that ten thousand cost what ten do. */
export function InviteTable({ invites, sort, openId, now, empty, onSort, onMore, ...actions }: InviteTableProps) {
  const select = (keys: Selection) => {
    const [id] = keys
    if (keys !== 'all' && id !== undefined) actions.onOpen(String(id))
  }
  return (
    <Virtualizer layout={TableLayout} layoutOptions={layoutOptions}>
      <Table
        className="tray-table"
        aria-label={t('tray.name')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={openId === null ? [] : [openId]}
        onSelectionChange={select}
        onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
          if (scrollHeight - scrollTop < 3 * clientHeight) onMore?.()
        }}
        sortDescriptor={{ column: sort.by, direction: sort.order }}
        onSortChange={({ column, direction }) => {
          const by = inviteSortKeys.find((key) => key === column)
          if (by !== undefined) onSort({ by, order: direction })
        }}
      >
        <TableHeader>
          <SortColumn id="title" label={t('tray.invite')} width="1fr" isRowHeader />
          <SortColumn id="status" label={t('tray.status')} width={76} />
          <SortColumn id="due" label={t('tray.due')} width={60} />
        </TableHeader>
        <TableBody items={invites} dependencies={[now.toDateString()]} renderEmptyState={() => empty}>
          {(invite) => <InviteRow invite={invite} now={now} {...actions} />}
        </TableBody>
      </Table>
    </Virtualizer>
  )
}
