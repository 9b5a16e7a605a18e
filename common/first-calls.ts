import type { Argument, CallName } from './ipc.ts'

/** The list as a window that was just opened asks for it. */
export const firstList = {
  query: '',
  status: null,
  sort: { by: 'due', order: 'ascending' },
  limit: 200,
} as const satisfies Argument<'listInvites'>

/** What the first picture of the window is drawn from. It is asked for before the window's own code is there. */
export const firstCalls: readonly { [N in CallName]: readonly [N, Argument<N>] }[CallName][] = [
  ['startup', null],
  ['readSituations', null],
  ['readPreferences', null],
  ['readOwnRules', null],
  ['listInvites', firstList],
]
