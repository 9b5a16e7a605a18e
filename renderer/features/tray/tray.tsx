import './tray.css'
import { useEffect, useRef } from 'react'
import { inviteStatuses } from '../../../common/invite.ts'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import type { AppState, InviteList } from '../../state/state.ts'
import { formatLongDay } from '../../ui/format.ts'
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
      aria-label={t('tray.name')}
      data-region
      tabIndex={-1}
      onKeyDown={(event) => event.key === 'Escape' && onFold('folded')}
    >
      <header>
        <p role="status">
          {isNarrowed
            ? t('tray.found', { count: invites.length })
            : t(list.open === list.total ? 'tray.countsSame' : 'tray.counts', { open: list.open, all: list.total })}
        </p>
        <button type="button" className="btn small" onClick={() => void controller.openNew()}>
          {t('tray.pasteNew')}
        </button>
      </header>
      <search className="tray-find">
        <input
          type="search"
          className="field small tray-search"
          aria-label={t('tray.search')}
          placeholder={t('tray.searchHint')}
          maxLength={500}
          value={query}
          onChange={(event) => controller.search(event.target.value, status)}
        />
        <select
          className="field small"
          aria-label={t('tray.filter')}
          value={status ?? ''}
          onChange={(event) =>
            controller.search(query, inviteStatuses.find((name) => name === event.target.value) ?? null)
          }
        >
          <option value="">{t('tray.all')}</option>
          {inviteStatuses.map((name) => (
            <option key={name} value={name}>
              {t(`statuses.${name}`)}
            </option>
          ))}
        </select>
      </search>
      <div className="tray-scroll">
        <table aria-label={t('tray.name')}>
          <thead>
            <tr>
              <th scope="col">{t('tray.invite')}</th>
              <th scope="col">{t('tray.status')}</th>
              <th scope="col" className="due">
                {t('tray.due')}
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
            {isNarrowed ? t('tray.noneFound') : t('tray.none')}{' '}
            {isNarrowed && (
              <button type="button" className="link" onClick={() => controller.search('', null)}>
                {t('tray.showAll')}
              </button>
            )}
          </p>
        )}
      </div>
      <footer>{t('tray.today', { day: formatLongDay(now) })}</footer>
    </aside>
  )
}
