import { expect, test } from 'vitest'
import { readDocument } from '../../../../main/analysis/text/read.ts'

function quotedText(text: string): string {
  return readDocument(text)
    .parts.filter(({ kind }) => kind === 'quoted')
    .map(({ span }) => text.slice(span.start, span.end).trim())
    .join('\n')
}

test.each([
  [
    'an answer with its introduction',
    'Hi Bo,\n\nSee you then.\n\nOn Mon, 3 Mar 2025 at 9:00, Bo wrote:\n> Is Monday fine?\n',
    '> Is Monday fine?',
  ],
  [
    'an introduction inside the marks',
    'Hi Bo,\n\nSee you then.\n\n> On Mon 3 Mar 2025 at 9:00, Bo wrote:\n>\n> Is Monday fine?\n',
    '> Is Monday fine?',
  ],
  ['a subject that answers', 'Subject: Re: Monday\n\nSee you then.\n\n> Is Monday fine?\n', '> Is Monday fine?'],
])('">" marks old mail in %s', (_, text, want) => {
  expect(quotedText(text)).toContain(want)
})

test.each([
  ['a list in an advert', 'Porter wanted\n\nWhat you do:\n> carry trays\n> stack plates\n'],
  ['a forwarded mail', 'Subject: FW: Porter wanted\n\nOne for you?\n\n> Dear Ola,\n>\n> We need a porter.\n'],
  [
    'a mail under a forwarding line',
    '---------- Forwarded message ---------\nFrom: Ola\nSubject: Porter\n\n> Dear Ola,\n>\n> We need a porter.\n',
  ],
])('">" marks nothing old in %s', (_, text) => {
  expect(quotedText(text)).toBe('')
})
