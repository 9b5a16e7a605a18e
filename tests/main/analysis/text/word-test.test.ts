import { describe, expect, test } from 'vitest'
import { formId } from '../../../../main/analysis/text/tokens.ts'
import { firstFrom, formTest } from '../../../../main/analysis/text/word-test.ts'

describe('words are told by a pattern', () => {
  const isDay = formTest(/day|week/)

  test.each(['monday', 'weekend', 'today'])('%s', (word) => {
    expect(isDay(formId(word))).toBe(true)
    expect(isDay(formId(word))).toBe(true)
  })

  test.each(['meet', 'ten', 'da'])('not %s', (word) => {
    expect(isDay(formId(word))).toBe(false)
    expect(isDay(formId(word))).toBe(false)
  })
})

test('each word is put to a pattern once', () => {
  let asked = 0
  const isMeant = formTest((form) => {
    asked++
    return form % 2 === 0
  })
  const forms = [4, 5, 100_000, 4, 5, 100_000]
  expect(forms.map(isMeant)).toEqual([true, false, true, true, false, true])
  expect(asked).toBe(3)
})

test.each([
  [[], 5, 0],
  [[1, 4, 4, 9], 0, 0],
  [[1, 4, 4, 9], 4, 1],
  [[1, 4, 4, 9], 5, 3],
  [[1, 4, 4, 9], 10, 4],
])('of %j the first from %i on is number %i', (numbers, least, place) => {
  expect(firstFrom(Int32Array.from(numbers), least)).toBe(place)
})
