import './facts.css'
import { useState } from 'react'
import type { Corrections } from '../../../common/invite.ts'
import type { Reading } from '../../../common/reading.ts'
import { t } from '../../../common/words/t.ts'
import type { CiteActions } from '../verdict/cites.tsx'
import { type CorrectionKey, factLines, missingLines } from './fact-lines.ts'
import { FactRow } from './fact-row.tsx'

/** What the table of facts needs. */
export interface FactsTableProps {
  reading: Reading
  corrections: Corrections
  cites: CiteActions
  onCorrect: (corrections: Corrections) => void
}

/** Everything the document states, each line to be put right in its place. */
export function FactsTable({ reading, corrections, cites, onCorrect }: FactsTableProps) {
  const [editing, setEditing] = useState<CorrectionKey | null>(null)
  const missing = missingLines(reading)
  const isShown = (key: CorrectionKey | null) => key !== null && (key === editing || Object.hasOwn(corrections, key))
  const lines = [...factLines(reading), ...missing.filter((line) => isShown(line.key))]
  const open = missing.filter((line) => !isShown(line.key))
  const undo = (key: CorrectionKey) => {
    const { [key]: _, ...rest } = corrections
    onCorrect(rest)
  }
  return (
    <section className="facts" aria-label={t('facts.title')}>
      <h3>{t('facts.title')}</h3>
      <table aria-label={t('facts.title')}>
        <tbody>
          {lines.map((line) => (
            <FactRow
              key={line.id}
              line={line}
              facts={reading.facts}
              kind={reading.kind}
              mode={line.key !== null && line.key === editing ? 'edit' : 'show'}
              corrected={line.key !== null && Object.hasOwn(corrections, line.key) ? 'yes' : 'no'}
              onLight={(way) =>
                cites.onLight(
                  way === 'on'
                    ? cites.marks
                        .filter((mark) => mark.facts.some((fact) => fact.id === line.id))
                        .map((mark) => mark.id)
                    : [],
                )
              }
              onEdit={() => setEditing(line.key)}
              onCancel={() => setEditing(null)}
              onUndo={undo}
              onKeep={(correction) => {
                setEditing(null)
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
            <button key={line.id} type="button" className="link" onClick={() => setEditing(line.key)}>
              {t(`facts.labels.${line.id}`).toLowerCase()}
            </button>
          ))}
        </p>
      )}
    </section>
  )
}
