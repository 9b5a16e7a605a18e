import { expect, test } from 'vitest'
import { mailtoOf } from '../../../main/sending/mailto.ts'

const mail = {
  to: 'imogen.sallow@tollandferryworks.example',
  subject: 'Re: Rota Planner',
  text: 'One\nTwo',
  invite: '',
}

test('the mail program is given address, subject and text', () => {
  expect(mailtoOf(mail, 'linux')).toEqual({
    url: 'mailto:imogen.sallow@tollandferryworks.example?subject=Re%3A%20Rota%20Planner&body=One%0D%0ATwo',
    opening: 'whole',
  })
})

test('the first lines of the invite are quoted, its headers are not', () => {
  const invite = 'Subject: Interview\n\nDear Robin,\nplease come.\nAt ten.\nBring nothing.'
  const body = new URL(mailtoOf({ ...mail, invite }, 'linux')?.url ?? '').searchParams.get('body')
  expect(body).toBe('One\r\nTwo\r\n\r\n> Dear Robin,\r\n> please come.\r\n> At ten.')
})

const body = ({ url }: { url: string }) => new URL(url).searchParams.get('body')

test.each([
  ['win32', 1600, true, 'whole'],
  ['win32', 1700, false, 'whole'],
  ['win32', 1900, null, 'without-text'],
  ['linux', 7000, true, 'whole'],
  ['linux', 8000, null, 'without-text'],
] as const)(
  'on %s a text of %i characters is quoted under: %j, and it goes %s',
  (platform, length, quoted, opening) => {
    const made = mailtoOf({ ...mail, text: 'x'.repeat(length), invite: 'y'.repeat(150) }, platform)
    expect(made?.opening).toBe(opening)
    expect(made && body(made)?.includes('y')).toBe(quoted ?? undefined)
  },
)

test.each([
  '',
  'Imogen Sallow',
  'Imogen <imogen@tollandferryworks.example>',
  'a@marl-street.example,b@marl-street.example',
  'a@marl-street.example?bcc=b@marl-street.example',
  'a@marl-street.example&bcc=b',
  'a@marl-street.example\r\nbcc:b',
  'file:///etc/passwd',
  'a@marl-street',
])('“%s” is no plain address, so nothing is opened', (to) => {
  expect(mailtoOf({ ...mail, to }, 'linux')).toBeNull()
})

test('nothing of a reply becomes another field of the address', () => {
  const to = "o'neil&sons+a@marl-street.example"
  const made = mailtoOf({ to, subject: 'A&bcc=b\r\nc', text: 'D&cc=e#f \ud800', invite: '' }, 'linux')
  const url = new URL(made?.url ?? '')
  expect([...url.searchParams.keys()]).toEqual(['subject', 'body'])
  expect(decodeURIComponent(url.pathname)).toBe(to)
  expect(url.hash).toBe('')
})
