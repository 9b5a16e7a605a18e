import { useDeferredValue, useState } from 'react'
import { isAlike } from './is-calm.ts'
import { isSameReading } from './same-reading.ts'
import type { AppState, Desk } from './state.ts'

/** What a panel beside the letter does not show, and what typing changes at every key. */
const passing: readonly (keyof AppState)[] = [
  'desk',
  'list',
  'keptVersion',
  'savedHistory',
  'save',
  'notices',
  'history',
  'busy',
  'focus',
  'mark',
  'read',
]
const typed: readonly (keyof Desk)[] = ['text', 'pace', 'view', 'id']

/**
 * The state for what stands beside the letter: it stays the same object while somebody types or points at words, and
 * follows a new reading when the window has time for it, so that no key waits. Another invite is followed at once.
 */
export function useSteady(state: AppState): AppState {
  const [steady, setSteady] = useState(state)
  // A reading that says the same of moved words is none to draw again; the steady one stays with the text it is of.
  const isSame =
    isAlike(steady, state, passing) && isAlike(steady.desk, state.desk, typed) && isSameReading(steady.read, state.read)
  if (!isSame) setSteady(state)
  const current = isSame ? steady : state
  const followed = useDeferredValue(current)
  return followed.desk.key === current.desk.key && followed.read !== null ? followed : current
}
