import { expect, test } from 'vitest'
import { restsOn } from '../../../../renderer/features/reply/rests-on.ts'

test.each([
  [['limit/pay', 'verdict/negotiate'], 'a limit you set and the verdict'],
  [['limit/pay', 'limit/travel'], 'a limit you set'],
  [['something/new'], 'what the text says'],
  [['constructor', 'toString/x'], 'what the text says'],
  [[], 'what the text says'],
])('%o is said in words', (rules, expected) => {
  expect(restsOn(rules)).toBe(expected)
})
