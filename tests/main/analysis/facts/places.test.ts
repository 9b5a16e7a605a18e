import { describe, expect, test } from 'vitest'
import { extractFacts } from '../../../../main/analysis/facts/index.ts'
import { readDocument } from '../../../../main/analysis/text/read.ts'
import type { Gazetteer } from '../../../../main/places/gazetteer.ts'
import { loadGazetteer } from '../../../../main/places/load-gazetteer.ts'
import { marked } from '../../../marked.ts'

const gazetteer = loadGazetteer('resources/places.bin')
const placesOf = (text: string, knowledge: Gazetteer | null = gazetteer) =>
  extractFacts(readDocument(text), '2025-03-03T09:00', knowledge).facts.places

const advert = (sentence: string) =>
  `Care Assistant\n\nAbout the job\n${sentence}\nYou will help people every day and keep good notes.`
const mail = (sentence: string) =>
  `Hi Sam,\n\nI saw your CV and have a vacancy that may suit you. ${sentence} Would you like to talk?\n\nKind regards,\nJo Ash`

/** Sentences that say where the work is done. */
const hits = [
  'You will join our busy salon in [[Otley]], three days a week.',
  'The post is based at our [[Thirsk]] depot.',
  'We run a small bakery just outside [[Hebden Bridge]] and need a pair of hands.',
  'The office is a five minute walk from [[Reigate]] station.',
  "You'd be working out of the [[Wagga Wagga]] branch.",
  'Candidates must be able to commute to [[Hemel Hempstead]].',
  'Our plant at [[Chakan]], near Pune, makes gearboxes.',
  'The service runs from Rowan House in [[Kilmarnock]] town centre.',
  'The depot is off Junction 9, [[Banbury]].',
  'We are hiring line cooks for our new restaurant in [[Hoboken]], NJ.',
  "They're a mid-size law firm in [[Halifax]], Nova Scotia.",
  'You will be covering [[Dorking]] and [[Horsham]].',
  'The job is at our [[Truganina]] DC.',
  'It is a driving job, based [[Carlisle]].',
  'Posts are open in [[Naas]], [[Tralee]] and [[Ennis]].',
  'The school stands on the edge of [[Tralee]].',
  "You'd live within 30 minutes of [[Aylesbury]].",
  "We're a 40-bed nursing home in [[Ludlow]].",
  'Our client, a logistics business in [[Daventry]], wants a planner.',
  'My client is a [[Wexford]] based food producer.',
  'We are a [[Geelong]]-based builder with two crews.',
  'There is a vacancy at Elm Lodge, our care home in [[Malvern]].',
  "It's three days in our [[Leamington Spa]] office.",
  'You would work in our [[Amberville]] branch.',
  'The work location will be [[Ballarat]].',
  'Our shop on Broad Street, [[Reading]] needs a Saturday assistant.',
  'You will work in the heart of [[Norwich]]’s old town.',
  'A studio in Stow House, [[Grange-over-Sands]] has a desk for you, and the job is there.',
]

/** Names after "in" and "at" that are no place of work. */
const misses = [
  'Experience with Java and Excel is needed.',
  'She studied at the University of Warwick.',
  'The company was founded in Bradford in 1921.',
  'We also have offices in Paris and Tokyo.',
  'Our customers are in Dublin and Lagos.',
  'Please ask for Paul Lincoln at reception.',
  'You have a degree from Durham University.',
  'Reading and writing to a good level.',
  'We are part of the Bath Building Supplies group.',
  'You will report to the Head of Marketing.',
  'In March we moved to a new system.',
  'We hope the Nice guidelines help.',
  'You love working in Agile teams.',
  'He was born in Leeds.',
  'Training takes place in London for two weeks.',
  'The parent company has its headquarters in Chicago.',
  'You will work in Python and Go.',
  'Work in Progress is tracked by you.',
  'Join the Customer Success team in Engineering.',
]

describe('a sentence', () => {
  test.each(hits)('of an advert tells the place: %s', (sentence) => {
    const { text, spans } = marked(advert(sentence))
    expect(placesOf(text).flatMap((place) => place.evidence)).toEqual(spans)
  })

  test.each(hits)('of a mail tells the place: %s', (sentence) => {
    const { text, spans } = marked(mail(sentence))
    expect(placesOf(text).flatMap((place) => place.evidence)).toEqual(spans)
  })

  test.each(misses)('tells no place: %s', (sentence) => {
    expect(placesOf(advert(sentence))).toEqual([])
    expect(placesOf(mail(sentence))).toEqual([])
  })
})

describe('without such a sentence', () => {
  const body = '\n\nYou will help people every day and keep good notes.\nWe look for someone kind.'
  const letter = '\n\nHi Sam,\n\nI have a vacancy that may suit you. Would you like to talk?\n\nKind regards,\nJo Ash'

  test.each([
    `Staff Nurse – [[Ennis]]${body}`,
    `Barista, [[Whitstable]]${body}`,
    `Night Porter (Weekdays) - [[Barrow-in-Furness]] town centre${body}`,
    `Retail Assistant in [[Kendal]]${body}`,
    `FORKLIFT DRIVER - [[BURTON UPON TRENT]]${body}`,
    `Pastry Chef, [[St Ives]], Cornwall${body}`,
    `Tram Fitter\nRowan Tramways, Mill depot, [[Wisbech]]${body}`,
    `Kiln Operator\nRowan Glass\n14 Mill Lane, [[Otley]] LS21 3AA${body}`,
    `Subject: Site Engineer - [[Inverness]] - GBP 45k${letter}`,
    `Subject: Your CV - Care Assistant, [[Thurso]]${letter}`,
    `Subject: A job${letter.replace('Jo Ash', "Jo Ash\nRowan's Bakery, [[Galway]]")}`,
  ])('the title, subject, address or signature does: %s', (document) => {
    const { text, spans } = marked(document)
    expect(placesOf(text).flatMap((place) => place.evidence)).toEqual(spans)
  })

  test.each([
    [
      'the address of an agency',
      `Clerk\n\nOur client needs a clerk.\n\nAsh Recruitment Ltd, 4 Mill Road, Otley LS21 3AA. Ash is an employment agency.`,
    ],
    [
      'the place of a meeting',
      'Hi Sam,\n\nWe would like to invite you to an interview at our office in Otley on Monday at 10am.\n\nKind regards,\nJo Ash',
    ],
    [
      'a labelled venue',
      'Hi Sam,\n\nWe would like to invite you to an interview.\n\nVenue: Mill House, Otley\n\nKind regards,\nJo Ash',
    ],
    ['a word below the title', `Stock Controller\nPermanent\nHospitality${body}`],
  ])('%s does not', (_what, text) => {
    expect(placesOf(text)).toEqual([])
  })

  test('a small town is only one where money and hosts speak for its country', () => {
    const told = (pay: string) => placesOf(advert(`The job is in Java. Pay is ${pay}.`)).map((place) => place.value)
    expect(told('£14 an hour')).toEqual([])
    expect(placesOf(advert('The job is in Otley. Pay is £14 an hour.')).map((place) => place.value)).toEqual(['Otley'])
  })
})

test('without the gazetteer well-known places are still found', () => {
  expect(placesOf(advert('The role is based in Leeds.'), null).map((place) => place.value)).toEqual(['Leeds'])
})

describe('the head of an advert', () => {
  test.each([
    ['Support Workers [[Lymington]]\n\nYou care for adults. £12.10 per hour.', 'Support Workers'],
    ['HGV Class 1 Driver [[Thetford]]\n\nNights and days.', 'HGV Class 1 Driver'],
    [
      'Teaching Assistant\nBracken Lane Primary Academy, [[Hull]] HU5\nGrade C\n\nWe seek a teaching assistant.',
      'Teaching Assistant',
    ],
    ['Housekeeper - [[Aviemore]]\nFull Time\n\nYou keep the rooms.', 'Housekeeper'],
    ['Marrow | ONSITE [[London]], UK | Full-Time | Product Designer\n\nWe draw maps.', 'Product Designer'],
    [
      'Wages Clerk\nTolver Books\nLocation:\n[[Cheltenham]], VIC Rate: $37 per hour + super Contract: short',
      'Wages Clerk',
    ],
  ])('keeps title and town apart: %s', (written, title) => {
    const { text, spans } = marked(written)
    const { places, role } = extractFacts(readDocument(text), '2025-03-03T09:00', gazetteer).facts
    expect(places.flatMap((place) => place.evidence)).toEqual(spans)
    expect(role?.value).toBe(title)
  })

  test.each([
    'Office Manager\n\nAbout the job\nFor applicants in Denver the salary range is $50,000 to $60,000.',
    'Office Manager\n\nAbout the job\nWhether you work in our offices in Boston or Berlin, you help people.',
  ])('takes what is said of everybody for no place: %s', (text) => {
    expect(placesOf(text)).toEqual([])
  })
})
