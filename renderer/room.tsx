import { memo, type ReactNode, useCallback, useEffect } from 'react'
import { t } from '../common/words/t.ts'
import { useCommands } from './commands/use-commands.ts'
import { Tray } from './features/tray/tray.tsx'
import type { PanelProps } from './panel.ts'
import { isCalm } from './state/is-calm.ts'
import { Live } from './state/live.tsx'
import { withPane } from './ui/pane-widths.ts'
import { Panes } from './ui/panes.tsx'
import { useMedia } from './ui/use-media.ts'

/** What lies under the bar. */
export interface RoomProps extends Omit<PanelProps, 'panels'> {
  tray: 'there' | 'none'
  /** The place the person is at. */
  children: ReactNode
}

/** The tray beside the place the person is at; in a narrow window the tray opens over it. */
export const Room = memo(function Room({ state, dispatch, controller, tray, children }: RoomProps) {
  const isWide = useMedia('(min-width: 1180px)')
  const { panes, tray: kept } = state.preferences
  const isOpen = state.tray === 'open'
  const isBeside = isWide && tray === 'there' && kept === 'shown'
  useEffect(() => {
    // A wide window has room for the tray: asked for from anywhere, it comes back beside the place and stays.
    if (!isWide || !isOpen) return
    dispatch({ type: 'tray', tray: 'folded' })
    if (kept === 'shut') void controller.prefer({ tray: 'shown' })
  }, [isWide, isOpen, kept, dispatch, controller])
  useCommands({
    'tray.toggle':
      tray === 'none'
        ? null
        : isWide
          ? () => void controller.prefer({ tray: isBeside ? 'shut' : 'shown' })
          : () => dispatch({ type: 'tray', tray: isOpen ? 'folded' : 'open' }),
    'panes.reset': Object.keys(panes).length > 0 ? () => void controller.prefer({ panes: {} }) : null,
  })
  const list = <Live of={RoomTray} dispatch={dispatch} controller={controller} />
  return (
    <main
      className="room"
      aria-label={t(`commands.place.${state.place}`)}
      data-tray={isBeside ? 'beside' : tray === 'there' ? 'over' : 'none'}
    >
      {tray === 'there' && !isWide && list}
      <Panes
        lead={isBeside ? list : null}
        rest={<div className="place">{children}</div>}
        label={t('panes.tray')}
        first={280}
        least={{ lead: 220, rest: 760 }}
        width={panes.tray ?? null}
        onWidth={(width) => void controller.prefer({ panes: withPane(panes, 'tray', width) })}
      />
    </main>
  )
}, isCalm)

/** The list as it is now. */
function RoomTray({ state, dispatch, controller }: Omit<PanelProps, 'panels'>) {
  const onFold = useCallback((fold: typeof state.tray) => dispatch({ type: 'tray', tray: fold }), [dispatch])
  return <Tray list={state.list} openId={state.desk.id} fold={state.tray} controller={controller} onFold={onFold} />
}
