import { describe, expect, test } from 'vitest'
import type { Corrections } from '../../../../common/invite.ts'
import type { Facts } from '../../../../common/reading.ts'
import { correct } from '../../../../main/analysis/facts/correct.ts'
import { noFacts } from '../../../no-facts.ts'
import { said } from '../verdict/facts-of-a-case.ts'

const yours = <T>(value: T) => ({ value, certainty: 'corrected', evidence: [] })
const read: Facts = {
  ...noFacts,
  role: said('Stock Controller'),
  schedule: [said({ kind: 'nights' as const, applies: true }), said({ kind: 'weekends' as const, applies: true })],
  benefits: [said({ name: 'pension', offered: false }), said({ name: 'paid leave', offered: true })],
  contract: [said('temporary' as const)],
  places: [said('Otley')],
}
const corrected = (corrections: Corrections) => correct({ kind: 'job-ad', facts: read }, corrections)

describe('what the person puts right', () => {
  test.each<[Corrections, (facts: Facts) => unknown, unknown]>([
    [{ role: 'Buyer' }, (facts) => facts.role, yours('Buyer')],
    [{ role: null }, (facts) => facts.role, null],
    [{ company: 'Otter & Co' }, (facts) => facts.company, yours('Otter & Co')],
    [{ places: ['Leeds', 'York'] }, (facts) => facts.places, [yours('Leeds'), yours('York')]],
    [{ workMode: 'remote' }, (facts) => facts.workMode, yours('remote')],
    [{ officeDays: 2 }, (facts) => facts.officeDays, yours(2)],
    [{ travelPercent: 0 }, (facts) => facts.travelPercent, yours(0)],
    [{ contract: ['permanent'] }, (facts) => facts.contract, [yours('permanent')]],
    [{ sender: 'agency' }, (facts) => facts.sender, yours('agency')],
    [{ hoursPerWeek: 30 }, (facts) => facts.hoursPerWeek, yours(30)],
    [{ work: ['teaching'] }, (facts) => facts.work, [yours('teaching')]],
    [{ contactName: 'Petra Lind' }, (facts) => facts.contact.name, yours('Petra Lind')],
    [{ contactEmail: 'p@otter.example' }, (facts) => facts.contact.email, yours('p@otter.example')],
    [{ contactPhone: '0113 496 0000' }, (facts) => facts.contact.phone, yours('0113 496 0000')],
    [{ interviewStart: '2026-06-18T10:30' }, (facts) => facts.interview.start, yours('2026-06-18T10:30')],
    [{ interviewFormat: 'video' }, (facts) => facts.interview.format, yours('video')],
    [{ interviewDuration: 40 }, (facts) => facts.interview.durationMinutes, yours(40)],
    [{ interviewPlace: 'Mill House' }, (facts) => facts.interview.place, yours('Mill House')],
    [{ interviewLink: 'https://meet.example/1' }, (facts) => facts.interview.link, yours('https://meet.example/1')],
    [{ replyBy: '2026-06-12' }, (facts) => facts.interview.replyBy, yours('2026-06-12')],
  ])('%j', (corrections, pick, expected) => {
    expect(pick(corrected(corrections).facts)).toEqual(expected)
  })

  test('overrules one working time and one benefit and leaves the others', () => {
    const { facts } = corrected({
      schedule: [{ kind: 'nights', applies: false }],
      benefits: [{ name: 'pension', offered: true }],
    })
    expect(facts.schedule).toEqual([yours({ kind: 'nights', applies: false }), read.schedule[1]])
    expect(facts.benefits).toEqual([yours({ name: 'pension', offered: true }), read.benefits[1]])
  })

  test('leaves everything else as it was read', () => {
    expect(corrected({})).toEqual({ kind: 'job-ad', facts: read })
    expect(corrected({ kind: 'offer' }).kind).toBe('offer')
  })
})

test('an offered time that is taken keeps the words that offer it', () => {
  const evidence = [{ start: 4, end: 9 }]
  const offered = [said('2026-06-18T10:30'), { ...said('2026-06-19T14:00'), evidence }]
  const facts = { ...read, interview: { ...read.interview, start: offered[0] ?? null, offered } }
  const { interview } = correct({ kind: 'interview-invite', facts }, { interviewStart: '2026-06-19T14:00' }).facts
  expect(interview.start).toEqual({ value: '2026-06-19T14:00', certainty: 'corrected', evidence })
  expect(interview.offered).toEqual(offered)
})
