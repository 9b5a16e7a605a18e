import './facts.css'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { Corrections } from '../../../common/invite.ts'
import type { Reading } from '../../../common/reading.ts'
import type { Situation } from '../../../common/situation.ts'
import { t } from '../../../common/words/t.ts'
import { type CorrectionKey, type FactId, factLines, missingLines } from './fact-lines.ts'
import { FactRow } from './fact-row.tsx'

/** What the table of facts needs. */
export interface FactsTableProps {
  reading: Reading
  corrections: Corrections
  situation: Situation
  onCorrect: (corrections: Corrections) => void
}

/** Everything the document states, each line to be put right in its place. */
export function FactsTable({ reading, corrections, situation, onCorrect }: FactsTableProps) {
  const [editing, setEditing] = useState<FactId | null>(null)
  const [left, setLeft] = useState<FactId | null>(null)
  const close = () => {
    setLeft(editing)
    setEditing(null)
  }
  const missing = missingLines(reading)
  const isShown = (id: FactId, key: CorrectionKey | null) =>
    id === editing || (id !== 'noBenefits' && key !== null && Object.hasOwn(corrections, key))
  const lines = [...factLines(reading), ...missing.filter(({ id, key }) => isShown(id, key))]
  const open = missing.filter(({ id, key }) => !isShown(id, key))
  return (
    <div className="facts">
      <h3>{t('facts.title')}</h3>
      <table aria-label={t('facts.title')}>
        <tbody>
          {lines.map((line) => (
            <FactRow
              key={line.id}
              line={line}
              reading={reading}
              corrections={corrections}
              situation={situation}
              mode={line.id === editing ? 'edit' : 'show'}
              focus={line.id === left ? 'back' : 'none'}
              onEdit={() => setEditing(line.id)}
              onClose={close}
              onUndo={(key) => {
                const { [key]: _, ...rest } = corrections
                onCorrect(rest)
              }}
              onKeep={(correction) => {
                close()
                onCorrect({ ...corrections, ...correction })
              }}
            />
          ))}
        </tbody>
      </table>
      {open.length > 0 && (
        <p className="missing">
          {t('facts.missing')}{' '}
          {open.map((line) => (
            <Button key={line.id} className="blank is-empty" onPress={() => setEditing(line.id)}>
              {t(`facts.labels.${line.id}`).toLowerCase()}
            </Button>
          ))}
        </p>
      )}
    </div>
  )
}
