import { describe, expect, test } from 'vitest'
import { findInterview } from '../../../../main/analysis/facts/interview.ts'
import { findWrongWeekday } from '../../../../main/analysis/facts/interview-weekday.ts'
import { readDocument } from '../../../../main/analysis/text/read.ts'
import { marked } from '../../../marked.ts'

const now = '2026-02-20T09:00'

/** The wrong weekday beside the interview's date, in a mail with this sentence. */
function wrongIn(sentence: string) {
  const { text, spans } = marked(`Hi Robin,\n\n${sentence}\n\nBest wishes,\nImke`)
  const document = readDocument(text)
  const { start } = findInterview(document, 'interview-invite', now)
  return { start: start?.value ?? null, spans, wrong: findWrongWeekday(document, start, now) }
}

describe('a weekday that is not that of its date', () => {
  test.each([
    ['[[Tuesday]] [[11 March]] at 10:00', 'Tuesday', 'Wednesday'],
    ['[[Tuesday]], the [[11th of March]] at 10:00', 'Tuesday', 'Wednesday'],
    ['[[Mon]] [[11/03/2026]] at 10:00', 'Monday', 'Wednesday'],
    ['[[Fri]]. [[March 11th, 2026]], 10 am', 'Friday', 'Wednesday'],
    ['[[11 March 2026]] ([[Monday]]) at 10:00', 'Monday', 'Wednesday'],
    ['[[Sunday]] [[11th]] at 10:00', 'Sunday', 'Wednesday'],
  ])('%s', (words, said, isReally) => {
    const { start, spans, wrong } = wrongIn(`Could you come for an interview on ${words}?`)
    const [first, second] = spans
    // The date is as written, only its weekday is in doubt
    expect(start).toBe('2026-03-11T10:00')
    const [weekday, date] = /^\[\[\d/.test(words) ? [second, first] : [first, second]
    expect(wrong).toEqual({ weekday, date, said, isReally })
  })

  test.each([
    'Could you come for an interview on Wednesday 11 March at 10:00?',
    'Could you come for an interview on Wed, March 11th at 10:00?',
    'Could you come for an interview on 11 March at 10:00?',
    'Could you come for an interview next Tuesday at 10:00?',
    'Could you come for an interview on Wednesday 11 March or Thursday 12 March at 10:00?',
    'Could you come for an interview on 11 March, Thursday 12 March would do too, at 10:00?',
    'The interview is on 11 March at 10:00, as we are closed on Tuesday.',
    // So far ahead that last year may be meant
    'Could you come for an interview on Tuesday 12 February at 10:00?',
  ])('not in: %s', (sentence) => {
    expect(wrongIn(sentence).wrong).toBeNull()
  })

  test('of other times offered with it', () => {
    const { start, spans, wrong } = wrongIn(
      'You could come for an interview on:\n- Wednesday 11 March at 10:00\n- [[Friday]] [[12 March]] at 14:00',
    )
    expect(start).toBe('2026-03-11T10:00')
    expect(wrong).toEqual({ weekday: spans[0], date: spans[1], said: 'Friday', isReally: 'Thursday' })
  })
})
