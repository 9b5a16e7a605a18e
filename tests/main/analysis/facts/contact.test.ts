import { describe, expect, test } from 'vitest'
import type { DocumentKind } from '../../../../common/reading.ts'
import { findPeopleAndPlaces } from '../../../../main/analysis/facts/naming.ts'
import { readDocument } from '../../../../main/analysis/text/read.ts'

/** "Name, e-mail, phone" as read, `-` for what is not said. */
function contact(kind: DocumentKind, text: string): string {
  const { name, email, phone } = findPeopleAndPlaces(readDocument(text), kind).contact
  return [name, email, phone].map((fact) => fact?.value ?? '-').join(', ')
}

describe('an advert says whom to answer', () => {
  test.each([
    ['Contact: Bill on 01632 960444.', 'Bill, -, 01632 960444'],
    ['Ask for Jo at the bar.', 'Jo, -, -'],
    ['Follow the link to apply to the job posting on Ashmills.com.', '-, -, -'],
    [
      'HOW TO APPLY:   Please send all applications in electronic form\nto: Mrs. Nora Ellwood, Administrative Officer.',
      'Mrs. Nora Ellwood, -, -',
    ],
    ['Required to travel.In addition, send us your CV.', '-, -, -'],
    ['To apply, call Maria Gomez at 312-555-0182.', 'Maria Gomez, -, 312-555-0182'],
    [
      'For a chat please contact Dr Helen Marsh (Head of Service) on 0117 496 0123 or h.marsh@avonfield.example.',
      'Dr Helen Marsh, h.marsh@avonfield.example, 0117 496 0123',
    ],
    [
      'Enquiries to Mrs J. Field, School Business Manager, office@marlow.example.',
      'Mrs J. Field, office@marlow.example, -',
    ],
    [
      'Queries: Prof. A. N. Whitlock (a.whitlock@eastmere.example)',
      'Prof. A. N. Whitlock, a.whitlock@eastmere.example, -',
    ],
    ['Send your resume to hr [at] coldwater [dot] example.', '-, hr [at] coldwater [dot] example, -'],
    ['Email: jobs(at)coldwater.example', '-, jobs(at)coldwater.example, -'],
    ['Send your CV to jobs@coldwater.exampleClosing date: Friday', '-, jobs@coldwater.example, -'],
    ['About us: info@coldwater.example.\n\nSend your CV to jo@coldwater.example.', '-, jo@coldwater.example, -'],
    ['Please text Ravi 98765 43210.', 'Ravi, -, 98765 43210'],
    ['WhatsApp your CV to +91 98765 43210 (Ms. Kavya, HR).', '-, -, +91 98765 43210'],
    ['Ring Maria Gomez on 555-0143.', 'Maria Gomez, -, 555-0143'],
    ['Please order part 555-0143 from stock.', '-, -, -'],
    ['Tel. 021 555 0143 (office hours)', '-, -, 021 555 0143'],
    ['Tel: (0412) 44 21.', '-, -, (0412) 44 21'],
    ['Drop your CV in to Shannon or email shannon@thepelican.example', 'Shannon, shannon@thepelican.example, -'],
    [
      'Recruiter: Amy Okafor | amy@northstar.example | 0161 496 0000',
      'Amy Okafor, amy@northstar.example, 0161 496 0000',
    ],
    ['All applications go to the manager, Sinéad Walsh.', 'Sinéad Walsh, -, -'],
    ['Contact Details: Ms Ola Brandt, 01632 960100', 'Ms Ola Brandt, -, 01632 960100'],
    ['Contact point: Orla Finch, people@coldwater.example', 'Orla Finch, people@coldwater.example, -'],
    ['Enquiries to the Practice Manager, Orla Finch: orla@coldwater.example', 'Orla Finch, orla@coldwater.example, -'],
    ['For more details, contact Recruitment Lead Orla Finch.', 'Orla Finch, -, -'],
    ['Apply in writing to Mrs O Finch, Principal.', 'Mrs O Finch, -, -'],
    ['Questions about this role can be sent to Orla Finch.', 'Orla Finch, -, -'],
    ['Ask at the counter for Orla.', 'Orla, -, -'],
    ['Drop your CV in store to Orla or ring the shop.', 'Orla, -, -'],
    ['Drop Orla a line at orla@coldwater.example.', 'Orla, orla@coldwater.example, -'],
    ['Give Orla a ring on 086 555 1234.', 'Orla, -, 086 555 1234'],
    ['Txt Orla 07700 900871', 'Orla, -, 07700 900871'],
    ['Txt START to 07700 900871 Orla', 'Orla, -, 07700 900871'],
    ['Orla Finch will be happy to chat.', 'Orla Finch, -, -'],
    ['Send your CV FAO Orla Finch.', 'Orla Finch, -, -'],
    ['The chat is held on Telegram with Mr. Osric Finch.', 'Mr. Osric Finch, -, -'],
  ])('"%s": %s', (text, wanted) => {
    expect(contact('job-ad', `Kitchen Porter\n\nWe need a porter.\n\n${text}`)).toBe(wanted)
  })

  test.each([
    'If you have a disability and need help applying contact help@bigco.example or 800-555-0199.',
    'Report suspected fraud to fraud@bigco.example.',
    'Contact Customer Service for details. Reach Your Potential. Call Centre experience helps.',
    'You will contact Customers and Suppliers, talk to Doctors and email Reports to Clients.',
    'You may contact Rowan Salad Group at the gate. This is Important.',
    'Reference: 01632 960 / 2024. Salary 25 000 - 30 000. Job ID 202400123456.',
    'Winner of the Mobile Library Award 2019.',
    'Apply with Indeed. Call Centre agents needed.',
    'Questions? Jump on a call any day.',
    'Text JOBS to 80123. Call Monday to Friday.',
    'Apply to The Manager, Coldwater House.',
    'We build an application with Vireo and call it home.',
    'Office 01632 960 / Sales 01632 961',
  ])('"%s" is nobody to answer', (text) => {
    expect(contact('job-ad', `Kitchen Porter\n\nWe need a porter.\n\n${text}`)).toBe('-, -, -')
  })
})

describe('a letter is signed', () => {
  test.each([
    ['Hoi Sam,\n\nCan you come on Thursday?\n\nGroetjes, Lieke Brouwer, Zeebries Transport', 'Lieke Brouwer, -, -'],
    [
      'Dear Ms Roe,\n\nWe invite you to an interview.\n\nMit freundlichen Grüßen, Anna Seidl, Auen Bibliothek',
      'Anna Seidl, -, -',
    ],
    [
      'Dear Ms Roe,\n\nPlease confirm by calling Mrs Jean Otley on 01234 567812.\n\nThe school office',
      'Mrs Jean Otley, -, 01234 567812',
    ],
    ['Cheers\nBaz', 'Baz, -, -'],
    ['Baz', 'Baz, -, -'],
    ['thx\nBaz Moreton\n07700 900812', 'Baz Moreton, -, 07700 900812'],
    ['Baz\nTidewell Foods (Night Baker role)', 'Baz, -, -'],
    ['Baz (on behalf of Tidewell Foods)', 'Baz, -, -'],
    ['Grace x\nGrace Adeyemi | Tidewell Search | 07700 900814', 'Grace Adeyemi, -, 07700 900814'],
    ['Speak after,\n\nGrace Adeyemi\nTidewell Talent\n01632 960815 / 07700 900816', 'Grace Adeyemi, -, 01632 960815'],
    ['Regards,\nGrace Adeyemi – HR – Tidewell Foods – 01632 960777', 'Grace Adeyemi, -, 01632 960777'],
    ['Kind regards,\n\nGrace Adeyemi, HR Manager, Tidewell Foods Ltd', 'Grace Adeyemi, -, -'],
    ['Kind regards\nGrace Adeyemi\nDepot Administrator, 01632 960817', 'Grace Adeyemi, -, 01632 960817'],
    [
      'Best,\nGrace\n\nGrace Adeyemi (she/her)\nTalent Partner\nT: 01632 960777 | M: 07700 900777',
      'Grace Adeyemi, -, 01632 960777',
    ],
    ['GRACE ADEYEMI\nHR OFFICER\nTIDEWELL FOODS', 'GRACE ADEYEMI, -, -'],
    ['Yours faithfully\n\npp Grace Adeyemi\nClerk to the Governors', 'Grace Adeyemi, -, -'],
    ['Regards\n\nP.D. Sithebe (Mr)\nCorporate Services', 'P.D. Sithebe, -, -'],
    ['HR Manager\nAnil Rao', 'Anil Rao, -, -'],
    ['Sincerely,\n\nGrace L. Adeyemi, PhD\nDirector', 'Grace L. Adeyemi, -, -'],
    ['Thanks! Grace from Tidewell Foods', 'Grace, -, -'],
    ['See you Monday!\n\nGrace & the team at Tidewell Foods', 'Grace, -, -'],
    ['Regards\nKumar S\nHR – Tidewell Infotech Pvt Ltd\nMob: +91-98765-43210', 'Kumar S, -, +91-98765-43210'],
    ['Rgds,\nMarius van der Merwe\nDepot Manager\n082 555 0155', 'Marius van der Merwe, -, 082 555 0155'],
    ['Caoimhe Ní Bhroin\nTidewell Builders\n091 555 028', 'Caoimhe Ní Bhroin, -, 091 555 028'],
    ['My number is 0412 555 012 if you get lost.\n\nGrace', 'Grace, -, 0412 555 012'],
    ['Any problems, ring reception on 01632 960888 and ask for Grace.', 'Grace, -, 01632 960888'],
  ])('%j: %s', (ending, wanted) => {
    expect(contact('interview-invite', `Hi Sam,\n\nCan you come on Monday at 10am? Let me know.\n\n${ending}`)).toBe(
      wanted,
    )
  })

  test.each([
    'Yours faithfully\nHR Services\nTidewell Quay Homes',
    'Human Resources\nTidewell Foods (Pty) Ltd',
    'See you then!\nThe Recruitment Team\nTidewell Foods',
    'Cheers,\nTidewell & Sons Talent Team',
    'Thank you,\nAshmere College',
    'Sent from my iPhone',
    'Benefits\nPension\nGym',
    'Monday\n9am',
    'Meeting ID: 812 5550 1234 Passcode: 445566',
    'Meeting ID: 812 5550 1234\nPasscode: 445566',
  ])('%j names nobody', (ending) => {
    expect(contact('interview-invite', `Hi Sam,\n\nCan you come on Monday at 10am? Let me know.\n\n${ending}`)).toBe(
      '-, -, -',
    )
  })
})

describe('a message says who writes', () => {
  test.each([
    ['Ola Brandt (4:05 PM):\nHi Sam,\nAre you open to work?', 'Ola Brandt, -, -'],
    ['Ola Brandt\n10:42 AM\nHi Sam, are you open to work?', 'Ola Brandt, -, -'],
    ['Ola Brandt · 1st\nSenior Recruiter at Tidewell\n\nHi Sam,\nAre you open to work?', 'Ola Brandt, -, -'],
    ['Hi Sam, my name is Ola Brandt and I recruit for Tidewell Foods.', 'Ola Brandt, -, -'],
    ['Hi Sam, Ola here from Tidewell Foods. Are you open to a chat?', 'Ola, -, -'],
    ['Hi Sam, its Dean from Tidewell Recruit. Call me on 07700 900131.', 'Dean, -, 07700 900131'],
    ['Hi Sam, are you free? Thanks, Conor @ Tidewell Search (087 555 0133)', 'Conor, -, 087 555 0133'],
    ["hi sam it's Ola from the home, can you come in?", 'Ola, -, -'],
    ['From: Ola Brandt via Jobs <x@indeed.com>\nSubject: Job\n\nHi,\n\nThanks.', 'Ola Brandt, -, -'],
    [
      'From: scheduling@mail.tidewell.example\nSubject: Moved\n\nYour interview moved.\n\nOrganizer: Ola Brandt (ola@tidewell.example)',
      'Ola Brandt, ola@tidewell.example, -',
    ],
    [
      'From: scheduling@tidewell.example\nSubject: Moved\n\nHi Sam,\n\nYour interview moved.',
      '-, scheduling@tidewell.example, -',
    ],
    [
      'From: Careers <careers@tidewell.example>\nSubject: Hi\n\nHi Sam,\n\nPlease do not reply to this e-mail.',
      '-, -, -',
    ],
    ['From: Tidewell <jobs-noreply@tidewell.example>\nSubject: Hi\n\nHi Sam,\n\nThanks.', '-, -, -'],
    [
      'From: Careers <careers@tidewell.example>\nSubject: Hi\n\nHi Sam,\n\nPlease reply to this e-mail.',
      '-, careers@tidewell.example, -',
    ],
    ['Hi Sam, can you come on Friday at 9? Sue, Tidewell Nursery 07700 900155', 'Sue, -, 07700 900155'],
    ['Hi Sam,\n\nPlease confirm your attendance with Ms N Brandt at 021 555 0147.', 'Ms N Brandt, -, 021 555 0147'],
  ])('%j: %s', (text, wanted) => {
    expect(contact('recruiter-outreach', text)).toBe(wanted)
  })
})

describe('a letter is signed in many ways', () => {
  test.each([
    ['Hiya Tasha\n\nyour shift chat is on thursday\nlet me know\nOrla\nArea Manager', 'Orla'],
    ['Hi Tasha,\n\nThey took the other candidate.\n\nChin up!\nOrla\nColdwater Recruitment', 'Orla'],
    ['Hi Tasha\n\nThe job is yours.\n\nwell done you!!\nOrla x\nColdwater Foods', 'Orla'],
    ['Hello Tasha,\n\nwe would like you to join us.\n\nGreetings\nOrla, Coldwater ApS', 'Orla'],
    ['Good morning Tasha,\n\nYour checks are still open.\n\nBlessings,\nOrla Finch, RPN', 'Orla Finch'],
    ['Good day Tasha\n\nPlease come on Friday. Ask for Mrs Vale.\n\nKind regards / Groete\nOrla Finch', 'Orla Finch'],
    [
      'Subject: Re: any news?\n\nHi Tasha, sorry for going quiet. The job went to someone else.\nOrla @ Coldwater Vets',
      'Orla',
    ],
    ['Hi Tasha,\n\nSee you on Monday.\n\nOrl\nOrlanda J. Finch\nVice President, Mills', 'Orlanda J. Finch'],
    ['Hi Tasha,\n\nSee you on Monday.\n\nBest wishes\nOrla Finch MRICS\nPartner', 'Orla Finch'],
    ['Hi Tasha, no luck I am afraid.\n\nRegards, O. Finch\nColdwater Interiors', 'O. Finch'],
    [
      'Guten Tag Frau Roe,\n\nwe would like to meet you.\n\nWith kind regards\ni. A. Orla Finch\nHuman Resources',
      'Orla Finch',
    ],
    ['Hi Tasha,\n\nSee you on Monday.\n\nOrla & the Coldwater team', 'Orla'],
    ['Hi Tasha - Orla at Coldwater Nursery here. Could you come for a chat?', 'Orla'],
    [
      'From: Ida Vale <ida@valehr.example>\nSubject: FW: Monday\n\nTasha - see below from the client. Good luck!\n\nI\n\n---------- Forwarded message ---------\nFrom: Orla Finch <o@coldwater.example>\nSubject: Monday\n\nHi Ida, could Tasha come at 10?\n\nOrla Finch\nManager',
      'Ida Vale',
    ],
    [
      'Dear Tasha,\n\nYour file for the job at Coldwater Infotech is in review.\n\nRegards,\nColdwater Infotech',
      undefined,
    ],
    ['Dear Tasha,\n\nYou are on the list.\n\nKind regards\nAdmissions', undefined],
    [
      'From: Orla Finch <orla@coldwater.example>\nSubject: Interview\n\nHi Tasha,\n\nAsk for Mrs Vale at the gate.',
      'Orla Finch',
    ],
  ])('%j: %s', (text, wanted) => {
    expect(findPeopleAndPlaces(readDocument(text), 'follow-up').contact.name?.value).toBe(wanted)
  })
})

test('a first name below the letter is told in full where the header has it', () => {
  const mail = 'From: Baz Moreton <baz@tidewell.example>\n\nHi Sam,\n\nSee you on Monday.\n\nBest,\nBaz'
  expect(contact('interview-invite', mail)).toBe('Baz Moreton, baz@tidewell.example, -')
})
