import { expect, test } from 'vitest'
import { hostsOf, senderHost } from '../../../../../main/analysis/concerns/scam/hosts.ts'
import { readDocument } from '../../../../../main/analysis/text/read.ts'

const sitesIn = (text: string) =>
  hostsOf(readDocument(text)).map(({ site, label, span }) => [site, label, text.slice(span.start, span.end)])

test.each([
  ['Write to dana@hollin.example.', [['hollin.example', 'hollin', 'hollin.example']]],
  ['See https://jobs.hollin.co.uk/apply?x=1.', [['hollin.co.uk', 'hollin', 'jobs.hollin.co.uk']]],
  ['See www.Hollin-Mill.example/jobs', [['hollin-mill.example', 'hollin-mill', 'www.Hollin-Mill.example']]],
  [
    'dana@mail.hollin.example (http://hollin.com.au)',
    [
      ['hollin.example', 'hollin', 'mail.hollin.example'],
      ['hollin.com.au', 'hollin', 'hollin.com.au'],
    ],
  ],
])('"%s" names its hosts', (text, sites) => {
  expect(sitesIn(text)).toEqual(sites)
})

test.each(['Meet us @ 10.30 in the hall.', 'Version 1.2.3 of the form', 'Mail me at work', 'e.g. this.and that'])(
  '"%s" names none',
  (text) => {
    expect(sitesIn(text)).toEqual([])
  },
)

test.each([
  ['From: Dana <dana@hollin.example>\nSubject: Interview\n\nDear Maren, see www.other.example', 'hollin.example'],
  ['From: "hr@hollin.example" <dana@post.example>\nSubject: Interview\n\nDear Maren,', 'post.example'],
  ['Dear Maren, write to dana@hollin.example.', undefined],
])('who writes is told by the address of the mail: %s', (text, site) => {
  expect(senderHost(readDocument(text))?.site).toBe(site)
})
