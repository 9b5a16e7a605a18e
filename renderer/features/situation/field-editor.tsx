import type { PlaceChoices } from '../../../common/place-choices.ts'
import { type Situation, situationSchema } from '../../../common/situation.ts'
import { t } from '../../../common/words/t.ts'
import { ChoiceBox } from '../../ui/choice-box.tsx'
import { ownCurrency } from '../../ui/currencies.ts'
import { NumberBox } from '../../ui/number-box.tsx'
import { WordsBox } from '../../ui/words-box.tsx'
import {
  choiceFields,
  isIn,
  isMoneyField,
  numberFields,
  pickFields,
  type SituationField,
  wordFields,
} from './fields.ts'
import { HomeField } from './home-field.tsx'
import { LineField } from './line-field.tsx'
import { MoneyFields } from './money-fields.tsx'
import { OfferFields } from './offer-fields.tsx'
import { optionsOf } from './shown.ts'

/** What a field needs to be filled in. */
export interface FieldEditorProps {
  field: SituationField
  situation: Situation
  /** Changes some fields; null takes a field away. */
  onChange: (field: SituationField, change: Situation) => void
  findPlaces: (typed: string) => Promise<PlaceChoices>
  /** The currency to begin pay with where the person has named none; null for that of their country. */
  currency: string | null
  focus: 'first' | 'none'
}

/** The control a field is filled in with. Every change is kept as it is made. */
export function FieldEditor({ field, situation, onChange, findPlaces, currency, focus }: FieldEditorProps) {
  const label = t(`situation.fields.${field}`)
  const put = (value: unknown) => {
    const change = situationSchema.safeParse({ [field]: value })
    if (change.success) onChange(field, change.data)
  }
  if (isIn(numberFields, field)) {
    const { unit, ...range } = numberFields[field]
    const words = t(`situation.unitNames.${unit}`)
    return (
      <NumberBox
        label={label}
        unit={words}
        range={range}
        value={situation[field] ?? null}
        focus={focus}
        onChange={put}
      />
    )
  }
  if (isMoneyField(field)) {
    const other = field === 'lowestPay' ? situation.currentPay : situation.lowestPay
    const own = currency ?? ownCurrency(situation, navigator.languages)
    const like = other ?? { currency: own, period: 'year' }
    return <MoneyFields label={label} money={situation[field] ?? null} like={like} onChange={put} />
  }
  if (isIn(wordFields, field) || isIn(pickFields, field)) {
    const isFree = isIn(wordFields, field)
    return (
      <WordsBox
        label={label}
        chosen={situation[field] ?? []}
        options={isFree ? [] : optionsOf(field)}
        words={isFree ? 'any' : 'offered'}
        most={isFree ? wordFields[field] : 100}
        focus={focus}
        onChange={(chosen) => put(chosen.length === 0 ? null : chosen)}
      />
    )
  }
  if (isIn(choiceFields, field)) {
    return (
      <ChoiceBox
        label={label}
        options={optionsOf(field)}
        value={situation[field] ?? null}
        unset={t('situation.notSet')}
        focus={focus}
        onChange={put}
      />
    )
  }
  switch (field) {
    case 'employed':
      return (
        <ChoiceBox
          label={label}
          options={[
            { id: 'has', text: t('situation.job.has') },
            { id: 'none', text: t('situation.job.none') },
          ]}
          value={situation.employed == null ? null : situation.employed ? 'has' : 'none'}
          unset={t('situation.notSet')}
          focus={focus}
          onChange={(id) => put(id === 'has')}
        />
      )
    case 'openOffers':
      return <OfferFields offers={situation.openOffers ?? []} onChange={put} />
    case 'home':
      return <HomeField home={situation.home ?? ''} findPlaces={findPlaces} onChange={put} />
    case 'acceptedOffer':
    case 'name':
      return <LineField field={field} label={label} situation={situation} focus={focus} onPut={put} />
  }
}
