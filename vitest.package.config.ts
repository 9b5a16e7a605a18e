import { defineConfig } from 'vitest/config'
import endToEnd from './vitest.e2e.config.ts'

/** The end-to-end tests that need nothing but the window, which is all that a sealed app gives. */
const byWindow = [
  'bad-input',
  'decide',
  'facts',
  'files',
  'first-load',
  'first-minute',
  'letter',
  'loss',
  'prepare',
  'situation',
  'tray',
  'whole-way',
]

/** Tests of an installed package: what lies on the disk, and the app as it is shipped. */
export default defineConfig({
  test: {
    ...endToEnd.test,
    include: ['tests/package/**/*.test.ts', ...byWindow.map((name) => `tests/e2e/${name}.test.ts`)],
  },
})
