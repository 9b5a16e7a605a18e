import { useDeferredValue, useState } from 'react'
import type { AppState, Desk } from './state.ts'

/** What a panel beside the letter does not show, and what typing changes at every key. */
const passing: readonly (keyof AppState)[] = ['desk', 'list', 'save', 'notices', 'history', 'busy', 'focus', 'mark']
const typed: readonly (keyof Desk)[] = ['text', 'pace', 'view', 'id']

/**
 * The state for what stands beside the letter: it stays the same object while somebody types or points at words, and
 * follows a new reading when the window has time for it, so that no key waits. Another invite is followed at once.
 */
export function useSteady(state: AppState): AppState {
  const [steady, setSteady] = useState(state)
  const isSame = isAlike(steady, state, passing) && isAlike(steady.desk, state.desk, typed)
  if (!isSame) setSteady(state)
  const current = isSame ? steady : state
  const followed = useDeferredValue(current)
  return followed.desk.key === current.desk.key && followed.read !== null ? followed : current
}

function isAlike<T extends object>(one: T, other: T, without: readonly (keyof T)[]): boolean {
  return Object.keys(other).every((key) => {
    const name = key as keyof T
    return without.includes(name) || one[name] === other[name]
  })
}
