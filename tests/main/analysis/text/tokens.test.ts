import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { misspellings } from '../../../../main/analysis/lexicon/misspellings.ts'
import { tokenize } from '../../../../main/analysis/text/tokenize.ts'
import { Flag, Gap, spelling, stemId } from '../../../../main/analysis/text/tokens.ts'

const words = (text: string) => {
  const tokens = tokenize(text)
  return Array.from({ length: tokens.length }, (_, i) => text.slice(tokens.start[i], tokens.end[i]))
}

describe('a text falls into words and numbers', () => {
  test.each([
    ['You work 37.5 hours.', ['You', 'work', '37.5', 'hours']],
    ['£32,000–£35,000', ['32,000', '35,000']],
    ['9am-5pm', ['9', 'am', '5', 'pm']],
    ["driver's licence", ["driver's", 'licence']],
    ['on-site/office', ['on', 'site', 'office']],
    ['yearsDescription', ['years', 'Description']],
    ['LinkedIn and JavaScript', ['LinkedIn', 'and', 'JavaScript']],
    ['naïve café Straße', ['naïve', 'café', 'Straße']],
    ['', []],
    ['… — ! 🙂', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })
})

test.each([
  ['travel', 'travelling'],
  ['shift', 'Shifts'],
  ['driver', "driver's"],
  ['relocate', 'relocating'],
])('%s and %s share a stem', (one, other) => {
  expect(stemId(one)).toBe(stemId(other.toLowerCase()))
})

test.each([
  ['driver', 'driving'],
  ['weekend', 'week'],
  ['licence', 'silence'],
])('%s and %s do not share a stem', (one, other) => {
  expect(stemId(one)).not.toBe(stemId(other))
})

describe('a token remembers what it is', () => {
  test.each([
    ['25%', Flag.number | Flag.percent],
    ['25 %', Flag.number | Flag.percent],
    ['£25', Flag.number | Flag.money],
    ['£ 25', Flag.number | Flag.money],
    ['25', Flag.number],
    ['Leeds', Flag.capital],
    ['WFO', Flag.capital | Flag.allCaps],
    ['leeds', 0],
  ])('%s', (text, flags) => {
    expect(tokenize(text).flags[0]).toBe(flags)
  })
})

describe('a misspelt word stands for the word that is meant', () => {
  test.each([
    ['intervew', 'interview'],
    ['Wensday', 'wednesday'],
    ['tommorow', 'tomorrow'],
    ['recieved', 'received'],
    ['dont', "don't"],
  ])('%s is %s', (wrong, right) => {
    const tokens = tokenize(`${wrong} ${right}`)
    expect(tokens.form[0]).toBe(tokens.form[1])
    expect(tokens.stem[0]).toBe(tokens.stem[1])
    expect(words(wrong)).toEqual([wrong])
  })

  test('no right word is called wrong, and none is listed twice', () => {
    for (const [wrong, right] of misspellings) {
      expect.soft(misspellings.has(right), `${right} is itself listed as wrong`).toBe(false)
      expect.soft(wrong).not.toBe(right)
    }
  })

  test.each(['its', 'r', 'yr', 'im'])('%s is left alone', (word) => {
    expect(misspellings.has(word)).toBe(false)
  })
})

describe('a gap says how far a token is from the one before', () => {
  test.each([
    ['one two', Gap.space],
    ['on-site', Gap.hyphen],
    ['one, two', Gap.comma],
    ['one (two)', Gap.clause],
    ['one: two', Gap.clause],
    ['one - two', Gap.clause],
    ['one. Two', Gap.sentence],
    ['one\n\ntwo', Gap.sentence],
    ['one\ntwo', Gap.sentence],
    ['one | two', Gap.sentence],
    ['one • two', Gap.sentence],
    ['approx. Two', Gap.hyphen],
  ])('%j', (text, gap) => {
    expect(tokenize(text).gap[1]).toBe(gap)
  })

  test('a wrapped line goes on with its sentence', () => {
    const tokens = tokenize('You will look after the records of the whole\nregion.')
    expect(tokens.gap[tokens.length - 1]).toBe(Gap.space)
  })
})

test('names of object members are ordinary words', () => {
  const tokens = tokenize('toString constructor __proto__ hasOwnProperty')
  expect(Array.from(tokens.form, spelling)).toContain('constructor')
  expect(tokens.stem[1]).toBe(stemId('constructor'))
})

test('tokens of any text are in order, not empty and inside it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const tokens = tokenize(text)
      let at = 0
      for (let t = 0; t < tokens.length; t++) {
        const start = tokens.start[t] as number
        const end = tokens.end[t] as number
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        at = end
      }
      expect(at).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 300 },
  )
})
