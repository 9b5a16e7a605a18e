import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Some tests start the command line or a database; on a busy machine of two cores that takes its time
    testTimeout: 60_000,
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'tests/package/**', 'node_modules/**'],
  },
})
