import type { ReactNode } from 'react'
import { t } from '../common/words/t.ts'
import { useCommands } from './commands/use-commands.ts'
import { Tray } from './features/tray/tray.tsx'
import type { PanelProps } from './panel.ts'
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
export function Room({ state, dispatch, controller, tray, children }: RoomProps) {
  const isWide = useMedia('(min-width: 1180px)')
  const { panes } = state.preferences
  const isOpen = state.tray === 'open'
  // A wide window shows the tray unless the person shut it; opening it from anywhere shows it again.
  const isShut = state.preferences.tray === 'shut' && !isOpen
  const setTray = (fold: 'open' | 'folded') => {
    dispatch({ type: 'tray', tray: fold })
    if (isWide && fold === 'open' && state.preferences.tray === 'shut') void controller.prefer({ tray: 'shown' })
  }
  useCommands({
    'tray.toggle':
      tray === 'none'
        ? null
        : () => {
            if (!isWide) return setTray(isOpen ? 'folded' : 'open')
            dispatch({ type: 'tray', tray: 'folded' })
            void controller.prefer({ tray: isShut ? 'shown' : 'shut' })
          },
    'panes.reset': Object.keys(panes).length > 0 ? () => void controller.prefer({ panes: {} }) : null,
  })
  const shown = tray === 'there' && (
    <Tray list={state.list} openId={state.desk.id} fold={state.tray} controller={controller} onFold={setTray} />
  )
  const isBeside = isWide && !isShut && shown !== false
  return (
    <div className="room" data-tray={isBeside ? 'beside' : tray === 'there' ? 'over' : 'none'}>
      {!isWide && shown}
      <Panes
        lead={isBeside ? shown : null}
        rest={children}
        label={t('panes.tray')}
        first={280}
        least={{ lead: 220, rest: 760 }}
        width={panes.tray ?? null}
        onWidth={(width) => void controller.prefer({ panes: withPane(panes, 'tray', width) })}
      />
    </div>
  )
}
