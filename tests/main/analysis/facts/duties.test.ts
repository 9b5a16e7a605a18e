import { expect, test } from 'vitest'
import { dutySentence } from '../../../../main/analysis/facts/duties.ts'
import { readDocument } from '../../../../main/analysis/text/read.ts'
import { marked } from '../../../marked.ts'

const filler = 'one more thing that nobody has counted so far and that goes on for a while'

test.each([
  [
    'a line is taken to its end',
    'Otterkeeper\n\nYou will [[feed the otters of the upper pond twice a day, count them and write down what the young ones weigh]]',
  ],
  ['a sentence ends with its full stop', 'Otterkeeper\n\nYou will [[feed the otters of the upper pond]]. Bring boots.'],
  [
    'a long one ends with a clause',
    `Otterkeeper\n\nYou will [[feed the otters of the upper pond twice a day, every day of the year, and count them]], ${filler} and ${filler}.`,
  ],
  ['a long one without a clause is taken whole', `Otterkeeper\n\nYou will [[feed ${filler} and ${filler}]].`],
])('%s', (_what, sample) => {
  const { text, spans } = marked(sample)
  const [span] = spans
  expect(dutySentence(readDocument(text))).toEqual({ words: span && text.slice(span.start, span.end), span })
})

test('a run of words without end is no duty', () => {
  expect(dutySentence(readDocument(`Otterkeeper\n\nYou will feed ${`${filler} and `.repeat(5)}more.`))).toBeNull()
})
