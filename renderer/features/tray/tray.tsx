import './tray.css'
import { type KeyboardEvent, memo, useCallback, useEffect, useMemo, useRef } from 'react'
import { Button } from 'react-aria-components'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import type { AppState, InviteList } from '../../state/state.ts'
import { formatLongDay } from '../../ui/format.ts'
import { titleOf } from './invite-row.tsx'
import { InviteTable } from './invite-table.tsx'
import { NothingListed } from './nothing-listed.tsx'
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
export const Tray = memo(function Tray({ list, openId, fold, controller, onFold }: TrayProps) {
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
    const id = target.closest<HTMLElement>('[data-key]')?.dataset.key
    const invite = invites.find((each) => each.id === id)
    if (invite !== undefined) void controller.remove(invite.id, titleOf(invite))
  }
  const today = now.toDateString()
  const onOpen = useCallback((id: string) => void controller.open(id), [controller])
  // Pointing at a mark of the letter draws the window again, and must not draw the list.
  const table = useMemo(
    () => (
      <InviteTable
        invites={invites}
        sort={list.sort}
        openId={openId}
        now={new Date(today)}
        empty={<NothingListed isNarrowed={isNarrowed} onShowAll={() => controller.search('', null)} />}
        onSort={controller.sort}
        onMore={invites.length < list.found || list.isFoundMore ? controller.showMore : null}
        onOpen={onOpen}
        onSetStatus={(id, title, next) => void controller.setStatus(id, title, next)}
        onRemove={(id, title) => void controller.remove(id, title)}
      />
    ),
    [invites, list.sort, list.found, list.isFoundMore, openId, today, isNarrowed, controller, onOpen],
  )
  return (
    <section
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
            ? t(list.isFoundMore ? 'tray.foundMore' : 'tray.found', { count: list.found })
            : t(list.open === list.total ? 'tray.countsSame' : 'tray.counts', { open: list.open, all: list.total })}
        </p>
        <Button className="btn small" onPress={() => void controller.openNew()}>
          {t('tray.pasteNew')}
        </Button>
      </header>
      <TrayFind query={query} status={status} onSearch={controller.search} />
      {table}
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
    </section>
  )
})
