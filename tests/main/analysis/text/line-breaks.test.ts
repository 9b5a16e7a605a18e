import { describe, expect, test } from 'vitest'
import { plainBreaks } from '../../../../main/analysis/text/line-breaks.ts'

describe('plainBreaks', () => {
  test('leaves a text without carriage returns alone', () => {
    const data = { start: 1, end: 2 }
    const { text, restore } = plainBreaks('a\nb')
    expect(text).toBe('a\nb')
    expect(restore(data)).toBe(data)
  })

  test.each([
    ['one\r\ntwo\r\n\r\nthree', ['one', 'two', 'three']],
    ['\r\n\r\nfour', ['four']],
    ['five\rsix\r\nseven', ['five', 'six', 'seven']],
    ['mixed\nbreaks\r\nhere', ['mixed', 'breaks', 'here']],
  ])('finds the words of %j again at their own place', (pasted, words) => {
    const { text, restore } = plainBreaks(pasted)
    expect(text).not.toContain('\r')
    for (const word of words) {
      const start = text.indexOf(word)
      const [moved] = restore({ inside: [{ start, end: start + word.length }] }).inside
      expect(pasted.slice(moved?.start, moved?.end)).toBe(word)
    }
  })

  test('a span over a line break holds both its characters', () => {
    const { text, restore } = plainBreaks('a b\r\nc d')
    const moved = restore({ start: text.indexOf('b'), end: text.indexOf('c') + 1 })
    expect('a b\r\nc d'.slice(moved.start, moved.end)).toBe('b\r\nc')
  })

  test('moves spans and nothing else', () => {
    const { restore } = plainBreaks('\r\nx')
    expect(
      restore({ facts: { pay: null, start: '10:30', min: 5 }, spans: [{ start: 1, end: 2 }], flag: true }),
    ).toEqual({
      facts: { pay: null, start: '10:30', min: 5 },
      spans: [{ start: 2, end: 3 }],
      flag: true,
    })
  })
})
