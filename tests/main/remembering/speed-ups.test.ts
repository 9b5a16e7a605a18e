import { expect, test } from 'vitest'
import { findSpeedUps } from '../../../main/remembering/speed-ups.ts'

const today = '2026-11-21'
const offer = {
  invite: 'o',
  status: 'debriefed' as const,
  offerOn: '2026-11-20',
  answerBy: '2026-12-01',
  decidesOn: null,
  outcome: null,
}
const other = {
  invite: 'a',
  status: 'attended' as const,
  offerOn: null,
  answerBy: null,
  decidesOn: null,
  outcome: null,
}

test.each([
  ['decides after the offer ends', { decidesOn: '2026-12-05' }, [{ offer: 'o', ask: 'a', days: 4 }]],
  ['has not said when', {}, [{ offer: 'o', ask: 'a', days: null }]],
])('a process that %s can be asked to be quicker', (_, said, expected) => {
  expect(findSpeedUps([offer, { ...other, ...said }], today)).toEqual(expected)
})

test.each([
  ['decides in time', [offer, { ...other, decidesOn: '2026-11-30' }]],
  ['is closed', [offer, { ...other, status: 'closed' as const }]],
  ['has ended', [offer, { ...other, outcome: 'rejected' as const }]],
  ['was never answered', [offer, { ...other, status: 'new' as const }]],
  ['has made an offer too', [offer, { ...other, offerOn: '2026-11-19' }]],
])('misses: a process that %s', (_, courses) => {
  expect(findSpeedUps(courses, today)).toEqual([])
})

test.each([
  ['ended yesterday', { ...offer, answerBy: '2026-11-20' }],
  ['has no end', { ...offer, answerBy: null }],
  ['was accepted', { ...offer, outcome: 'accepted' as const }],
])('misses: an offer that %s', (_, ended) => {
  expect(findSpeedUps([ended, other], today)).toEqual([])
})

test('the nearest date comes first, those without one last', () => {
  const asks = [
    other,
    { ...other, invite: 'b', decidesOn: '2026-12-20' },
    { ...other, invite: 'c', decidesOn: '2026-12-02' },
  ]
  expect(findSpeedUps([offer, ...asks], today).map(({ ask }) => ask)).toEqual(['c', 'b', 'a'])
})
