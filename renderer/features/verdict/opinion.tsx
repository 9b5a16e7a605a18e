import './verdict.css'
import { memo } from 'react'
import { t } from '../../../common/words/t.ts'
import { focusSoon } from '../../commands/focus.ts'
import type { Controller } from '../../state/controller.ts'
import type { Action } from '../../state/reduce.ts'
import { type AppState, hasSituation } from '../../state/state.ts'
import { Compare } from '../compare/compare.tsx'
import { FactsTable } from '../facts/facts-table.tsx'
import { ReadAgainst } from '../situations/read-against.tsx'
import type { CiteActions } from './cites.tsx'
import { Ignored } from './ignored.tsx'
import { LimitsTable } from './limits-table.tsx'
import { NotChecked } from './not-checked.tsx'
import { Questions } from './questions.tsx'
import { Reasons } from './reasons.tsx'
import { VerdictHead } from './verdict-head.tsx'

/** A part of the opinion; a narrow window shows one at a time. */
export type OpinionPart = 'verdict' | 'reasons' | 'limits' | 'questions' | 'facts'

/** What the opinion needs. */
export interface OpinionProps {
  parts: readonly OpinionPart[]
  state: AppState
  controller: Controller
  dispatch: (action: Action) => void
  /** Shows the limits where a narrow window does not. */
  onLimits: () => void
}

/** What Second Look says: the verdict, why, the limits, the questions and the facts. */
export const Opinion = memo(function Opinion({ parts, state, controller, dispatch, onLimits }: OpinionProps) {
  const { desk, read, situation } = state
  const region = t(`verdict.regions.${parts[0] ?? 'verdict'}`)
  if (read === null) {
    return (
      <section className="opinion" aria-label={region} data-region tabIndex={-1}>
        {parts.includes('verdict') && <p className="quiet waiting">{t('verdict.waiting')}</p>}
      </section>
    )
  }
  const { reading } = read
  const acts: CiteActions = {
    onOpen: (id) => dispatch({ type: 'marked', id, card: 'up' }),
    onSituation: () => dispatch({ type: 'go', place: 'situation' }),
  }
  const toLimit = (id: string) => {
    onLimits()
    focusSoon(`#${id} .need`)
  }
  const hasNoSituation = !hasSituation(situation)
  return (
    <section className="opinion" aria-label={region} data-region tabIndex={-1}>
      {parts.includes('verdict') && (
        <VerdictHead reading={reading} desk={desk} controller={controller} onLimit={toLimit} />
      )}
      {parts.includes('verdict') && <ReadAgainst situations={state.situations} onSituation={acts.onSituation} />}
      {parts.includes('reasons') && <Reasons reading={reading} employed={situation.employed ?? null} acts={acts} />}
      {parts.includes('reasons') && <Ignored state={state} controller={controller} />}
      {parts.includes('limits') && hasNoSituation && <p className="quiet not-checked">{t('verdict.noSituation')}</p>}
      {parts.includes('limits') && reading.limits.length > 0 && (
        <LimitsTable reading={reading} situation={situation} controller={controller} acts={acts} />
      )}
      {parts.includes('limits') && <NotChecked reading={reading} situation={situation} controller={controller} />}
      {parts.includes('questions') && (
        <Questions key={`questions-${desk.key}`} reading={reading} desk={desk} controller={controller} acts={acts} />
      )}
      {parts.includes('limits') && <Compare reading={reading} situation={situation} controller={controller} />}
      {parts.includes('facts') && (
        <FactsTable
          key={`facts-${desk.key}`}
          reading={reading}
          corrections={desk.corrections}
          situation={situation}
          onCorrect={(corrections) => controller.patch({ corrections })}
        />
      )}
    </section>
  )
})
