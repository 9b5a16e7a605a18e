import { describe, expect, test } from 'vitest'
import { findKind } from '../../../../main/analysis/facts/kind.ts'
import { findPeopleAndPlaces } from '../../../../main/analysis/facts/naming.ts'
import { readDocument } from '../../../../main/analysis/text/read.ts'

function read(text: string) {
  const document = readDocument(text)
  const found = findPeopleAndPlaces(document, findKind(document).kind)
  return {
    role: found.role?.value ?? null,
    company: found.company?.value ?? null,
    places: found.places.map((place) => place.value),
    sender: found.sender?.value ?? null,
    name: found.contact.name?.value ?? null,
    email: found.contact.email?.value ?? null,
    phone: found.contact.phone?.value ?? null,
  }
}

const nobody = { name: null, email: null, phone: null }

describe('findPeopleAndPlaces', () => {
  test('reads the head of an advert', () => {
    const text =
      'Night Baker - Immediate Start\nRowan Mills Ltd\nAshford, Kent\n\nRowan Mills is looking for a baker to join our team. Email your CV to Dana Cole at dana@rowanmills.example or call 01233 555 0123.'
    expect(read(text)).toEqual({
      role: 'Night Baker',
      company: 'Rowan Mills Ltd',
      places: ['Ashford'],
      sender: 'employer',
      name: 'Dana Cole',
      email: 'dana@rowanmills.example',
      phone: '01233 555 0123',
    })
  })

  test('reads the columns of a hiring thread', () => {
    const text =
      'Fernhill | Senior Data Engineer | Leeds, UK or Lisbon, Portugal | Full-time | https://fernhill.example\n\nWe build maps for farmers. Write to jobs (at) fernhill.example.'
    expect(read(text)).toEqual({
      role: 'Senior Data Engineer',
      company: 'Fernhill',
      places: ['Leeds', 'Lisbon'],
      sender: 'employer',
      ...nobody,
      email: 'jobs (at) fernhill.example',
    })
  })

  test('reads labelled lines', () => {
    const text =
      'We are hiring\n\nJob Title: Care Assistant\nCompany: Oakmere Homes\nLocation: Hexham, Northumberland\nSalary: £11.50 an hour\n\nYou will help residents with daily living.'
    expect(read(text)).toEqual({
      role: 'Care Assistant',
      company: 'Oakmere Homes',
      places: ['Hexham'],
      sender: 'employer',
      ...nobody,
    })
  })

  test('takes an agency for no employer', () => {
    const text =
      'Payroll Clerk\nBrightwell Recruitment\nLeeds, West Yorkshire\n\nOur client, a leading food firm, is looking for a payroll clerk. Contact Sam Ode on 0113 555 0188.'
    expect(read(text)).toEqual({
      role: 'Payroll Clerk',
      company: null,
      places: ['Leeds'],
      sender: 'agency',
      name: 'Sam Ode',
      email: null,
      phone: '0113 555 0188',
    })
  })

  test('reads a mail', () => {
    const text =
      'From: Priya Holt <priya.holt@oakmere.example>\nSubject: Interview for Ward Clerk\n\nDear Tom,\n\nThank you for applying for the Ward Clerk role at Oakmere Hospital. We would like to invite you to an interview.\n\nKind regards,\n\nPriya Holt\nRecruitment Officer\nOakmere Hospital\n+44 20 7946 0123'
    expect(read(text)).toEqual({
      role: 'Ward Clerk',
      company: 'Oakmere Hospital',
      places: [],
      sender: 'employer',
      name: 'Priya Holt',
      email: 'priya.holt@oakmere.example',
      phone: '+44 20 7946 0123',
    })
  })

  test('takes no platform, team or robot for a person', () => {
    const text =
      'From: Jobs <no-reply@greenhouse.example>\nSubject: Your application to Fernhill\n\nHi Tom,\n\nThank you for applying to Fernhill. We have received your application.\n\nBest,\nThe Fernhill Team'
    expect(read(text)).toEqual({ role: null, company: 'Fernhill', places: [], sender: 'employer', ...nobody })
  })

  test("makes the firm from the sender's host when nothing else names it", () => {
    expect(
      read(
        'From: jo@ashgrove.example\nSubject: Interview\n\nHi Tom,\n\nWe would like to invite you to an interview.\n\nJo',
      ).company,
    ).toBe('Ashgrove')
    expect(
      read('From: jo@gmail.com\nSubject: Interview\n\nHi Tom,\n\nWe would like to invite you to an interview.\n\nJo')
        .company,
    ).toBeNull()
  })

  test.each<[string, string]>([
    ['We would like to offer you the position of Senior Site Manager.', 'Senior Site Manager'],
    ['You have been shortlisted for the post of Teaching Assistant (Year 2).', 'Teaching Assistant'],
    ['I am hiring for a VP of Engineering and saw your profile.', 'VP of Engineering'],
    ['Your interview for the Front-End Developer role is on Monday.', 'Front-End Developer'],
    ['We are looking for a night porter to join the team.', 'night porter'],
    ['Thank you for your application for Quantity Surveyor.', 'Quantity Surveyor'],
    ['Would you be open to a role as a Data Analyst with a bank?', 'Data Analyst'],
    ['Interested in our Head of People opening?', 'Head of People'],
  ])('finds the title in "%s"', (sentence, role) => {
    expect(read(`Hi Tom,\n\n${sentence}\n\nBest,\nJo Ash`).role).toBe(role)
  })

  test.each(['I hope the role suits you.', 'Our hiring manager would like to meet you.', 'Join our team today.'])(
    'finds no title in "%s"',
    (sentence) => {
      expect(read(`Hi Tom,\n\n${sentence}\n\nBest,\nJo Ash`).role).toBeNull()
    },
  )

  test.each<[string, string | null]>([
    ['The role of Chef at Blue Heron Hotels is still open.', 'Blue Heron Hotels'],
    ['Thank you for your interest in Ashgrove Systems.', 'Ashgrove Systems'],
    ['Ashgrove Systems is looking for a developer.', 'Ashgrove Systems'],
    ['Welcome to Ashgrove!', 'Ashgrove'],
    ['Training is a big part of the role.', null],
    ['Experience working with Excel is useful.', null],
  ])('finds the firm in "%s"', (sentence, company) => {
    expect(read(`Hi Tom,\n\nYour interview is confirmed. ${sentence}\n\nBest,\nJo`).company).toBe(company)
  })

  test.each(['\n', '\r\n'])('reads names that a mail program wrapped (%j)', (newline) => {
    const lines = [
      'Hi Tom,',
      '',
      'We would like to invite you to an interview next week for the Senior Site',
      'Manager role, and to tell you more about what it is like to work at Blue',
      'Heron Hotels. For the details please call me any time or contact my friend Dana',
      'Cole instead.',
    ]
    expect(read(lines.join(newline))).toMatchObject({
      role: 'Senior Site Manager',
      company: 'Blue Heron Hotels',
      name: 'Dana Cole',
    })
  })

  test('survives any text', () => {
    expect(read('')).toEqual({ role: null, company: null, places: [], sender: null, ...nobody })
    expect(read('constructor __proto__ toString hasOwnProperty').role).toBeNull()
  })
})
