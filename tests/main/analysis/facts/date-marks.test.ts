import { describe, expect, test } from 'vitest'
import { figureMarks, Mark, nameMarks } from '../../../../main/analysis/facts/date-marks.ts'

type MarkName = keyof typeof Mark

/** The words of a text where a mark stands. */
function marked(name: MarkName, text: string): string[] {
  const { at, bits } = name === 'weekday' || name === 'month' ? nameMarks(text) : figureMarks(text)
  return at.filter((_, i) => ((bits[i] ?? 0) & Mark[name]) !== 0).map((start) => text.slice(start).split(' ')[0] ?? '')
}

describe('a mark stands where a day or a time may begin', () => {
  const rows: [MarkName, string, string[]][] = [
    ['short', 'on 3 May, 27th floor', ['3', '27th']],
    ['long', 'in 2026 at 0930', ['2026', '0930']],
    ['parted', 'by 27/1 or 27-01', ['27/1', '27-01']],
    ['parted', 'by 27.1.', ['27.1.', '1.']],
    ['ordinal', 'the 1ST, the 22nd, the 3rd, the 14th', ['1ST,', '22nd,', '3rd,', '14th']],
    ['hour', 'at 2:30', ['2:30']],
    ['hour', 'at 2.30', ['2.30']],
    ['hour', "2 pm or 9 o'clock", ['2', '9']],
    ['uhr', 'um 14 Uhr, vers 18h', ['14', '18h']],
    ['uhr', '10.30 uur', ['10.30', '30']],
    ['ranged', '9 to 5', ['9']],
    ['ranged', 'from 10:30 - 12', ['10:30', '30']],
    ['ranged', 'starts 10:00, ends 10:45', ['10:00,', '00,']],
    ['led', 'at 3 and about  4, @ 5', ['3', '4,', '5']],
    ['weekday', 'see you Tuesday or THU', ['Tuesday', 'THU']],
    ['month', 'the 3rd of September', ['September']],
  ]
  test.each(rows)('%s: %s', (name, text, words) => {
    expect(marked(name, text)).toEqual(words)
  })

  const misses: [MarkName, string][] = [
    ['short', 'room 404'],
    ['long', 'call 12345'],
    ['parted', '27 people'],
    ['ordinal', '3 standards'],
    ['hour', '3 rounds'],
    ['ranged', '10:30 sharp in room 4'],
    ['ranged', '9 to 500'],
    ['led', 'room 3'],
    ['weekday', 'common Latin words'],
    ['month', 'a dismay'],
  ]
  test.each(misses)('%s: not in %s', (name, text) => {
    expect(marked(name, text)).toEqual([])
  })
})
