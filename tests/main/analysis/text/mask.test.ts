import { expect, test } from 'vitest'
import { mask } from '../../../../main/analysis/text/mask.ts'

test.each([
  ['<p>Night <b>Baker</b></p>', '\n  Night    Baker    \n   '],
  ['One<br/>Two', 'One\n    Two'],
  ['<p\nclass="a">Ashford</p>', '  \n          Ashford\n   '],
  ['<p>a</p><!-- a <b> note -->b', `\n  a\n${' '.repeat(22)}b`],
  ['<p>Jo <jo@ash.example></p>', '\n  Jo <jo@ash.example>\n   '],
  ['<p>2 < 3 <b>and</b></p>', '\n  2 < 3    and    \n   '],
  ['<p>one <b two</p>', '\n  one <b two\n   '],
])('tags are blanks as long as they are: %j', (text, clean) => {
  expect(mask(text)).toBe(clean)
  expect(mask(text)).toHaveLength(text.length)
})

test.each(['Fewer than < 5 people > 2', 'Jo Ash <jo@ash.example>', 'a </ b', '<3'])(
  'what is no markup stays as it is: %j',
  (text) => {
    expect(mask(text)).toBe(text)
  },
)

test('very many tags that never end cost no more than their length', () => {
  const text = `<p>${'<a '.repeat(200_000)}`
  // At the square of its length this would take minutes and the test would time out
  expect(mask(text)).toBe(text.replace('<p>', '\n  '))
})
