import './tray.css'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import type { AppState, InviteList } from '../../state/state.ts'
import { formatLongDay } from '../../ui/format.ts'
import { titleOf } from './invite-row.tsx'
import { InviteTable } from './invite-table.tsx'
import { TrayFind } from './tray-find.tsx'

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
    const hear = ({ target }: PointerEvent) => {
      // The menus of the tray lie outside of it in the document.
      if (target instanceof Element && !tray.current?.contains(target) && !target.closest('.popover')) onFold('folded')
    }
    document.addEventListener('pointerdown', hear)
    return () => document.removeEventListener('pointerdown', hear)
  }, [fold, onFold])
  const hearKey = ({ key, target }: KeyboardEvent) => {
    if (key === 'Escape') onFold('folded')
    if (key !== 'Delete' || !(target instanceof Element)) return
    const id = target.closest('[role="row"]')?.getAttribute('data-key')
    const invite = invites.find((each) => each.id === id)
    if (invite !== undefined) void controller.remove(invite.id, titleOf(invite))
  }
  const empty = (
    <p className="tray-none">
      {isNarrowed ? t('tray.noneFound') : t('tray.none')}{' '}
      {isNarrowed && (
        <Button className="link" onPress={() => controller.search('', null)}>
          {t('tray.showAll')}
        </Button>
      )}
    </p>
  )
  return (
    <aside
      ref={tray}
      className={fold === 'open' ? 'tray is-open' : 'tray'}
      aria-label={t('tray.name')}
      data-region
      tabIndex={-1}
      onKeyDown={hearKey}
    >
      <header>
        <p role="status">
          {isNarrowed
            ? t('tray.found', { count: list.found })
            : t(list.open === list.total ? 'tray.countsSame' : 'tray.counts', { open: list.open, all: list.total })}
        </p>
        <Button className="btn small" onPress={() => void controller.openNew()}>
          {t('tray.pasteNew')}
        </Button>
      </header>
      <TrayFind query={query} status={status} onSearch={controller.search} />
      <InviteTable
        invites={invites}
        sort={list.sort}
        openId={openId}
        now={now}
        empty={empty}
        onSort={controller.sort}
        onMore={invites.length < list.found ? controller.showMore : null}
        onOpen={(id) => void controller.open(id)}
        onSetStatus={(id, title, next) => void controller.setStatus(id, title, next)}
        onRemove={(id, title) => void controller.remove(id, title)}
      />
      <footer>
        {invites.some((invite) => invite.isExample) && (
          <p>
            {t('tray.exampleNote')}{' '}
            <Button className="link" onPress={() => void controller.removeExample()}>
              {t('tray.removeExample')}
            </Button>
          </p>
        )}
        <p>{t('tray.today', { day: formatLongDay(now) })}</p>
      </footer>
    </aside>
  )
}
