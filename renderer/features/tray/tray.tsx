import './tray.css'
import { useEffect, useRef } from 'react'
import { inviteStatuses } from '../../../common/invite.ts'
import type { Controller } from '../../state/controller.ts'
import type { AppState, InviteList } from '../../state/state.ts'
import { formatLongDay } from '../../ui/format.ts'
import { words } from '../../ui/words.ts'
import { TrayRow } from './tray-row.tsx'

/** What the tray shows and can do. */
export interface TrayProps {
  list: InviteList
  openId: string | null
  fold: AppState['tray']
  controller: Controller
  onFold: (fold: AppState['tray']) => void
}

/** The list of invites, with search and filter. */
export function Tray({ list, openId, fold, controller, onFold }: TrayProps) {
  const { invites, query, status } = list
  const isNarrowed = query !== '' || status !== null
  const now = new Date()
  const tray = useRef<HTMLElement>(null)
  useEffect(() => {
    if (fold === 'folded') return
    const hear = (event: PointerEvent) => {
      if (event.target instanceof Node && !tray.current?.contains(event.target)) onFold('folded')
    }
    document.addEventListener('pointerdown', hear)
    return () => document.removeEventListener('pointerdown', hear)
  }, [fold, onFold])
  return (
    <aside
      ref={tray}
      className={fold === 'open' ? 'tray is-open' : 'tray'}
      aria-label={words.tray.name}
      data-region
      tabIndex={-1}
      onKeyDown={(event) => event.key === 'Escape' && onFold('folded')}
    >
      <header>
        <p role="status">{isNarrowed ? words.tray.found(invites.length) : words.tray.counts(list.open, list.total)}</p>
        <button type="button" className="btn small" onClick={() => void controller.openNew()}>
          {words.tray.pasteNew}
        </button>
      </header>
      <search className="tray-find">
        <input
          type="search"
          className="field small tray-search"
          aria-label={words.tray.search}
          placeholder={words.tray.searchHint}
          maxLength={500}
          value={query}
          onChange={(event) => controller.search(event.target.value, status)}
        />
        <select
          className="field small"
          aria-label={words.tray.filter}
          value={status ?? ''}
          onChange={(event) =>
            controller.search(query, inviteStatuses.find((name) => name === event.target.value) ?? null)
          }
        >
          <option value="">{words.tray.all}</option>
          {inviteStatuses.map((name) => (
            <option key={name} value={name}>
              {words.statuses[name]}
            </option>
          ))}
        </select>
      </search>
      <div className="tray-scroll">
        <table aria-label={words.tray.name}>
          <thead>
            <tr>
              <th scope="col">{words.tray.invite}</th>
              <th scope="col">{words.tray.status}</th>
              <th scope="col" className="due">
                {words.tray.due}
              </th>
            </tr>
          </thead>
          <tbody>
            {invites.map((invite) => (
              <TrayRow
                key={invite.id}
                invite={invite}
                now={now}
                open={invite.id === openId ? 'open' : 'closed'}
                onOpen={() => void controller.open(invite.id)}
                onRemove={(title) => void controller.remove(invite.id, title)}
              />
            ))}
          </tbody>
        </table>
        {invites.length === 0 && (
          <p className="tray-none">
            {isNarrowed ? words.tray.noneFound : words.tray.none}{' '}
            {isNarrowed && (
              <button type="button" className="link" onClick={() => controller.search('', null)}>
                {words.tray.showAll}
              </button>
            )}
          </p>
        )}
      </div>
      <footer>{words.tray.today(formatLongDay(now))}</footer>
    </aside>
  )
}
