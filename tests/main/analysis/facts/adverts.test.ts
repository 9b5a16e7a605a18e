import { describe, expect, test } from 'vitest'
import type { ConcernKind, Pay } from '../../../../common/reading.ts'
import { analyze } from '../../../../main/analysis/analyze.ts'
import { loadGazetteer } from '../../../../main/places/load-gazetteer.ts'

const gazetteer = loadGazetteer('resources/places.bin')

const read = (text: string) =>
  analyze(text, {
    now: '2024-05-13T09:00',
    situation: {},
    corrections: {},
    dismissed: [],
    replyIntent: null,
    gazetteer,
  })

describe('the title of an advert', () => {
  test.each<[text: string, role: string | null]>([
    [
      'Senior Backend Engineer (Payments) at Tallyho\nLondon or remote within the UK · £85k–£105k + equity\n\nTallyho is a Series A fintech helping landlords get paid.',
      'Senior Backend Engineer (Payments)',
    ],
    ['Night Baker @ Crumbs & Co\nLeeds', 'Night Baker'],
    [
      'Housekeeping Utility – Cruise Ships (2 vacancies)\n\nEmployer: Meridian Star Cruises\nContract: 9 months on / 2 months off',
      'Housekeeping Utility – Cruise Ships',
    ],
    ['Deckhand\n\nEmployer: Meridian Star Cruises', 'Deckhand'],
    [
      'PART TIME BAR STAFF wanted for traditional pub, Helmsley. Eves & w/ends. Over 18. £10.50ph + tips. Tel Sue 01439 770 555',
      'BAR STAFF',
    ],
    [
      'REQUIRED FOR LEADING FACILITIES COMPANY IN DOHA, QATAR\nMEP TECHNICIAN – 12 NOS\nSALARY QR 1800 + FOOD',
      'MEP TECHNICIAN',
    ],
    [
      'Oakmere | Full Stack (TypeScript/Rails) | €65-85k | Remote (EU timezones) or Berlin office | Full-time | Series A\nWe build payroll for farms.',
      'Full Stack (TypeScript/Rails)',
    ],
    ['Waiter, Leeds. Eves and wkends only. £11 ph.', 'Waiter'],
    [
      '$30K - 45K a year\nPrepare food items according to recipes and portion control, lead the cook line.\nJob Title: Cook 3 Reports To: General Manager/Kitchen Manager / Head Chef Position Type: Full-Time / Part-Time Job Summary: The Cook 3 position encompasses the duties of both Cook 1 and Cook 2, with added responsibilities. This role involves preparing a wide variety of food items according to recipes and portion control guidelines, setting up and breaking down the line, maintaining cleanliness, and adhering to health and safety standards. The Cook 3 is expected to lead other cooks.',
      'Cook 3',
    ],
    [
      "Rowan Trains is recruiting 16 engineering apprentices to join the team which maintains its fleet of trains. They'll be based at the depot.",
      'engineering apprentices',
    ],
    [
      "🚨 WE'RE HIRING! 🚨 Yard Person / Loader Shovel Driver\nTilbrook Skip Hire, Wellingborough 💪\n✅ £13.25 per hour",
      'Yard Person / Loader Shovel Driver',
    ],
    [
      'Croupier – Training Given!\nThe Ashgrove Court Casino, Luton – evenings from 7pm until 4am, five nights over seven. Starting salary £22,464 plus tronc.',
      'Croupier',
    ],
    [
      'Call Center Agent - Work at Site (BGC, Taguig)\n* Php 18,000 - 23,000 basic + 3k allowance\n* Graveyard shift',
      'Call Center Agent',
    ],
    [
      'Ref 88213 – Trackman (PTS) – Crewe/Stoke – £15.20ph days / £18.40ph nights PAYE – ongoing contract – nights & weekends. Must have PTS AC/DCCR, full PPE, own transport or ability to get to site. Paid weekly.',
      'Trackman (PTS)',
    ],
    [
      'MARINE ELECTRICAL ETO – PASSENGER VESSELS\nRotation 10 weeks on / 10 weeks off | Day rate EUR 215 | Joining Piraeus 14 July 2026\n\nOur client, a well-known owner of cruise ships, requires an ETO for permanent position.',
      'MARINE ELECTRICAL ETO – PASSENGER VESSELS',
    ],
    [
      'Wanted – live-in housekeeper/cook for private estate near Tetbury. 5.5 days. Own cottage. Apply to Box 114 or estateoffice@kelmere.example',
      'live-in housekeeper/cook',
    ],
    [
      'Clinical Research Associate II – homebased anywhere in Poland or Czech Republic\nPharmatrek\n• 60-70% travel to sites',
      'Clinical Research Associate II',
    ],
  ])('%j: %j', (text, wanted) => {
    expect(read(text).facts.role?.value ?? null).toBe(wanted)
  })
})

describe('the firm of an advert', () => {
  test.each<[text: string, company: string | null]>([
    [
      'DENTAL NURSE wanted for busy mixed practice in Halesowen. CVs to manager@highstreetsmiles.example or call in. Practice: High Street Smiles.',
      'High Street Smiles',
    ],
    ['Packer\nPell Foods need a packer for their site in Leeds.', 'Pell Foods'],
    ['Joiner\nPell & Sons want a time-served joiner to start in March.', 'Pell & Sons'],
    [
      'VACANCY: EDUCATOR\nLaerskool Wildeberg, Centurion seeks to appoint a Grade R educator from 15 July 2024.',
      'Laerskool Wildeberg',
    ],
    [
      'Heavy Duty Truck Mechanic\nPrairie Gold Co-op  Swift Current, SK\n$38 to $44/hr depending on ticket',
      'Prairie Gold Co-op',
    ],
    ['Clerk of Works\nTern Housing - Norwich, Norfolk\n£31,000', 'Tern Housing'],
    ['Clerk of Works\nTern Housing | Norwich | Permanent\n£31,000', 'Tern Housing'],
    ['Head of Finance\nA PE-backed manufacturing group in the West Midlands needs an interim Head of Finance.', null],
    [
      'Croupier – Training Given!\nThe Ashgrove Court Casino, Luton – evenings from 7pm until 4am, five nights over seven. Starting salary £22,464 plus tronc.',
      'The Ashgrove Court Casino',
    ],
    [
      'Call Center Agent - Work at Site (BGC, Taguig)\n* Php 18,000 - 23,000 basic + 3k allowance\n* Graveyard shift',
      null,
    ],
    ['COUNSELORS & LIFEGUARDS\nCamp Wapakoneta, Belgrade, Maine\nJune 17 - August 17', 'Camp Wapakoneta'],
    [
      'MARINE ELECTRICAL ETO – PASSENGER VESSELS\nRotation 10 weeks on / 10 weeks off | Day rate EUR 215 | Joining Piraeus 14 July 2026\n\nOur client, a well-known owner of cruise ships, requires an ETO for permanent position.',
      null,
    ],
    [
      'Wanted – live-in housekeeper/cook for private estate near Tetbury. 5.5 days. Own cottage. Salary £32k. Apply to Box 114.',
      null,
    ],
    [
      "Business Development Executive\nRemote (UK) with 1 day a month in Sheffield\n£26k–£30k + comm\nYou'll call HR directors.",
      null,
    ],
    ['Teacher of Maths – required September 2024\nMain/Upper Pay Scale + TLR\nYou will teach maths.', null],
  ])('%j: %j', (text, wanted) => {
    expect(read(text).facts.company?.value ?? null).toBe(wanted)
  })
})

describe('the places of an advert', () => {
  test.each<[text: string, places: string[]]>([
    ['Senior Backend Engineer\nFully remote within the UK\n\nTallyho is a fintech helping landlords get paid.', ['UK']],
    [
      "Fundraising Officer\nHome-based with regular travel across Devon and Cornwall\n\nYou'll run events.",
      ['Devon', 'Cornwall'],
    ],
    ["Area Sales Manager covering Devon and Cornwall\n\nYou'll sell paint.", ['Devon', 'Cornwall']],
    [
      'Freelance Translators\n\nWortwerk GmbH, an agency headquartered in Hamburg, is expanding its pool. You work from wherever you like.',
      [],
    ],
    [
      'Deckhand\nSalary: US$ 1,150 monthly\nRotation joins in Miami, Barcelona or Singapore.',
      ['Miami', 'Barcelona', 'Singapore'],
    ],
    [
      'PART TIME BAR STAFF wanted for traditional pub, Helmsley. Eves & w/ends. Over 18. £10.50ph + tips. Tel Sue 01439 770 555',
      ['Helmsley'],
    ],
    ['Chef needed for busy cafe, Whitby. £13 per hour.', ['Whitby']],
    [
      'VACANCY: EDUCATOR\nLaerskool Wildeberg, Centurion seeks to appoint a Grade R educator from 15 July 2024.',
      ['Centurion'],
    ],
    [
      'Heavy Duty Truck Mechanic\nPrairie Gold Co-op  Swift Current, SK\n$38 to $44/hr depending on ticket',
      ['Swift Current'],
    ],
    ['Clerk of Works\nTern Housing - Norwich, Norfolk\n£31,000', ['Norwich']],
    [
      'Level 3 Apprentice\nPossible start date: 2 Sep 2024\nWhere you will work: Foundry Lane, Scunthorpe DN15\nOne day a week at college.',
      ['Scunthorpe'],
    ],
    ['Oven cleaner\nTerritories available in Kent, Essex and Suffolk.', ['Kent', 'Essex', 'Suffolk']],
    ['Cook\nWe need a cook at our inn in Ashford, Kent and pay well.', ['Ashford']],
    [
      'Job Description\nThe Line Cook prepares all hot appetizers.\nReports To : Restaurant Manager\nThe Line Cook will lift up to 50 pounds.\nLine Cook • Salem, OR, US',
      ['Salem'],
    ],
    [
      'Senior Engineer\n- Job Title: Senior Engineer\n- Company: Tallyho\n- Location: Remote Canada\n- Remote Status: Remote OK',
      ['Canada'],
    ],
    [
      "🚨 WE'RE HIRING! 🚨 Yard Person / Loader Shovel Driver\nTilbrook Skip Hire, Wellingborough 💪\n✅ £13.25 per hour",
      ['Wellingborough'],
    ],
    [
      "Field Service Engineer\nSalary: £29k basic\nPatch: M25 south – Kent, Surrey, Sussex. You'll start from home each day.",
      ['Kent', 'Surrey', 'Sussex'],
    ],
    [
      'Head of Finance\nA PE-backed manufacturing group in the West Midlands needs an interim Head of Finance.',
      ['West Midlands'],
    ],
    [
      "Recruitment Consultant – £22k\nAre you hungry? Join Velocity People, Leeds city centre. You'll make 60+ calls a day.",
      ['Leeds'],
    ],
    [
      'Croupier – Training Given!\nThe Ashgrove Court Casino, Luton – evenings from 7pm until 4am, five nights over seven. Starting salary £22,464 plus tronc.',
      ['Luton'],
    ],
    ['COUNSELORS & LIFEGUARDS\nCamp Wapakoneta, Belgrade, Maine\nJune 17 - August 17', ['Belgrade']],
    [
      'Wanted – live-in housekeeper/cook for private estate near Tetbury. 5.5 days. Own cottage. Salary £32k. Apply to Box 114.',
      ['Tetbury'],
    ],
    [
      'Clinical Research Associate II – homebased anywhere in Poland or Czech Republic\nPharmatrek\n• 60-70% travel to sites',
      ['Poland', 'Czech Republic'],
    ],
  ])('%j: %j', (text, wanted) => {
    expect(read(text).facts.places.map((place) => place.value)).toEqual(wanted)
  })
})

describe('where the work of an advert is done', () => {
  test.each<[text: string, mode: string | null]>([
    ['Park Ranger\nTelework eligible No\nEstes Park', 'on-site'],
    ['Data Clerk\nLeeds\nRemote: No\nHours: 40', 'on-site'],
    ["Business Apprentice\nYou'll be based in the office but will visit the foundry floor.", 'on-site'],
    ['Clerk\nThis is an in-office position, five days a week.', 'on-site'],
    ["Service Planner\nYou'll start from home each day and visit customers.", null],
    ['Head of Finance\nDay rate £550. Site-based 3 days, remainder remote.', 'hybrid'],
    [
      'Call Center Agent - Work at Site (BGC, Taguig)\n* Php 18,000 - 23,000 basic + 3k allowance\n* Graveyard shift',
      'on-site',
    ],
  ])('%j: %j', (text, wanted) => {
    expect(read(text).facts.workMode?.value ?? null).toBe(wanted)
  })
})

describe('the contract of an advert', () => {
  test.each<[text: string, kinds: string[]]>([
    ['Museum Assistant\nContract: Fixed until 31 March 2025\nHours: 17', ['fixed-term']],
    ['Museum Assistant\nThe post is funded until March 2026 in the first instance.', ['fixed-term']],
    ['Museum Assistant\nPost available until 31 August 2025', ['fixed-term']],
    ['Civilian Instructor\nArdent Skills is recruiting for its contract at Leconfield.', []],
    ['Cleaner\nWe need a cleaner for our contract at a school in Hull.', []],
    ['Nurse\nContract type: Permanent, Whole-time', ['permanent', 'full-time']],
    ['Nurse\nSpecified Purpose, maternity leave', ['fixed-term']],
    ['Account Manager\nWe offer a contract for one year with prospect of permanent.', ['fixed-term']],
    [
      'Business Apprentice\nOn completion there may be a permanent position for the right apprentice.',
      ['apprenticeship'],
    ],
    ['Packer\nTemporary role. This could become permanent for the right person.', ['temporary']],
    ['Line Cook\nSome overtime may be expected during peak season. Pay is $14 an hour.', []],
    [
      'Head of Finance - Interim (6 months, outside IR35)\nA group needs an interim Head of Finance while they recruit permanently.',
      ['temporary', 'contract'],
    ],
    [
      'Electrician – Leipzig\nVoltara GmbH | ab sofort | unbefristet | Vollzeit\nWe install PV systems.',
      ['permanent', 'full-time'],
    ],
    ['Secretary\nPart-time (20 hrs, mornings) to begin, with the possibility of full-time.', ['part-time']],
    [
      'Assistant Professor\nThe position is a fixed-term employment of six years with the possibility of promotion to a permanent post.',
      ['fixed-term'],
    ],
    ['Security Officer\nZero hour contract to start, perm sites come up often.', ['zero-hours']],
  ])('%j: %j', (text, wanted) => {
    expect(read(text).facts.contract.map((kind) => kind.value)).toEqual(wanted)
  })
})

describe('the pay of an advert', () => {
  test.each<[text: string, pay: Pick<Pay, 'min' | 'max' | 'currency' | 'period'> | null]>([
    [
      'Instructor\nArdent Skills is recruiting for Leconfield. 40 hrs Mon–Fri (early finish Friday). £31,200. Relocation assistance is not offered.',
      { min: 31200, max: 31200, currency: 'GBP', period: 'year' },
    ],
    [
      'Fitter\nWe fit kitchens. 40 hours a week, days. £31,200 basic. Van provided.',
      { min: 31200, max: 31200, currency: 'GBP', period: 'year' },
    ],
    ['Chef. 40 hours. £14 per hour. Apply now.', { min: 14, max: 14, currency: 'GBP', period: 'hour' }],
    [
      'REQUIRED FOR LEADING FACILITIES COMPANY IN DOHA, QATAR\nMEP TECHNICIAN – 12 NOS\nSALARY QR 1800 + FOOD',
      { min: 1800, max: 1800, currency: 'QAR', period: 'month' },
    ],
    ['Site Foreman\nSalary SR 2500 to SR 3000\nRiyadh', { min: 2500, max: 3000, currency: 'SAR', period: 'month' }],
    ['Clerk\nSR 4471\nLeeds', null],
    [
      'Au Pair\nWe are a family in Munich. 30 hrs per week, €280 pocket money per month, own room.',
      { min: 280, max: 280, currency: 'EUR', period: 'month' },
    ],
    [
      'Warehouse Operative\nDays and nights rotating £13.90/£15.20ph ongoing.',
      { min: 13.9, max: 15.2, currency: 'GBP', period: 'hour' },
    ],
    ['Warehouse Operative\nPay is £12/hour.', { min: 12, max: 12, currency: 'GBP', period: 'hour' }],
  ])('%j: %j', (text, wanted) => {
    const pay = read(text).facts.pay?.value
    const said = pay ? { min: pay.min, max: pay.max, currency: pay.currency, period: pay.period } : null
    expect(said).toEqual(wanted)
  })
})

describe('who speaks in an advert', () => {
  test.each<[text: string, sender: string | null]>([
    [
      'REQUIRED FOR LEADING FACILITIES COMPANY IN DOHA, QATAR\nMEP TECHNICIAN – 12 NOS\nSALARY QR 1800 + FOOD',
      'agency',
    ],
    [
      'Head of Finance\nA PE-backed group in Leeds needs a Head of Finance. Please send your CV to rhian@fb.example – Fenwick Brooke Executive Search.',
      'agency',
    ],
  ])('%j: %j', (text, wanted) => {
    expect(read(text).facts.sender?.value ?? null).toBe(wanted)
  })
})

describe('whom to answer', () => {
  test.each<[text: string, name: string | null]>([
    [
      'QUARRY OPERATIVE\nOur quarry near Buxton is looking for an operative. Apply in writing to the Quarry Manager, Harrop Aggregates Ltd, Dale Road, Buxton SK17 6LF.',
      null,
    ],
    ['Cook\nOur pub needs a cook. Apply to the Restaurant Manager.', null],
    ['Clerk\nSend your CV to the Office Manager, Pell Ltd, 4 Mill Lane, Leeds.', null],
    [
      'Wanted – live-in housekeeper/cook for private estate near Tetbury. 5.5 days. Own cottage. Salary £32k. Apply to Box 114.',
      null,
    ],
    [
      'Parts Advisor\n£25,500 DOE\nCounter sales of parts.\nSteve Maddison, Parts Manager: 01507 496 0188',
      'Steve Maddison',
    ],
  ])('%j: %j', (text, wanted) => {
    expect(read(text).facts.contact.name?.value ?? null).toBe(wanted)
  })
})

describe('a small notice', () => {
  test.each<[text: string, kind: string]>([
    ['BAR STAFF wanted for traditional pub, Helmsley. Eves & w/ends. Over 18.', 'job-ad'],
    ['Waiter, Leeds. Eves and wkends only. £11 ph.', 'job-ad'],
    [
      'VACANCY: EDUCATOR\nLaerskool Wildeberg, Centurion seeks to appoint a Grade R educator from 15 July 2024.',
      'job-ad',
    ],
    ['Yoga classes, Leeds. Evenings and weekends. £11 per class.', 'other'],
    ['Flat to let, Leeds. 2 beds. £850 pcm. Tel 07700 900123', 'other'],
    ['Piano for sale, good order. £300. Ring Sue on 07700 900123', 'other'],
    ['Table, solid oak. £300 ono. Text Jo 07700 900123', 'other'],
    [
      'Croupier – Training Given!\nThe Ashgrove Court Casino, Luton – evenings from 7pm until 4am, five nights over seven. Starting salary £22,464 plus tronc. Applicants must be 18+ and will be subject to checks. A 6 week training school must be passed.',
      'job-ad',
    ],
  ])('%j: %j', (text, wanted) => {
    expect(read(text).kind).toBe(wanted)
  })
})

describe('what an advert asks for', () => {
  test.each<[text: string, kinds: ConcernKind[]]>([
    ['BAR STAFF wanted for traditional pub, Helmsley. Eves & w/ends. Over 18.', ['shifts']],
    ['Waiter, Leeds. Eves and wkends only. £11 ph.', ['shifts']],
    ['Boilermaker\nRate: $58.50 p/h flat + super, casual\nWe need boilermakers.', ['insecure']],
    ['Mechanic\nWork is in an unheated yard in winter (-30C) at times.', ['physical']],
    ['Educator\nExtramural activities in the afternoons are compulsory.', ['hours']],
    ['Rig Mechanic\n12 hour tours, days and nights.', ['hours']],
    ['Engineer\nTake-home (max 3 hours, paid £150)\nHalf-day of interviews', ['process']],
    ['Marketer\nWe meet twice a year somewhere sunny - we pay.', ['travel']],
    ["Marketer\nTo apply: record a 2 minute Loom on how you'd get our first customers.", ['process']],
    [
      "Events Officer\nThe hospice is going through a period of change as it merges with St Ash's Hospice.",
      ['outlook'],
    ],
    ['Lift Operator\nThe job runs for the ski season at our resort.', ['insecure']],
    ['Line Cook\nReliability is a must – must have good transportation.', ['own-transport']],
    ['Head of Finance\nThe business is refinancing and has had two FDs in eighteen months.', ['outlook']],
    ['Counselor\nStaff have 24-hour responsibility with one day off a week.', ['hours']],
    ['Business Development Executive\nRemote (UK) with 1 day a month in Sheffield\n£26k–£30k', ['travel']],
    ['Cabin Crew\nExpect earlies, lates, standby and night stops.', ['travel', 'hours']],
  ])('%j: %j', (text, wanted) => {
    expect(read(text).concerns.map((concern) => concern.kind)).toEqual(expect.arrayContaining(wanted))
  })
})

describe('what an advert only mentions', () => {
  test.each<[text: string, kinds: ConcernKind[]]>([
    ['Rig Mechanic – Offshore\nStavely require a Rig Mechanic.', ['physical']],
    ['Engineer\nJoin a 1-in-6 out-of-hours rota.', ['on-site']],
    ['Line Cook\nSome overtime may be expected during peak season. Pay is $14 an hour.', ['insecure']],
    ['Fitter\nBenefits include free train travel on the network.', ['travel']],
    ['Head of Finance\nYou have had two roles.', ['outlook']],
    ['Physiotherapist\nShifts on an as-and-when basis, no guaranteed hours.', ['variable-pay']],
    [
      'Call Center Agent - Work at Site (BGC, Taguig)\n* Php 18,000 - 23,000 basic + 3k allowance\n* Graveyard shift',
      ['checks'],
    ],
  ])('%j: not %j', (text, misses) => {
    const found = read(text).concerns.map((concern) => concern.kind)
    for (const kind of misses) expect(found).not.toContain(kind)
  })
})
