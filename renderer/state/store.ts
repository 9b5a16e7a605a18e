import { type Action, reduce } from './reduce.ts'
import type { AppState } from './state.ts'

/** The state of the window. What happened is seen at once, so that nothing acts on an old state. */
export interface Store {
  state(): AppState
  dispatch(action: Action): void
  /** Calls `listener` after every change; the returned function stops it. */
  subscribe(listener: () => void): () => void
}

/** A store that runs every action through the one reducer. */
export function createStore(initial: AppState): Store {
  let current = initial
  const listeners = new Set<() => void>()
  return {
    state: () => current,
    dispatch(action) {
      const next = reduce(current, action)
      if (next === current) return
      current = next
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
