import type { PlaceChoices } from '../../common/place-choices.ts'
import type { Situation } from '../../common/situation.ts'
import { t } from '../../common/words/t.ts'
import type { call } from '../api.ts'
import type { Action } from './reduce.ts'
import { fieldsOf, isSameChange, movedSince, type SituationChange } from './situation-change.ts'
import type { AppState, NoticeUndo } from './state.ts'

/** What the person's side needs of the rest of the window. */
export interface SituationPorts {
  api: typeof call
  dispatch: (action: Action) => void
  state: () => AppState
}

const pauseMs = 250

/** Everything about the person's side. Each change is kept as it is made, and the verdicts follow it. */
export function createSituation({ api, dispatch, state }: SituationPorts) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let count = 0

  async function save(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    dispatch({ type: 'situation-save', save: { kind: 'saving' } })
    const answer = await api('saveSituation', state().situation)
    if (answer.ok) dispatch({ type: 'situation-saved' })
    dispatch({
      type: 'situation-save',
      save: answer.ok ? { kind: 'saved' } : { kind: 'failed', detail: answer.detail },
    })
    if (answer.ok) await followUp()
  }

  /** Tells which verdicts moved; nothing is told when nobody asked by changing something here. */
  async function followUp(): Promise<void> {
    const id = state().situationChange?.id
    const answer = await api('refreshVerdicts', null)
    const change = state().situationChange
    if (!answer.ok || change === null || change.id !== id) return
    dispatch({ type: 'situation-changed', change: { ...change, moved: movedSince(change.moved, answer.value) } })
  }

  /** Notes a situation and saves it after a pause. */
  function setSituation(situation: Situation): void {
    dispatch({ type: 'situation', situation })
    clearTimeout(timer)
    timer = setTimeout(() => void save(), pauseMs)
  }

  return {
    setSituation,
    /** Changes some fields; null takes one away. Changes of the same field in a row are taken back as one. */
    changeSituation(change: Situation, said: Pick<SituationChange, 'what' | 'from' | 'to'>): void {
      const { situation, situationChange: last } = state()
      const back = fieldsOf(situation, change)
      const isMore = last !== null && last.what === said.what && isSameChange(last.back, back)
      if (!isMore) count += 1
      const next: SituationChange = isMore
        ? { ...last, to: said.to }
        : { id: `situation-${count}`, ...said, back, moved: null }
      const unset = t('situation.notSet')
      const text = t('situation.changed', { what: next.what, from: next.from ?? unset, to: next.to ?? unset })
      dispatch({ type: 'situation-changed', change: next })
      const undo: NoticeUndo = { kind: 'situation', change: next.back, of: state().situations?.active ?? null }
      dispatch({ type: 'done', entry: { id: next.id, text, undo } })
      setSituation({ ...situation, ...change })
    },
    /** Takes a change of the situation back; gives what would make it again. */
    takeBackSituation(undo: Extract<NoticeUndo, { kind: 'situation' }>): NoticeUndo {
      const { situation } = state()
      setSituation({ ...situation, ...undo.change })
      return { ...undo, change: fieldsOf(situation, undo.change) }
    },
    /** What a typed place may mean; none when that cannot be told. */
    async findPlaces(typed: string): Promise<PlaceChoices> {
      const answer = await api('findPlaces', typed)
      return answer.ok ? answer.value : { kind: 'none', choices: [] }
    },
    /** Writes at once what waits to be written. */
    flushSituation(): void {
      if (timer !== undefined) void save()
    },
  }
}
