import { expect, test } from 'vitest'
import { maxFileBytes } from '../../../common/limits.ts'
import { decodeText } from '../../../main/intake/decode.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))

test.each([
  ['plain words', utf8('Come & see us.\r\n\tBye'), 'Come & see us.\r\n\tBye'],
  ['UTF-8', utf8('Crème brûlée, £36,000 🙂'), 'Crème brûlée, £36,000 🙂'],
  ['UTF-8 with a mark', utf8('\ufeffCrème'), 'Crème'],
  ['UTF-16', utf16('Crème 🙂'), 'Crème 🙂'],
  ['UTF-16 the other way round', new Uint8Array(Buffer.from(utf16('Crème 🙂')).swap16()), 'Crème 🙂'],
  [
    'windows-1252',
    Uint8Array.of(0x93, 0x48, 0x69, 0x94, 0x20, 0x97, 0x20, 0x80, 0x35, 0x20, 0xa3, 0xe8),
    '“Hi” — €5 £è',
  ],
  ['every sign of windows-1252', Uint8Array.of(0xff, ...Array(200).fill(0x61), 0x82, 0x9f), `ÿ${'a'.repeat(200)}‚Ÿ`],
  ['HTML as it stands', utf8('<p>Hi</p>'), '<p>Hi</p>'],
  ['a form feed among words', utf8(`page one\fpage two`), 'page one\fpage two'],
  ['one stray control character in a long text', utf8(`${'word '.repeat(100)}\u0007`), `${'word '.repeat(100)}\u0007`],
])('%s become text', (_, bytes, text) => {
  expect(decodeText(bytes)).toEqual({ ok: true, value: text })
})

test.each([
  ['no bytes', new Uint8Array(), 'empty'],
  ['blanks', utf8(' \r\n\t '), 'empty'],
  ['a mark alone', utf8('\ufeff'), 'empty'],
  ['a NUL among words', utf8('words\0words'), 'binary'],
  ['UTF-16 without a mark', new Uint8Array(Buffer.from('words', 'utf16le')), 'binary'],
  ['many control characters', utf8('\u0001\u0002\u0003words'), 'binary'],
  ['random bytes without a NUL', Uint8Array.from({ length: 2000 }, (_, index) => 1 + ((index * 7919) % 255)), 'binary'],
  ['the beginning of a PDF', utf8('%PDF-1.7\n1 0 obj'), 'binary'],
  ['rich text', utf8('{\\rtf1 Hi}'), 'binary'],
  ['one byte too many', new Uint8Array(maxFileBytes + 1).fill(0x61), 'too-large'],
])('%s are refused', (_, bytes, error) => {
  expect(decodeText(bytes)).toMatchObject({ ok: false, error, detail: expect.stringMatching(/^[A-Z].*\.$/) })
})
