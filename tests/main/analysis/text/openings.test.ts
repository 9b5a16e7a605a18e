import { describe, expect, test } from 'vitest'
import { Opening, openingOf } from '../../../../main/analysis/text/openings.ts'

const opens = (line: string, opening: number) => (openingOf(line) & opening) !== 0

describe('openingOf', () => {
  test.each([
    ['Hi Tom,', Opening.greets],
    ["G'day Tom", Opening.greets],
    ['GOOD MORNING', Opening.greets],
    ['Attention,', Opening.greets],
    ['Kind regards,', Opening.closes],
    ['thx', Opening.closes],
    ['- Best wishes', Opening.closes],
    ['Speak soon,', Opening.closes],
    ["What's on offer", Opening.heads],
    ['1. Benefits', Opening.heads],
    ['Why join us', Opening.heads],
    ['Jo Ash', Opening.names],
    ['Éva Ash', Opening.names],
    ['- Jo', Opening.names],
    ['~ Jo', Opening.names],
    // Letters that are no plain ones may be anything
    ['Dearé Tom', Opening.greets],
    ['Ünd regards', Opening.closes],
  ])('sees what %j may begin', (line, opening) => {
    expect(opens(line, opening)).toBe(true)
  })

  test.each([
    ['Hint: bring a pen', Opening.greets],
    ['We are looking for a baker', Opening.greets],
    ['Regardless of that', Opening.closes],
    ['Bread is baked at night', Opening.closes],
    ['Bread is baked at night', Opening.heads],
    ['bread is baked at night', Opening.names],
    ['• bread', Opening.names],
    ['', Opening.greets | Opening.closes | Opening.heads | Opening.names],
    ['12:30', Opening.greets | Opening.closes | Opening.heads | Opening.names],
  ])('misses: %j begins no such thing', (line, opening) => {
    expect(opens(line, opening)).toBe(false)
  })
})
