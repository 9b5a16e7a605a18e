import { expect, test } from 'vitest'
import { localDateTimeSchema } from '../../common/situation.ts'
import { systemClock } from '../../main/clock.ts'

const minuteMs = 60_000

test('the clock on the wall and UTC tell the same moment, each in its own form', () => {
  const local = systemClock.localNow()
  const utc = systemClock.utcNow()
  expect(localDateTimeSchema.safeParse(local).success).toBe(true)
  expect(utc).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
  // A date and time without a zone is read as local.
  expect(Math.abs(new Date(local).getTime() - new Date(utc).getTime())).toBeLessThanOrEqual(2 * minuteMs)
})
