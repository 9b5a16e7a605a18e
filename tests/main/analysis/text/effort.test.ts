import { expect, test } from 'vitest'
import { concernRules } from '../../../../main/analysis/concerns/index.ts'
import { type Automaton, compile } from '../../../../main/analysis/text/automaton.ts'
import { findPhrases } from '../../../../main/analysis/text/match.ts'
import { readDocument } from '../../../../main/analysis/text/read.ts'

const phrases = concernRules.flatMap(({ match, except }) => [
  ...match.any,
  ...(match.kind === 'pair' ? match.with : []),
  ...(except ?? []),
])

const document = readDocument(`Night Baker
Harrow Mills, Ashford

We are looking for a baker who will work four nights a week, from ten in the evening until six in the morning. You will
knead, shape and bake bread for our three shops and help to load the vans before the first delivery. You may be asked to
travel to the shop in Rowan up to 10% of the time, and to work one weekend in three.

What we offer: £13.20 an hour, 28 days of holiday, a pension and free bread. We pay for a food hygiene certificate in your
first month. Please apply with your CV by the end of June. We would like to invite you to an interview on site.`)

/** How many nodes of the automaton are gone to while a document is read: each looks up what the node has, once. */
function visits(automaton: Automaton): number {
  let count = 0
  const traits = new Proxy(automaton.traits, {
    get(target, key) {
      count++
      return Reflect.get(target, key)
    },
  })
  findPhrases({ ...automaton, traits }, document)
  return count
}

/** Counted when this was written: 5.9 for each word, the look at where phrases begin included. */
const mostVisitsPerWord = 8

test('reading goes to few nodes of the automaton for each word', () => {
  const perWord = visits(compile(phrases)) / document.tokens.length
  expect(perWord).toBeGreaterThan(1)
  expect(perWord).toBeLessThan(mostVisitsPerWord)
})

test('ten times the phrases are hardly more work', () => {
  const others = Array.from({ length: 9 }, (_, k) =>
    phrases.map((phrase) =>
      [...phrase.replace(/ \$$/, '').split(' ').slice(0, -1), `zqoomba${'k'.repeat(k)}`].join(' '),
    ),
  )
  const once = visits(compile(phrases))
  const tenfold = visits(compile([...phrases, ...others.flat()]))
  expect(tenfold).toBeLessThan(once * 1.45)
})
