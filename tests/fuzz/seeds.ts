import fc from 'fast-check'
import { makeDocx, makeMsg, makePdf, paragraph } from '../main/intake/make-files.ts'
import { mutated, mutations } from './mutate.ts'

/** A way into the app: what is called how, and files of it that are nearly right. */
export interface Intake {
  name: string
  /** The name a file of it bears. */
  fileName: string
  files: fc.Arbitrary<Uint8Array>
}

const letter = `Dear Maren,

Thank you for your application as Baker at Hollin Mill Ltd. We would like to invite you to an interview on
Tuesday 12 March 2030 at 10:30 in 4 Tarn Street, Leeds LS1 4AB. It takes 45 minutes. Please reply by 8 March.

The pay is £28,000 to £31,000 a year. You will work shifts and travel up to 20% of the time.
Call 0113 496 0123 or see https://www.hollinmill.example/jobs?ref=12#top.

Kind regards,
Dana Whitlow
`

const page = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Baker</title><style>p{color:red}</style></head><body>
<h1>Baker &amp; Confectioner</h1><p style="font-size:12px">Pay: <b>&pound;14</b> an hour&nbsp;&#8211; <i>full time</i></p>
<table><tr><th>Place</th><td>Leeds</td></tr><tr><td>Hours<br>a week</td><td>38</td></tr></table>
<ul><li>Knead<ol start="3"><li>by hand</li></ol></li></ul><blockquote type="cite"><pre>  old mail </pre></blockquote>
<a href="https://hollinmill.example/apply">Apply here</a> <div style="display:none">hidden</div><script>a("<p>")</script>
<img src="data:image/png;base64,iVBORw0KGgo="></body></html>`

const calendar = `BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VTIMEZONE
TZID:W. Europe Standard Time
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:1@hollinmill.example
SUMMARY:Interview\\, Baker
DTSTART;TZID=W. Europe Standard Time:20300312T103000
DURATION:PT45M
RRULE:FREQ=WEEKLY;COUNT=3
LOCATION:Room 2\\; https://meet.example/abc
ORGANIZER;CN="Dana Whitlow":mailto:dana@hollinmill.example
DESCRIPTION:Please bring
 your papers.
END:VEVENT
END:VCALENDAR
`

const pdf = makePdf(
  [
    ['Baker', 'Hollin Mill Ltd, Leeds'],
    ['Pay: \\2439 an hour', 'Shifts and weekends'],
  ],
  '/Info << /Title (Baker) >>',
)

const word = `${paragraph('Baker')}<w:tbl><w:tr><w:tc>${paragraph('Place')}</w:tc><w:tc>${paragraph('Leeds')}</w:tc></w:tr></w:tbl><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Knead &amp; bake</w:t></w:r></w:p>`

const mail = [
  'From: =?UTF-8?Q?Ren=C3=A9?= Vale <rene@hollinmill.example>',
  'To: "Ashby, Maren" <maren@post.example>, Others: a@x.example;',
  'Subject: =?utf-8?B?SW50ZXJ2aWV3?= for',
  ' Baker',
  'Date: Mon, 8 Jun 2026 16:12:00 +0100',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="b"',
  '',
  '--b',
  'Content-Type: multipart/alternative; boundary=c',
  '',
  '--c',
  'Content-Type: text/plain; charset=iso-8859-2; format=flowed',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  letter.replaceAll('£', '=A3'),
  '--c',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from(page).toString('base64'),
  '--c--',
  '--b',
  'Content-Type: text/calendar; method=REQUEST',
  '',
  calendar,
  '--b',
  "Content-Type: application/pdf; name*=UTF-8''advert%20two.pdf",
  'Content-Disposition: attachment; filename="advert.pdf"',
  'Content-Transfer-Encoding: base64',
  '',
  pdf.toString('base64'),
  '--b',
  'Content-Type: message/rfc822',
  '',
  'Subject: The old mail\r\nFrom: Jo <jo@x.example>\r\n\r\nBaker wanted',
  '--b--',
  '',
].join('\r\n')

const mailTokens = [
  '--b\r\n',
  '--b--\r\n',
  '--c\r\n',
  'Content-Type: multipart/mixed; boundary=b\r\n\r\n',
  'Content-Type: message/rfc822\r\n\r\n',
  'Content-Type: text/html; charset=utf-7\r\n',
  'Content-Type: text/plain; charset="\0"\r\n',
  'Content-Transfer-Encoding: base64\r\n',
  'Content-Transfer-Encoding: x-uuencode\r\n',
  "Content-Disposition: attachment; filename*0*=UTF-8''a; filename*1*=%FF%FE\r\n",
  '=?utf-8?B?////?=',
  '=?x-none?Q?=ZZ?=',
  'From: <<<>>>,;:"\\\r\n',
  'Content-Length: 99999999\r\n',
]
const pageTokens =
  '<table>|<tr>|</tr>|<td>|</td>|<blockquote type=cite>|</blockquote>|<pre>|</pre>|<!--|-->|<script>|</script>|<p hidden>|<li>|<ol start=-9999999999>|&#x110000;|&#0;|&nbsp|<a href=javascript:x()>|</a>|<![CDATA[|<svg>|<div style="display:none">|<meta charset=x-none>|<p '.split(
    '|',
  )
const pdfTokens =
  '<<|>>|endobj\n|stream\n|endstream\n|1 0 R|2 0 R|/Length 999999999|/Filter /FlateDecode|/Filter [/ASCIIHexDecode /LZWDecode]|/Kids [2 0 R 2 0 R]|/Count -1|/Count 99999999|/Parent 2 0 R|%%EOF|xref\n0 9\n|startxref\n1\n|[|]|(|)|\\|BT /F1 1e99 Tf|/Encoding /Identity-H|/ToUnicode 5 0 R|/Prev 9|/XRefStm 9'.split(
    '|',
  )
const wordTokens =
  '<w:p>|</w:p>|<w:tbl>|</w:tbl>|<w:tr>|<w:tc>|<w:t>|&#x1F;|&lol;|<!DOCTYPE a [<!ENTITY b "c">]>|<w:drawing>|<w:pict/>|<w:hyperlink r:id="rId1">|<w:footnoteReference w:id="1"/>|<w:fldChar w:fldCharType="begin"/>|<w:sdt><w:sdtContent>|<mc:AlternateContent>|xmlns:w=""'.split(
    '|',
  )
const calendarTokens = [
  'BEGIN:VEVENT\n',
  'END:VEVENT\n',
  'END:VCALENDAR\n',
  'RRULE:FREQ=SECONDLY;COUNT=99999999\n',
  'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31\n',
  'DURATION:P999999999D\n',
  'DTSTART:99999999T999999Z\n',
  'DTSTART;VALUE=DATE:00000000\n',
  'DTEND;TZID=Nowhere/At_All:20300312T103000\n',
  'RDATE:20300312T103000Z\n',
  'TZOFFSETTO:+9999\n',
  'DTSTART:16010101T020000\n',
  ';X="a',
  '\n \n ',
]
const wordsTokens =
  'From: |Date: Tue, 32 Foo 9999 99:99:99 +9999\n|Subject: |> > > |-----Original Message-----\n|£999,999,999,999.99 per|31/02/2030 25:61|Monday Tuesday Wednesday|<p>|</|&#|https://|@|€€€|\u202e|%|1e999|- - - |\n\n\n|———'.split(
    '|',
  )

/** Bytes that are nearly those of a file. */
const nearly = (file: Uint8Array, tokens: readonly string[]) => mutations(tokens).map((steps) => mutated(file, steps))

/** Text that is broken before the file is made of it, so that the file itself stays whole. */
const within = <T>(text: string, tokens: readonly string[], make: (text: string) => T) =>
  mutations(tokens).map((steps) => make(mutated(Buffer.from(text), steps).toString()))

const asWord = (body: string) => makeDocx(body)

/** Documents whose XML is right, and whose pieces stand where they should not. */
const wordPieces = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }).map((words) => paragraph(words.replace(/[<&]/g, ' '))),
      fc.constantFrom(
        word,
        '<w:tbl><w:tr/></w:tbl>',
        '<w:tr><w:tc/></w:tr>',
        '<w:p><w:hyperlink r:id="none" w:anchor="x"><w:r><w:t>here</w:t></w:r></w:hyperlink></w:p>',
        '<w:p><w:r><w:footnoteReference w:id="99"/></w:r></w:p>',
        '<w:p><w:r><w:drawing><w:inline/></w:drawing><w:br w:type="page"/><w:tab/></w:r></w:p>',
        '<w:p><w:r><w:fldChar w:fldCharType="end"/><w:fldChar w:fldCharType="begin"/></w:r></w:p>',
        '<w:sdt><w:sdtContent><w:p/></w:sdtContent></w:sdt>',
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="-9"/><w:numId w:val="99999999999"/></w:numPr></w:pPr></w:p>',
        '<w:p><w:r><w:sym w:char="FFFFFFFF" w:font="Wingdings"/></w:r></w:p>',
        `${'<w:tbl><w:tr><w:tc>'.repeat(200)}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(200)}`,
      ),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''))
const asOutlook = (words: string) =>
  makeMsg(
    { '001A': 'IPM.Note', '0037': 'Interview', '0C1A': words.slice(0, 40), '1000': words, '10130102': words },
    [{ '3707': 'advert.txt', '37010102': words }],
    [new Date('2030-07-12T10:30Z'), new Date('2030-07-12T11:15Z')],
  )

/** Every way in. */
export const intakes: readonly Intake[] = [
  { name: 'mail', fileName: 'a.eml', files: nearly(Buffer.from(mail), mailTokens) },
  {
    name: 'Outlook mail',
    fileName: 'a.msg',
    files: fc.oneof(nearly(asOutlook(letter), wordsTokens), within(letter, wordsTokens, asOutlook)),
  },
  { name: 'page', fileName: 'a.html', files: nearly(Buffer.from(page), pageTokens) },
  { name: 'plain text', fileName: 'a.txt', files: nearly(Buffer.from(letter), wordsTokens) },
  {
    name: 'Markdown',
    fileName: 'a.md',
    files: nearly(Buffer.from(`# Baker\n\n- **Leeds**\n\n${letter}`), wordsTokens),
  },
  {
    name: 'PDF',
    fileName: 'a.pdf',
    files: fc.oneof(
      nearly(pdf, pdfTokens),
      within('Baker) Tj (Leeds', pdfTokens, (words) => makePdf([[words.slice(0, 4000)]])),
    ),
  },
  {
    name: 'Word document',
    fileName: 'a.docx',
    files: fc.oneof(nearly(asWord(word), wordTokens), within(word, wordTokens, asWord), wordPieces.map(asWord)),
  },
  { name: 'calendar', fileName: 'a.ics', files: nearly(Buffer.from(calendar), calendarTokens) },
]

/** Text as it is pasted: letters, adverts, raw mails and pages that are nearly right. */
export const pastes: fc.Arbitrary<string> = fc.oneof(
  within(letter, wordsTokens, (text) => text),
  within(mail, [...mailTokens, ...wordsTokens], (text) => text),
  within(page, pageTokens, (text) => text),
  fc.string({ unit: 'binary', maxLength: 300 }),
)
