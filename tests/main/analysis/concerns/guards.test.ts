import { describe, expect, test } from 'vitest'
import { type Guard, guardNames } from '../../../../main/analysis/concerns/define.ts'
import { isGuarded } from '../../../../main/analysis/concerns/guards.ts'
import { readDocument } from '../../../../main/analysis/text/read.ts'
import { marked } from '../../../marked.ts'

/** Whether a guard speaks against the marked words of a sample. */
function speaksAgainst(guard: Guard, sample: string): boolean {
  const { text, spans } = marked(sample)
  const [span] = spans
  if (!span) throw new Error(`No mark: "${sample}"`)
  const document = readDocument(text)
  const first = document.tokens.start.indexOf(span.start)
  const last = document.tokens.end.indexOf(span.end) + 1
  if (first < 0 || last <= first) throw new Error(`The mark does not cover whole words: "${sample}"`)
  return isGuarded(guard, document, { phrase: 0, first, last, span })
}

const against: [Guard, string][] = [
  ['negated', 'There is no [[travel]].'],
  ['perk', 'A [[travel]] allowance is paid.'],
  ['business', 'Years in the [[travel]] industry.'],
  ['company', 'About us\nOur people [[travel]] the world.'],
  ['optional', 'Some [[weekend work]] is optional.'],
  ['hypothetical', 'Tell us if you [[travel]].'],
  ['past', 'Staff previously [[worked nights]].'],
  ['seeker', 'I cannot always [[travel]].'],
  ['facility', 'There is [[on-site]] parking.'],
  ['interview', 'An [[on-site]] interview follows.'],
  ['interview', 'Hi Sam,\nYour interview is on Monday.\nMode: [[in person]]'],
  ['free-time', 'Every [[weekend]] off.'],
  ['free-time', 'Time off at [[weekends]].'],
  ['contact-hours', 'Ring Jo on her mobile or in the [[evenings]].'],
  ['meeting-time', 'Hi Sam,\nAre you free on [[Saturday]]?'],
  ['meeting-time', 'Hi Sam,\nShall we talk one [[evening]] this week?'],
  ['meeting-time', 'Hi Sam,\nDoes [[Saturday]] work?'],
  ['one-visit', 'Hi Sam,\nCould you [[come in on]] one of these days?'],
  ['one-visit', 'Hi Sam,\nWe would like you to [[come down to]] our site for a tour.'],
  ['one-visit', 'Hi Sam,\nIs it possible to [[come up to London]] twice to meet the team?'],
  ['meeting-time', 'Hi Sam,\nThe last slot is [[8pm]] on Sunday.'],
  ['rarely', 'You may [[travel]] now and then.'],
  ['rarely', '[[Occasional travel]] to Carrick.'],
  ['zero', '[[Travel: 0]]%'],
  ['job-title', 'You answer to the [[shift]] manager.'],
  ['offered', '[[Overtime]] available.'],
  ['conversation', 'Let us discuss this [[on call]] tomorrow.'],
  ['remote-choice', 'You work [[on site]] or remotely.'],
  ['remote-choice', 'You work remotely or [[on site]].'],
  ['denied', 'This is not an [[unpaid]] post.'],
  ['reimbursed', 'Mileage is paid at [[45p per mile]].'],
  ['pause', 'The lunch break is [[unpaid]].'],
  ['duty', 'Initiate [[background checks]] for new colleagues.'],
  ['warning', 'Beware of fraud. Some ask for [[a fee]].'],
  ['warning', 'Genuine firms never ask for it. To start, pay [[a fee]].'],
  ['joining', 'For payroll, send [[your bank details]].'],
  ['joining', 'Fill in the new starter form with [[your bank details]].'],
  ['joining', 'As you have accepted our offer, send [[your bank details]].'],
  ['joining', 'With the offer letter, return [[a copy]] of it.'],
  ['formal', 'Send certified results and a [[copy of your ID]].'],
  ['employer-pays', 'We pay [[your registration fee]].'],
]

const inFavour: [Guard, string][] = [
  ['negated', 'There is much [[travel]].'],
  ['perk', 'You [[travel]] each week.'],
  ['business', 'You [[travel]] to farms.'],
  ['company', 'Duties:\nYou [[travel]] to farms.'],
  ['optional', 'Some [[weekend work]].'],
  ['hypothetical', 'You must [[travel]].'],
  ['past', 'Staff [[work nights]].'],
  ['seeker', 'You will [[travel]].'],
  ['facility', 'This is an [[on-site]] post.'],
  ['interview', 'The post is [[on-site]].'],
  ['interview', 'Hi Sam,\nthe post is [[on-site]]. An interview would follow.'],
  ['free-time', 'Every [[weekend]] at work.'],
  ['contact-hours', 'You work in the [[evenings]].'],
  ['one-visit', 'Hi Sam,\nWould you [[come up to London]] every second week?'],
  ['one-visit', 'Hi Sam,\nCould you [[come in to Leeds]] one week in four?'],
  ['one-visit', 'Hi Sam,\nThe job has you [[out visiting clients]].'],
  ['meeting-time', 'Shop assistant\nYou work on [[Saturday]].'],
  ['meeting-time', 'Hi Sam,\nYou would work every second [[Saturday]].'],
  ['meeting-time', 'Hi Sam,\nIt is [[one Saturday in]] two.'],
  ['meeting-time', 'Hi Sam,\nIt is [[nights]], 10pm til 6am.'],
  ['meeting-time', 'Hi Sam,\nTo talk of the job: it is [[evenings]], three a week.'],
  ['rarely', 'You [[travel]] each week.'],
  ['zero', '[[Travel: 20]]% of the time'],
  ['zero', 'Expected [[travel 0]] - 10%'],
  ['job-title', 'You work a [[shift]] pattern.'],
  ['offered', '[[Overtime]] at month end.'],
  ['conversation', 'You are [[on call]] each third week.'],
  ['remote-choice', 'You work [[on site]] and with a remote team.'],
  ['denied', 'This is an [[unpaid]] post.'],
  ['reimbursed', 'You earn [[45p per mile]].'],
  ['pause', 'The post is [[unpaid]].'],
  ['duty', 'We make [[background checks]].'],
  ['warning', 'To start, pay [[a fee]].'],
  ['warning', 'You will never work at night. To start, pay [[a fee]].'],
  ['joining', 'Send [[your bank details]] today.'],
  ['joining', 'For payroll, send [[your bank details]] before the interview.'],
  ['joining', 'You have been accepted for the first round. Send [[your bank details]].'],
  ['joining', 'For payroll, send [[your bank details]] by Telegram.'],
  ['formal', 'Send a [[copy of your ID]].'],
  ['employer-pays', 'Pay [[your registration fee]].'],
  ['employer-pays', 'We ask for [[a small deposit]].'],
]

describe('a guard speaks against words that are no concern', () => {
  test.each(against)('%s: %s', (guard, sample) => {
    expect(speaksAgainst(guard, sample)).toBe(true)
  })
})

describe('a guard leaves words alone that are one', () => {
  test.each(inFavour)('%s: %s', (guard, sample) => {
    expect(speaksAgainst(guard, sample)).toBe(false)
  })
})

test('a guard has one name', () => {
  expect(new Set(guardNames).size).toBe(guardNames.length)
})
