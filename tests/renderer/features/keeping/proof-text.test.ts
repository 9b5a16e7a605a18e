import { expect, test } from 'vitest'
import type { Course } from '../../../../common/timeline.ts'
import { proofText } from '../../../../renderer/features/keeping/proof-text.ts'

const event = (kind: Course['events'][number]['kind'], at: string, words = '') => ({
  id: crypto.randomUUID(),
  kind,
  at,
  status: null,
  words,
})
const course: Course = {
  invite: crypto.randomUUID(),
  title: 'Brindle Mill',
  subtitle: 'Miller',
  status: 'closed',
  isExample: false,
  pay: '',
  offerOn: null,
  answerBy: null,
  decidesOn: null,
  outcome: 'rejected',
  events: [
    event('received', '2026-06-08T16:12'),
    event('note', '2026-06-08T17:00', 'They were rude.'),
    event('interview-held', '2026-06-15T12:00', '2026-06-15T10:30'),
  ],
  interviews: [],
  dueAt: null,
}

test('each process stands with its dates and how it ended, without the notes', () => {
  expect(proofText([course])).toBe(
    [
      'Brindle Mill, Miller',
      '  Mon 8 June 2026, 16:12: It reached you.',
      '  Mon 15 June 2026, 12:00: The interview of Mon 15 June 2026, 10:30 took place.',
      '  How it ended: they said no',
    ].join('\n'),
  )
})

test('the invented search proves nothing', () => {
  expect(proofText([{ ...course, isExample: true }])).toBe('There is nothing to show yet.')
})

test('what began first stands first', () => {
  const later = { ...course, title: 'Osprey Lane Bakery', events: [event('received', '2026-07-01T09:00')] }
  expect(proofText([later, course]).indexOf('Brindle')).toBeLessThan(proofText([later, course]).indexOf('Osprey'))
})
