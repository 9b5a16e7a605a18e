import { useId, useState } from 'react'
import type { Corrections } from '../../../common/invite.ts'
import { type DocumentKind, documentKinds, type Facts, workModes } from '../../../common/reading.ts'
import { payPeriods } from '../../../common/situation.ts'
import { t } from '../../../common/words/t.ts'
import { currencies } from '../../ui/currencies.ts'
import { type CorrectionFields, startFields, toCorrection, unsaid } from './corrections.ts'
import type { CorrectionKey } from './fact-lines.ts'

/** A small form in the place of a value. */
export interface FactEditorProps {
  name: CorrectionKey
  label: string
  facts: Facts
  kind: DocumentKind
  onCancel: () => void
  onKeep: (correction: Partial<Corrections>) => void
}

/** Puts one fact right. Enter keeps it, Esc leaves it. */
export function FactEditor({ name, label, facts, kind, onCancel, onKeep }: FactEditorProps) {
  const [fields, setFields] = useState(() => startFields(name, facts, kind))
  const [wrong, setWrong] = useState<string | null>(null)
  const wrongId = useId()
  const set = (change: Partial<CorrectionFields>) => setFields({ ...fields, ...change })
  const input = (field: 'value' | 'max', fieldLabel: string, type: 'text' | 'datetime-local') => (
    <input
      className="field small"
      type={type}
      // biome-ignore lint/a11y/noAutofocus: the person asked for this field with a click on its value.
      autoFocus={field === 'value'}
      aria-label={fieldLabel}
      aria-invalid={wrong !== null}
      aria-describedby={wrongId}
      value={fields[field]}
      onChange={(event) => set({ [field]: event.target.value })}
    />
  )
  const select = (
    field: 'value' | 'currency' | 'period',
    fieldLabel: string,
    options: readonly { id: string; text: string }[],
  ) => (
    <select
      className="field small"
      aria-label={fieldLabel}
      value={fields[field]}
      onChange={(event) => set({ [field]: event.target.value })}
    >
      {field === 'value' && fields.value === '' && <option value="" />}
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.text}
        </option>
      ))}
    </select>
  )
  return (
    <form
      className="fact-form"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onCancel()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        const correction = toCorrection(name, fields, facts.hoursPerWeek?.value ?? 40)
        if (correction.ok) onKeep(correction.value)
        else setWrong(correction.detail)
      }}
    >
      {name === 'kind' &&
        select(
          'value',
          label,
          documentKinds.map((id) => ({ id, text: t(`documentKinds.${id}`) })),
        )}
      {name === 'workMode' &&
        select(
          'value',
          label,
          workModes.map((id) => ({ id, text: t(`workModes.${id}`) })),
        )}
      {name === 'interviewStart' && input('value', label, 'datetime-local')}
      {name === 'pay' && (
        <>
          <span>{t('facts.lowest')}</span>
          {input('value', `${label}, ${t('facts.lowest')}`, 'text')}
          <span>{t('facts.highest')}</span>
          {input('max', `${label}, ${t('facts.highest')}`, 'text')}
          {select(
            'currency',
            t('facts.currency'),
            currencies().map((id) => ({ id, text: id })),
          )}
          {select(
            'period',
            t('facts.period'),
            payPeriods.map((id) => ({ id, text: t(`periods.${id}`) })),
          )}
        </>
      )}
      {!['kind', 'workMode', 'interviewStart', 'pay'].includes(name) && input('value', label, 'text')}
      <p id={wrongId} role="alert" className="wrong">
        {wrong}
      </p>
      <span className="fact-acts">
        <button type="submit" className="btn small do">
          {t('facts.save')}
        </button>
        <button type="button" className="btn small" onClick={onCancel}>
          {t('facts.cancel')}
        </button>
        {name !== 'kind' && (
          <button type="button" className="link ink" onClick={() => onKeep(unsaid(name))}>
            {t('facts.unsay')}
          </button>
        )}
      </span>
    </form>
  )
}
