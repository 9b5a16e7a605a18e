import { describe, expect, test } from 'vitest'
import { findingsIn, sampleWith, wordsFound } from './sample-findings.ts'

describe('what should stay with the person', () => {
  test.each([
    ['address', 'I live at 12 Orchard Lane now.', ['12 Orchard Lane']],
    ['address', 'It is LS1 4AB here.', ['LS1 4AB']],
    ['birth', 'I was born on 3 May 1984 in Leeds.', ['I was born on 3 May 1984']],
    ['birth', 'I am 52 years old now.', ['I am 52 years old']],
    ['bank', 'The sort code is 00-00-00 there.', ['sort code is 00-00-00']],
    ['bank', 'It is my account number 00012345 there.', ['my account number 00012345']],
    ['papers', 'My passport number is 000000000 and so on.', ['passport number is 000000000']],
    ['pay', 'I am on 29,400 now.', ['I am on 29,400']],
  ])('private/%s in "%s"', (id, text, words) => {
    expect(wordsFound(`private/${id}`, `Thank you. ${text}`, sampleWith({}))).toEqual(words)
  })

  test('is no secret where the letter has it, however it is written', () => {
    const material = sampleWith({ 'in Wakefield': 'at 12 Orchard Lane, Wakefield' })
    expect(wordsFound('private/address', 'Thank you. See you at 12 Orchard Lane.', material)).toEqual([])
    expect(wordsFound('private/address', 'Thank you. See you at 12 ORCHARD Lane.', material)).toEqual([])
    expect(wordsFound('private/address', 'Thank you. See you at 14 Orchard Lane.', material)).toEqual([
      '14 Orchard Lane',
    ])
  })

  const green = (count: number) => Array.from({ length: count }, () => 'green').join(' ')

  test('goes with its sentence when that says little more', () => {
    const text = (count: number) => `Thank you. I live at 12 Orchard Lane ${green(count)}. I can come.`
    const mended = (count: number) => findingsIn('private/address', text(count), sampleWith({}))[0]?.[1]
    expect([mended(8), mended(9)]).toEqual(['Thank you. I can come.', null])
  })

  test('is only told, not mended, in a long sentence on pay', () => {
    const text = `Thank you. I currently earn £29,500 ${green(20)}. I can come.`
    expect(findingsIn('private/pay', text, sampleWith({})).map(([, after]) => after)).toEqual([null])
    const short = 'Thank you. I currently earn £29,500. I can come.'
    expect(findingsIn('private/pay', short, sampleWith({})).map(([, after]) => after)).toEqual([
      'Thank you. I can come.',
    ])
  })
})
