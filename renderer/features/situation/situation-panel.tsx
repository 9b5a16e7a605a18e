import './situation.css'
import type { LimitName, Situation } from '../../../common/situation.ts'
import { t } from '../../../common/words/t.ts'
import type { PanelProps } from '../../panel.ts'
import { SaveLine } from '../../ui/save-line.tsx'
import { withToggled } from './blanks.ts'
import { LimitRows } from './limit-rows.tsx'
import { OwnRows } from './own-rows.tsx'

/** What the rows share. */
export interface SituationRowsProps {
  situation: Situation
  /** Changes some fields; null takes a field away. */
  set: (change: Situation) => void
  /** The switch of a limit. */
  bend: (limit: LimitName) => { limit: LimitName; state: 'can' | 'cannot'; onToggle: (limit: LimitName) => void }
}

/** The person's side, as sentences with blanks. Every change is kept as it is made. */
export function SituationPanel({ state, controller }: PanelProps) {
  const { situation, situationSave: save } = state
  const onChange = controller.setSituation
  const rows: SituationRowsProps = {
    situation,
    set: (change) => onChange({ ...situation, ...change }),
    bend: (limit) => ({
      limit,
      state: situation.cannotBend?.includes(limit) ? 'cannot' : 'can',
      onToggle: (name) => onChange({ ...situation, cannotBend: withToggled(situation.cannotBend, name) }),
    }),
  }
  return (
    <div className="situation" data-region tabIndex={-1}>
      <form className="sheet form" aria-label={t('situation.form')} onSubmit={(event) => event.preventDefault()}>
        <header>
          <h1>{t('situation.title')}</h1>
          <p className="quiet">{t('situation.empty')}</p>
        </header>
        <LimitRows {...rows} />
        <OwnRows {...rows} />
        <footer>
          <SaveLine save={save} />
        </footer>
      </form>
    </div>
  )
}
