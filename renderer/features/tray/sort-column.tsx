import { ArrowDown, ArrowUp } from 'lucide-react'
import type { InviteSort } from '../../../common/invite.ts'

/** The head of a column that sorts the list. */
export interface SortColumnProps {
  by: InviteSort['by']
  label: string
  /** How the list is sorted now. */
  sort: InviteSort
  onSort: (sort: InviteSort) => void
}

/** A head to press; an arrow says which way the list runs, as its words do to a screen reader. */
export function SortColumn({ by, label, sort, onSort }: SortColumnProps) {
  const order = sort.by === by ? sort.order : 'none'
  const next = order === 'ascending' ? 'descending' : 'ascending'
  return (
    <th scope="col" aria-sort={order} className={`tray-head ${by}`}>
      <button type="button" onClick={() => onSort({ by, order: next })}>
        {label}
        {order === 'ascending' && <ArrowUp size={14} aria-hidden="true" />}
        {order === 'descending' && <ArrowDown size={14} aria-hidden="true" />}
      </button>
    </th>
  )
}
