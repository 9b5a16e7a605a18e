import { expect, test } from 'vitest'
import { analyze } from '../../../../main/analysis/analyze.ts'
import { loadGazetteer } from '../../../../main/places/load-gazetteer.ts'

const gazetteer = loadGazetteer('resources/places.bin')
function commuteOf(text: string, home: string, maxCommuteMinutes = 40) {
  const reading = analyze(text, {
    now: '2025-03-03T09:00',
    situation: { home, maxCommuteMinutes },
    corrections: {},
    dismissed: [],
    replyIntent: null,
    gazetteer,
  })
  const limit = reading.limits.find((one) => one.limit === 'commute')
  return { state: limit?.state, words: limit?.evidence.map((span) => text.slice(span.start, span.end)) }
}
const invite = (sentence: string, signed = 'Jo Ash\nRowan Mills') =>
  `Hi Sam,\n\nThank you for applying. ${sentence}\n\nKind regards,\n${signed}`
const asked = 'We would like to invite you to an interview on Monday at 10am'

test.each([
  ['a stated place', 'The role is based at our Otley depot.', 'Leeds, UK', 'met', ['Otley']],
  ['a stated place that is far', 'The role is based at our Thurso depot.', 'Leeds, UK', 'broken', ['Thurso']],
  [
    'the meeting at the employer’s',
    `${asked} at our site in Oranmore, Galway.`,
    'Galway, Ireland',
    'met',
    ['Oranmore'],
  ],
  ['the house where the meeting is', `${asked}, at Willow House in Otley (LS21).`, 'Leeds, UK', 'met', ['Otley']],
  ['a labelled venue', `${asked}.\n\nVenue: Mill House, Otley`, 'Leeds, UK', 'met', ['Otley']],
])('the commute is counted to %s', (_what, sentence, home, state, words) => {
  expect(commuteOf(invite(sentence), home)).toEqual({ state, words })
})

test('the commute is counted to where the employer signs', () => {
  expect(commuteOf(invite(`${asked}.`, 'Jo Ash\nHead Gardener, Rowan Hall, Otley'), 'Leeds, UK')).toEqual({
    state: 'met',
    words: ['Otley'],
  })
})

test.each([
  ['nothing names a place', invite(`${asked}.`)],
  ['an agency signs', 'Hi Sam,\n\nOur client needs a clerk. Would you like to talk?\n\nJo Ash\nAsh Recruitment, Otley'],
  ['a firm lists its offices', invite(`${asked}.`, 'Jo Ash\nRowan Partners\nLeeds - London - Dubai')],
  ['the town is too small to be known', invite('The role is based in Amberville Green.')],
])('the commute is unknown when %s', (_what, text) => {
  expect(commuteOf(text, 'Leeds, UK').state).toBe('unknown')
})
