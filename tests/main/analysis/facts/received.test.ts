import { expect, test } from 'vitest'
import { sentAt } from '../../../../main/analysis/facts/received.ts'
import { readDocument } from '../../../../main/analysis/text/read.ts'

test.each([
  ['Date: Mon, 8 Jun 2026 16:12:00 +0100', '2026-06-08T16:12'],
  ['Date: 8 June 2026 at 09:05', '2026-06-08T09:05'],
  ['Sent: Monday, June 8, 2026 4:12 PM', '2026-06-08T16:12'],
  ['Sent: June 8, 2026 12:03 AM', '2026-06-08T00:03'],
  ['Sent: June 8, 2026 12:03 PM', '2026-06-08T12:03'],
])('"%s" is when the mail was sent', (header, moment) => {
  expect(sentAt(readDocument(`From: a@b.example\n${header}\nSubject: Hello\n\nDear Ines,\nSee you soon.\n`))).toBe(
    moment,
  )
})

test.each([
  ['no date header', 'From: a@b.example\nSubject: Hello\n\nDear Ines,\n'],
  ['a date that is none', 'From: a@b.example\nDate: soon\n\nDear Ines,\n'],
  ['a day that does not exist', 'From: a@b.example\nDate: Mon, 31 Feb 2026 16:12:00 +0100\n\nDear Ines,\n'],
  ['a date in the text', 'The interview is on Mon, 8 Jun 2026 16:12:00.'],
])('%s says nothing about it', (_name, text) => {
  expect(sentAt(readDocument(text))).toBeNull()
})
