import { describe, expect, test } from 'vitest'
import { findBenefits } from '../../../../main/analysis/facts/benefits.ts'
import { readDocument } from '../../../../main/analysis/text/read.ts'

function benefitsOf(text: string): string[] {
  return findBenefits(readDocument(text))
    .map(({ value }) => (value.offered ? '+' : '-') + value.name)
    .sort()
}

describe('benefits are read with whether they are offered', () => {
  test.each([
    [
      'Medical, dental and vision from day one, 401(k) match.',
      ['+dental insurance', '+health insurance', '+pension', '+vision insurance'],
    ],
    ['25 days plus bank holidays, pension after 3 months', ['+paid leave', '+pension']],
    ['Group health insurance for self and spouse', ['+health insurance']],
    ['Sixteen weeks of fully paid parental leave', ['+parental leave']],
    ['Sick pay accrues monthly.', ['+sick pay']],
    ['$90k plus super and 15 days of PTO', ['+paid leave', '+pension']],
    ['Company car and cycle to work scheme', ['+company car', '+travel pass']],
    ['There are no benefits with this post.', ['-health insurance', '-paid leave', '-pension', '-sick pay']],
    ['No benefits for the first 90 days; after that health insurance.', ['+health insurance']],
    ['There is no holiday pay or sick pay.', ['-paid leave', '-sick pay']],
    ['We don’t offer health insurance.', ['-health insurance']],
    ['There is no pension.', ['-pension']],
    ['You bring your own health insurance.', ['-health insurance']],
    ['Leave is unpaid.', ['-paid leave']],
  ])('%s', (text, want) => {
    expect(benefitsOf(text)).toEqual(want)
  })
})

describe('a trade in benefits offers none', () => {
  test.each([
    'You will sell life insurance policies.',
    'Experience in health insurance claims.',
    'We are a pension administrator.',
    'A dental practice in Hull.',
    'A role as maternity cover.',
    'Four days on, 4 days off.',
    'Comprehensive package',
  ])('%s', (text) => {
    expect(benefitsOf(text)).toEqual([])
  })
})
