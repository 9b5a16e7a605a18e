import { expect, test } from 'vitest'
import { invisibleCharacters, invisibleName } from '../../../renderer/ui/invisible.ts'

const found = (text: string) => [...text.matchAll(invisibleCharacters)].map(({ 0: sign }) => sign.codePointAt(0))

test.each([
  ['a zero width space inside a word', 'free\u200Blance', 0x200b, 'zero width space, not seen'],
  ['a soft hyphen', 'pass\u00ADport', 0xad, 'soft hyphen, not seen'],
  ['a byte order mark at the beginning', '\uFEFFHello', 0xfeff, 'byte order mark, not seen'],
  ['a joiner between Latin letters', 'pay\u200Dpal', 0x200d, 'zero width joiner, not seen'],
  ['a turned writing direction', 'exe.\u202Efdp', 0x202e, 'sign of writing direction, not seen'],
])('%s is shown and has a name', (_name, text, code, name) => {
  expect(found(text)).toEqual([code])
  expect(invisibleName(code)).toBe(name)
})

test.each([
  ['an emoji of several', '👩\u200D💻'],
  ['a joiner in Persian', 'می\u200Cخواهم'],
  ['a joiner in Hindi', 'क्\u200Dष'],
  ['blanks of every kind', 'a b\u00A0c\u2003d\te\n'],
])('%s is left alone', (_name, text) => {
  expect(found(text)).toEqual([])
})
