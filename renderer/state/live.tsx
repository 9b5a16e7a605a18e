import { type ComponentType, createContext, useContext } from 'react'
import type { AppState } from './state.ts'

/** The state as it is now, also within what is not drawn again at every key. */
export const LiveState = createContext<AppState | null>(null)

/** Draws a component with the state as it is now. What stands around it may be calm: see `is-calm.ts`. */
export function Live<P extends { state: AppState }>({
  of: Component,
  ...props
}: { of: ComponentType<P> } & Omit<P, 'state'>) {
  const state = useContext(LiveState)
  if (state === null) throw new Error('There is no window around this.')
  return <Component {...({ ...props, state } as unknown as P)} />
}
