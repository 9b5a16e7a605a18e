import { expect, test } from 'vitest'
import { verdictRules } from '../../../../main/analysis/verdict/rules.ts'
import { verdictSteps } from '../../../../renderer/features/help/verdict-steps.ts'

test('the help asks what the verdict asks, in its order', () => {
  expect(verdictSteps).toEqual(verdictRules.map(({ id }) => id))
})
