import { isSameReading } from './same-reading.ts'
import { type AppState, type Desk, isBlank } from './state.ts'

/** What each key that is typed changes, its reading and its saving too. */
const passing: readonly (keyof AppState)[] = [
  'desk',
  'read',
  'list',
  'keptVersion',
  'save',
  'history',
  'savedHistory',
  'notices',
  'busy',
]
const typed: readonly (keyof Desk)[] = ['text', 'pace']

/**
 * Whether two props differ in nothing but what typing changes, for `memo` around what need not be drawn again at every
 * key. What stands within and follows each key is drawn through `Live`.
 */
export function isCalm<P extends { state: AppState }>(before: P, now: P): boolean {
  return (
    isAlike(before, now, ['state']) &&
    isAlike(before.state, now.state, passing) &&
    isAlike(before.state.desk, now.state.desk, typed) &&
    isBlank(before.state.desk) === isBlank(now.state.desk) &&
    isSameReading(before.state.read, now.state.read)
  )
}

/** Whether two objects hold the same values, but for some. */
export function isAlike<T extends object>(one: T, other: T, without: readonly (keyof T)[]): boolean {
  return Object.keys(other).every((key) => {
    const name = key as keyof T
    return without.includes(name) || one[name] === other[name]
  })
}
