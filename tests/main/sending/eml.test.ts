import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { convert } from '../../../main/intake/convert.ts'
import { draftMail } from '../../../main/sending/eml.ts'

const mail = { to: 'imogen.sallow@tollandferryworks.example', subject: 'Re: Rota Planner', text: 'Hello.', invite: '' }
const read = (change: Partial<typeof mail>) => PostalMime.parse(draftMail({ ...mail, ...change }))

test('a mail opens as a draft, addressed and with its subject', async () => {
  const { to, subject, text, headers } = await read({})
  expect({ to, subject, text }).toEqual({
    to: [{ address: mail.to, name: '' }],
    subject: 'Re: Rota Planner',
    text: 'Hello.\n',
  })
  expect(headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1')
})

test.each([
  ['letters of other languages and signs of two code units', 'Grüße, 東京, naïve 🙂 = £31,000'],
  ['a very long line', 'word '.repeat(60).trim()],
  ['a line of signs that are each written as several', 'é'.repeat(200)],
  ['blanks at line ends and empty lines', 'One \n\n\tTwo\t\nThree'],
  ['what looks like encoding', 'A=3D sign =?utf-8?B?QQ==?= and a lone =\n.\nFrom here'],
])('a text with %s comes back as it was', async (_, text) => {
  const made = draftMail({ ...mail, text })
  expect((await PostalMime.parse(made)).text).toBe(`${text}\n`)
  expect(made.split('\r\n').filter((line) => line.length > 76)).toEqual([])
})

test.each([
  'Re: Rédacteur, Tolland Ferry Works',
  `Re: ${'A long name of a role and '.repeat(6)}more`,
  '🙂'.repeat(40),
  '=?utf-8?B?QQ==?=',
])('the subject “%s” comes back as it was', async (subject) => {
  expect((await read({ subject })).subject).toBe(subject)
})

test.each([
  { subject: 'Hello\r\nBcc: other@marl-street.example' },
  { subject: 'Hello\nBcc: other@marl-street.example' },
  { subject: 'Hello\u2028Bcc: other@marl-street.example\u0000' },
  { to: 'a@marl-street.example\r\nBcc: other@marl-street.example' },
  { to: 'a@marl-street.example, other@marl-street.example' },
  { invite: 'Message-ID: <a@marl-street.example>\rBcc: other@marl-street.example' },
  { invite: 'Message-ID: <a@marl-street.example\r\nBcc: other@marl-street.example>' },
])('nothing becomes a header of its own: %j', async (change) => {
  const { headers, bcc } = await read(change)
  const known = ['x-unsent', 'to', 'subject', 'in-reply-to', 'references', 'mime-version', 'content-type']
  expect(headers.map(({ key }) => key).filter((key) => !known.includes(key))).toEqual(['content-transfer-encoding'])
  expect(bcc).toBeUndefined()
})

test('a mail that is answered is named, where its headers stand in the invite', async () => {
  const { inReplyTo, references } = await read({ invite: 'Subject: Hi\nMessage-ID: <a1.b2@marl-street.example>\n\nHi' })
  expect([inReplyTo, references]).toEqual(['<a1.b2@marl-street.example>', '<a1.b2@marl-street.example>'])
})

test('a text without headers answers no mail', async () => {
  expect((await read({ invite: 'Come and see us.' })).inReplyTo).toBeUndefined()
})

test('the answer to a mail that was opened as a file stands below it', async () => {
  const bytes = Buffer.from(
    'From: imogen.sallow@tollandferryworks.example\r\nSubject: Rota Planner\r\nMessage-ID:\r\n <c3.d4@tollandferryworks.example>\r\n\r\nDear Ines, come and see us.\r\n',
  )
  const opened = await convert({ bytes, name: 'invite.eml', zone: 'Europe/Lisbon' })
  const invite = opened.ok ? opened.value.text : ''
  expect((await read({ invite })).inReplyTo).toBe('<c3.d4@tollandferryworks.example>')
})
