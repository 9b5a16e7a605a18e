import type { Answer, Argument, CallName } from '../../common/ipc.ts'
import { t } from '../../common/words/t.ts'
import type { call } from '../api.ts'
import type { Action } from './reduce.ts'
import type { AppState, NoticeUndo } from './state.ts'

/** The calls that something kept is taken back with, or done again. */
export type UndoneBy =
  | 'changeInvites'
  | 'saveContact'
  | 'removeContact'
  | 'mergeContacts'
  | 'saveFirm'
  | 'saveProcess'
  | 'saveInterview'
  | 'removeInterview'
  | 'saveDebrief'
  | 'removeDebrief'
  | 'restoreFromTrash'
  | 'snoozeReminder'
  | 'doneReminder'

/** One such call and what it is called with, as plain data. */
export type KeptCall<N extends UndoneBy = UndoneBy> = { [K in N]: { call: K; argument: Argument<K> } }[N]

/** What changing the kept things needs of the rest of the window. */
export interface KeptPorts {
  api: typeof call
  dispatch: (action: Action) => void
  state: () => AppState
  notice: (text: string, undo: NoticeUndo | null) => void
  say: (sentence: string) => void
  /** Writes what waits to be written. */
  settle: () => Promise<void>
  refreshList: () => Promise<void>
  /** Takes removed invites off the desk. */
  clearAway: (ids: readonly string[]) => Promise<void>
  open: (id: string) => Promise<void>
}

/** Everything that is kept beside the invite on the desk: asking for it, changing it, taking a change back. */
export function createKept(ports: KeptPorts) {
  const { api, dispatch, state, notice, say, settle, refreshList } = ports

  /** Leaves the person where they are, whatever happens to the desk meanwhile. */
  async function staying(work: () => Promise<void>): Promise<void> {
    const { place } = state()
    await work()
    if (state().place !== place) dispatch({ type: 'go', place })
  }

  /** The invite on the desk follows what was done to several. */
  async function follow({ ids, change }: Argument<'changeInvites'>): Promise<void> {
    const { id } = state().desk
    if (id === null || !ids.includes(id)) return
    if ('status' in change) dispatch({ type: 'patched', patch: { status: change.status } })
    else if (change.removed) await staying(() => ports.clearAway([id]))
  }

  async function run(one: KeptCall): Promise<boolean> {
    const answer = await (api as (name: CallName, argument: unknown) => ReturnType<typeof api>)(one.call, one.argument)
    if (!answer.ok) say(answer.detail)
    else if (one.call === 'changeInvites') await follow(one.argument)
    return answer.ok
  }

  async function runAll(calls: readonly KeptCall[]): Promise<boolean> {
    await settle()
    let isDone = true
    for (const one of calls) isDone = isDone && (await run(one))
    dispatch({ type: 'kept' })
    if (calls.some(({ call }) => call === 'changeInvites' || call === 'restoreFromTrash')) await refreshList()
    return isDone
  }

  async function throughStore(way: 'undo' | 'redo'): Promise<void> {
    await settle()
    const answer = await api(way, null)
    if (!answer.ok) return say(answer.detail)
    // Before it is told: whoever reads that it is taken back may do it again at once.
    await readHistory()
    const { desk } = state()
    if (answer.value !== null) {
      notice(t(way === 'undo' ? 'kept.undone' : 'kept.redone', { what: answer.value.text }), null)
      const { id } = desk
      if (id !== null && answer.value.invites.includes(id)) await staying(() => ports.open(id))
    }
    dispatch({ type: 'kept' })
    await refreshList()
  }

  /** Asks what of the time before this window can be taken back. */
  async function readHistory(): Promise<void> {
    const answer = await api('readHistory', null)
    if (answer.ok) dispatch({ type: 'saved-history', savedHistory: answer.value })
  }

  return {
    /** An answer for a panel; null, and a sentence at the top, when there is none. */
    async ask<N extends CallName>(name: N, argument: Argument<N>): Promise<Answer<N> | null> {
      const answer = await api(name, argument)
      if (!answer.ok) say(answer.detail)
      return answer.ok ? answer.value : null
    },
    /** Tells those who show what is kept that some of it is another now. */
    keptChanged: () => dispatch({ type: 'kept' }),
    /** Says that something was done, and how it is taken back and done again. */
    doneThat(text: string, back: readonly KeptCall[], again: readonly KeptCall[]): void {
      dispatch({ type: 'kept' })
      notice(text, { kind: 'calls', back, again })
    },
    /** Does something that is kept, and says so; whether it could be done. */
    async doKept(calls: readonly KeptCall[], back: readonly KeptCall[], text: string): Promise<boolean> {
      const isDone = await runAll(calls)
      if (isDone) notice(text, { kind: 'calls', back, again: calls })
      return isDone
    },
    /** The same without a word, for what is seen where it happens. */
    async doQuietly(calls: readonly KeptCall[]): Promise<boolean> {
      return runAll(calls)
    },
    /** Takes such a thing back; gives what would do it again, or null when it could not be done. */
    async takeBackCalls(undo: Extract<NoticeUndo, { kind: 'calls' }>): Promise<NoticeUndo | null> {
      return (await runAll(undo.back)) ? { kind: 'calls', back: undo.again, again: undo.back } : null
    },
    readHistory,
    /** Takes back, or does again, what was done last before this window opened. */
    throughStore,
  }
}
