import { Button } from 'react-aria-components'
import type { Corrections } from '../../../common/invite.ts'
import type { Reading } from '../../../common/reading.ts'
import type { Situation } from '../../../common/situation.ts'
import { t } from '../../../common/words/t.ts'
import { useLit } from '../../state/links.ts'
import { FactEditor } from './fact-editor.tsx'
import { factField } from './fact-fields.ts'
import type { CorrectionKey, FactLine } from './fact-lines.ts'

/** One line of "What it says". */
export interface FactRowProps {
  line: FactLine
  reading: Reading
  corrections: Corrections
  situation: Situation
  mode: 'show' | 'edit'
  /** Whether the value gets the focus when it comes back from being changed. */
  focus: 'back' | 'none'
  onEdit: () => void
  onClose: () => void
  onUndo: (key: CorrectionKey) => void
  onKeep: (correction: Partial<Corrections>) => void
}

/** A fact with its label; a click, Enter or F2 on what can be put right turns it into a small form. */
export function FactRow(props: FactRowProps) {
  const { line, reading, corrections, situation, mode, focus, onEdit, onClose, onUndo, onKeep } = props
  const { key } = line
  const { lit, ...linked } = useLit(line.evidence)
  const field = factField(line.id, reading)
  const label = t(`facts.labels.${line.id}`)
  const value = line.value ?? t('facts.notSaid')
  const isYours = key !== null && Object.hasOwn(corrections, key)
  return (
    <tr className={lit ? 'is-lit' : undefined} {...linked}>
      <th scope="row">{label}</th>
      <td>
        {mode === 'edit' && key !== null && field !== null ? (
          <FactEditor
            id={line.id}
            name={key}
            label={label}
            start={field}
            reading={reading}
            corrections={corrections}
            situation={situation}
            onCancel={onClose}
            onKeep={onKeep}
          />
        ) : key === null || field === null ? (
          value
        ) : (
          <Button
            className={isYours ? 'fact-value you' : 'fact-value'}
            aria-label={t('facts.edit', { label, value })}
            autoFocus={focus === 'back'}
            onPress={onEdit}
            onKeyDown={(event) => {
              if (event.key === 'F2') onEdit()
              else event.continuePropagation()
            }}
          >
            {value}
          </Button>
        )}
        {mode === 'show' && isYours && (
          <span className="fact-yours">
            <span className="you">{t('facts.yours')}</span>
            <Button className="link ink" aria-label={t('facts.undoOne', { label })} onPress={() => onUndo(key)}>
              {t('facts.undo')}
            </Button>
          </span>
        )}
      </td>
    </tr>
  )
}
