import { expect, test } from 'vitest'
import { fitToDisplays } from '../../main/window-state.ts'

const laptop = { x: 0, y: 24, width: 1440, height: 876 }
const second = { x: 1440, y: 0, width: 1920, height: 1080 }

test.each([
  ['as it was', { x: 100, y: 100, width: 900, height: 700 }, { x: 100, y: 100, width: 900, height: 700 }],
  [
    'as it was on the second display',
    { x: 1600, y: 50, width: 900, height: 700 },
    { x: 1600, y: 50, width: 900, height: 700 },
  ],
  [
    'partly beyond the edge',
    { x: -400, y: 100, width: 900, height: 700 },
    { x: -400, y: 100, width: 900, height: 700 },
  ],
  [
    'smaller when the display shrank',
    { x: 0, y: 24, width: 2560, height: 1400 },
    { x: 0, y: 24, width: 1440, height: 876 },
  ],
])('a window comes back %s', (_how, wanted, expected) => {
  expect(fitToDisplays(wanted, [laptop, second])).toEqual(expected)
})

test.each([
  ['beyond every display', { x: 4000, y: 100, width: 900, height: 700 }],
  ['left of the first by all but a strip', { x: -850, y: 100, width: 900, height: 700 }],
  ['with its title bar above the screen', { x: 100, y: -300, width: 900, height: 700 }],
])('a place %s is not used', (_where, wanted) => {
  expect(fitToDisplays(wanted, [laptop, second])).toBeNull()
})
