import { describe, expect, test } from 'vitest'
import type { DocumentKind } from '../../../../common/reading.ts'
import { findPeopleAndPlaces } from '../../../../main/analysis/facts/naming.ts'
import { readDocument } from '../../../../main/analysis/text/read.ts'
import { marked } from '../../../marked.ts'

/** The title, as the pieces of the text it stands on. */
function titles(kind: DocumentKind, text: string): string[] {
  const { role } = findPeopleAndPlaces(readDocument(text), kind)
  return role ? role.evidence.map(({ start, end }) => text.slice(start, end)) : []
}

function expectTitle(kind: DocumentKind, written: string) {
  const { text, spans } = marked(written)
  expect(titles(kind, text)).toEqual(spans.map(({ start, end }) => text.slice(start, end)))
}

describe('a letter names the job', () => {
  test.each<[DocumentKind, string]>([
    [
      'interview-invite',
      'Dear Applicant\n\nRECRUITMENT OF [[COMMUNITY MIDWIFE]] BAND 6 – REF 287\n\nYou are shortlisted.',
    ],
    ['interview-invite', "So you know, it's the [[night porter]] job, four nights a week."],
    ['recruiter-outreach', 'They are hiring a [[Head of Inside Sales]]. Would that suit you?'],
    ['recruiter-outreach', 'Subject: A great chance!!! [[Regional Sales Rep]] - no cap\n\nHi there,\n\nI saw your CV.'],
    ['interview-invite', "It's for the [[weekend kennel hand]] position."],
    ['interview-invite', 'Re your application for [[night shelf stacker]], could you come in?'],
    ['interview-invite', "We think you'd make a great [[florist]]. Come and chat."],
    ['interview-invite', "This is about the [[cleaner]]'s job you saw in our window."],
    ['interview-invite', "We'd love to have you in for a trial shift as a [[barista]]."],
    ['interview-invite', 'Thanks for applying to be our next [[Shop Manager]]!'],
    ['interview-invite', "We'd like to chat to you about becoming a [[Community Nurse]] with us."],
    ['interview-invite', "You've been selected for an interview for [[Housekeeping Room Attendant]]."],
    ['interview-invite', 'We have shortlisted you for [[Assistant Accountant]] at Tolver Ltd.'],
    ['interview-invite', 'We invite you for the post of [[Year 4 Class Teacher]] at our school.'],
    ['interview-invite', 'Position applied for: [[Mechanical Fitter]]'],
    ['interview-invite', 'Position: [[Otterkeeper (Ponds)]]\nTime: 9 am'],
    ['interview-invite', 'The job: [[Payroll Clerk]], permanent, based at their Hull office.'],
    ['follow-up', 'You applied to us as a [[delivery driver]] last week.'],
    ['follow-up', 'Your application for the role of [[Independent Living Advisor]] is being reviewed.'],
    ['rejection', 'We have gone with another candidate for the [[Payments Operations Lead]] role.'],
    ['rejection', 'The [[Test Manager]] search is on hold.'],
    [
      'rejection',
      '[[Policy Officer]] (Ref: RC/0912)\n\nYou have not been successful. Feedback can be had from the panel.',
    ],
    [
      'interview-invite',
      'INVITATION TO AN INTERVIEW: [[ADMINISTRATIVE OFFICER]]: REF 22\n\nPlease come on Friday at nine.',
    ],
    ['interview-invite', 'Thanks for your application to work at Rowan Gardens as a [[Retail Assistant]].'],
    ['follow-up', 'Thank you for attending our [[Cabin Crew]] assessment day on 5 March.'],
    ['offer', 'We are happy to take you on as [[Apprentice Electrician]] from Monday.'],
    ['recruiter-outreach', 'Do you know a [[Freight Forwarding Clerk]] who would be open to a move?'],
    ['recruiter-outreach', 'I have a client hiring a [[Lead Data Engineer]] (contract, 6 months).'],
    ['recruiter-outreach', '[[Airport Ground Crew]] needed urgently, no experience necessary.'],
    ['reschedule', 'We have to move your [[Residential Support Worker]] interview to Friday.'],
    ['offer', "We'd love you to come and be our [[Pastry Cook]]."],
    ['offer', 'They would like you as their [[Ward Clerk]] from May.'],
    ['offer', "I'm pleased to confirm your appointment as [[Catering Supervisor]]."],
    ['offer', 'The job of [[Relief Lorry Driver]] is yours.'],
  ])('%s: %s', (kind, body) => {
    expectTitle(kind, `Hi Sam,\n\n${body}\n\nThanks,\nJo`)
  })

  test.each([
    'Re: [[receptionist]]',
    'Rescheduled: [[Emergency Dispatcher]] interview',
    'Invitation to interview for [[Telecaller]]',
    'Interview for the post of [[Staff Dentist]] at Ashmere Clinic',
    'Your interview ([[Principal Consultant]])',
    'Zoom interview – [[Assistant Head Gardener]]',
    'Interview confirmation: [[Marketing Coordinator]] @ Rowanfield',
    'Invitation: Technical interview [[Data Engineer]]',
    '[[Event Coordinator]] chat',
  ])('the subject "%s"', (subject) => {
    expectTitle('interview-invite', `Subject: ${subject}\n\nHi Jo,\n\nSee you then.\n\nAl`)
  })

  test('a signature may name it', () => {
    expectTitle('reschedule', 'Hi Jo,\n\nWe have to cancel.\n\nNina\nMoss & Vetch ([[Window Dresser]] role)')
  })

  test('a searching firm in the signature is no job', () => {
    expectTitle(
      'recruiter-outreach',
      'Subject: Confidential - [[Chief Operating Officer]]\n\nHi Jo,\n\nWould you be open to a talk?\n\nHal Prosser\nPartner, Rowan Search',
    )
  })

  test.each([
    'Our head chef would like to meet you.',
    'You will meet our Operations Director and an HR Business Partner.',
    'I used to work nights myself. Ask the guard for a pass.',
    'Please send two references, for example from your line manager.',
    'We are an executive search firm.',
  ])('"%s" names none', (body) => {
    expectTitle('interview-invite', `Hi Sam,\n\n${body}\n\nThanks,\nJo`)
  })
})

describe('an advert names the job', () => {
  test.each([
    '[[Payments Specialist II]]\nFully remote\n\nYou will handle payments.',
    '[[SUPERVISOR - HOUSEKEEPING]]\nTolver Marina\n\nDuties: lead the team.',
    'TOLVER BUREAU OF RECORDS\n[[FILING CLERK - EVENINGS]]\n\nKeep the files.',
    '[[HGV Driver]] - Ashmere Haulage Ltd - Kent\n\nWe need you.',
    'Role Overview\n\nWe require a [[B2B Sales Executive]] to grow accounts.',
    'ROLE\nWe are looking for a [[Data Engineer]] to join our team.',
    'An exciting opportunity has arisen for a [[Fleet Coordinator]] to join a busy depot.',
    'Ashmere School wishes to appoint an enthusiastic [[Lunchtime Supervisor]] from September.',
    'Do you love dogs? We need a [[Dog Walker]], mornings only.',
    'About the job\nAs our [[Customer Success Manager]] you will own renewals.',
    'Vacancy: [[Junior Quantity Surveyor]] x2',
    'The [[Emergency Department Technician]] assists nurses with care.\n\nDuties follow.',
    '[[Beekeeper]] wanted\n\nCall Bill.',
    'Job Opening: [[Independent Sales Representative]], commission only',
    'Urgent Requirement for [[Java Developers]] in Pune',
    'Now accepting applications for: [[Assistant Store Manager]]',
    '[[Warden /  Senior Warden, Tolls Division]]\nTolver Bridges\n\nKeep the tolls.',
  ])('%j', (text) => {
    expectTitle('job-ad', text)
  })

  test.each(['Kelp & Co\n\nWe create opportunities for thousands of gardeners every spring.'])(
    '%j counts people and names no job',
    (text) => {
      expectTitle('job-ad', text)
    },
  )
})
