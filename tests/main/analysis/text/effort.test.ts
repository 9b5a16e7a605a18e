import { expect, test } from 'vitest'
import { splitLines } from '../../../../main/analysis/text/lines.ts'
import { findPhrases } from '../../../../main/analysis/text/match.ts'
import { layOut } from '../../../../main/analysis/text/parts.ts'
import { compile, type PhraseIndex } from '../../../../main/analysis/text/phrase-index.ts'
import { readDocument } from '../../../../main/analysis/text/read.ts'
import { phrasesOfRules, timesThePhrases } from '../../../../scripts/bench/rules.ts'

const phrases = phrasesOfRules()

const document = readDocument(`Night Baker
Harrow Mills, Ashford

We are looking for a baker who will work four nights a week, from ten in the evening until six in the morning. You will
knead, shape and bake bread for our three shops and help to load the vans before the first delivery. You may be asked to
travel to the shop in Rowan up to 10% of the time, and to work one weekend in three.

What we offer: £13.20 an hour, 28 days of holiday, a pension and free bread. We pay for a food hygiene certificate in your
first month. Please apply with your CV by the end of June. We would like to invite you to an interview on site.`)

/** How many numbers of the index are read while a document is searched. */
function reads(index: PhraseIndex): number {
  let count = 0
  const counted = (numbers: Int32Array) =>
    new Proxy(numbers, {
      get(target, key) {
        count++
        return Reflect.get(target, key)
      },
    })
  findPhrases(
    {
      ...index,
      hooks: counted(index.hooks),
      steps: counted(index.steps),
      sets: counted(index.sets),
    },
    document,
  )
  return count
}

/** Counted when this was written: 37 for each word. */
const mostReadsPerWord = 40

test('few numbers of the index are read for each word', () => {
  const perWord = reads(compile(phrases)) / document.tokens.length
  expect(perWord).toBeGreaterThan(1)
  expect(perWord).toBeLessThan(mostReadsPerWord)
})

test('ten times the phrases are no more work', () => {
  const once = reads(compile(phrases))
  const tenfold = reads(compile(timesThePhrases(phrases, 10)))
  expect(tenfold).toBeLessThan(once * 1.3)
})

/** How often a line is looked at while a text is laid out. */
function looks(text: string): number {
  let count = 0
  const lines = new Proxy(splitLines(text), {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) count++
      return Reflect.get(target, key)
    },
  })
  layOut(text, lines)
  return count
}

test.each([
  ['blank lines', (n: number) => `Hi Tom,${'\n'.repeat(n)}Jo Ash`],
  ['blank lines and nothing else', (n: number) => '\n'.repeat(n)],
  ['closings with nothing above', (n: number) => 'Regards,\n\n'.repeat(n)],
  ['closings in a letter', (n: number) => `Hi Tom,\n\nSee you.\n\n${'Kind regards,\n\n\n'.repeat(n)}`],
  ['names far apart', (n: number) => `Hi Tom,\n\n${`Jo Ash${'\n'.repeat(40)}`.repeat(n)}`],
  ['names above footers', (n: number) => `Hi Tom,\n\nSee you.\n\n${'Jo\n\nUnsubscribe\n\n'.repeat(n)}`],
  ['quoted lines', (n: number) => `Re: it\n\nOn Monday at ten, Tom wrote:\n${'> yes\n'.repeat(n)}`],
  ['headers of forwarded mail', (n: number) => 'Begin forwarded message:\n\nFrom: Jo\n\n'.repeat(n)],
])('laying out looks at lines as often as there are more of them: %s', (_, make) => {
  const few = looks(make(100))
  expect(few).toBeGreaterThan(50)
  expect(looks(make(800))).toBeLessThan(few * 9)
})

/** How many times a pattern is put to a text while something is done. */
function patternsIn(run: () => void): number {
  const exec = RegExp.prototype.exec
  let count = 0
  RegExp.prototype.exec = function (text) {
    count++
    return exec.call(this, text)
  }
  try {
    run()
  } finally {
    RegExp.prototype.exec = exec
  }
  return count
}

const advert = `What you will do
Knead, shape and bake bread for our three shops.
Help to load the vans before the first delivery.
Keep the mill clean.

What we offer
The pay is 13.20 an hour.
28 days of holiday and free bread.
`
const letter = `Dear Ines,\n\nThank you for your application. We would like to meet you.\n\n${advert}\nKind regards,\nJo Ash\n`

/** Counted when this was written: 34 for 40 lines of adverts where it was 218, and 42 for a letter where it was 141. */
test.each([
  ['an advert', advert.repeat(5), 1.1],
  ['a letter', letter, 3.2],
])('few patterns are put to the lines of %s while it is laid out', (_, text, mostPerLine) => {
  // What words tell is found out once for each
  layOut(text)
  const perLine = patternsIn(() => layOut(text)) / splitLines(text).length
  expect(perLine).toBeGreaterThan(0)
  expect(perLine).toBeLessThan(mostPerLine)
})
