import type { Corrections } from '../../../common/invite.ts'
import type { DocumentKind, Facts } from '../../../common/reading.ts'
import { t } from '../../../common/words/t.ts'
import { FactEditor } from './fact-editor.tsx'
import type { CorrectionKey, FactLine } from './fact-lines.ts'

/** One line of "What it says". */
export interface FactRowProps {
  line: FactLine
  facts: Facts
  kind: DocumentKind
  mode: 'show' | 'edit'
  corrected: 'yes' | 'no'
  onLight: (way: 'on' | 'off') => void
  onEdit: () => void
  onCancel: () => void
  onUndo: (key: CorrectionKey) => void
  onKeep: (correction: Partial<Corrections>) => void
}

/** A fact with its label; a click on what can be put right turns it into a small form. */
export function FactRow({
  line,
  facts,
  kind,
  mode,
  corrected,
  onLight,
  onEdit,
  onCancel,
  onUndo,
  onKeep,
}: FactRowProps) {
  const { key } = line
  const label = t(`facts.labels.${line.id}`)
  const value = line.value ?? t('facts.notSaid')
  return (
    <tr onPointerEnter={() => onLight('on')} onPointerLeave={() => onLight('off')}>
      <th scope="row">{label}</th>
      <td>
        {mode === 'edit' && key !== null ? (
          <FactEditor name={key} label={label} facts={facts} kind={kind} onCancel={onCancel} onKeep={onKeep} />
        ) : (
          <>
            {key === null ? (
              <span>{value}</span>
            ) : (
              <button
                type="button"
                className={corrected === 'yes' ? 'fact-value you' : 'fact-value'}
                aria-label={`${t('facts.edit', { label })}: ${value}`}
                title={t('facts.edit', { label })}
                onClick={onEdit}
              >
                {value}
              </button>
            )}
            {corrected === 'yes' && key !== null && (
              <span className="fact-yours">
                <span className="you">{t('facts.yours')}</span>
                <button
                  type="button"
                  className="link ink"
                  aria-label={t('facts.undoOne', { label })}
                  onClick={() => onUndo(key)}
                >
                  {t('facts.undo')}
                </button>
              </span>
            )}
          </>
        )}
      </td>
    </tr>
  )
}
