import type { ComponentType } from 'react'
import type { Place, Tab } from '../common/commands.ts'
import type { Controller } from './state/controller.ts'
import type { Action } from './state/reduce.ts'
import type { AppState } from './state/state.ts'

/** What every panel is given. */
export interface PanelProps {
  state: AppState
  dispatch: (action: Action) => void
  controller: Controller
  /** All panels, for one that shows others. */
  panels: readonly Panel[]
}

/**
 * A panel: a place in the bar, or a tab of an invite. Its name and its key are those of the command `place.<id>` or
 * `tab.<id>` in `common/commands.ts`.
 */
export type Panel = { Component: ComponentType<PanelProps> } & (
  | {
      area: 'place'
      id: Place
      /** Where in the bar: with the person's work, or at the end with what is about the app. */
      side: 'start' | 'end'
    }
  | { area: 'tab'; id: Tab }
)
