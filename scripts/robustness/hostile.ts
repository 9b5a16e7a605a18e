import { lock, makeDocx, makeMsg, makePdf, packedBlanks, paragraph } from '../../tests/main/intake/make-files.ts'

/** A file that is made when it is its turn, so that none of them lies about. */
export type MadeFile = [name: string, make: () => Uint8Array]

/** Files that are made to do harm, by what they do. */
export function hostileFiles(): MadeFile[] {
  const head = 'From: a@x.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n'
  const nested = Array.from(
    { length: 5000 },
    (_, level) => `--b${level}\r\nContent-Type: multipart/mixed; boundary=b${level + 1}\r\n\r\n`,
  )
  const repeated = (words: string, bytes: number) =>
    Buffer.from(words.repeat(Math.floor(bytes / Buffer.byteLength(words))))
  return [
    ['bomb-honest.docx', () => makeDocx({ packed: packedBlanks(4000), claimedLength: 2 ** 31 })],
    ['bomb-lying.docx', () => makeDocx({ packed: packedBlanks(4000), claimedLength: 10 })],
    ['deep.docx', () => makeDocx('<w:tbl><w:tr><w:tc>'.repeat(100_000))],
    ['entities.docx', () => makeDocx('&a;'.repeat(100_000))],
    ['wide.docx', () => makeDocx(paragraph('word '.repeat(2000)).repeat(500))],
    ['parts.eml', () => Buffer.from(`${head}${'--b\r\n\r\nhello\r\n'.repeat(100_000)}--b--`)],
    ['deep.eml', () => Buffer.from(`${head.replace('=b', '=b0')}${nested.join('')}`)],
    ['headers.eml', () => Buffer.from(`${'X-A: b\r\n'.repeat(500_000)}\r\nhello`)],
    [
      'one-header.eml',
      () => Buffer.from(`Subject: ${'=?utf-8?Q?a?= '.repeat(300_000)}\r\nMIME-Version: 1.0\r\n\r\nhello`),
    ],
    [
      'picture.eml',
      () =>
        Buffer.concat([
          Buffer.from(`${head}--b\r\nContent-Transfer-Encoding: base64\r\n\r\n`),
          repeated('QUJD', 18_000_000),
        ]),
    ],
    ['deep.html', () => repeated('<div>', 10_000_000)],
    ['quotes.html', () => repeated('<blockquote type=cite>', 5_000_000)],
    ['tables.html', () => repeated('<table><tr><td>a', 10_000_000)],
    ['attributes.html', () => repeated('<p a="b" c=d', 10_000_000)],
    ['entities.html', () => repeated('&amp;&#x41;&lt', 10_000_000)],
    [
      'entries.ics',
      () =>
        Buffer.from(
          `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\nDTSTART:20300312T103000Z\nRRULE:FREQ=SECONDLY\nEND:VEVENT\n'.repeat(100_000)}END:VCALENDAR`,
        ),
    ],
    ['deep.ics', () => repeated('BEGIN:VEVENT\n', 5_000_000)],
    ['pages.pdf', () => makePdf(Array<string[]>(20_000).fill(['Baker']))],
    ['one-page.pdf', () => makePdf([Array<string>(100_000).fill('Baker in Leeds')])],
    ['locked.pdf', () => makePdf([['Baker']], lock)],
    [
      'attachments.msg',
      () =>
        makeMsg(
          { '001A': 'IPM.Note', '1000': 'Dear Ines' },
          Array(9).fill({ '3707': 'a.txt', '37010102': 'Baker '.repeat(300_000) }),
        ),
    ],
    ['one-line.txt', () => repeated('interview', 20_000_000)],
    ['one-word.txt', () => repeated('a', 20_000_000)],
    ['lines.txt', () => repeated('\n', 20_000_000)],
    ['quotes.txt', () => repeated('> > > From: a@x.example\n', 20_000_000)],
    ['money.txt', () => repeated('£1,000.00 per hour or ', 20_000_000)],
    ['dates.txt', () => repeated('Tuesday 12 March at 10:30, ', 20_000_000)],
    ['turned.txt', () => repeated('pay\u202etnemyap\u202c \u200bpass\u200bport ', 5_000_000)],
    ['addresses.txt', () => repeated('www.a.b.c.d.example (https://e.f.g.example/h?i=j) ', 5_000_000)],
  ]
}
