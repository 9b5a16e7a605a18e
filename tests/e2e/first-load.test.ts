import { expect, test } from 'vitest'
import { goals } from '../../scripts/bench/goals.ts'
import { firstLoad } from '../../scripts/bundle-size.ts'

test('the window has little to load before its first picture', async () => {
  const { files, gzipped } = await firstLoad()
  expect(files.some((file) => file.endsWith('.js'))).toBe(true)
  expect(files.some((file) => file.endsWith('.css'))).toBe(true)
  expect(gzipped).toBeLessThanOrEqual(goals.firstLoadKb * 1000)
})
