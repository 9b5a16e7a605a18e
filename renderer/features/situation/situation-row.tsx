import type { Situation } from '../../../common/situation.ts'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import { Sentence } from '../../ui/sentence.tsx'
import { Bend } from './bend.tsx'
import { Blank } from './blank.tsx'
import type { SituationSentence } from './fields.ts'
import { shownOf } from './shown.ts'

/** A sentence of the situation. */
export interface SituationRowProps {
  row: SituationSentence
  situation: Situation
  controller: Controller
}

/** A sentence with blanks, and whether it can bend. */
export function SituationRow({ row, situation, controller }: SituationRowProps) {
  const slots = Object.fromEntries(
    row.fields.map((field) => [
      field,
      <Blank
        key={field}
        label={t(`situation.fields.${field}`)}
        fields={[field]}
        situation={situation}
        controller={controller}
        shown={shownOf(field, situation)}
        look="blank"
      />,
    ]),
  )
  // Without a job there is nothing to say of it.
  const sentence = row.id === 'now' && situation.employed === false ? 'noJob' : row.id
  return (
    <div className="row">
      <h2>{t(`situation.rows.${row.id}`)}</h2>
      <p>
        <Sentence of={`situation.sentences.${sentence}`} slots={slots} />
      </p>
      {row.bend !== null && <Bend limit={row.bend} situation={situation} controller={controller} />}
    </div>
  )
}
