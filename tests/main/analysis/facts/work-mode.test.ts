import { describe, expect, test } from 'vitest'
import { findOfficeDays } from '../../../../main/analysis/facts/office-days.ts'
import { titleZone } from '../../../../main/analysis/facts/title-zone.ts'
import { findWork } from '../../../../main/analysis/facts/work.ts'
import { findWorkMode } from '../../../../main/analysis/facts/work-mode.ts'
import { readDocument } from '../../../../main/analysis/text/read.ts'

function modeOf(text: string): string | null {
  const document = readDocument(text)
  const zone = titleZone(document)
  return findWorkMode(document, zone, findOfficeDays(document), findWork(document, zone))?.value ?? null
}

describe('the work mode is read from words and plain workplaces', () => {
  test.each([
    ['Bookkeeper (Remote)', 'remote'],
    ['This is a home-based position.', 'remote'],
    ['Location: Jersey City, NJ (Onsite from Day 1)', 'on-site'],
    ['This role can be done from anywhere in the UK.', 'remote'],
    ['You can be based anywhere in Ireland.', 'remote'],
    ["You'll split your week between home and our Leeds base.", 'hybrid'],
    ['We ask everyone to spend 40% of their time on site.', 'hybrid'],
    ['Up to 50 % mobile working.', 'hybrid'],
    ['Anchor day is Wednesday.', 'hybrid'],
    ['Some home working possible.', 'hybrid'],
    ["You'll be based in our Manchester HQ.", 'on-site'],
    ['We work together in our studio every day.', 'on-site'],
    ['No hybrid working.', 'on-site'],
    ['Payroll Clerk - WFH', 'remote'],
    ['This is a fully remote position.', 'remote'],
    ['You will work from home, always.', 'remote'],
    ['Location: Remote (UK)', 'remote'],
    ['100% remote', 'remote'],
    ['Analyst | Oslo or remote', 'remote'],
    ['On-site or remote, as you like.', 'remote'],
    ['Hybrid working from our Leith office', 'hybrid'],
    ['Three days in the office and two at home.', 'hybrid'],
    ['Some flexibility to work from home.', 'hybrid'],
    ['Analyst\nLeith\nThere is no remote work.', 'on-site'],
    ['Remote working is not possible.', 'on-site'],
    ['The role is office based.', 'on-site'],
    ['Staff Nurse\nMarrow Lane Hospital', 'on-site'],
    ['Sous Chef\nThe Gilded Carp', 'on-site'],
    ['Warehouse Operative\nHull', 'on-site'],
    ['Vacancy\nHull\n\nYou will be based in our busy kitchen.', 'on-site'],
    ['Developer | Hull | ONSITE | Full-time', 'on-site'],
    ['Fitter\nHull', 'on-site'],
    ['Packing Helper from home (part time), Hull', 'remote'],
    ['You read texts at your own speed, all from home.', 'remote'],
    ["We don't have an office.", 'remote'],
    ["We're hybrid, and you choose the days.", 'hybrid'],
    ['Upholsterer\nHull', 'on-site'],
    ['The job cannot be done from home.', 'on-site'],
    ['You need to be here every day.', 'on-site'],
    ['Hi Bo,\n\nThe sous chef job is yours: £31k, 45 hours.\n\nAda', 'on-site'],
  ])('%s', (text, want) => {
    expect(modeOf(text)).toBe(want)
  })
})

describe('what only sounds like a work mode is none', () => {
  test.each([
    'I have a Marketing Officer role that may suit you, paying £35,000.',
    'Analyst\nTanami Gold, remote northern site',
    'Analyst\nYou organise the in-person launch of the campaign.',
    'Analyst\nFree parking and a canteen.',
    'Travel is paid for journeys from your home to the first client.',
    'You must be willing to work away from home.',
    'A bookings team helps you to work when and wherever you want to.',
    'Analyst\nDepartment: Remote - Regional Operations',
    'We have our head office based in Ashford.',
    'Accountant\nBristol, UK',
    'Remote interviews will be held in May.',
    'You analyse remote sensing data.',
    'You will support remote teams in Asia.',
    'We build hybrid cars.',
    'Dear Bo,\n\nThe interview for Sous Chef is on Monday.\n\nAda',
    'Free on-site parking.',
    'High school diploma required.',
    'Server side developer\nHull',
    'Operations analyst\nHull',
  ])('%s', (text) => {
    expect(modeOf(text)).toBeNull()
  })
})
