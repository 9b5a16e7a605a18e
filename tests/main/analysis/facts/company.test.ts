import { describe, expect, test } from 'vitest'
import type { DocumentKind } from '../../../../common/reading.ts'
import { findPeopleAndPlaces } from '../../../../main/analysis/facts/naming.ts'
import { readDocument } from '../../../../main/analysis/text/read.ts'

/** "Firm, who writes" as read, `-` for what is not said. */
function firm(kind: DocumentKind, text: string): string {
  const { company, sender } = findPeopleAndPlaces(readDocument(text), kind)
  return `${company?.value ?? '-'}, ${sender?.value ?? '-'}`
}

describe('an advert names the firm that hires', () => {
  test.each<[string, string]>([
    ['Breakfast Chef – The Harrow & Lamb, Malmesbury\nFrom £14.50ph', 'The Harrow & Lamb, employer'],
    [
      'Area Sales Manager\nCastellan Tiles | £40,000 + car | Permanent\n\nYou visit shops.',
      'Castellan Tiles, employer',
    ],
    ["Physics Teacher\n\nSt Orla's is an oversubscribed school in Lewisham.", "St Orla's, employer"],
    ['Gardener\nPrivate estate near Kelso, Scottish Borders\n\nExperience required.', '-, -'],
    [
      'Line Chef\n\nCome and cook with us at The Rusty Anchor, a seafood place on the quay.',
      'The Rusty Anchor, employer',
    ],
    ['Retail Assistant\n\nAt Wool & Whistle we sell yarn. We want someone friendly.', 'Wool & Whistle, employer'],
    ['Welder\n\nPembury Fabrication has been making gates since 1971.', 'Pembury Fabrication, employer'],
    [
      'Welder\nPembury\n\nRowan Gates Group is a specialist recruiter of welders. Call Jo at the Rowan Gates Group.',
      '-, agency',
    ],
    ['Cook\n\nOur Client MORTLOCK PTY LTD T/A THE INN is seeking a cook.', 'MORTLOCK PTY LTD, agency'],
    [
      'Nurse\nAshford, Kent\n\nRowan Medical Center at Elmtown is currently seeking a nurse.',
      'Rowan Medical Center at Elmtown, employer',
    ],
    ['Manager, Music\nCreative Wales\nLeeds\n~£36k - £41k\nPart time', 'Creative Wales, employer'],
    [
      'Welder\n\nPembury Fabrication Ltd, a family firm of forty people, has a vacancy.',
      'Pembury Fabrication Ltd, employer',
    ],
    ['Nurse\n\nAbout Us\nMerrow Valley Hospice cares for 300 patients a year.', 'Merrow Valley Hospice, employer'],
    ['Tutor\n\nWho we are: BrightPath Tutoring is an online school.', 'BrightPath Tutoring, employer'],
    ['Data Analyst (Zeltra, Dublin)\n\nYou will build reports. Zeltra is a fast-growing insurer.', 'Zeltra, employer'],
    ['Software Engineer @ Quillbase\n\nWe build note tools. Experience with Python and Docker.', 'Quillbase, employer'],
    ['Fernbank Dental Studio – Dental Nurse – Full time\n\nGreat team.', 'Fernbank Dental Studio, employer'],
    ['Nurse\nUniversity of Thornbury, the Netherlands\n\nGreat team.', 'University of Thornbury, employer'],
    ['CDL Driver\nRowan Bend Freight Lines, Salina, KS\n\nGood miles.', 'Rowan Bend Freight Lines, employer'],
    ['Teacher\n\nInstitution: Rowan Vidya School, Jodhpur\n\nGreat team.', 'Rowan Vidya School, employer'],
    ['Agent\n\nImvula Connect, in partnership with the Vale SETA, invites you to apply.', 'Imvula Connect, employer'],
    ['Fitter\n\nQuillgate®, a division of Vale, is hiring.', 'Quillgate, employer'],
    ['Teacher\n\nAshby High School wishes to appoint a teacher.', 'Ashby High School, employer'],
    ["Barista\n\nMona's Coffee House is hiring! Come join the Mona's family.", "Mona's Coffee House, employer"],
    [
      'Teaching Assistant\n\nSt Bride’s Primary School, Ashmere\n\nThe governors wish to appoint.',
      'St Bride’s Primary School, employer',
    ],
    ['Driver\n\nCity of Larkton is accepting applications for a Bus Driver.', 'City of Larkton, employer'],
    [
      'Java Developer\nHarrowgate IT Solutions Pvt Ltd\nPune, Maharashtra\n\nSpring.',
      'Harrowgate IT Solutions Pvt Ltd, employer',
    ],
    ['Job Title: Clerk\nEmployer: Tannerville Township\nSalary: $18/hr', 'Tannerville Township, employer'],
    ['HARTSVLEI DISTRICT MUNICIPALITY\nYOUTH WORKER\n\nApply in person.', 'HARTSVLEI DISTRICT MUNICIPALITY, employer'],
    ['Receptionist\n\nKind regards from all at Hollin Vets. Apply with CV.', 'Hollin Vets, employer'],
    ['Farm Hand\n\nApply to: Mrs Dunn, Low Moor Farm, Settle.', 'Low Moor Farm, employer'],
    [
      'Handyman\n\nYou will look after all rooms for Tolver Leisure Properties with great care.',
      'Tolver Leisure Properties, employer',
    ],
    [
      'Engineer\n\nA career with Ashmere Water Works awaits. AWW provides water to three counties.',
      'Ashmere Water Works, employer',
    ],
  ])('%j: %s', (text, wanted) => {
    expect(firm('job-ad', text)).toBe(wanted)
  })

  test.each<[string, string]>([
    ['Warehouse Operative\n\nOur client, a national retailer, needs staff. Apply to Harden Staffing.', '-, agency'],
    ['Accountant\n\nHarden Finance Recruitment are working with a family business in Kent.', '-, agency'],
    ['Chef de Partie\n\nThis boutique hotel in Bath is looking for a chef. Contact the kitchen.', '-, agency'],
    ['Marketing Executive\n\nJoin a leading agency in Soho.', '-, agency'],
    ['Usher\n\nYou must meet the Baseline Personnel Security Standard.', '-, -'],
    ['Chef\n\nPop in and ask for Gareth or email your cv.', '-, -'],
    ['Tester\n\nSend your updated resume, rate and visa status.', '-, agency'],
    ['Buyer\n\nI am supporting a global business in Kent who are looking for a buyer.', '-, agency'],
    ['Clerk\nMinistry of Works and Personnel\n\nYou will keep the files.', 'Ministry of Works and Personnel, employer'],
    ['Care worker\n\nWe are a small charity. Our residents need you. Must know Word.', '-, employer'],
    ['Plumber\n\nMust have experience of Tindle Marrow boilers and hold a card. Call 07700 900321.', '-, -'],
    ['Graduate Engineer\n\nDegree from the University of Somewhere or similar.', '-, -'],
    ['Electrician\n\nYou will work on sites for builders. CIS. Start Monday.', '-, -'],
    ['Clerk\n\nFamiliar with Property Management. Tests comply with HSE. CLEAN BOOTS REQUIRED.', '-, -'],
    ['Clerk\n\nAnticipates needs. Answer phones. Answer mail. Answer doors. Provides help.', '-, -'],
    ["Sales Assistant\n\nYou'll greet guests. Excellent Benefits. Health Insurance and Life Insurance.", '-, -'],
  ])('%j: %s', (text, wanted) => {
    expect(firm('job-ad', text)).toBe(wanted)
  })
})

describe('a letter names the firm that hires', () => {
  const letter = (body: string, signature = 'Tess') => `Hi Sam,\n\n${body}\n\n${signature}`

  test.each<[DocumentKind, string, string]>([
    ['interview-invite', letter('Others are being considered. Bring your passport.'), '-, -'],
    ['interview-invite', letter('The client (a bakery in Leith) would like to meet you on Monday.'), '-, agency'],
    ['interview-invite', letter('Alder & Finch would be delighted to meet you on Monday.'), 'Alder & Finch, employer'],
    ['interview-invite', letter('Can you come to us on Tuesday?', 'Tess\nCrumb & Co'), 'Crumb & Co, employer'],
    [
      'interview-invite',
      letter(
        'Can you come to us on Tuesday?',
        'Cheers\nTess\n\nTess Orme\nPeople & Culture Lead\nFernhill Digital\n07700 900417',
      ),
      'Fernhill Digital, employer',
    ],
    [
      'interview-invite',
      letter(
        'Can you come to us on Tuesday?',
        'Best wishes,\nTess Orme | Talent Partner | Quillmoor Games | tess@quillmoor.example',
      ),
      'Quillmoor Games, employer',
    ],
    ['interview-invite', letter('We at Kestrel Homes would like to invite you.'), 'Kestrel Homes, employer'],
    [
      'interview-invite',
      letter('Your interview with the Planning Team at Dunmore County Council is on Monday.'),
      'Dunmore County Council, employer',
    ],
    [
      'interview-invite',
      letter('We are pleased that Sunil Mills Private Limited has shortlisted you.', 'HR Dept'),
      'Sunil Mills Private Limited, employer',
    ],
    [
      'interview-invite',
      letter('You will meet two consultants.', 'Thandi Mabena (Mrs)\nHuman Resources: Kopano Fisheries (Pty) Ltd'),
      'Kopano Fisheries (Pty) Ltd, employer',
    ],
    [
      'interview-invite',
      letter(
        'See you Monday.',
        'P.D. Sithebe (Mr)\nPersonnel Services: Selection and Training\nHartsvlei District Municipality',
      ),
      'Hartsvlei District Municipality, employer',
    ],
    ['offer', letter('The job is yours. Start on Monday.', "Tess\nThe Fox's Den, Ashmere"), "The Fox's Den, employer"],
    ['offer', letter('Your onboarding at Pipit Games begins on 1 May.'), 'Pipit Games, employer'],
    [
      'interview-invite',
      'Hi Sam, Liam here from The Pipit Inn. Can you come on Friday at 11?',
      'The Pipit Inn, employer',
    ],
    [
      'interview-invite',
      'Pipit Dock Hiring: Hi Dean, your interview is on Thu 12 Mar at 08:00.',
      'Pipit Dock, employer',
    ],
    [
      'reschedule',
      "Hi Sam, we've had sickness here. Could you come Friday at 9 instead? Sue, Little Pipits 07700 900155",
      'Little Pipits, employer',
    ],
    [
      'offer',
      'Dear Candidate,\n\nYou have been chosen as Loader in Tolver Airways, Pune.\n\nHR Manager\nAnil Rao',
      'Tolver Airways, employer',
    ],
    ['rejection', letter('Sorry to say it is a no from us at Pipit Games.'), 'Pipit Games, employer'],
    ['rejection', 'Hi Sam,\n\nIt is a no.\n\nHR Services\nLinden Quay Homes', 'Linden Quay Homes, employer'],
    [
      'follow-up',
      'From: "Pipit Games (no-reply)" <no-reply@pipit.example>\nSubject: We got it\n\nHi,\n\nThanks for applying.',
      'Pipit Games, employer',
    ],
    [
      'follow-up',
      'From: Jo <jo@mossgateschool.example>\nSubject: Interview - Bursar (Fees), Mossgate School\n\nHi,\n\nThanks for applying.',
      'Mossgate School, employer',
    ],
    [
      'recruiter-outreach',
      letter('I saw you worked at Tindle and Marrowby. We need a buyer at Larkspur Living. Open to a chat?'),
      'Larkspur Living, employer',
    ],
    [
      'interview-invite',
      letter('I work with Orbis Talent and was asked by Lintel Energy to set up interviews.', 'Tess\nOrbis Talent'),
      'Lintel Energy, agency',
    ],
    [
      'interview-invite',
      letter("My client, Lintel Energy, would like to see you. I'll send their address.", 'Tess\nOrbis Search'),
      'Lintel Energy, agency',
    ],
    [
      'interview-invite',
      letter('Lintel Energy liked your CV. They are in Hull and would love to meet you.', 'Tess\nDunmow Recruitment'),
      'Lintel Energy, agency',
    ],
    [
      'recruiter-outreach',
      letter('I recruit for several banks. Open to a chat about a risk role?', 'Tess\nFoxley Dunn'),
      '-, agency',
    ],
    [
      'interview-invite',
      letter('Interview is Monday at our Head Office. Bring your Passport.', 'Tess\nHR Advisor'),
      '-, employer',
    ],
    ['interview-invite', letter('I look forward to meeting you. The children are keen too.'), '-, employer'],
  ])('%s %j: %s', (kind, text, wanted) => {
    expect(firm(kind, text)).toBe(wanted)
  })
})
