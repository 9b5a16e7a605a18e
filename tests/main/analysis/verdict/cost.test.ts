import { describe, expect, test } from 'vitest'
import type { Commute, Facts } from '../../../../common/reading.ts'
import type { Situation } from '../../../../common/situation.ts'
import { costOfGoing } from '../../../../main/analysis/verdict/cost.ts'
import { noFacts } from '../../../no-facts.ts'
import { said } from './facts-of-a-case.ts'

const way: Commute = {
  minutes: 60,
  mode: 'car',
  to: 'Otley',
  assumption: 'Leeds to Otley is far.',
  certainty: 'implied',
  evidence: [],
}
const cost = (interview: Partial<Facts['interview']>, situation: Situation = {}, commute: Commute | null = way) =>
  costOfGoing(
    { ...noFacts, interview: { ...noFacts.interview, ...interview } },
    { situation, gazetteer: null, commuteMinutes: null },
    commute,
  )
const onSite = said('on-site' as const)

describe('what going costs', () => {
  test('nothing is counted where nobody asks to a meeting', () => {
    expect(cost({})).toBeNull()
  })

  test('a meeting in person costs the way there and back, in time and money', () => {
    const pounds = { lowestPay: { amount: 30_000, currency: 'GBP', period: 'year' as const } }
    expect(cost({ format: onSite, durationMinutes: said(45) }, pounds)).toMatchObject({
      travelMinutes: 120,
      travelMoney: { amount: 25, currency: 'GBP' },
      interviewMinutes: 45,
    })
  })

  test.each(['phone', 'video', 'chat'] as const)('a meeting by %s costs no way', (format) => {
    expect(cost({ format: said(format) })).toMatchObject({ travelMinutes: 0, travelMoney: null })
  })

  test.each([
    ['the way is not known', { format: onSite }, {}, null],
    ['nobody says where or how', { start: said('2026-06-18T10:30') }, {}, way],
  ])('the way stays unknown when %s', (_why, interview, situation, commute) => {
    expect(cost(interview, situation, commute)).toMatchObject({ travelMinutes: null, travelMoney: null })
  })

  test('money is not guessed on foot, nor in a currency without a rate', () => {
    expect(
      cost({ format: onSite }, { lowestPay: { amount: 1, currency: 'GBP', period: 'hour' } }, { ...way, mode: 'walk' }),
    ).toMatchObject({ travelMoney: null })
    expect(cost({ format: onSite }, { lowestPay: { amount: 1, currency: 'ISK', period: 'hour' } })).toMatchObject({
      travelMoney: null,
    })
  })

  test.each([
    ['on a weekday by day', '2026-06-18T10:30', true, true],
    ['on a weekday evening', '2026-06-18T18:30', true, false],
    ['on a Monday at eight', '2026-06-15T08:00', true, true],
    ['just before eight', '2026-06-15T07:59', true, false],
    ['on a Friday before six', '2026-06-19T17:59', true, true],
    ['on a Friday at six', '2026-06-19T18:00', true, false],
    ['on a Saturday', '2026-06-20T10:30', true, false],
    ['on a Sunday', '2026-06-21T10:30', true, false],
    ['for somebody without a job', '2026-06-18T10:30', false, false],
  ])('time off %s', (_when, start, employed, takesTimeOff) => {
    expect(cost({ start: said(start) }, { employed })).toMatchObject({ takesTimeOff })
  })

  test('whether it takes time off is unknown while no time is set', () => {
    expect(cost({ format: onSite }, { employed: true })).toMatchObject({ takesTimeOff: null })
  })

  test('a place makes it a meeting in person, and how long such a one takes is guessed', () => {
    expect(cost({ place: said('4 Tarn Street, Leeds') })).toMatchObject({ travelMinutes: 120, interviewMinutes: 60 })
    expect(cost({ start: said('2026-06-18T10:30') })).toMatchObject({ interviewMinutes: 60 })
    expect(cost({ format: said('phone') })).toMatchObject({ interviewMinutes: 30 })
  })

  test.each([
    ['car', 25],
    ['transit', 12],
    ['bike', null],
    ['walk', null],
  ] as const)('the way by %s costs its own fare', (mode, amount) => {
    const pounds: Situation = { currentPay: { amount: 30_000, currency: 'GBP', period: 'year' } }
    const { travelMoney } = cost({ format: onSite }, pounds, { ...way, mode }) ?? {}
    expect(travelMoney).toEqual(amount === null ? null : { amount, currency: 'GBP' })
  })

  test('what is said is not guessed, and that a fare is guessed is said', () => {
    const pounds: Situation = { lowestPay: { amount: 30_000, currency: 'GBP', period: 'year' } }
    expect(cost({ format: onSite, durationMinutes: said(45) }, pounds)?.assumptions).toEqual([
      'Getting ready takes about 2 hours.',
      'Leeds to Otley is far.',
      'The fare or fuel is a rough guess from the distance.',
    ])
    expect(cost({ format: said('video'), durationMinutes: said(45) }, pounds)?.assumptions).toEqual([
      'Getting ready takes about 2 hours.',
    ])
  })

  test('every guess is said', () => {
    expect(cost({ format: onSite }, { practice: 'new' })?.assumptions).toEqual([
      'Nobody says how long it takes; 60 minutes are usual.',
      'Getting ready takes about 3 hours.',
      'Leeds to Otley is far.',
    ])
  })
})
