import { expect, test } from 'vitest'
import type { Pattern } from '../../../../common/debriefs.ts'
import { patternWords } from '../../../../renderer/features/search/pattern-words.ts'

const pattern = (
  kind: Pattern['kind'],
  words: string,
  count: number,
  of: number,
  share: number | null = null,
): Pattern => ({
  kind,
  words,
  count,
  of,
  share,
  invites: [],
})

test.each([
  [pattern('term', 'Pay', 3, 5), 'Pay moved in 3 of 5 talks.'],
  [pattern('term', 'Pay', 3, 5, 0.08), 'Pay moved in 3 of 5 talks. Half of them by 8 % or more.'],
  [pattern('term', 'Pay', 2, 5, 0.08), 'Pay moved in 2 of 5 talks.'],
  [pattern('concern', 'Travel', 4, 11), 'Travel stood in 4 of 11 invites.'],
  [pattern('question', 'Why are you leaving?', 4, 4), '“Why are you leaving?” in 4 of 4 interviews.'],
  [pattern('term', 'Home days', 1, 2), 'Home days moved in 1 of 2 talks. Too few to say.'],
  [pattern('cv-point', 'the year 2023', 1, 1), 'Your CV, the year 2023: in 1 of 1 interview. Too few to say.'],
])('%# %o is said as it is', (given, words) => {
  expect(patternWords(given)).toBe(words)
})

test('how often it was is never told as a percentage', () => {
  expect(patternWords(pattern('term', 'Pay', 50, 100))).not.toContain('%')
})
