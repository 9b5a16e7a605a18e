import { expect, test } from 'vitest'
import type { Corrections } from '../../../common/invite.ts'
import { withGranted } from '../../../renderer/state/grant.ts'

const nights = { kind: 'nights', applies: true } as const
const noNights = { kind: 'nights', applies: false } as const
const weekends = { kind: 'weekends', applies: true } as const

test.each<[string, Corrections, Corrections, Corrections]>([
  [
    'a figure takes the place of another',
    { officeDays: 5, role: 'Baker' },
    { officeDays: 2 },
    { officeDays: 2, role: 'Baker' },
  ],
  [
    'working times nobody agreed on stay',
    { schedule: [nights, weekends] },
    { schedule: [noNights] },
    { schedule: [weekends, noNights] },
  ],
  [
    'benefits nobody agreed on stay',
    {
      benefits: [
        { name: 'car', offered: false },
        { name: 'pension', offered: false },
      ],
    },
    { benefits: [{ name: 'pension', offered: true }] },
    {
      benefits: [
        { name: 'car', offered: false },
        { name: 'pension', offered: true },
      ],
    },
  ],
  [
    'lists nobody agreed on are left alone',
    { schedule: [nights] },
    { officeDays: 2 },
    { schedule: [nights], officeDays: 2 },
  ],
])('%s', (_what, before, granted, after) => {
  expect(withGranted(before, granted)).toEqual(after)
})
