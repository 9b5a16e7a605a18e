import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Beside, beginsLead, besideCapitals } from '../../../../main/analysis/facts/beside-capitals.ts'
import { findPeopleAndPlaces } from '../../../../main/analysis/facts/naming.ts'
import { readPage } from '../../../../main/analysis/facts/page.ts'
import { contactLeads, numberLeads } from '../../../../main/analysis/lexicon/contact-cues.ts'
import { readDocument } from '../../../../main/analysis/text/read.ts'

const named = (text: string) => findPeopleAndPlaces(readDocument(text), 'job-ad').contact.name?.value ?? null

// Each family of words that lead to a name: only what stands beside a capital is put to the patterns
test.each([
  'Contact Wilma Thorne for more.',
  'For an informal chat with Wilma Thorne write to us.',
  'Call or ring Wilma Thorne on Monday.',
  'To talk it over, telephone Wilma Thorne.',
  'Please speak to Wilma Thorne first.',
  'Get in touch with Wilma Thorne before Friday.',
  'Reach out to Wilma Thorne with what you need to know.',
  'Ask at the bar for Wilma Thorne.',
  'Come in any day and ask for Wilma Thorne.',
  'Pop in for coffee and meet Wilma Thorne.',
  'Attn: Wilma Thorne',
  'F.A.O. Wilma Thorne',
  'For the attention of Wilma Thorne',
  'CVs to Wilma Thorne',
  'Send your CV and a covering letter to Wilma Thorne.',
  'Leave your CV at the bar with Wilma Thorne.',
  'Apply in writing to Wilma Thorne.',
  'Your recruiter, Wilma Thorne',
  'Your talent partner, Wilma Thorne, is happy to call you.',
  'Applications must be addressed to Wilma Thorne.',
  'Enquiries about the post should go to Wilma Thorne.',
  'Questions? Wilma Thorne can help.',
  'The evening is hosted by Wilma Thorne.',
  'Posted by Wilma Thorne',
  'Hiring manager: Wilma Thorne',
  'My name is Wilma Thorne.',
  'Text Wilma Thorne on 07700 900123.',
  'Please contact the Practice Manager, Wilma Thorne, by Friday.',
  "I'm Wilma Thorne, and I run the yard.",
  'This is Wilma Thorne from the yard.',
  'Wilma Thorne here from the yard.',
  'Give Wilma Thorne a ring.',
  'Wilma Thorne is your contact.',
  'Wilma Thorne will be happy to chat.',
])('a name is found beside the words of %s', (text) => {
  expect(named(text)).toBe('Wilma Thorne')
})

test.each([
  'The team meets on Friday. Wilma Thorne founded it.',
  'Please call us. Wednesday is best.',
  'Send us your CV. Mornings only.',
  'Our shop in Thorne has looked for help before.',
])('nobody is named in %s', (text) => {
  expect(named(text)).toBeNull()
})

// A lead that the words do not tell would never be put to the pattern: the two have to know the same words
test.each([...contactLeads, ...numberLeads])('every way to write %s is told by its words', (lead) => {
  const written = fc.stringMatching(new RegExp(`^(?:${lead.replace(/\(\?=.*\)$/, '')})$`))
  fc.assert(
    fc.property(written, (words) => {
      const document = readDocument(`${words} Wilma Thorne`)
      const [line] = readPage(document).lines
      expect(line && besideCapitals(document, line, 0) & Beside.named).toBe(Beside.named)
      expect(beginsLead(document.tokens.form[0] as number)).toBe(true)
    }),
    { numRuns: 60 },
  )
})
