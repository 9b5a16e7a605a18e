import { expect, test } from 'vitest'
import type { ReviewFinding } from '../../../../common/reply.ts'
import { shiftFindings } from '../../../../renderer/features/reply/shift-findings.ts'

const finding = (start: number, end: number): ReviewFinding => ({
  rule: 'tone/bitter',
  mark: 'think',
  span: { start, end },
  text: '',
  why: '',
  source: null,
  mend: { label: '', span: { start, end }, text: '' },
})

test.each([
  ['before it', { start: 0, end: 0, insert: 'abc' }, [8, 13], [8, 13]],
  ['at its start', { start: 5, end: 5, insert: 'abc' }, [8, 13], [8, 13]],
  ['at its end', { start: 10, end: 10, insert: 'abc' }, [5, 10], [5, 10]],
  ['after it', { start: 12, end: 14, insert: '' }, [5, 10], [5, 10]],
  ['inside it', { start: 7, end: 7, insert: 'ab' }, [5, 12], null],
  ['over its end', { start: 8, end: 12, insert: 'a' }, [5, 8], null],
  ['over its start', { start: 3, end: 7, insert: 'a' }, [4, 7], null],
  ['over all of it', { start: 3, end: 12, insert: 'abcdefg' }, null, null],
])('a change %s moves a finding with its words', (_, edit, span, mend) => {
  const [moved] = shiftFindings([finding(5, 10)], [edit])
  expect(moved?.span && [moved.span.start, moved.span.end]).toEqual(span ?? undefined)
  expect(moved?.mend ? [moved.mend.span.start, moved.mend.span.end] : null).toEqual(mend)
})

test('several changes at once each count', () => {
  const [moved] = shiftFindings(
    [finding(5, 10)],
    [
      { start: 0, end: 2, insert: '' },
      { start: 4, end: 4, insert: 'xyz' },
      { start: 20, end: 21, insert: '' },
    ],
  )
  expect(moved?.span).toEqual({ start: 6, end: 11 })
})
