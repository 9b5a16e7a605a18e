import { expect, test } from 'vitest'
import { parseList } from '../../../renderer/ui/parse.ts'

test.each([
  ['pension, sick pay', ['pension', 'sick pay']],
  [' pension ,, Pension,', ['pension']],
  ['', []],
  [' , ', []],
])('"%s" is read as a list', (typed, items) => {
  expect(parseList(typed)).toEqual(items)
})
