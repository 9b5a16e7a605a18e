import { type FocusEvent, type KeyboardEvent, type ReactNode, useCallback, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { InviteSort, InviteStatus, InviteSummary } from '../../../common/invite.ts'
import { t } from '../../../common/words/t.ts'
import { later } from '../../ui/later.tsx'
import { InviteRow } from './invite-row.tsx'
import { rowAfter } from './row-keys.ts'
import type { AskedRow } from './row-menu.tsx'
import { SortColumn } from './sort-column.tsx'
import { type RowsInSight, useRowsInSight } from './use-rows-in-sight.ts'

const RowMenu = later(() => import('./row-menu.tsx').then((it) => it.RowMenu))

/** What the table shows and what can be done with its lines. */
export interface InviteTableProps {
  invites: readonly InviteSummary[]
  sort: InviteSort
  /** The invite on the desk; null when none is. */
  openId: string | null
  now: Date
  /** What stands in the place of lines when there are none. */
  empty: ReactNode
  onSort: (sort: InviteSort) => void
  /** Asks for more lines when the end is near; null when these are all. */
  onMore: (() => void) | null
  onOpen: (id: string) => void
  onSetStatus: (id: string, title: string, status: InviteStatus) => void
  onRemove: (id: string, title: string) => void
}

/** Height of a line in CSS pixels: two lines of words and their room. */
const rowHeight = 48

/** The invites line by line. Only those in sight are in the document, so that ten thousand cost what ten do. */
export function InviteTable(props: InviteTableProps) {
  const { invites, sort, openId, now, empty, onSort, onMore, ...acts } = props
  const scroller = useRef<HTMLTableElement>(null)
  const { sight, look } = useRowsInSight(scroller, rowHeight)
  const [visited, setVisited] = useState<string | null>(null)
  const [asked, setAsked] = useState<AskedRow | null>(null)
  const ask = useCallback((invite: InviteSummary, button: HTMLElement) => setAsked({ invite, button }), [])
  const placeOf = (id: string | null) => invites.findIndex((invite) => invite.id === id)
  const stop = [placeOf(visited), placeOf(openId), 0].find((index) => index >= 0) ?? 0
  const visit = ({ target }: FocusEvent) => setVisited((before) => keyOf(target) ?? before)
  const hear = (event: KeyboardEvent) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-key]') : null
    if (row === null || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const isRow = event.target === row
    const onPage = Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1
    const next = rowAfter(event.key, placeOf(row.dataset.key ?? null), invites.length, onPage)
    if (next !== null) {
      flushSync(() => setVisited(invites[next]?.id ?? null))
      scroller.current?.querySelector<HTMLElement>('[data-key][tabindex="0"]')?.focus()
    } else if (event.key === 'ArrowRight' && isRow) row.querySelector('button')?.focus()
    else if (event.key === 'ArrowLeft') row.focus()
    else if ((event.key === 'Enter' || event.key === ' ') && isRow) acts.onOpen(row.dataset.key ?? '')
    else return
    event.preventDefault()
  }
  return (
    <>
      <table
        ref={scroller}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose rows the arrow keys go through is a grid.
        role="grid"
        // Letters find nothing here, so they stay the commands of the window.
        data-letters="free"
        className="tray-table"
        aria-label={t('tray.name')}
        aria-rowcount={invites.length + 1}
        onKeyDown={hear}
        onFocus={visit}
        onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
          look()
          if (scrollHeight - scrollTop < 3 * clientHeight) onMore?.()
        }}
      >
        <thead>
          <tr className="tray-heads" aria-rowindex={1}>
            <SortColumn by="title" label={t('tray.invite')} sort={sort} onSort={onSort} />
            <SortColumn by="status" label={t('tray.status')} sort={sort} onSort={onSort} />
            <SortColumn by="due" label={t('tray.due')} sort={sort} onSort={onSort} />
          </tr>
        </thead>
        <tbody style={{ height: invites.length * rowHeight }}>
          {drawnRows(invites, sight, stop).map(({ invite, index }) => (
            <InviteRow
              key={invite.id}
              invite={invite}
              index={index}
              top={index * rowHeight}
              desk={invite.id === openId ? 'open' : 'away'}
              tab={index === stop ? 'stop' : 'passed'}
              menu={invite === asked?.invite ? 'open' : 'shut'}
              now={now}
              onOpen={acts.onOpen}
              onAsk={ask}
            />
          ))}
        </tbody>
      </table>
      {invites.length === 0 && empty}
      {asked !== null && <RowMenu key={asked.invite.id} {...asked} {...acts} onClose={() => setAsked(null)} />}
    </>
  )
}

/** The lines in sight, and the one that Tab reaches also while it is out of sight. */
function drawnRows(invites: readonly InviteSummary[], { first, last }: RowsInSight, stop: number) {
  const places = invites.slice(first, last).map((_, index) => first + index)
  if (stop < first) places.unshift(stop)
  if (stop >= last) places.push(stop)
  return places.flatMap((index) => {
    const invite = invites[index]
    return invite === undefined ? [] : [{ invite, index }]
  })
}

function keyOf(target: EventTarget): string | null {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-key]')?.dataset.key ?? null) : null
}
