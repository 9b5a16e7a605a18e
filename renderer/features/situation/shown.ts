import type { Money, Situation } from '../../../common/situation.ts'
import { t } from '../../../common/words/t.ts'
import { formatList, formatMoment, formatMoney } from '../../ui/format.ts'
import {
  choiceFields,
  isIn,
  isMoneyField,
  numberFields,
  pickFields,
  type SituationField,
  wordFields,
} from './fields.ts'

/** What the person said in a field, in words that fit its sentence; null while it is not set. */
export function shownOf(field: SituationField, situation: Situation): string | null {
  if (isIn(numberFields, field)) {
    const value = situation[field]
    return value == null ? null : t(`situation.units.${numberFields[field].unit}`, { count: value })
  }
  if (isMoneyField(field)) {
    const money = situation[field]
    return money == null ? null : moneyInWords(money)
  }
  if (isIn(wordFields, field)) return listed(situation[field] ?? [])
  if (isIn(pickFields, field)) return listed(pickedWords(field, situation))
  if (isIn(choiceFields, field)) return chosenWord(field, situation)
  switch (field) {
    case 'employed':
      return situation.employed == null ? null : t(situation.employed ? 'situation.job.has' : 'situation.job.none')
    case 'openOffers':
      return listed((situation.openOffers ?? []).map(offerInWords))
    case 'acceptedOffer':
      return situation.acceptedOffer?.company ?? null
    case 'home':
    case 'name':
      return situation[field] ?? null
  }
}

/** The words of one choice of a field. */
export function optionWord(field: 'commuteMode' | 'practice' | 'noShifts' | 'contracts', id: string): string {
  const found = optionsOf(field).find((option) => option.id === id)
  return found?.text ?? id
}

/** What can be chosen in a field, with its words. */
export function optionsOf(
  field: 'commuteMode' | 'practice' | 'noShifts' | 'contracts',
): { id: string; text: string }[] {
  switch (field) {
    case 'commuteMode':
      return choiceFields.commuteMode.options.map((id) => ({ id, text: t(`commuteModes.${id}`) }))
    case 'practice':
      return choiceFields.practice.options.map((id) => ({ id, text: t(`practice.${id}`) }))
    case 'noShifts':
      return pickFields.noShifts.options.map((id) => ({ id, text: t(`schedule.${id}`) }))
    case 'contracts':
      return pickFields.contracts.options.map((id) => ({ id, text: t(`contracts.${id}`) }))
  }
}

function pickedWords(field: 'noShifts' | 'contracts', situation: Situation): string[] {
  return (situation[field] ?? []).map((id) => optionWord(field, id))
}

function chosenWord(field: 'commuteMode' | 'practice', situation: Situation): string | null {
  const value = situation[field]
  return value == null ? null : optionWord(field, value)
}

function moneyInWords({ amount, currency, period }: Money): string {
  return `${formatMoney(amount, currency)} ${t(`periods.${period}`)}`
}

function offerInWords({ company, answerBy }: NonNullable<Situation['openOffers']>[number]): string {
  return answerBy == null || answerBy === ''
    ? company
    : t('situation.offerBy', { company, day: formatMoment(answerBy) })
}

function listed(words: readonly string[]): string | null {
  return words.length === 0 ? null : formatList(words)
}
