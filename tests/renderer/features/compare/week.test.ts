import { describe, expect, test } from 'vitest'
import { tallestDay, weekOf } from '../../../../renderer/features/compare/week.ts'

const places = (paidHours: number | null, officeDays: number | null) =>
  weekOf({ paidHours, wayHours: null, officeDays })
    ?.map(({ place }) => place[0])
    .join('')

describe('a likely week', () => {
  test.each([
    ['five days at the workplace', 37.5, 5, 'ooooof' + 'f'],
    ['some days at home', 37.5, 3, 'ooohhff'],
    ['half a day at the workplace is a day there', 37.5, 2.5, 'ooohhff'],
    ['all at home', 40, 0, 'hhhhhff'],
    ['few hours', 16, 1, 'ohfffff'],
    ['few hours on many days', 20, 5, 'oooooff'],
    ['seven days at the workplace', 56, 7, 'ooooooo'],
    ['so many hours that they need seven days', 84, 5, 'ooooohh'],
  ])('has %s', (_what, paid, office, drawn) => {
    expect(places(paid, office)).toBe(drawn)
  })

  test('says so when nobody says where the work is', () => {
    expect(weekOf({ paidHours: 40, wayHours: null, officeDays: null })?.[0]?.place).toBe('open')
  })

  test('spreads all hours and the whole way', () => {
    const days = weekOf({ paidHours: 37.5, wayHours: 6, officeDays: 3 }) ?? []
    expect(days.reduce((sum, day) => sum + day.paid, 0)).toBeCloseTo(37.5)
    expect(days.map((day) => day.way)).toEqual([2, 2, 2, 0, 0, 0, 0])
  })

  test.each([null, 0])('is not drawn when the paid hours are %s', (paid) => {
    expect(weekOf({ paidHours: paid, wayHours: 5, officeDays: 5 })).toBeNull()
  })
})

test('a strip is high enough for its longest day, and never made higher by short ones', () => {
  const short = weekOf({ paidHours: 20, wayHours: 0, officeDays: 0 }) ?? []
  const long = weekOf({ paidHours: 60, wayHours: 15, officeDays: 5 }) ?? []
  expect([tallestDay([short]), tallestDay([short, long])]).toEqual([12, 15])
})
