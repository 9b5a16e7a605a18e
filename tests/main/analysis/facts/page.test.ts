import { describe, expect, test } from 'vitest'
import { readPage } from '../../../../main/analysis/facts/page.ts'
import { Sign } from '../../../../main/analysis/facts/signs.ts'
import { readDocument } from '../../../../main/analysis/text/read.ts'

const pageOf = (text: string) => readPage(readDocument(text))

describe('a paragraph that a mail program wrapped is one', () => {
  const wrapped = 'Please let us know whether you can come to the\noffice by noon on Friday.'
  test('its lines are joined by blanks, and its offsets stay those of the text', () => {
    const [paragraph] = pageOf(wrapped).paragraphs
    expect(paragraph).toMatchObject({ start: 0, end: wrapped.length, text: wrapped.replace('\n', ' ') })
  })

  test.each([
    ['a short line', 'Please let us know.\nwhether you can come'],
    ['a full stop', 'Please let us know whether you can come to the office.\nNoon on Friday suits'],
    ['a bullet', 'Please let us know whether you can come to the yard\n• at noon'],
    ['a dash', 'Please let us know whether you can come to the yard\n- at noon'],
    ['a label', 'Please let us know whether you can come to the yard\nLocation: Ashford'],
    ['an empty line', 'Please let us know whether you can come to the yard\n\nat noon'],
  ])('%s parts two', (_, text) => {
    expect(pageOf(text).paragraphs.map((one) => one.text)).toEqual(text.split(/\n+/))
  })
})

describe('the signs of a line are those of its own characters', () => {
  const { lines } = pageOf('Jo Ash\njo@ashmills.example\nTel: 01632 960820\nMon/Tue at 10\n4 5 6')
  const having = (sign: number) => lines.filter((line) => (line.signs & sign) !== 0).map((line) => line.text)
  test.each([
    ['an at sign', Sign.at, ['jo@ashmills.example']],
    ['a colon', Sign.colon, ['Tel: 01632 960820']],
    ['a slash', Sign.slash, ['Mon/Tue at 10']],
    ['the digits of a phone number', Sign.phone, ['Tel: 01632 960820']],
  ])('%s', (_, sign, expected) => {
    expect(having(sign)).toEqual(expected)
  })
})

describe('who is greeted', () => {
  test.each(['Hi Sam,', 'Dear Ms Ash:', 'Kia ora,', 'Sam,', 'Sam Ash -', 'Good morning'])('%s greets', (line) => {
    expect(pageOf(`${line}\n\nThank you for your letter.`).greeting).toBe(0)
  })
  test.each(['Night Baker', 'Ash Mills, Ashford', 'A baker is wanted:'])('%s greets nobody', (line) => {
    expect(pageOf(`${line}\n\nThe mill is open at night.`).greeting).toBe(-1)
  })
})
