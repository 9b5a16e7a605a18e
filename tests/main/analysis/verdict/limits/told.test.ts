import { describe, expect, test } from 'vitest'
import type { Commute, Concern, Facts, Limit } from '../../../../../common/reading.ts'
import type { ShiftKind, Situation } from '../../../../../common/situation.ts'
import { readDocument } from '../../../../../main/analysis/text/read.ts'
import { checkLimits } from '../../../../../main/analysis/verdict/limits.ts'
import { noFacts } from '../../../../no-facts.ts'
import { scamSign } from '../facts-of-a-case.ts'

/** A fact stated at a place of the text, by which its evidence is known again. */
const at = <T>(start: number, value: T) => ({
  value,
  certainty: 'stated' as const,
  evidence: [{ start, end: start + 2 }],
})
const shift = (start: number, kind: ShiftKind | 'office-hours' | 'overtime', applies = true) =>
  at(start, { kind, applies })
const benefit = (start: number, name: string, offered = true) => at(start, { name, offered })
const concern = (start: number, id: string): Concern => ({
  ...scamSign(id, 'weak'),
  kind: id.slice(0, id.indexOf('/')) as Concern['kind'],
  evidence: [{ start, end: start + 2 }],
})
const yearly = (min: number | null, max: number | null, period: 'year' | 'hour' | 'month' | null = 'year') =>
  at(1, { min, max, currency: 'GBP', period, perYearMin: null, perYearMax: null })
const pounds = (amount: number, period: 'year' | 'hour' = 'year') => ({ amount, currency: 'GBP', period })
const way = (minutes: number, to: string | null = 'Otley'): Commute => ({
  minutes,
  mode: 'car',
  to,
  assumption: '',
  certainty: 'implied',
  evidence: [{ start: 7, end: 9 }],
})

/** What a limit tells: its state, what is said and needed, how far off it is, and where each piece of evidence starts. */
type Told = [Limit['state'], said: string | null, need: string, gap: string | null, share: number | null, at: number[]]

function told(
  situation: Situation,
  facts: Partial<Facts>,
  more: { concerns?: Concern[]; commute?: Commute; text?: string } = {},
) {
  const { concerns = [], commute = null, text } = more
  const document = text === undefined ? null : readDocument(text)
  return checkLimits({ ...noFacts, ...facts }, concerns, { situation, commute }, document).map(
    ({ state, said, need, gap, gapShare, evidence }): Told => [
      state,
      said,
      need,
      gap,
      gapShare === null ? null : Math.round(gapShare * 1000) / 1000,
      evidence.map(({ start }) => start),
    ],
  )[0]
}

describe('pay', () => {
  const least = { lowestPay: pounds(30_000) }
  test.each<[string, Situation, Partial<Facts>, Told]>([
    ['not said', least, {}, ['unknown', null, '£30,000 a year', null, null, []]],
    ['above', least, { pay: yearly(31_000, 31_000) }, ['met', '£31,000 a year', '£30,000 a year', null, null, [1]]],
    [
      'below',
      least,
      { pay: yearly(20_000, 27_000) },
      ['broken', '£20,000 to £27,000 a year', '£30,000 a year', '£3,000 a year under', 0.1, [1]],
    ],
    ['for no period', least, { pay: yearly(1, 9, null) }, ['unknown', '£1 to £9', '£30,000 a year', null, null, [1]]],
    [
      'neither lowest nor highest',
      least,
      { pay: yearly(null, null) },
      ['unknown', '£0 a year', '£30,000 a year', null, null, [1]],
    ],
    [
      'below the pay now',
      { currentPay: pounds(30_000) },
      { pay: yearly(24_000, 24_000) },
      ['broken', '£24,000 a year', '£30,000 a year, your pay now', '£6,000 a year under', 0.2, [1]],
    ],
    [
      'an hour against a year, at the hours said',
      least,
      { pay: yearly(15, 15, 'hour'), hoursPerWeek: at(4, 35) },
      ['broken', '£15 an hour', '£30,000 a year', '£2,700 a year under', 0.09, [1]],
    ],
    [
      'a month against an hour, at forty hours',
      { lowestPay: pounds(15, 'hour') },
      { pay: yearly(2_000, 2_000, 'month') },
      ['broken', '£2,000 a month', '£15 an hour', '£7,200 a year under', 0.231, [1]],
    ],
    [
      'an hour against an hour, to the penny',
      { lowestPay: pounds(15, 'hour') },
      { pay: yearly(13.5, 13.5, 'hour'), hoursPerWeek: at(4, 10) },
      ['broken', '£13.50 an hour', '£15 an hour', '£1.50 an hour under', 0.1, [1]],
    ],
  ])('%s', (_what, situation, facts, expected) => {
    expect(told(situation, facts)).toEqual(expected)
  })

  test.each([
    ['a bare dollar may be any', 'Pay: $92,000', 'AUD', 'met'],
    ['one with a country before it is that country’s', 'Pay:A$92,000', 'NZD', 'unknown'],
    ['a pound is none', 'Pay: £92,000', 'AUD', 'unknown'],
    ['nobody’s pounds are dollars', 'Pay: $92,000', 'GBP', 'unknown'],
  ])('%s: "%s" for somebody paid in %s is %s', (_what, text, currency, state) => {
    const pay = { ...yearly(92_000, 92_000), evidence: [{ start: 4, end: 12 }] }
    pay.value.currency = 'USD'
    const situation: Situation = { lowestPay: { amount: 90_000, currency, period: 'year' } }
    expect(told(situation, { pay }, { text })?.[0]).toBe(state)
    expect(told(situation, { pay: { ...pay, evidence: [] } }, { text })?.[0]).toBe('unknown')
  })
})

describe('the commute', () => {
  const near: Situation = { home: 'Leeds', maxCommuteMinutes: 40 }
  const need = '40 minutes at most'
  const tooFar = 'too far to travel each day'
  test.each<[string, Partial<Facts>, Commute | undefined, Told]>([
    ['remote', { workMode: at(3, 'remote') }, way(90), ['met', 'remote', need, null, null, [3]]],
    ['to nowhere', {}, undefined, ['unknown', null, need, null, null, []]],
    [
      'to a place whose way is not known',
      { places: [at(2, 'Otley'), at(9, 'Ilkley')] },
      undefined,
      ['unknown', 'Otley', need, null, null, [2, 9]],
    ],
    ['as long as the limit', {}, way(40), ['met', 'Otley, about 40 minutes', need, null, null, [7]]],
    ['to no place by name', {}, way(30, null), ['met', 'about 30 minutes', need, null, null, [7]]],
    ['too long', {}, way(60), ['broken', 'Otley, about 60 minutes', need, '20 minutes over', 0.5, [7]]],
    [
      'nearly too long to count',
      {},
      way(359),
      ['broken', 'Otley, about 359 minutes', need, '319 minutes over', 7.975, [7]],
    ],
    ['too long to count', {}, way(360), ['broken', `Otley, ${tooFar}`, need, tooFar, 8, [7]]],
  ])('%s', (_what, facts, commute, expected) => {
    expect(told(near, facts, commute ? { commute } : {})).toEqual(expected)
  })

  test('without a home, or without a longest way, there is no such limit', () => {
    expect(told({ home: 'Leeds' }, {})).toBeUndefined()
    expect(told({ maxCommuteMinutes: 40 }, {})).toBeUndefined()
  })
})

describe('office days', () => {
  test.each<[number, Partial<Facts>, Told]>([
    [2, {}, ['unknown', null, 'two days a week at most', null, null, []]],
    [1, { workMode: at(3, 'hybrid') }, ['unknown', 'hybrid', 'one day a week at most', null, null, [3]]],
    [0, { workMode: at(3, 'remote'), officeDays: at(5, 2) }, ['met', 'remote', 'none', null, null, [5, 3]]],
    [0, { officeDays: at(5, 1) }, ['broken', 'one day a week', 'none', 'one day too many', null, [5]]],
    [3, { officeDays: at(5, 3) }, ['met', 'three days a week', 'three days a week at most', null, null, [5]]],
    [
      2,
      { workMode: at(3, 'on-site') },
      ['broken', 'five days a week', 'two days a week at most', 'three days too many', null, [3]],
    ],
  ])('at most %d: %#', (maxOfficeDays, facts, expected) => {
    expect(told({ maxOfficeDays }, facts)).toEqual(expected)
  })

  test('null is no limit', () => {
    expect(told({ maxOfficeDays: null, maxTravelPercent: null }, {})).toBeUndefined()
  })
})

describe('travel', () => {
  const most = '20 % at most'
  test.each<[string, number, Partial<Facts>, Concern[], Told]>([
    ['the share at the limit', 20, { travelPercent: at(3, 20) }, [], ['met', '20 %', most, null, null, [3]]],
    ['a share above it', 20, { travelPercent: at(3, 50) }, [], ['broken', '50 %', most, '30 points over', null, [3]]],
    ['none', 0, { travel: at(3, 'none') }, [], ['met', 'none', 'none', null, null, [3]]],
    ['some, where some is fine', 20, { travel: at(3, 'occasional') }, [], ['met', 'occasional', most, null, null, [3]]],
    ['some, where none is', 0, { travel: at(3, 'occasional') }, [], ['broken', 'occasional', 'none', null, null, [3]]],
    ['much', 20, { travel: at(3, 'regular') }, [], ['broken', 'regular, without a figure', most, null, null, [3]]],
    [
      'much, which may be a quarter',
      25,
      { travel: at(3, 'regular') },
      [],
      ['unknown', 'regular, without a figure', '25 % at most', null, null, [3]],
    ],
    [
      'concerns that speak of some',
      20,
      {},
      [concern(6, 'travel/occasional'), concern(9, 'physical/lifting')],
      ['met', 'occasional', most, null, null, [6]],
    ],
    [
      'concerns that speak of more',
      20,
      {},
      [concern(6, 'travel/occasional'), concern(8, 'travel/overnight')],
      ['broken', 'regular, without a figure', most, null, null, [6, 8]],
    ],
    ['none from home', 20, { workMode: at(3, 'remote') }, [], ['met', 'remote', most, null, null, [3]]],
    [
      'nothing said',
      20,
      { workMode: at(3, 'hybrid') },
      [concern(9, 'physical/lifting')],
      ['unknown', null, most, null, null, []],
    ],
  ])('%s', (_what, maxTravelPercent, facts, concerns, expected) => {
    expect(told({ maxTravelPercent }, facts, { concerns })).toEqual(expected)
  })

  test.each([
    ['You are away three quarters of the time.', 75],
    ['You travel four days in five.', 75],
    ['You travel two-thirds of the time.', 66],
    ['You travel three days a week.', 60],
    ['You travel every other week.', 50],
    ['You travel two weeks a month.', 50],
    ['You travel two days a week.', 40],
    ['You travel one week in three.', 33],
    ['You travel a week a month.', 25],
    ['You travel a quarter of the time.', 25],
    ['You travel one day a week.', 20],
    ['You travel a tenth of the time.', 10],
  ])('"%s" is about %d %%', (text, share) => {
    const concerns = [{ ...concern(4, 'travel/overnight') }]
    const within = told({ maxTravelPercent: share }, {}, { concerns, text })
    expect(within).toEqual(['met', `about ${share} %`, `${share} % at most`, null, null, [4]])
    const below = told({ maxTravelPercent: share - 5 }, {}, { concerns, text })
    expect(below).toEqual(['broken', `about ${share} %`, `${share - 5} % at most`, '5 points over', null, [4]])
  })

  test('a share counts in the sentence that speaks of travel, and not on the way to customers', () => {
    const text = 'You travel at times. Half the team is new.'
    const share = (id: string, start: number) =>
      told({ maxTravelPercent: 30 }, {}, { concerns: [concern(start, id)], text })?.[1]
    expect(share('travel/overnight', 4)).toBe('regular, without a figure')
    expect(share('travel/overnight', 26)).toBe('about 50 %')
    expect(share('travel/overnight', 21)).toBe('about 50 %')
    expect(share('travel/field', 26)).toBe('regular, without a figure')
    expect(share('physical/lifting', 26)).toBeNull()
    expect(share('travel/overnight', 900)).toBe('regular, without a figure')
  })
})

describe('working times', () => {
  const noShifts: Situation = { noShifts: ['nights', 'on-call'] }
  const need = 'no nights or on-call'
  test.each<[string, Partial<Facts>, Concern[], Told]>([
    ['nothing said', {}, [], ['unknown', null, need, null, null, []]],
    [
      'others said',
      { schedule: [shift(1, 'early')] },
      [concern(3, 'shifts/weekends')],
      ['unknown', null, need, null, null, []],
    ],
    [
      'one said',
      { schedule: [shift(1, 'early'), shift(3, 'nights')] },
      [],
      ['broken', 'nights', need, null, null, [3]],
    ],
    ['one shown', {}, [concern(5, 'hours/on-call')], ['broken', 'on-call', need, null, null, [5]]],
    [
      'one said and shown, another shown',
      { schedule: [shift(3, 'nights')] },
      [concern(5, 'shifts/nights'), concern(8, 'hours/on-call')],
      ['broken', 'nights and on-call', need, null, null, [3, 5, 8]],
    ],
    [
      'one ruled out',
      { schedule: [shift(1, 'nights', false), shift(3, 'early', false)] },
      [],
      ['unknown', null, need, null, null, [1]],
    ],
    [
      'all ruled out',
      { schedule: [shift(1, 'nights', false), shift(3, 'on-call', false)] },
      [concern(5, 'shifts/nights')],
      ['met', need, need, null, null, [1, 3]],
    ],
    [
      'weekdays by day, though a night team is named',
      { schedule: [shift(6, 'office-hours')] },
      [concern(5, 'shifts/nights')],
      ['met', 'weekdays by day', need, null, null, [6]],
    ],
    [
      'weekdays by day, and nights besides',
      { schedule: [shift(6, 'office-hours'), shift(8, 'nights')] },
      [],
      ['broken', 'nights', need, null, null, [8]],
    ],
    [
      'no weekdays by day',
      { schedule: [shift(6, 'office-hours', false)] },
      [concern(5, 'shifts/nights')],
      ['broken', 'nights', need, null, null, [5]],
    ],
  ])('%s', (_what, facts, concerns, expected) => {
    expect(told(noShifts, facts, { concerns })).toEqual(expected)
  })
})

describe('hours', () => {
  const most = { maxWeeklyHours: 40 }
  const need = '40 hours a week at most'
  const settled = { ...shift(5, 'overtime', false), certainty: 'corrected' as const, evidence: [] }
  test.each<[string, Partial<Facts>, Concern[], Told]>([
    ['nothing said', {}, [], ['unknown', null, need, null, null, []]],
    ['at the limit', { hoursPerWeek: at(2, 40) }, [], ['met', '40 hours', need, null, null, [2]]],
    ['above it', { hoursPerWeek: at(2, 42.4) }, [], ['broken', '42.4 hours', need, '2.4 hours over', 0.06, [2]]],
    [
      'overtime on top',
      { hoursPerWeek: at(2, 38), schedule: [shift(4, 'nights'), shift(5, 'overtime')] },
      [concern(8, 'hours/overtime-mandatory'), concern(9, 'hours/long')],
      ['broken', '38 hours and overtime', need, null, null, [2, 5, 8]],
    ],
    ['overtime alone', {}, [concern(8, 'hours/overtime-mandatory')], ['broken', 'overtime', need, null, null, [8]]],
    [
      'no overtime',
      { hoursPerWeek: at(2, 38), schedule: [shift(5, 'overtime', false)] },
      [],
      ['met', '38 hours', need, null, null, [2]],
    ],
    [
      'overtime that the person knows is none',
      { hoursPerWeek: at(2, 38), schedule: [shift(4, 'early'), settled] },
      [concern(8, 'hours/overtime-mandatory')],
      ['met', '38 hours', need, null, null, [2]],
    ],
    [
      'another time that the person put right',
      { hoursPerWeek: at(2, 38), schedule: [{ ...shift(4, 'early'), certainty: 'corrected' }] },
      [concern(8, 'hours/overtime-mandatory')],
      ['broken', '38 hours and overtime', need, null, null, [2, 8]],
    ],
  ])('%s', (_what, facts, concerns, expected) => {
    expect(told(most, facts, { concerns })).toEqual(expected)
  })
})

describe('benefits', () => {
  const needed = { neededBenefits: ['pension', 'sick pay'] }
  const need = 'pension and sick pay'
  test.each<[string, Partial<Facts>, Concern[], Told]>([
    ['nothing said', { contract: [at(3, 'permanent')] }, [], ['unknown', null, need, null, null, []]],
    [
      'one named',
      { benefits: [benefit(1, 'pension'), benefit(3, 'gym')] },
      [],
      ['unknown', 'pension', need, null, null, [1]],
    ],
    [
      'both named',
      { benefits: [benefit(1, 'sick pay'), benefit(3, 'pension')] },
      [],
      ['met', need, need, null, null, [3, 1]],
    ],
    [
      'one lacking',
      { benefits: [benefit(1, 'pension'), benefit(3, 'sick pay', false)] },
      [],
      ['broken', 'no sick pay', need, null, null, [1, 3]],
    ],
    [
      'both lacking, one named too',
      { benefits: [benefit(1, 'pension', false), benefit(2, 'pension'), benefit(3, 'sick pay', false)] },
      [],
      ['broken', 'no pension or sick pay', need, null, null, [1, 2, 3]],
    ],
    [
      'no benefits at all',
      {},
      [concern(4, 'no-benefits/none'), concern(6, 'no-benefits/few')],
      ['broken', 'no benefits', need, null, null, [4]],
    ],
    [
      'unpaid work',
      { contract: [at(2, 'permanent'), at(3, 'volunteer')] },
      [],
      ['broken', 'a post without them', need, null, null, [3]],
    ],
    [
      'work on one’s own account',
      {},
      [concern(4, 'variable-pay/self-employed')],
      ['broken', 'a post without them', need, null, null, [4]],
    ],
  ])('%s', (_what, facts, concerns, expected) => {
    expect(told(needed, facts, { concerns })).toEqual(expected)
  })
})

describe('the contract', () => {
  const contracts: Situation = { contracts: ['permanent', 'fixed-term'] }
  const need = 'permanent or fixed-term'
  test.each<[string, Situation, Partial<Facts>, Concern[], Told]>([
    ['nothing said', contracts, {}, [], ['unknown', null, need, null, null, []]],
    [
      'one accepted',
      contracts,
      { contract: [at(1, 'full-time'), at(3, 'permanent')] },
      [],
      ['met', 'full-time and permanent', need, null, null, [1, 3]],
    ],
    ['another', contracts, { contract: [at(1, 'temporary')] }, [], ['broken', 'temporary', need, null, null, [1]]],
    [
      'how many hours only',
      contracts,
      { contract: [at(1, 'full-time')] },
      [],
      ['unknown', 'full-time', need, null, null, [1]],
    ],
    [
      'what a concern shows',
      contracts,
      {},
      [concern(4, 'insecure/casual'), concern(6, 'insecure/other')],
      ['broken', 'casual', need, null, null, []],
    ],
    [
      'what a concern shows beside the hours',
      contracts,
      { contract: [at(1, 'full-time')] },
      [concern(4, 'insecure/temporary')],
      ['broken', 'full-time and temporary', need, null, null, [1]],
    ],
    [
      'what is said outweighs what a concern shows',
      contracts,
      { contract: [at(1, 'permanent')] },
      [concern(4, 'insecure/temporary')],
      ['met', 'permanent', need, null, null, [1]],
    ],
    [
      'part time for somebody who minds both',
      { contracts: ['permanent', 'full-time'] },
      { contract: [at(1, 'part-time')] },
      [],
      ['broken', 'part-time', 'permanent or full-time', null, null, [1]],
    ],
  ])('%s', (_what, situation, facts, concerns, expected) => {
    expect(told(situation, facts, { concerns })).toEqual(expected)
  })
})

describe('the work', () => {
  const corrected = <T>(value: T) => ({ value, certainty: 'corrected' as const, evidence: [] })
  test.each<[string, Situation, Partial<Facts>, Concern[], Told]>([
    [
      'nothing said',
      { wantedWork: ['teaching', 'sales'] },
      {},
      [],
      ['unknown', null, 'teaching or sales', null, null, []],
    ],
    [
      'a title alone',
      { wantedWork: ['teaching'] },
      { role: at(2, 'Clerk') },
      [],
      ['unknown', null, 'teaching', null, null, [2]],
    ],
    [
      'a title that is it',
      { wantedWork: ['bell ringing'] },
      { role: at(2, 'Bell Ringer') },
      [],
      ['met', 'Bell Ringer', 'bell ringing', null, null, [2]],
    ],
    [
      'half a title',
      { wantedWork: ['bell ringing'] },
      { role: at(2, 'Bell Maker') },
      [],
      ['unknown', null, 'bell ringing', null, null, [2]],
    ],
    [
      'a second duty that is wanted',
      { wantedWork: ['driving'] },
      { work: [at(4, 'data entry'), at(6, 'driving')] },
      [],
      ['met', 'data entry', 'driving', null, null, [4]],
    ],
    [
      'another duty',
      { wantedWork: ['driving'] },
      { work: [at(4, 'data entry')], role: at(2, 'Clerk') },
      [],
      ['unknown', 'data entry', 'driving', null, null, [4]],
    ],
    [
      'the unwanted duty',
      { unwantedWork: ['cooking', 'data entry'] },
      { work: [at(4, 'data entry')] },
      [],
      ['broken', 'data entry', 'not cooking or data entry', null, null, [4]],
    ],
    [
      'any other duty',
      { unwantedWork: ['data entry'] },
      { work: [at(4, 'driving'), at(5, 'data entry')] },
      [],
      ['met', 'driving', 'not data entry', null, null, [4]],
    ],
    [
      'neither wanted nor unwanted',
      { unwantedWork: ['data entry'], wantedWork: ['teaching'] },
      { work: [at(4, 'driving')] },
      [],
      ['unknown', 'driving', 'not data entry', null, null, [4]],
    ],
    [
      'an unwanted title',
      { unwantedWork: ['bell ringing'] },
      { role: at(2, 'Bell Ringer'), work: [at(4, 'driving')] },
      [],
      ['broken', 'driving', 'not bell ringing', null, null, [4]],
    ],
    [
      'selling at doors, wherever named',
      { unwantedWork: ['door-to-door sales'] },
      { work: [at(4, 'driving')] },
      [concern(8, 'targets/door-to-door')],
      ['broken', 'driving', 'not door-to-door sales', null, null, [4]],
    ],
    [
      'cold calls as one of the duties',
      { unwantedWork: ['cold calling'] },
      { work: [at(4, 'driving'), at(6, 'cold calling')] },
      [concern(8, 'targets/cold-calling')],
      ['broken', 'driving', 'not cold calling', null, null, [4]],
    ],
    [
      'cold calls that are none of the duties',
      { unwantedWork: ['cold calling'] },
      { work: [at(4, 'driving')] },
      [concern(8, 'targets/cold-calling')],
      ['met', 'driving', 'not cold calling', null, null, [4]],
    ],
    [
      'an answer that is wanted',
      { wantedWork: ['cooking', 'teaching'] },
      { work: [corrected('teaching')] },
      [],
      ['met', 'teaching', 'cooking or teaching', null, null, []],
    ],
    [
      'an answer in the person’s own words',
      { wantedWork: ['kite repair'] },
      { work: [corrected('repair of kites')] },
      [],
      ['met', 'repair of kites', 'kite repair', null, null, []],
    ],
    [
      'an answer that is not wanted',
      { wantedWork: ['teaching'] },
      { work: [corrected('other work')] },
      [],
      ['unknown', 'other work', 'teaching', null, null, []],
    ],
    [
      'an answer that is unwanted',
      { unwantedWork: ['cooking', 'teaching'] },
      { work: [corrected('teaching')] },
      [],
      ['broken', 'teaching', 'not cooking or teaching', null, null, []],
    ],
    [
      'an answer that is not unwanted',
      { unwantedWork: ['teaching'] },
      { work: [corrected('driving')] },
      [],
      ['met', 'driving', 'not teaching', null, null, []],
    ],
  ])('%s', (_what, situation, facts, concerns, expected) => {
    expect(told(situation, facts, { concerns })).toEqual(expected)
  })

  test.each([
    ['two sentences of duties', 'You repair a kite.\nYou repair any kite we find.', 'met'],
    [
      'the firm’s own words',
      'About us\nWe repair kites. We love every kite repair.\n\nYour duties\nYou cook.',
      'unknown',
    ],
    ['what is asked of the person', 'Requirements\n- kite repair experience\n- kite repair certificate', 'unknown'],
    [
      'a closing line of fairness',
      'Equal opportunities\nWe welcome kite repair people. All kite repair people may apply.',
      'unknown',
    ],
    [
      'an earlier mail',
      'Thank you.\n\nOn Mon, 8 Jun 2026 at 10:00, Dana Whitlow wrote:\n> You repair a kite.\n> You repair any kite.',
      'unknown',
    ],
  ])('%s: "%s"', (_what, text, state) => {
    expect(told({ wantedWork: ['kite repair'] }, {}, { text })?.[0]).toBe(state)
  })
})
