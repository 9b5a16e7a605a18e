import './verdict.css'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import type { Action } from '../../state/reduce.ts'
import { type AppState, hasSituation } from '../../state/state.ts'
import type { Mark } from '../document/marks.ts'
import { FactsTable } from '../facts/facts-table.tsx'
import type { CiteActions } from './cites.tsx'
import { Ignored } from './ignored.tsx'
import { LimitsTable } from './limits-table.tsx'
import { Questions } from './questions.tsx'
import { Reasons } from './reasons.tsx'

/** A part of the opinion; a narrow window shows one at a time. */
export type OpinionPart = 'verdict' | 'reasons' | 'limits' | 'facts'

/** What the opinion needs. */
export interface OpinionProps {
  parts: readonly OpinionPart[]
  state: AppState
  marks: readonly Mark[]
  controller: Controller
  dispatch: (action: Action) => void
  /** Lights up marks in the letter while something that rests on them is pointed at. */
  onLight: (ids: readonly string[]) => void
}

/** What Second Look says: the verdict, why, the limits, the questions and the facts. */
export function Opinion({ parts, state, marks, controller, dispatch, onLight }: OpinionProps) {
  const { desk, read, situation, mark } = state
  const region = parts.includes('verdict') ? t('verdict.region') : partName(parts[0])
  if (read === null) {
    return (
      <section className="opinion" aria-label={region} data-region tabIndex={-1}>
        {parts.includes('verdict') && <p className="quiet waiting">{t('verdict.waiting')}</p>}
      </section>
    )
  }
  const { reading } = read
  const cites: CiteActions = {
    marks,
    openId: mark.card === 'up' ? mark.id : null,
    onOpen: (id) => dispatch({ type: 'marked', id, card: 'up' }),
    onSituation: () => dispatch({ type: 'go', place: 'situation' }),
    onLight,
  }
  return (
    <section className="opinion" id={`part-${parts[0] ?? ''}`} aria-label={region} data-region tabIndex={-1}>
      {parts.includes('verdict') && (
        <div aria-live="polite">
          <h2 className="verdict">{reading.verdict.headline}</h2>
          {reading.verdict.wouldChange.map((change) => (
            <p key={change.text} className="would">
              {t('verdict.plainYes')} <b>{change.text}</b>.
            </p>
          ))}
        </div>
      )}
      {parts.includes('reasons') && <Reasons reasons={reading.verdict.reasons} cites={cites} />}
      {parts.includes('reasons') && <Ignored state={state} controller={controller} />}
      {parts.includes('limits') && !hasSituation(situation) && (
        <p className="quiet no-situation">
          {t('verdict.noSituation')}{' '}
          <button type="button" className="link" onClick={cites.onSituation}>
            {t('verdict.setSituation')}
          </button>
        </p>
      )}
      {parts.includes('limits') && reading.limits.length > 0 && <LimitsTable reading={reading} cites={cites} />}
      {parts.includes('limits') && <Questions asks={reading.verdict.asks} cites={cites} />}
      {parts.includes('facts') && (
        <FactsTable
          key={desk.key}
          reading={reading}
          corrections={desk.corrections}
          cites={cites}
          onCorrect={(corrections) => controller.patch({ corrections })}
        />
      )}
    </section>
  )
}

function partName(part: OpinionPart | undefined): string {
  if (part === 'limits') return t('verdict.limits')
  return part === 'facts' ? t('verdict.partFacts') : t('verdict.partReasons')
}
