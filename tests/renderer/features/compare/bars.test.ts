import { describe, expect, test } from 'vitest'
import type { ComparedFigure, ComparedTerm, Comparison } from '../../../../common/reading.ts'
import { hourBars, payBars } from '../../../../renderer/features/compare/bars.ts'

const figure = (low: number | null, high = low, currency: string | null = 'GBP'): ComparedFigure => ({
  low,
  high,
  currency,
  how: 'As stated.',
})
const line = (term: ComparedTerm, current: ComparedFigure, offered: ComparedFigure): Comparison => ({
  term,
  current,
  offered,
})
const pay = (current: ComparedFigure, offered: ComparedFigure) => line('yearly-pay', current, offered)
const pounds = (amount: number) => ({ amount, currency: 'GBP', period: 'year' as const })

describe('bars of yearly pay', () => {
  test('are shares of the highest figure', () => {
    expect(payBars(pay(figure(20_000), figure(40_000)), null)).toEqual({
      bars: [
        { side: 'current', sure: 0.5, more: 0 },
        { side: 'offered', sure: 1, more: 0 },
      ],
      lowest: null,
    })
  })

  test('show what a range may add', () => {
    expect(payBars(pay(figure(20_000), figure(30_000, 40_000)), null)?.bars[1]).toEqual({
      side: 'offered',
      sure: 0.75,
      more: 0.25,
    })
  })

  test('leave room for a lowest pay that is higher than both', () => {
    const drawn = payBars(pay(figure(20_000), figure(30_000)), pounds(40_000))
    expect([drawn?.bars.map((bar) => bar.sure), drawn?.lowest]).toEqual([[0.5, 0.75], 1])
  })

  test('show the one job that is known', () => {
    expect(payBars(pay(figure(20_000), figure(null)), null)?.bars.map((bar) => bar.side)).toEqual(['current'])
  })

  test.each([
    ['another currency', { ...pounds(40_000), currency: 'EUR' }],
    ['another period', { ...pounds(20), period: 'hour' as const }],
  ])('have no line for a lowest pay in %s', (_what, lowest) => {
    expect(payBars(pay(figure(20_000), figure(30_000)), lowest)?.lowest).toBeNull()
  })

  test.each([
    ['nothing is known', pay(figure(null), figure(null))],
    ['the money differs', pay(figure(20_000), figure(30_000, 30_000, 'EUR'))],
    ['there is no such line', null],
  ])('are not drawn when %s', (_what, compared) => {
    expect(payBars(compared, null)).toBeNull()
  })
})

describe('bars of hours', () => {
  const hours = (value: number | null) => figure(value, value, null)
  const paid = line('paid-hours', hours(40), hours(30))

  test('have the way on top', () => {
    expect(hourBars(paid, line('commute-hours', hours(10), hours(0)))).toEqual([
      { side: 'current', sure: 0.8, more: 0.2 },
      { side: 'offered', sure: 0.6, more: 0 },
    ])
  })

  test('are there without a way that is not known', () => {
    expect(hourBars(paid, null).map((bar) => bar.more)).toEqual([0, 0])
  })

  test('are missing for a job whose hours nobody says', () => {
    expect(hourBars(line('paid-hours', hours(null), hours(30)), null).map((bar) => bar.side)).toEqual(['offered'])
    expect(hourBars(null, null)).toEqual([])
  })
})
