import './situation.css'
import { t } from '../../../common/words/t.ts'
import type { PanelProps } from '../../panel.ts'
import { SaveLine } from '../../ui/save-line.tsx'
import { Situations } from '../situations/situations.tsx'
import { ChangedLine } from './changed-line.tsx'
import { situationSentences } from './fields.ts'
import { SituationRow } from './situation-row.tsx'

/** The person's side, as sentences with blanks. Every change is kept as it is made. */
export function SituationPanel({ state, controller }: PanelProps) {
  const { situation, situations, situationSave, situationChange } = state
  return (
    <div className="situation" data-region tabIndex={-1}>
      <section className="sheet form" aria-label={t('situation.form')}>
        <header>
          <h1>{t('situation.title')}</h1>
          <p className="quiet">{t('situation.empty')}</p>
          {situations !== null && <Situations situations={situations} situation={situation} controller={controller} />}
        </header>
        {situationSentences.map((row) => (
          <SituationRow key={row.id} row={row} situation={situation} controller={controller} />
        ))}
        <footer>
          <SaveLine save={situationSave} />
          {situationChange !== null && <ChangedLine change={situationChange} controller={controller} />}
        </footer>
      </section>
    </div>
  )
}
