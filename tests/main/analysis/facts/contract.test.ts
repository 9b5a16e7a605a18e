import { describe, expect, test } from 'vitest'
import { findContract } from '../../../../main/analysis/facts/contract.ts'
import { titleZone } from '../../../../main/analysis/facts/title-zone.ts'
import { readDocument } from '../../../../main/analysis/text/read.ts'

function kindsOf(text: string): string {
  const document = readDocument(text)
  return findContract(document, titleZone(document))
    .map((fact) => fact.value)
    .sort()
    .join(' ')
}

describe('contract kinds are read from the terms of the job', () => {
  test.each([
    ['This is a permanent, full-time post.', 'full-time permanent'],
    ['Employment Type: Contract', 'contract'],
    ['0.6 FTE', 'part-time'],
    ['Two-year post', 'fixed-term'],
    ['One year in the first instance', 'fixed-term'],
    ['Funded by the trust for two years.', 'fixed-term'],
    ['W2 or C2C', 'contract'],
    ['£200 a day CIS', 'freelance'],
    ['Summer position from June to August', 'temporary'],
    ['Permanent contract, 6 months probation.', 'permanent'],
    ['Job type: full_time', 'full-time'],
    ['A 12 month fixed term contract.', 'fixed-term'],
    ['6 months contract, outside IR35', 'contract'],
    ['FTC until March', 'fixed-term'],
    ['Duration: Temporary to Permanent', 'permanent temporary'],
    ['This is a temp to perm role.', 'permanent temporary'],
    ['F/T or P/T considered', 'full-time part-time'],
    ['Full and part time hours available', 'full-time part-time'],
    ['PRN, days and evenings', 'casual'],
    ['Registered Nurse (per diem)', 'casual'],
    ['You will be engaged as a self-employed contractor.', 'contract freelance'],
    ['It is a zero-hours contract.', 'zero-hours'],
    ['We offer a summer internship in Leith.', 'internship'],
    ['Marketing Intern\nTalbot Ferns, Hull', 'internship'],
    ['Apprentice Joiner\nTalbot Ferns, Hull', 'apprenticeship'],
    ['Contract to hire on W2', 'contract'],
    ['This is a volunteer position.', 'volunteer'],
    ['Zero-hours bank staff', 'casual zero-hours'],
    ['Employment type: Permanent / Contract', 'contract permanent'],
    ['A permanent contract in Hull.', 'permanent'],
    ['Casual role at our bar', 'casual'],
    ["It's casual, three shifts a week.", 'casual'],
    ['Contract: fixed-term, 11 months', 'fixed-term'],
    ['Location  Hove Contract  Permanent, Full Time', 'full-time permanent'],
    ['The contract is seasonal.', 'temporary'],
    ['You start with us for the summer season.', 'temporary'],
    ['The contract will be open-ended.', 'permanent'],
    ['A role for a period of two years', 'fixed-term'],
  ])('%s', (text, want) => {
    expect(kindsOf(text)).toBe(want)
  })
})

describe('the same words elsewhere state nothing', () => {
  test.each([
    'You manage a team of permanent staff and seasonal contractors.',
    'Editor\nYou will negotiate with freelance writers.',
    'Curator\nTemporary exhibitions are part of our programme.',
    'Officer\nSupport our apprentices.',
    'Carer\nNew type of contract on offer',
    'You will be on probation for a period of 6 months.',
    'Write to perm.desk@tolver.example.',
    'You know permanency planning.',
    'Available for a week of full-time paid training.',
    'There are promotions and secondments.',
    'You hold a full-time degree in law.',
    'Experience in contract management.',
    'US citizens and permanent residents only.',
    'Our 300 full time employees love the lake.',
    'For any temporary assignments please send your CV.',
    'You will renew contracts with customers.',
    'An apprenticeship completed in carpentry.',
    'This is not a permanent role.',
    'A casual restaurant in Ghent.',
    'The role could become permanent.',
    'You asked about a permanent contract.',
    'I have nothing permanent to offer.',
    'Our offer is subject to contract.',
    'Every second Saturday is free.',
  ])('%s', (text) => {
    expect(kindsOf(text)).toBe('')
  })
})
