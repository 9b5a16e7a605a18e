import { expect, test } from 'vitest'
import type { Cost } from '../../../../common/reading.ts'
import { costLine, costParts, timeOffWords } from '../../../../renderer/features/cost/cost-words.ts'

const cost: Cost = {
  travelMinutes: 80,
  travelMoney: { amount: 12, currency: 'GBP' },
  interviewMinutes: 45,
  preparationMinutes: 60,
  takesTimeOff: true,
  assumptions: [],
}

test.each<[Partial<Cost>, string]>([
  [{}, 'Going costs about 3 hours and £12.'],
  [{ travelMinutes: 0, travelMoney: null }, 'Going costs about 2 hours.'],
  [{ travelMoney: { amount: 0, currency: 'GBP' } }, 'Going costs about 3 hours.'],
  [{ travelMinutes: null, travelMoney: null }, 'Going costs 2 hours at least. The way there is not known.'],
  [{ travelMinutes: 0, travelMoney: null, preparationMinutes: 0, interviewMinutes: 5 }, 'Going costs about 0.5 hours.'],
])('%j is “%s”', (change, words) => {
  expect(costLine({ ...cost, ...change })).toBe(words)
})

test('the parts say what is not known and what is nothing', () => {
  expect(costParts({ ...cost, travelMinutes: null, travelMoney: null })[0]).toEqual({ id: 'way', words: 'not known' })
  expect(costParts({ ...cost, travelMinutes: 0 })[0]?.words).toBe('none')
  expect(costParts(cost).map(({ id }) => id)).toEqual(['way', 'fare', 'interview', 'preparation'])
})

test.each<[Cost['takesTimeOff'], boolean | null, RegExp]>([
  [true, true, /takes time off/],
  [false, true, /no time off/],
  [null, true, /name no time/],
  [false, null, /have not said/],
  [true, false, /no time off/],
])('time off %s of a person whose job is %s is %s', (takesTimeOff, employed, words) => {
  expect(timeOffWords({ ...cost, takesTimeOff }, employed)).toMatch(words)
})
