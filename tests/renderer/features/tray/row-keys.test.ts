import { expect, test } from 'vitest'
import { rowAfter } from '../../../../renderer/features/tray/row-keys.ts'

test.each([
  ['ArrowDown', 3, 4],
  ['ArrowDown', 9, 9],
  ['ArrowUp', 3, 2],
  ['ArrowUp', 0, 0],
  ['PageDown', 3, 7],
  ['PageDown', 8, 9],
  ['PageUp', 3, 0],
  ['Home', 5, 0],
  ['End', 5, 9],
])('%s goes from line %i to line %i of ten, four of them in sight', (key, from, to) => {
  expect(rowAfter(key, from, 10, 4)).toBe(to)
})

test('a page is one line at least', () => {
  expect(rowAfter('PageDown', 3, 10, -1)).toBe(4)
})

const misses = ['Enter', ' ', 'j', 'Tab', 'ArrowLeft']
test.each(misses)('%s goes to no other line', (key) => {
  expect(rowAfter(key, 3, 10, 4)).toBeNull()
})
