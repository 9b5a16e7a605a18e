import { describe, expect, test } from 'vitest'
import { findSchedule } from '../../../../main/analysis/facts/schedule.ts'
import { titleZone } from '../../../../main/analysis/facts/title-zone.ts'
import { readDocument } from '../../../../main/analysis/text/read.ts'

function scheduleOf(text: string): string {
  const document = readDocument(text)
  return findSchedule(document, titleZone(document))
    .map(({ value }) => (value.applies ? '+' : '-') + value.kind)
    .sort()
    .join(' ')
}

describe('working times are read with whether they apply', () => {
  test.each([
    ['Hours: 8:00am-5:00pm Monday - Friday', '+office-hours'],
    ['Monday to Friday, 9 to 5', '+office-hours'],
    ['Nights, Monday to Friday', '+nights'],
    ['Monday to Friday, 9 to 5, with some evenings', '+evenings +office-hours'],
    ['Shift 2pm-10pm', '+evenings'],
    ['5am start', '+early'],
    ['Hours: 10pm-6am', '+nights'],
    ['Tuesday to Saturday', '+weekends'],
    ['You must be able to work nights and weekends.', '+nights +weekends'],
    ['On-call rota one week in four.', '+on-call +rotating'],
    ['Mandatory overtime at peak.', '+overtime'],
    ['Earlies and lates on a rolling rota', '+early +evenings +rotating'],
    ['Rotational shifts, changed every fortnight', '+rotating'],
    ['Five days out of seven, including bank holidays', '+weekends'],
    ['4 days on, 4 days off', '+rotating'],
    ['Rotational Saturdays', '+weekends'],
    ['No weekend work.', '-weekends'],
    ['There are no nights.', '-nights'],
    ['You will not be on call.', '-on-call'],
    ['Overtime is available but never compulsory.', '-overtime'],
    ['9.00 to 17.30, Monday to Friday, with no evenings or weekends.', '+office-hours -evenings -weekends'],
    ['We closed the night shift last year.', '-nights'],
    ['Evenings and weekends stay yours.', '-evenings -weekends'],
    ['The night gang is a separate crew.', '-nights'],
    ['The on-call is done by an outside firm.', '-on-call'],
    ['Weekend shifts go to our students.', '-weekends'],
    ['Nights? Never.', '-nights'],
    ['No nights, no weekends, no on-call.', '-nights -on-call -weekends'],
    ['We stopped opening on Sundays.', '-weekends'],
    ['You are exempt from weekend work.', '-weekends'],
    ['No unsocial hours.', '-evenings -nights -weekends'],
    ['Joiner\nHull\nFull-time\n\nThe fitters cover weekends.', '-weekends'],
    ['Fitter\nHull\nFull-time\n\nOur fitters cover weekends.', '+weekends'],
    ['You join a dedicated weekend team.', '+weekends'],
    ['You carry the phone one week in four.', '+on-call'],
    ['Overtime of six hours a week is mandatory.', '+overtime'],
  ])('%s', (text, want) => {
    expect(scheduleOf(text)).toBe(want)
  })
})

describe('other times are not the working times', () => {
  test.each([
    'Interview on Monday between 9am and 5pm.',
    'We shift the paradigm overnight.',
    'Even if you are late, write to us.',
    'Flexible hours',
    'Ring Ola on weekdays.',
    'We also have quiz evenings, movie nights and a summer picnic.',
  ])('%s', (text) => {
    expect(scheduleOf(text)).toBe('')
  })
})

test('the words of a time of work end with it', () => {
  const text = 'Hours: 9-5 '
  const document = readDocument(`${text}daily in the shop.`)
  const [item] = findSchedule(document, [])
  expect(item?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual(['9-5'])
})
