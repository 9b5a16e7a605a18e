import { expect, test } from 'vitest'
import { findPeopleAndPlaces } from '../../../../main/analysis/facts/naming.ts'
import { readDocument } from '../../../../main/analysis/text/read.ts'

const advert = `Night Baker
Harrow Mills, Ashford

We are looking for a baker who will work four nights a week, from ten in the evening until six in the morning. You will
knead, shape and bake bread for our three shops and help to load the vans before the first delivery. You may be asked to
travel to the shop in Rowan up to 10% of the time, and to work one weekend in three.

What we offer: £13.20 an hour, 28 days of holiday, a pension and free bread. We pay for a food hygiene certificate in your
first month. Please send your CV to Wilma Thorne at wilma@harrowmills.example by the end of June.`

const letter = `Dear Sam,

Thank you for your application for the Night Baker role at Harrow Mills. We would like to invite you to an interview at our
Ashford bakery on Friday 12 June at 10 am. It will take about an hour, and you will meet the two bakers of the night shift.

Please let us know by Wednesday whether you can come, and call me on 01632 960820 if the day does not suit you.

Kind regards,
Wilma Thorne
Harrow Mills Ltd`

/** How many patterns are put to a text to find who and where, for each of its words. */
function patternsPerWord(text: string): number {
  // What is known of its words is learned at the first reading
  findPeopleAndPlaces(readDocument(text), 'job-ad')
  const document = readDocument(text)
  const exec = RegExp.prototype.exec
  let count = 0
  RegExp.prototype.exec = function counted(this: RegExp, words: string) {
    count++
    return exec.call(this, words)
  }
  try {
    findPeopleAndPlaces(document, 'job-ad')
  } finally {
    RegExp.prototype.exec = exec
  }
  return count / document.tokens.length
}

test.each([
  // Counted when this was written: 1.5 and 1.9; before that 3.0 and 4.8
  ['an advert', advert, 1.8],
  ['a letter', letter, 2.2],
])('few patterns are put to %s', (_, text, most) => {
  const perWord = patternsPerWord(text)
  expect(perWord).toBeGreaterThan(0.1)
  expect(perWord).toBeLessThan(most)
})
