import fc from 'fast-check'
import { expect, test } from 'vitest'
import { convert } from '../../../main/intake/convert.ts'
import { htmlToText } from '../../../main/intake/html.ts'
import { makeDocx, makeMsg, makePdf, paragraph } from './make-files.ts'

const tags = [
  'p',
  '/p',
  'br',
  'ul',
  'li',
  '/ul',
  'ol',
  'table',
  'tr',
  'td',
  '/td',
  '/tr',
  '/table',
  'b',
  '/b',
  'a href=http://x.example',
  '/a',
  'pre',
  '/pre',
  'blockquote type=cite',
  '/blockquote',
  'div hidden',
  '/div',
  'script',
  '/script',
  '!--',
  '!DOCTYPE',
]
const piece = fc.oneof(
  fc.constantFrom(...tags).map((tag) => `<${tag}>`),
  fc.constantFrom(' ', '\n', '\t', '&nbsp;', '&amp;', '&#0;', '<', '>', '"'),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
)

test('whatever a page is made of, its text is tidy', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = htmlToText(pieces.join(''))
      expect(text).toBe(text.trim())
      expect(text).not.toMatch(/\n\n\n|[ \t]\n/)
      expect(text).not.toContain('\u0000')
    }),
    { numRuns: 500, examples: [[['<blockquote type=cite>', '!', '<td>']]] },
  )
})

test('words without markup come through a page as they are', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z£,.]{1,9}$/), { minLength: 1 }), (words) => {
      expect(htmlToText(words.map((word) => `<p>${word}</p>`).join(''))).toBe(words.join('\n\n'))
    }),
  )
})

test.each([
  ['a PDF', makePdf([['Baker', 'Leeds']]), 'a.pdf'],
  ['a Word document', makeDocx(paragraph('Baker')), 'a.docx'],
  ['an Outlook mail', makeMsg({ '001A': 'IPM.Note', '1000': 'Dear Ines' }), 'a.msg'],
  [
    'a mail',
    Buffer.from('MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nDear\n--b--'),
    'a.eml',
  ],
  [
    'a calendar',
    Buffer.from('BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20300312T103000Z\nDURATION:PT1H\nEND:VEVENT\nEND:VCALENDAR'),
    'a.ics',
  ],
])('%s with a few bytes changed or cut off gives text or a sentence', async (_, bytes, name) => {
  const change = fc.record({ at: fc.nat(bytes.length - 1), byte: fc.nat(255) })
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 6 }), fc.nat(bytes.length), async (changes, length) => {
      const broken = new Uint8Array(bytes)
      for (const { at, byte } of changes) broken[at] = byte
      const answer = await convert({ bytes: broken.subarray(0, length), name, zone: 'UTC' })
      expect(answer.ok ? answer.value.text.trim() : answer.detail).not.toBe('')
    }),
    // The same bytes each time: some would keep a library busy for ever, which another test is about.
    { numRuns: 60, seed: 20300312 },
  )
})
