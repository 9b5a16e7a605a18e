import { expect, test } from 'vitest'
import { describeMissing, packagesFor } from '../../scripts/system-libraries.ts'

test.each([
  [['libgtk-3.so.0', 'libgdk-3.so.0'], ['libgtk-3-0']],
  [
    ['libnss3.so', 'libnssutil3.so', 'libasound.so.2'],
    ['libasound2', 'libnss3'],
  ],
  [
    ['libatk-1.0.so.0', 'libatk-bridge-2.0.so.0'],
    ['libatk-bridge2.0-0', 'libatk1.0-0'],
  ],
  [
    ['xvfb-run', 'xauth'],
    ['xauth', 'xvfb'],
  ],
])('%j comes with %j', (missing, packages) => {
  expect(packagesFor(missing)).toEqual(packages)
})

test.each([[[]], [['libnobodyknows.so.1']], [['toString', 'constructor']]])('%j comes with no package', (missing) => {
  expect(packagesFor(missing)).toEqual([])
})

test('what is missing is named together with the one command that installs it', () => {
  expect(describeMissing(['libgbm.so.1', 'xvfb-run'])).toBe(
    'Missing on this machine: libgbm.so.1, xvfb-run.\nOn Debian and Ubuntu: sudo apt-get install libgbm1 xvfb',
  )
})
