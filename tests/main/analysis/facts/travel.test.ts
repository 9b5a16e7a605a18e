import { describe, expect, test } from 'vitest'
import { findTravel } from '../../../../main/analysis/facts/travel.ts'
import { readDocument } from '../../../../main/analysis/text/read.ts'

function travelOf(text: string): [number | null, string | null] {
  const { travelPercent, travel } = findTravel(readDocument(text))
  return [travelPercent?.value ?? null, travel?.value ?? null]
}

describe('business travel is read as a share or in words', () => {
  test.each([
    ['Up to 25% travel in the region.', [25, null]],
    ['Travel: 10-15%', [15, null]],
    ['You are on the road up to 60% of the time.', [60, 'regular']],
    ['There is no travel in this job.', [null, 'none']],
    ['Travel is not required.', [null, 'none']],
    ['Occasional travel to our Ghent office.', [null, 'occasional']],
    ['Travel is minimal.', [null, 'occasional']],
    ['Some travel may be required.', [null, 'occasional']],
    ['You may be required to travel.', [null, 'occasional']],
    ['Frequent business trips abroad.', [null, 'regular']],
    ['You might go out with an engineer now and again.', [null, 'occasional']],
    ['You cover our Perth branch from time to time.', [null, 'occasional']],
    ['You sleep in your own bed.', [null, 'none']],
    ['Extensive travel across the UK.', [null, 'regular']],
    ['A field based role.', [null, 'regular']],
    ['You will travel to client sites.', [null, 'regular']],
  ])('%s', (text, want) => {
    expect(travelOf(text)).toEqual(want)
  })
})

describe('other travel is nobody’s business trip', () => {
  test.each([
    'We make software for the travel industry.',
    'A generous travel allowance.',
    'You will arrange travel for the directors.',
    'Travel expenses are paid.',
    'Sales grew by 25%.',
  ])('%s', (text) => {
    expect(travelOf(text)).toEqual([null, null])
  })
})
