import { expect, test } from 'vitest'
import { convert } from '../../../main/intake/convert.ts'
import { lock, makeDocx, makeMsg, makePdf, makeZip, paragraph } from './make-files.ts'

const read = (bytes: Uint8Array, name: string) => convert({ bytes, name, zone: 'Europe/Lisbon' })
const words = (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))
const head =
  'From: =?UTF-8?Q?Ren=C3=A9?= Vale <rene@valemill.example>\nTo: "Tarrant, Ines" <ines@post.example>\nSubject: Interview for\n Baker\nDate: Mon, 8 Jun 2026 16:12:00 +0100\nMIME-Version: 1.0\n'
const shownHead =
  'From: René Vale <rene@valemill.example>\nTo: Tarrant, Ines <ines@post.example>\nSubject: Interview for Baker\nDate: Mon, 8 Jun 2026 16:12:00 +0100'
const mixed = (...parts: string[]) =>
  words(`${head}Content-Type: multipart/mixed; boundary=b\n\n${parts.map((part) => `--b\n${part}\n`).join('')}--b--\n`)
const attached = (name: string, bytes: Uint8Array) =>
  `Content-Type: application/octet-stream\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${Buffer.from(bytes).toString('base64')}`
const calendarPart =
  'Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nSUMMARY:Interview\nDTSTART:20300312T103000\nEND:VEVENT\nEND:VCALENDAR'

const tooDeep = Array.from(
  { length: 1000 },
  (_, level) => `--b${level}\nContent-Type: multipart/mixed; boundary=b${level + 1}\n\n`,
)

test.each([
  ['plain text', words(`${head}\nDear Ines,\ncome.\n`), 'Dear Ines,\ncome.'],
  [
    'quoted-printable',
    words(
      `${head}Content-Transfer-Encoding: quoted-printable\nContent-Type: text/plain; charset=utf-8\n\n=C2=A330,000 a=\n year`,
    ),
    '£30,000 a year',
  ],
  ['another charset', Buffer.from(`${head}Content-Type: text/plain; charset=iso-8859-2\n\n\xb1`, 'latin1'), 'ą'],
  [
    'a charset nobody knows',
    Buffer.from(`${head}Content-Type: text/plain; charset=x-none\n\ncaf\xe9`, 'latin1'),
    'café',
  ],
  ['a page', words(`${head}Content-Type: text/html\n\n<p>Dear <b>Ines</b></p><p>Come.</p>`), 'Dear Ines\n\nCome.'],
  [
    'plain text beside a page',
    words(
      `${head}Content-Type: multipart/alternative; boundary=b\n\n--b\n\nDear Ines\n--b\nContent-Type: text/html\n\n<p>Dear <i>Ines</i></p>\n--b--`,
    ),
    'Dear Ines',
  ],
  [
    'a page beside a stub',
    words(
      `${head}Content-Type: multipart/alternative; boundary=b\n\n--b\n\nNeeds HTML.\n--b\nContent-Type: text/html\n\n<p>${'Dear Ines. '.repeat(9)}</p>\n--b--`,
    ),
    'Dear Ines. '.repeat(9).trim(),
  ],
])('a mail of %s shows the headers people know and its words', async (_, bytes, body) => {
  expect(await read(bytes, 'a.eml')).toEqual({
    ok: true,
    value: { text: `${shownHead}\n\n${body}`, notes: [], calendar: null },
  })
})

test('what is attached to a mail and holds words stands below it, and the rest is named', async () => {
  const bytes = mixed(
    'Content-Type: text/plain\n\nDear Ines',
    calendarPart,
    attached('invite.ics', words(calendarPart.slice(calendarPart.indexOf('BEGIN')))),
    attached('advert.pdf', makePdf([['Baker', 'Leeds']])),
    attached('advert.docx', makeDocx(paragraph('Baker in York'))),
    attached('plan.xlsx', makeZip([{ name: 'xl/workbook.xml', content: '<a/>' }])),
    attached('scan.pdf', makePdf([[]])),
    `Content-Type: image/png\nContent-Disposition: inline; filename="logo.png"\nContent-Transfer-Encoding: base64\n\niVBORw0K`,
    `Content-Type: application/pkcs7-signature; name="smime.p7s"\nContent-Transfer-Encoding: base64\n\nAAAA`,
    `Content-Type: message/rfc822\n\nSubject: The old advert\nFrom: Jo <jo@x.example>\n\nBaker wanted`,
  )
  expect(await read(bytes, 'a.eml')).toEqual({
    ok: true,
    value: {
      text: [
        `${shownHead}\n\nDear Ines`,
        'Topic: Interview\nWhen: Tuesday 12 March 2030, 10:30',
        'Baker\nLeeds',
        'Baker in York',
        'From: Jo <jo@x.example>\nSubject: The old advert\n\nBaker wanted',
      ].join('\n\n———\n\n'),
      notes: [
        'The attachment invite.ics stands below the mail.',
        'The attachment advert.pdf stands below the mail.',
        'The attachment advert.docx stands below the mail.',
        'The attachment message.eml stands below the mail.',
        'The attachment plan.xlsx was not read.',
        'The attachment scan.pdf was not read. This file is a picture of text. Open it, select the words, copy, and paste them here.',
      ],
      calendar: {
        start: '2030-03-12T10:30',
        end: null,
        zone: null,
        title: 'Interview',
        place: null,
        link: null,
        uid: null,
      },
    },
  })
})

test('of many attachments a few are named', async () => {
  const picture = attached('a.png', Buffer.from([0x89, 0x50, 0, 0]))
  const answer = await read(mixed('\nDear Ines', ...Array<string>(1200).fill(picture)), 'a.eml')
  expect(answer.ok && answer.value.notes).toEqual([
    ...Array(5).fill('The attachment a.png was not read.'),
    '1,195 more attachments were not read.',
  ])
})

test.each([
  ['another host', 'hollin.hiring@post.example', '\nReply-To: hollin.hiring@post.example'],
  ['the same host', 'jobs@VALEMILL.example', ''],
])('where answers to a mail go is shown when that is %s', async (_, address, shown) => {
  const answer = await read(words(`${head}Reply-To: ${address}\n\nDear Ines`), 'a.eml')
  expect(answer.ok && answer.value.text).toContain(`From: René Vale <rene@valemill.example>${shown}\nTo: `)
})

test('a mail without words says so', async () => {
  expect(await read(words(head), 'a.eml')).toMatchObject({
    ok: true,
    value: { text: shownHead, notes: ['This mail has no words of its own.'] },
  })
})

test('mails within mails are opened three deep', async () => {
  const wrap = (inner: string, level: number) =>
    `Subject: ${level}\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\n\nlevel ${level}\n--b${level}\nContent-Type: message/rfc822\n\n${inner}\n--b${level}--\n`
  const answer = await read(words([1, 2, 3, 4].reduce(wrap, 'Subject: 0\n\nlevel 0')), 'a.eml')
  expect(answer.ok && answer.value.text.match(/^level \d/gm)).toEqual(['level 4', 'level 3', 'level 2'])
  expect(answer.ok && answer.value.notes.at(-1)).toMatch(/^The attachment message\.eml was not read\./)
})

const outlook = {
  '001A': 'IPM.Note',
  '0037': 'Interview',
  '0C1A': 'René Vale',
  '5D01': 'rene@valemill.example',
  '007D': 'Received: by x\r\nDate: Mon, 8 Jun 2026 16:12:00 +0100\r\n',
}

test.each([
  ['plain text', { '1000': 'Dear Ines,\r\ncome.' }, 'Dear Ines,\ncome.'],
  ['a page', { '10130102': '<p>Dear <b>Ines</b></p>' }, 'Dear Ines'],
])('an Outlook mail of %s shows the same', async (_, body, shown) => {
  const bytes = makeMsg({ ...outlook, ...body }, [{ '3707': 'advert.txt', '37010102': 'Baker, Leeds' }])
  expect(await read(bytes, 'a.msg')).toEqual({
    ok: true,
    value: {
      text: `From: René Vale <rene@valemill.example>\nSubject: Interview\nDate: Mon, 8 Jun 2026 16:12:00 +0100\n\n${shown}\n\n———\n\nBaker, Leeds`,
      notes: ['The attachment advert.txt stands below the mail.'],
      calendar: null,
    },
  })
})

test('the times of an Outlook meeting stand below its words', async () => {
  const times = [new Date('2030-07-12T10:30Z'), new Date('2030-07-12T11:15Z')]
  const answer = await read(makeMsg({ ...outlook, '1000': 'Dear Ines' }, [], times), 'a.msg')
  expect(answer.ok && answer.value.text).toContain('When: Friday 12 July 2030, 11:30 to 12:15 (GMT+1)')
  expect(answer.ok && answer.value.calendar).toMatchObject({ start: '2030-07-12T11:30', zone: 'Europe/Lisbon' })
})

test.each([
  ['a PDF', makePdf([['Baker', 'Leeds'], ['Pay: \\2439 an hour']]), 'a.pdf', 'Baker\nLeeds\n\nPay: £9 an hour'],
  [
    'a Word document',
    makeDocx(
      `${paragraph('Baker')}<w:tbl><w:tr><w:tc>${paragraph('Place')}</w:tc><w:tc>${paragraph('Leeds')}</w:tc></w:tr></w:tbl>`,
    ),
    'a.docx',
    'Baker\n\nPlace: Leeds',
  ],
  ['a page', Buffer.from('<html><h1>Baker</h1>Leeds'), 'a.html', 'Baker\n\nLeeds'],
])('%s becomes text', async (_, bytes, name, text) => {
  expect(await read(bytes, name)).toEqual({ ok: true, value: { text, notes: [], calendar: null } })
})

test('of a long PDF the first pages are read, and it is said', async () => {
  const answer = await read(makePdf(Array<string[]>(103).fill(['Baker'])), 'a.pdf')
  expect(answer.ok && answer.value.notes).toEqual(['The last 3 pages were not read.'])
})

test('of a very long text the beginning is shown, and it is said', async () => {
  const answer = await read(Buffer.from(`<html><pre>${'word '.repeat(1_000_100)}`), 'a.html')
  expect(answer.ok && answer.value.text).toHaveLength(5_000_000)
  expect(answer.ok && answer.value.notes).toEqual(['Only the first 5,000,000 characters of this file are shown.'])
})

test.each([
  ['a PDF of pictures', makePdf([[], []]), 'a.pdf', 'picture'],
  ['a locked PDF', makePdf([['Baker']], lock), 'a.pdf', 'locked'],
  ['a PDF cut short', makePdf([['Baker']]).subarray(0, 200), 'a.pdf', 'damaged'],
  ['a PDF of noise', Buffer.from(`%PDF-1.7\n${'\u0001x<<>>'.repeat(999)}`), 'a.pdf', 'damaged'],
  ['a Word document cut short', makeDocx(paragraph('Baker')).subarray(0, 400), 'a.docx', 'damaged'],
  ['a Word document of broken XML', makeDocx('<w:p><w:r></w:p>'), 'a.docx', 'damaged'],
  ['another archive', makeZip([{ name: 'a.txt', content: 'Baker' }]), 'a.zip', 'binary'],
  ['a Word document nested without end', makeDocx('<w:p>'.repeat(200_000)), 'a.docx', 'damaged'],
  ['a locked Word document', makeMsg({ '0037': 'EncryptedPackage' }), 'a.docx', 'locked'],
  ['an old Word document', makeMsg({}), 'a.doc', 'binary'],
  ['an Outlook mail of RTF', makeMsg({ ...outlook, '10090102': 'LZFu' }), 'a.msg', 'rich'],
  ['an Outlook mail cut short', makeMsg(outlook).subarray(0, 700), 'a.msg', 'damaged'],
  [
    'a mail nested a thousand deep',
    words(`${head}Content-Type: multipart/mixed; boundary=b0\n\n${tooDeep.join('')}`),
    'a.eml',
    'damaged',
  ],
  ['a broken calendar', words('BEGIN:VCALENDAR\nwithout a colon'), 'a.ics', 'damaged'],
  ['an empty calendar', words('BEGIN:VCALENDAR\nEND:VCALENDAR'), 'a.ics', 'empty'],
  ['a page without words', Buffer.from('<html><script>a()</script>'), 'a.html', 'empty'],
  ['no bytes', new Uint8Array(), 'a.pdf', 'empty'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]), 'a.png', 'binary'],
])('%s is refused with a sentence', async (_, bytes, name, error) => {
  expect(await read(bytes, name)).toEqual({ ok: false, error, detail: expect.stringMatching(/^[A-Z].*\.$/) })
})

test('a mail of a hundred thousand parts is read or refused, and nothing breaks', async () => {
  const parts = '--b\n\nhello\n'.repeat(100_000)
  const answer = await read(words(`${head}Content-Type: multipart/mixed; boundary=b\n\n${parts}--b--`), 'a.eml')
  expect(answer.ok ? answer.value.text.startsWith(shownHead) : answer.detail.endsWith('.')).toBe(true)
})
