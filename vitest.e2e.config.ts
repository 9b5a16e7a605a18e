import { defineConfig } from 'vitest/config'

/** Tests that start the real app, one file after another: two windows at once would take each other's focus. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A window on a busy machine takes its time.
    expect: { poll: { timeout: 15_000 } },
  },
})
