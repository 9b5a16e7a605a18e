import { expect, test } from 'vitest'
import { codeInMarkup } from '../../../../main/analysis/text/markup-code.ts'

const found = (text: string) => codeInMarkup(text).map(({ start, end }) => text.slice(start, end))

test.each([
  [
    'a style',
    '<p>Hello</p><style type="text/css">p { color: red }</style><p>there</p>',
    ['<style type="text/css">p { color: red }</style>'],
  ],
  ['a script in capitals', 'a<SCRIPT>x < 3</Script >b', ['<SCRIPT>x < 3</Script >']],
  ['a comment', 'a<!-- if mso -->b', ['<!-- if mso -->']],
  ['two of a kind', '<!--a-->b<!--c-->', ['<!--a-->', '<!--c-->']],
  [
    'one that opens another',
    '<head><style>p</style></head>b<style>q</style>',
    ['<head><style>p</style></head>', '<style>q</style>'],
  ],
])('%s is code', (_, text, code) => {
  expect(found(text)).toEqual(code)
})

test.each([
  ['what is never closed', '<style>p and so on'],
  ['a closing before its opening', '</script> a <script> b'],
  ['a header, which is no head', '<header>Our firm</header>'],
  ['words', 'style, script and head'],
])('%s is text', (_, text) => {
  expect(found(text)).toEqual([])
})

test('what is opened again and again and never closed is gone through once', () => {
  const text = '<head>H'.repeat(200_000)
  expect(codeInMarkup(text)).toEqual([])
})
