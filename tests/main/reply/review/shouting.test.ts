import { expect, test } from 'vitest'
import { findingsIn, sampleWith } from './sample-findings.ts'

const mends = (text: string) => findingsIn('tone/shouting', text, sampleWith({})).map(([, after]) => after)

test.each([
  ['PLEASE SEND ME THE ADDRESS today.', 'Please send me the address today.'],
  ['Please, SEND ME THE ADDRESS today.', 'Please, send me the address today.'],
  ['Well, I DETEST SUCH QUEUES.', 'Well, I detest such queues.'],
  ['I will NOT come.', 'I will not come.'],
  ['I can come. NEVER ask.', 'I can come. Never ask.'],
  ['I am VERY VERY glad.', 'I am very very glad.'],
  ['Thank you!!! I can come.', 'Thank you. I can come.'],
  ['Really?!? I can come.', 'Really? I can come.'],
  ['HELP ME, I SAY, PLEASE HURRY NOW.', 'Help me, I say, please hurry now.'],
  ['I NEVER EVER LIKED THAT PLACE, you know.', 'I never ever liked that place, you know.'],
])('"%s" is calmed to "%s"', (text, calm) => {
  expect(mends(text)).toEqual([calm])
})

test('each shout has its own mend', () => {
  expect(mends('I will NOT come!!!')).toEqual(['I will not come!!!', 'I will NOT come.'])
})

test.each([
  'I worked for the BBC and the NHS.',
  // Names of the letter
  'I like HOLLIN MEDICAL WAKEFIELD.',
  'I have an MSC, a BSC, an MBA and a PGCE.',
  'Thank you! I can come!!',
  'Thank you.\n\nOn Mon, 8 Jun 2026 at 10:00, Dana Whitlow wrote:\n> DO NOT BRING YOUR DOG WITH YOU!!! NEVER',
])('"%s" shouts nothing', (text) => {
  expect(mends(text)).toEqual([])
})
