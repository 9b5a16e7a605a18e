import { ArrowDown, ArrowUp } from 'lucide-react'
import { Column } from 'react-aria-components'
import type { InviteSort } from '../../../common/invite.ts'

/** The head of a column that sorts the list. */
export interface SortColumnProps {
  id: InviteSort['by']
  label: string
  /** In CSS pixels, or a share of what is left. */
  width: number | '1fr'
  /** Whether its cells name their line. */
  isRowHeader?: boolean
}

/** A head to press; an arrow says which way the list runs, as its words do to a screen reader. */
export function SortColumn({ id, label, width, isRowHeader = false }: SortColumnProps) {
  return (
    <Column id={id} allowsSorting isRowHeader={isRowHeader} width={width} minWidth={56} className={`tray-head ${id}`}>
      {({ sortDirection }) => (
        <>
          {label}
          {sortDirection === 'ascending' && <ArrowUp size={14} aria-hidden="true" />}
          {sortDirection === 'descending' && <ArrowDown size={14} aria-hidden="true" />}
        </>
      )}
    </Column>
  )
}
