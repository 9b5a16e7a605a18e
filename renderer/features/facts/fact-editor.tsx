import { type KeyboardEvent, useState } from 'react'
import { Button } from 'react-aria-components'
import type { Corrections } from '../../../common/invite.ts'
import type { Reading } from '../../../common/reading.ts'
import type { Situation } from '../../../common/situation.ts'
import { t } from '../../../common/words/t.ts'
import { ownCurrency } from '../../ui/currencies.ts'
import { listCorrection, payCorrection, unsaid, valueCorrection } from './corrections.ts'
import type { FactField } from './fact-fields.ts'
import { FactInput } from './fact-input.tsx'
import type { CorrectionKey, FactId } from './fact-lines.ts'
import { PayEditor } from './pay-editor.tsx'

/** A small form in the place of a value. */
export interface FactEditorProps {
  id: FactId
  name: CorrectionKey
  label: string
  start: FactField
  reading: Reading
  corrections: Corrections
  situation: Situation
  onCancel: () => void
  onKeep: (correction: Partial<Corrections>) => void
}

/** Puts one fact right. Enter keeps it, Esc leaves it as it was. */
export function FactEditor(props: FactEditorProps) {
  const { id, name, label, start, reading, corrections, situation, onCancel, onKeep } = props
  const { facts } = reading
  const [field, setField] = useState(start)
  const [pay, setPay] = useState(() => {
    const { min = null, max = null, currency, period } = facts.pay?.value ?? {}
    return { min, max, currency: currency ?? ownCurrency(situation, navigator.languages), period: period ?? 'year' }
  })
  const [wrong, setWrong] = useState<string | null>(null)
  const correction = () => {
    if (field.kind === 'pay') return payCorrection(pay, facts.hoursPerWeek?.value ?? 40)
    if (field.kind === 'words') return listCorrection(id, field.chosen, facts, corrections)
    return valueCorrection(name, field.value)
  }
  const hear = (event: KeyboardEvent<HTMLFormElement>) => {
    const { target } = event
    const isList = target instanceof Element && target.getAttribute('aria-expanded') === 'true'
    // An open list is shut first; what opens over the window has its own Esc.
    if (event.key !== 'Escape' || isList || !(target instanceof Node) || !event.currentTarget.contains(target)) return
    event.stopPropagation()
    onCancel()
  }
  const nothing = unsaid(name)
  return (
    <form
      className={field.kind === 'pay' ? 'fact-form' : 'fact-form is-one'}
      noValidate
      onKeyDownCapture={hear}
      onSubmit={(event) => {
        event.preventDefault()
        // The field says itself what is wrong with a figure.
        if (field.kind === 'number' && Number.isNaN(field.value)) return
        const result = correction()
        if (result.ok) onKeep(result.value)
        else setWrong(result.detail)
      }}
    >
      {field.kind === 'pay' ? (
        <PayEditor pay={pay} onChange={setPay} />
      ) : (
        <FactInput label={label} field={field} wrong={wrong} onChange={setField} />
      )}
      {wrong !== null && field.kind !== 'text' && field.kind !== 'moment' && (
        <p role="alert" className="wrong">
          {wrong}
        </p>
      )}
      <span className="fact-acts">
        <Button type="submit" className="btn small do">
          {t('facts.save')}
        </Button>
        <Button className="btn small" onPress={onCancel}>
          {t('facts.cancel')}
        </Button>
        {nothing !== null && (
          <Button className="link ink" onPress={() => onKeep(nothing)}>
            {t('facts.unsay')}
          </Button>
        )}
      </span>
    </form>
  )
}
