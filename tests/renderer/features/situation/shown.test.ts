import { expect, test } from 'vitest'
import { limitNames, type Situation, situationSchema } from '../../../../common/situation.ts'
import { enGb } from '../../../../common/words/en-gb.ts'
import { t } from '../../../../common/words/t.ts'
import { limitFields, type SituationField, situationSentences } from '../../../../renderer/features/situation/fields.ts'
import { shownOf } from '../../../../renderer/features/situation/shown.ts'
import { piecesOf } from '../../../../renderer/ui/sentence-pieces.ts'

const situation: Situation = {
  name: 'Maud Ashgrove',
  home: 'Skelby',
  maxCommuteMinutes: 45,
  commuteMode: 'transit',
  maxOfficeDays: 1,
  lowestPay: { amount: 36_000, currency: 'GBP', period: 'year' },
  maxTravelPercent: 0,
  noShifts: ['nights', 'weekends'],
  neededBenefits: ['pension', 'sick pay'],
  contracts: ['fixed-term'],
  practice: 'rusty',
  employed: false,
  openProcesses: 0,
  daysOffLeft: 2.5,
  openOffers: [{ company: 'Tidewell', answerBy: '2026-06-19' }, { company: 'Osgood & Lenn' }],
  acceptedOffer: { company: 'Yarrow Lane' },
}

test.each([
  ['maxCommuteMinutes', '45 minutes'],
  ['maxOfficeDays', '1 day'],
  ['maxTravelPercent', '0 %'],
  ['daysOffLeft', '2.5 days'],
  ['openProcesses', 'nothing'],
  ['lowestPay', '£36,000 a year'],
  ['noShifts', 'nights and weekends'],
  ['neededBenefits', 'pension and sick pay'],
  ['contracts', 'fixed term'],
  ['commuteMode', 'bus or train'],
  ['practice', 'out of practice'],
  ['employed', 'have no job'],
  ['openOffers', 'Tidewell, to Fri 19 June 2026 and Osgood & Lenn'],
  ['acceptedOffer', 'Yarrow Lane'],
  ['home', 'Skelby'],
] as [SituationField, string][])('%s is shown as “%s”', (field, words) => {
  expect(shownOf(field, situation)).toBe(words)
})

const fields = Object.keys(situationSchema.shape).filter((name) => name !== 'cannotBend') as SituationField[]

test.each(fields)('%s is not set in an empty situation, and has a name and a place in one sentence', (field) => {
  expect(shownOf(field, {})).toBeNull()
  expect(enGb.situation.fields).toHaveProperty(field)
  expect(situationSentences.filter((row) => row.fields.includes(field))).toHaveLength(1)
})

test.each(situationSentences.map((row) => [row.id, row] as const))(
  'the sentence about %s has a slot for each of its fields',
  (id, row) => {
    const pieces = piecesOf((values) => t(`situation.sentences.${id}`, values), row.fields)
    expect(pieces.filter((piece) => piece.kind === 'slot').map((piece) => piece.name)).toEqual(row.fields)
    expect(pieces.map((piece) => (piece.kind === 'words' ? piece.text : '')).join('')).not.toMatch(/\{\{/)
  },
)

test.each(limitNames)('the limit %s is set by fields that a sentence can bend', (name) => {
  const row = situationSentences.find(({ bend }) => bend === name)
  expect(limitFields[name].every((field) => row?.fields.includes(field))).toBe(true)
})
