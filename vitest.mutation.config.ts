import { defineConfig } from 'vitest/config'

/** The tests that mutants of `main/analysis/verdict` are put to: all of its own but those that take seconds each. */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    isolate: false,
    include: ['tests/main/analysis/verdict/**/*.test.ts'],
    exclude: ['**/properties.test.ts', '**/commute.test.ts'],
  },
})
