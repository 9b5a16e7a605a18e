import { t } from '../../../common/words/t.ts'
import { ChoiceBox } from '../../ui/choice-box.tsx'
import { DateBox } from '../../ui/date-box.tsx'
import { NumberBox } from '../../ui/number-box.tsx'
import { TextBox } from '../../ui/text-box.tsx'
import { WordsBox } from '../../ui/words-box.tsx'
import type { FactField } from './fact-fields.ts'

/** The field of a fact. */
export interface FactInputProps {
  label: string
  field: Exclude<FactField, { kind: 'pay' }>
  /** What is wrong with it; null when nothing is. */
  wrong: string | null
  onChange: (field: FactInputProps['field']) => void
}

/** What a fact is put right with; pay has an editor of its own. */
export function FactInput({ label, field, wrong, onChange }: FactInputProps) {
  switch (field.kind) {
    case 'text':
      return (
        <TextBox
          label={label}
          value={field.value}
          most={500}
          focus="first"
          wrong={wrong}
          onChange={(value) => onChange({ ...field, value })}
        />
      )
    case 'number':
      return (
        <NumberBox
          label={label}
          unit={t(`situation.unitNames.${field.unit}`)}
          range={field.range}
          value={field.value}
          focus="first"
          onChange={(value) => onChange({ ...field, value })}
          onBad={() => onChange({ ...field, value: Number.NaN })}
        />
      )
    case 'choice':
      return (
        <ChoiceBox
          label={label}
          options={field.options}
          value={field.value}
          unset={t('facts.notSaid')}
          focus="first"
          onChange={(value) => onChange({ ...field, value })}
        />
      )
    case 'words':
      return (
        <WordsBox
          label={label}
          chosen={field.chosen}
          options={field.options}
          words={field.words}
          most={200}
          focus="first"
          onChange={(chosen) => onChange({ ...field, chosen })}
        />
      )
    case 'moment':
      return (
        <DateBox
          label={label}
          value={field.value}
          to={field.to}
          focus="first"
          wrong={wrong}
          onChange={(value) => onChange({ ...field, value })}
        />
      )
  }
}
