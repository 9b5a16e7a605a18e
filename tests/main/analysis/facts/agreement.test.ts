import { describe, expect, test } from 'vitest'
import type { Pay } from '../../../../common/reading.ts'
import type { ContractKind } from '../../../../common/situation.ts'
import {
  arePlacesApart,
  compareHours,
  comparePay,
  compareRoles,
  opposedContracts,
} from '../../../../main/analysis/facts/agreement.ts'
import { loadGazetteer } from '../../../../main/places/load-gazetteer.ts'

const gazetteer = loadGazetteer(new URL('../../../../resources/places.bin', import.meta.url).pathname)

function pay(min: number | null, max: number | null, more: Partial<Pay> = {}): Pay {
  return { min, max, currency: 'GBP', period: 'year', perYearMin: min, perYearMax: max, ...more }
}

describe('how one pay stands to another', () => {
  test.each([
    ['the same figure', pay(30_000, 30_000), pay(30_000, 30_000), 'same'],
    ['a figure in a range', pay(31_000, 31_000), pay(30_000, 33_000), 'narrower'],
    ['a range around a figure', pay(30_000, 33_000), pay(33_000, 33_000), 'wider'],
    ['an open end', pay(30_000, null), pay(30_000, 34_000), 'wider'],
    ['up to a figure', pay(28_000, 30_000), pay(null, 30_000), 'narrower'],
    [
      'a month and its year',
      pay(2_500, 2_500, { period: 'month', perYearMin: 30_000, perYearMax: 30_000 }),
      pay(30_000, 30_000),
      'same',
    ],
    [
      'an hour at other hours',
      pay(14, 14, { period: 'hour', perYearMin: 29_120, perYearMax: 29_120 }),
      pay(28_000, 28_000),
      'same',
    ],
    ['a period that is not said', pay(30_000, 30_000, { period: null }), pay(30_000, 30_000), 'same'],
    ['other figures', pay(30_000, 30_000), pay(33_000, 33_000), 'differ'],
    ['ranges that only touch', pay(28_000, 31_000), pay(30_000, 34_000), 'differ'],
    ['other money', pay(30_000, 30_000), pay(30_000, 30_000, { currency: 'EUR' }), 'differ'],
    [
      'an hour and a year far apart',
      pay(20, 20, { period: 'hour', perYearMin: 41_600, perYearMax: 41_600 }),
      pay(28_000, 28_000),
      'differ',
    ],
  ])('%s', (_what, a, b, wanted) => {
    expect(comparePay(a, b)).toBe(wanted)
    const turned = { same: 'same', narrower: 'wider', wider: 'narrower', differ: 'differ' }[comparePay(a, b)]
    expect(comparePay(b, a)).toBe(turned)
  })
})

describe('how one title stands to another', () => {
  test.each([
    ['Night Baker', 'Night Baker', 'same'],
    ['Night Baker', 'NIGHT BAKER', 'same'],
    ['Night Baker', 'Baker', 'narrower'],
    ['Sales Executive', 'Field Sales Executive', 'wider'],
    ['Baker (nights)', 'Baker', 'same'],
    ['Software Developer', 'Software Engineer', 'same'],
    ['Customer Service Advisor', 'Customer Service Agent', 'same'],
    ['Night Baker', 'Data Analyst', 'differ'],
    ['Warehouse Operative', 'Primary School Teacher', 'differ'],
  ])('%s, %s: %s', (a, b, wanted) => {
    expect(compareRoles(a, b)).toBe(wanted)
  })
})

describe('contract kinds', () => {
  test.each<[ContractKind[], ContractKind[], [ContractKind, ContractKind]]>([
    [['permanent'], ['fixed-term'], ['permanent', 'fixed-term']],
    [
      ['temporary', 'full-time'],
      ['permanent', 'full-time'],
      ['temporary', 'permanent'],
    ],
    [['part-time'], ['full-time', 'permanent'], ['part-time', 'full-time']],
  ])('%j and %j rule each other out', (a, b, wanted) => {
    expect(opposedContracts(a, b)).toEqual(wanted)
  })

  test.each<[ContractKind[], ContractKind[]]>([
    [['permanent'], ['permanent', 'full-time']],
    [['permanent'], ['full-time']],
    [['temporary', 'permanent'], ['permanent']],
    [['temporary'], ['fixed-term']],
    [[], ['permanent']],
    [['full-time', 'part-time'], ['full-time']],
  ])('%j and %j go together', (a, b) => {
    expect(opposedContracts(a, b)).toBeNull()
  })
})

describe('places', () => {
  test.each([
    [['Leeds'], ['Bristol']],
    [['Leeds', 'York'], ['Plymouth']],
    [['Chicago'], ['Austin, TX']],
  ])('%j and %j are apart', (a, b) => {
    expect(arePlacesApart(a, b, gazetteer)).toBe(true)
  })

  test.each([
    ['the same', ['Leeds'], ['Leeds, West Yorkshire']],
    ['close by', ['Leeds'], ['Bradford']],
    ['one of several', ['Leeds'], ['Plymouth', 'Leeds']],
    ['a place nobody knows', ['Plumgate Yard'], ['Plymouth']],
    ['none', [], ['Plymouth']],
  ])('%s: not apart', (_what, a, b) => {
    expect(arePlacesApart(a, b, gazetteer)).toBe(false)
  })

  test('nothing is apart where no places are known', () => {
    expect(arePlacesApart(['Leeds'], ['Bristol'], null)).toBe(false)
  })
})

test.each([
  [37.5, 37, 'same'],
  [37.5, 40, 'differ'],
])('%d and %d hours a week: %s', (a, b, wanted) => {
  expect(compareHours(a, b)).toBe(wanted)
})
