import type { ComponentType } from 'react'
import type { panelRows } from '../common/panels.ts'
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

/** A panel and what draws it. */
export type Panel = (typeof panelRows)[number] & { Component: ComponentType<PanelProps> }
