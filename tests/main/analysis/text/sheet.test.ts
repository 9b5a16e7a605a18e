import { expect, test } from 'vitest'
import { footerPhrases } from '../../../../main/analysis/lexicon/mail.ts'
import { holdsOf } from '../../../../main/analysis/text/sheet.ts'

const nothing = {
  forward: false,
  footer: false,
  introduce: false,
  mark: false,
  quoteLine: false,
  outlook: false,
  quote: false,
}

test.each([
  ['---------- Forwarded message ----------', { forward: true }],
  ['BEGIN FORWARDED MESSAGE:', { forward: true }],
  ['-----Original Message-----', { quote: true }],
  ['On Monday Tom wrote: yes', { introduce: true }],
  ['Yes.\n> And you?', { mark: true, quoteLine: true }],
  ['Jobs > Bakers', { mark: true }],
  ['From: Jo Ash', { outlook: true }],
  ['To stop these mails, unsubscribe.', { footer: true }],
  ['Sent from my iPhone', { footer: true }],
])('what a text holds at all is known: %s', (text, held) => {
  expect(holdsOf(text)).toEqual({ ...nothing, ...held })
})

test.each(footerPhrases)('a footer is found in capitals and among other signs: %s', (phrase) => {
  expect(holdsOf(`-- ${phrase.toUpperCase()}, Ash Mills`).footer).toBe(true)
})

// One word of a phrase alone
test.each([
  'Your original certificates, please.',
  'All places are reserved.',
  'A registered nurse in Ashford',
  'We received your application and its attachments.',
  'Work from home',
])('misses: %s', (text) => {
  expect(holdsOf(text)).toEqual(nothing)
})
