import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { fitToDisplays, readWindowState } from '../../main/window-state.ts'

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

const bounds = { x: -20, y: 40, width: 900, height: 700 }

/** A file with these words in it, gone with the test. */
function written(words: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'window.json'), words)
  return join(folder, 'window.json')
}

test('where the window was is read as it was kept, and nothing else with it', () => {
  const kept = { bounds: { ...bounds, more: 1 }, isMaximized: true, more: 1 }
  expect(readWindowState(written(JSON.stringify(kept)))).toEqual({ bounds, isMaximized: true })
})

test.each([
  ['nothing', ''],
  ['half of it', '{"bounds":{"x":1'],
  ['no place', '{"isMaximized":true}'],
  ['null', 'null'],
  ['a place in words', JSON.stringify({ bounds: { ...bounds, x: '20' }, isMaximized: false })],
  ['half a pixel', JSON.stringify({ bounds: { ...bounds, y: 0.5 }, isMaximized: false })],
  ['no width', JSON.stringify({ bounds: { ...bounds, width: 0 }, isMaximized: false })],
  ['no word on its size', JSON.stringify({ bounds })],
])('a file with %s in it says nothing of the window', (_what, words) => {
  expect(readWindowState(written(words))).toBeNull()
})

test('a file that is missing says nothing of the window', () => {
  expect(readWindowState(join(tmpdir(), 'second-look-missing', 'window.json'))).toBeNull()
})
