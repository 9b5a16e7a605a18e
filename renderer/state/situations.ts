import { type Situations, withActive } from '../../common/situations.ts'
import type { call } from '../api.ts'
import type { Action } from './reduce.ts'
import { canChange, reverseOfChange, type SituationsChange, withSituationsChange } from './situations-change.ts'
import type { AppState, NoticeUndo } from './state.ts'

/** What several situations need of the rest of the window. */
export interface SituationsPorts {
  api: typeof call
  dispatch: (action: Action) => void
  state: () => AppState
  /** Says something in passing that can be taken back. */
  notice: (text: string, undo: NoticeUndo) => void
  /** Says something that stays until it is put away. */
  say: (sentence: string) => void
}

/** Everything about keeping several situations. What is set in the active one is part of every save. */
export function createSituations({ api, dispatch, state, notice, say }: SituationsPorts) {
  /** All of them, with what was just set in the active one. */
  const current = (): Situations | null => {
    const { situations, situation } = state()
    return situations && withActive(situations, situation)
  }

  /** Makes a change and keeps it; gives what would take it back, or null when it could not be made. */
  async function make(change: SituationsChange): Promise<SituationsChange | null> {
    const before = current()
    const back = before && canChange(before, change) ? reverseOfChange(before, change) : null
    if (before === null || back === null) return null
    const after = withSituationsChange(before, change)
    dispatch({ type: 'situations', situations: after })
    dispatch({ type: 'situation-save', save: { kind: 'saving' } })
    const kept = await api('saveSituations', after)
    if (!kept.ok) {
      const now = current()
      if (now !== null) dispatch({ type: 'situations', situations: withSituationsChange(now, back) })
      dispatch({ type: 'situation-save', save: { kind: 'failed', detail: kept.detail } })
      say(kept.detail)
      return null
    }
    dispatch({ type: 'situation-save', save: { kind: 'saved' } })
    if (after.active === before.active) return back
    dispatch({ type: 'situation-saved' })
    // The verdicts are noted as they are now, so that the next change tells only of what it moved itself.
    await api('refreshVerdicts', null)
    return back
  }

  return {
    /** Reads documents against another situation. */
    async chooseSituation(id: string): Promise<void> {
      if (state().situations?.active !== id) await make({ kind: 'choose', id })
    },
    /** Adds, names or removes a situation; `said` tells of it. */
    async changeSituations(change: SituationsChange, said: string): Promise<void> {
      const back = await make(change)
      if (back !== null) notice(said, { kind: 'situations', change: back })
    },
    /** Takes a change back; gives what would make it again, or null when it could not be done. */
    async takeBackSituations(undo: Extract<NoticeUndo, { kind: 'situations' }>): Promise<NoticeUndo | null> {
      const change = await make(undo.change)
      return change && { kind: 'situations', change }
    },
    /** Turns to a situation before something in it is taken back; whether it is still there. */
    async turnTo(id: string | null): Promise<boolean> {
      if (id === null || state().situations?.active === id) return true
      return (await make({ kind: 'choose', id })) !== null
    },
  }
}
