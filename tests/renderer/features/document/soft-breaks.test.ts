import { expect, test } from 'vitest'
import { findSoftBreaks } from '../../../../renderer/features/document/soft-breaks.ts'

/** The text with each soft break shown as "~". */
function shown(text: string): string {
  const soft = new Set(findSoftBreaks(text))
  return [...text].map((letter, index) => (soft.has(index) ? '~' : letter)).join('')
}

const mail = `Dear Maud,

Thank you for your CV. My client supplies wound care to clinics and
care homes, and would like to meet you for a post covering the north
of the county.

You would get:
- a car and a pension, and twenty-five days of holiday in each year,
- a monthly bonus.

Kind regards,
Perrin Oakhurst`

test('full lines of a wrapped mail flow, and the others keep their place', () => {
  expect(shown(mail)).toBe(
    mail.replace('clinics and\ncare', 'clinics and~care').replace('north\nof the', 'north~of the'),
  )
})

test.each([
  ['an empty text', ''],
  ['short lines', 'Buyer\nSkelby\n£30,000'],
  ['long lines, one to a paragraph', `${'word '.repeat(60)}\n${'word '.repeat(60)}\nEnd.`],
  ['blank lines', `${'word '.repeat(13)}\n\n${'word '.repeat(13)}`],
  ['a list of full lines', `${'- word word'.repeat(6)}\n${'- word word'.repeat(6)}\n- word`],
  ['a very long text', `${mail}\n\n`.repeat(1000)],
  ['full lines of headers', `Subject: ${'word '.repeat(11)}\n  ${'word '.repeat(12)}`],
])('%s has none', (_name, text) => {
  expect(findSoftBreaks(text)).toEqual([])
})
