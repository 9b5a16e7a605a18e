import { describe, expect, test } from 'vitest'
import type { DocumentKind } from '../../../../common/reading.ts'
import { findKind } from '../../../../main/analysis/facts/kind.ts'
import { findTagged, tagPhrases } from '../../../../main/analysis/facts/tagged.ts'
import { kindPhrases } from '../../../../main/analysis/lexicon/kinds.ts'
import { readDocument } from '../../../../main/analysis/text/read.ts'
import { marked } from '../../../marked.ts'

const kindOf = (text: string) => findKind(readDocument(text)).kind

/** Whole documents, each invented, in the words of several countries. */
const documents: [DocumentKind, string][] = [
  [
    'interview-invite',
    'Hi Asha,\n\nThanks for your application for the Store Manager role. We were impressed and would love to have you in for an interview on Tuesday 4 March at 10am at our Hollin office.\n\nPlease let me know if that works.\n\nThanks,\nPriya',
  ],
  [
    'interview-invite',
    'Dear Mr. Oduya,\n\nFurther to your application, I am pleased to inform you that you have been shortlisted for the post of Ward Clerk. The interviews will take place on 12 June. Please confirm your attendance by return.\n\nYours sincerely,\nM. Farrow',
  ],
  [
    'interview-invite',
    'Hello Ravi,\n\nGreetings from Ashgrove Systems! Your profile has been shortlisted for the position of Java Developer. Please find the interview details below:\n\nDate: 12-Aug-2025\nTime: 11:00 AM\nMode: F2F\n\nRegards,\nHR Team',
  ],
  [
    'interview-invite',
    'Hi Tom,\n\nThanks for getting back to me. Are you free for a quick phone call on Wednesday afternoon to talk about the role? It should take 20 minutes.\n\nBest,\nElla',
  ],
  [
    'interview-invite',
    'Hi Jordan,\n\nThe team enjoyed talking to you and we would like to move you to the next stage, a technical interview with two of our engineers. Please use this link to choose a slot: https://calendly.com/ashmills/60\n\nCheers,\nKim',
  ],
  [
    'interview-invite',
    'Subject: Your phone screen with Rowan Foods\n\nHi Lee, looking forward to speaking with you tomorrow at 3pm. I will call you on the number on your CV.\n\nDana',
  ],
  [
    'interview-invite',
    'From: Mina Holt <mina@rowanfoods.example>\nSubject: Interview - Line Cook\n\nHi there, saw your application on the board. Can you come in Thursday at 2 to meet the chef and see the kitchen? Let me know. Mina',
  ],
  [
    'reschedule',
    'Hi Asha,\n\nUnfortunately we need to move your interview on Tuesday, as the hiring manager is unwell. Could you do Thursday at the same time?\n\nSorry for the inconvenience,\nPriya',
  ],
  [
    'reschedule',
    'Dear Candidate,\n\nPlease note that your interview scheduled for 3 May has been cancelled. We will be in touch with a new date.\n\nRegards,\nHR',
  ],
  [
    'reschedule',
    'Hi Sam,\n\nSomething has come up on our side. Would it be possible to push our call back to Friday?\n\nThanks,\nJo',
  ],
  [
    'reschedule',
    'Subject: Interview postponed\n\nDear Ms Adeyemi,\n\nThe panel interview for the post of Librarian is postponed until further notice.\n\nKind regards,\nCouncil Recruitment',
  ],
  [
    'rejection',
    'Dear Tom,\n\nThank you for taking the time to meet us last week. After careful consideration, we have decided to proceed with another candidate whose experience is closer to what we need. We wish you every success.\n\nKind regards,\nEllen Marsh',
  ],
  [
    'rejection',
    'Hi Ravi,\n\nWe received a large number of applications and I am sorry to say that on this occasion you have not been successful.\n\nBest wishes,\nHR',
  ],
  [
    'rejection',
    "Hey,\n\nThanks for applying to Fernhill. We won't be moving forward with your application at this time, but we'll keep your resume on file.\n\nThe Fernhill Team",
  ],
  [
    'rejection',
    'Dear Applicant,\n\nWe regret to inform you that the position has now been filled internally.\n\nYours faithfully,\nRecruitment Office',
  ],
  [
    'rejection',
    'Hi Jordan,\n\nUnfortunately the Analyst role has been put on hold because of a hiring freeze, so we will not be taking your application any further for now.\n\nRegards,\nKim',
  ],
  [
    'rejection',
    "Hi Mia,\n\nIt was great to meet you. While we really liked your background, we don't think it's the right fit for this team.\n\nAll the best,\nAlex",
  ],
  [
    'offer',
    'Dear Asha,\n\nWe are delighted to offer you the position of Store Manager at Hollin & Sons, starting on 1 July. Your salary will be £31,000. Please sign and return the attached contract.\n\nYours sincerely,\nPriya Holt',
  ],
  [
    'offer',
    'Hi Ravi,\n\nCongratulations! You have been selected for the role of Java Developer. Your offer letter is attached; please share your acceptance by Monday along with your documents.\n\nRegards,\nHR',
  ],
  [
    'offer',
    'Hi Tom,\n\nGood news, the team would like to extend an offer. The base salary is $84,000 with a signing bonus. Let me know what you think.\n\nDana',
  ],
  [
    'follow-up',
    'Dear Applicant,\n\nThank you for applying for the post of Ward Clerk. We have received your application and will contact you within three weeks if you are shortlisted.\n\nRecruitment Team',
  ],
  [
    'follow-up',
    'Hi Asha,\n\nThank you for coming in on Tuesday. The team is still meeting other people and we hope to have an update for you next week.\n\nBest,\nPriya',
  ],
  [
    'follow-up',
    'Hi Ravi,\n\nAs discussed, I have submitted your CV to my client. They are reviewing profiles and I will keep you posted.\n\nThanks,\nMeera',
  ],
  [
    'follow-up',
    'Dear Tom,\n\nFollowing your interview, please send us the names of two referees and a copy of your passport.\n\nKind regards,\nHR',
  ],
  [
    'recruiter-outreach',
    "Hi Jordan,\n\nI came across your profile on LinkedIn and think you'd be a great fit for a Data Engineer role I'm working on with a fintech in Leeds. It's hybrid, up to £75k. Would you be open to a chat?\n\nCheers,\nMax\nRowan Recruitment",
  ],
  [
    'recruiter-outreach',
    'Hi,\n\nHope you are doing well. We have an urgent requirement for a SAP Consultant in Dallas, TX. If interested, please share your updated resume along with your expected rate and visa status.\n\nThanks & Regards,\nKiran',
  ],
  [
    'recruiter-outreach',
    'Dear Candidate,\n\nMy client is looking for a Quantity Surveyor in Perth on a permanent basis. If you are interested, please reply with your current CV and notice period.\n\nRegards,\nBen',
  ],
  [
    'recruiter-outreach',
    'Hi Mia, I found your resume on Indeed and we have an opening that may interest you: Night Shift Supervisor, $24 an hour. Interested? Reply to this message. Tara, Fernhill Staffing',
  ],
  [
    'job-ad',
    'Warehouse Operative\nRowan Logistics\nDoncaster, South Yorkshire\n\nWe are looking for a reliable warehouse operative to join our team. You will load and unload lorries. £12.10 per hour. To apply, send your CV to jobs@rowan.example. Unfortunately we cannot sponsor visas. If you have not heard from us within two weeks, please assume your application was unsuccessful.',
  ],
  [
    'job-ad',
    'Staff Nurse (Paediatrics)\n\nJob Description\n\nResponsibilities:\n- Care for patients\n- Keep records\n\nRequirements:\n- Registered nurse\n- Two years of experience\n\nShortlisted candidates will be invited to an interview in May.',
  ],
  [
    'job-ad',
    'Fernhill | Backend Engineer | Leeds, UK | Hybrid | Full-time\n\nWe build software for bakeries. You will work with Go and Postgres. Email jobs@fernhill.example.',
  ],
  [
    'other',
    'From: Jobs <alerts@jobfinder.example>\nSubject: 14 new jobs for you in Leeds\n\nHi Tom,\n\nHere are the latest jobs matching your search:\n\nBaker - Rowan Foods - Leeds\nCleaner - Hollin & Sons - Leeds\nDriver - Fernhill - York\n\nUnsubscribe',
  ],
  [
    'other',
    'Hi Tom,\n\nYour order 4411 has been shipped and will arrive on Tuesday. Track your parcel below.\n\nThanks,\nRowan Shop',
  ],
  [
    'other',
    'Hi Mum,\n\nThe holiday is going well. We went to the beach and the kids loved it. See you on Sunday.\n\nLove,\nAnna',
  ],
  [
    'other',
    'Dear Hiring Manager,\n\nI am writing to apply for the post of gardener. I have eight years of experience and enclose my CV.\n\nYours faithfully,\nAnna Bright',
  ],
  [
    'other',
    'The Career Weekly\n\nThis issue: how to answer the ten hardest interview questions, and why your CV is too long. Register now for our webinar. Unsubscribe',
  ],
]

describe('findKind', () => {
  test.each(documents)('sees %s in: %s', (kind, text) => {
    expect(kindOf(text)).toBe(kind)
  })

  test('takes an advert with an invite above it for the invite', () => {
    const text = `Hi Asha,\n\nWe would like to invite you to an interview on 4 March at 10:00. The advert is below.\n\nPriya\n\n${documents[28]?.[1]}`
    expect(kindOf(text)).toBe('interview-invite')
  })

  test('does not decide by one word alone', () => {
    expect(kindOf('Hi Tom,\n\nUnfortunately I lost my keys.\n\nAnna')).toBe('other')
    expect(kindOf('Hi Tom,\n\nDid you see the interview with the minister?\n\nAnna')).toBe('other')
  })

  test('passes over what was quoted', () => {
    const text =
      'Hi Asha,\n\nYour interview is confirmed for Monday at 9.\n\nPriya\n\nOn Tue, 4 Mar 2025 at 10:00, Asha wrote:\n> We regret to inform you that the position has been filled.'
    expect(kindOf(text)).toBe('interview-invite')
  })

  test('knows a letter by a name alone, and by other greetings', () => {
    const body = '\n\nYour interview is on Friday at 10 in our Leeds office.\n\nPriya'
    for (const greeting of ['Sam,', 'Sam Ash –', 'Morning Sam,', 'Howdy Sam!'])
      expect(kindOf(`${greeting}${body}`)).toBe('interview-invite')
  })

  test('does not take what cannot be moved for moved', () => {
    expect(kindOf('Dear Sam,\n\nYour interview is on Friday at 10. Interviews cannot be rescheduled.\n\nHR')).toBe(
      'interview-invite',
    )
  })

  test('reads a no although the application is named right before it', () => {
    expect(kindOf('Dear Sam,\n\nYour application status: not selected.\n\nHR')).toBe('rejection')
  })

  test('hears no job in what friends and shops say', () => {
    expect(kindOf('Hi Sam,\n\nCould you pop in on Friday at 3 to fetch the kids?\n\nAnna')).toBe('other')
    expect(kindOf('Hi Sam,\n\nCould you pop in on Friday at 3 about the cook job?\n\nAnna')).toBe('interview-invite')
  })

  test('points at the words that say most, one for each place', () => {
    const text = 'Hi Sam,\n\nWe would like to invite you to an interview on Friday at 10.\n\nAnna'
    const { evidence } = findKind(readDocument(text))
    const quotes = evidence.map((span) => text.slice(span.start, span.end))
    expect(quotes.join(' ')).toContain('invite you to an interview')
    expect(new Set(quotes).size).toBe(quotes.length)
    expect(evidence.every((span, i) => i === 0 || span.start >= (evidence[i - 1]?.end ?? 0))).toBe(true)
  })

  test('survives any text', () => {
    expect(kindOf('')).toBe('other')
    expect(kindOf('constructor __proto__ toString')).toBe('other')
  })
})

describe('the phrase families', () => {
  const tagged = tagPhrases(kindPhrases.map((row) => ({ phrases: row.phrases, tag: row })))
  const find = (text: string, row: (typeof kindPhrases)[number]) =>
    findTagged(tagged, readDocument(text)).filter((hit) => hit.tag === row)
  const hits = kindPhrases.flatMap((row) => row.hits.map((hit) => [row.kind, hit, row] as const))

  test.each(hits)('of %s find their words in "%s"', (_kind, sample, row) => {
    const { text, spans } = marked(sample)
    const found = find(text, row)
    expect(found.some((hit) => spans.some((span) => hit.span.start < span.end && span.start < hit.span.end))).toBe(true)
  })

  test.each(kindPhrases.flatMap((row) => row.misses.map((miss) => [row.kind, miss, row] as const)))(
    'of %s do not decide "%s"',
    (kind, sample, row) => {
      if (kind === 'other') expect(find(sample, row)).toEqual([])
      else expect(kindOf(`Hi Sam,\n\n${sample}\n\nAnna`)).not.toBe(kind)
    },
  )
})
