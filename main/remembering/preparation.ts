import type { Concern, Cost, Facts, Limit, Reading } from '../../common/reading.ts'
import type { LimitName } from '../../common/situation.ts'
import { durationWords, hoursWords, money, whenWords } from '../analysis/verdict/words.ts'

/** A part of the sheet: a heading and lines. */
interface Section {
  heading: string
  lines: string[]
}

/** What to look up before any interview (A1, A4, A5). `at` is the firm, or words for it. */
const lookUps = (at: string) => [
  `What ${at} lives from: the core business, and how it is doing.`,
  'Its values, and whether they fit yours.',
  'The working environment: what people who work there say.',
  'Whether it grows, and where to.',
  'Who leads it, and who you will talk to.',
  'Other openings on its site. One of them may suit you better.',
]

/** What is asked when the text does not say it: the limit it belongs to, the question, and what shows that it is said. */
const openQuestions: [limit: LimitName, question: string, isKnown: (facts: Facts) => boolean][] = [
  ['pay', 'What does the post pay?', ({ pay }) => pay !== null],
  [
    'office-days',
    'Where is the work done, and how many days a week at the workplace?',
    ({ officeDays, workMode }) => officeDays !== null || workMode?.value === 'remote',
  ],
  ['hours', 'What are the working hours?', ({ hoursPerWeek }) => hoursPerWeek !== null],
  ['contract', 'What kind of contract is it?', ({ contract }) => contract.length > 0],
  [
    'travel',
    'How much of the time is travel?',
    ({ travelPercent, travel }) => travelPercent !== null || travel !== null,
  ],
  ['benefits', 'Which benefits come with it?', ({ benefits }) => benefits.length > 0],
]

/** What helps in every interview, whatever the post. */
const alwaysAsked = [
  'What would a good first half year look like?',
  'Why is the post free?',
  'What are the next steps, and when do you decide?',
]

const formatWords = { phone: 'By phone', video: 'By video', 'on-site': 'At their place', chat: 'In a chat' }

/** The preparation sheet of an interview (M14): plain text, a heading and its lines at a time. */
export function preparationSheet(reading: Reading): string {
  const { facts, cost } = reading
  const sections: Section[] = [
    { heading: 'When and where', lines: practicalLines(facts) },
    { heading: 'Look up', lines: lookUps(facts.company?.value ?? 'the firm') },
    { heading: 'Ask', lines: questionsOf(reading) },
    { heading: 'Talk about', lines: talkingPoints(reading) },
    { heading: 'Bring', lines: bringLines(facts) },
    { heading: 'What going costs', lines: cost === null ? [] : costLines(cost) },
  ]
  return sections
    .filter(({ lines }) => lines.length > 0)
    .map(({ heading, lines }) => `${heading}\n${lines.map((line) => `- ${line}`).join('\n')}`)
    .join('\n\n')
}

function practicalLines({ interview, contact, company, role }: Facts): string[] {
  const { start, durationMinutes, format, place, link } = interview
  const post = [role?.value, company?.value].filter((part) => part !== undefined).join(', ')
  return [
    post,
    start ? `${whenWords(start.value)}.` : 'The time is not set. Ask for it.',
    durationMinutes ? `It takes ${durationWords(durationMinutes.value)}.` : 'How long it takes is not said. Ask.',
    [format ? formatWords[format.value] : '', place?.value ?? ''].filter((part) => part !== '').join(': '),
    link ? `Link: ${link.value}` : '',
    contact.name
      ? `With ${[contact.name.value, contact.phone?.value, contact.email?.value].filter(Boolean).join(', ')}.`
      : 'Who you will meet is not said. Ask for the names.',
  ].filter((line) => line !== '')
}

/** What does not agree, what the verdict asks, what the text leaves open, what is always worth asking; nothing twice. */
function questionsOf({ facts, verdict, concerns, contradictions }: Reading): string[] {
  const asks = verdict.asks.filter(({ id, kind }) => kind === 'question' && !id.startsWith('contradiction/'))
  const isAsked = new Set(verdict.asks.map(({ limit }) => limit))
  const asked = [
    ...contradictions.map(({ ask }) => ask),
    ...asks.map(({ text }) => text),
    ...concerns.filter(({ negotiable }) => negotiable === 'no').flatMap(({ ask }) => ask ?? []),
  ]
  const open = openQuestions.flatMap(([limit, question, isKnown]) =>
    isAsked.has(limit) || isKnown(facts) ? [] : [question],
  )
  return [...new Set([...asked, ...open, ...alwaysAsked])]
}

/** A line for each limit that is broken and for each concern that can be talked about, with the figures there are. */
function talkingPoints({ limits, concerns, verdict }: Reading): string[] {
  const broken = limits.filter(({ state, negotiable }) => state === 'broken' && negotiable !== 'no')
  const ways = verdict.wouldChange.map(({ text }) => `What would make it a yes: ${text}.`)
  return [...broken.map(limitLine), ...concerns.filter(isTalkedAbout).map(concernLine), ...ways]
}

function limitLine({ said, need, gap }: Limit): string {
  return `${said === null ? 'They do not say it' : `They say ${said}`}; you need ${need}${gap === null ? '' : `: ${gap}`}.`
}

const isTalkedAbout = ({ negotiable, strength }: Concern) => negotiable !== 'no' && strength === null

function concernLine({ title, ask, why }: Concern): string {
  return `${title}. ${ask ?? why}`
}

function bringLines({ interview }: Facts): string[] {
  if (interview.format?.value === 'phone')
    return ['The letter and your CV beside you, and a quiet place with reception.']
  if (interview.format?.value === 'video' || interview.format?.value === 'chat') {
    return ['The letter and your CV beside you. Try camera, sound and the link the day before.']
  }
  return ['Your CV twice, the letter, something to write, and the phone number of who you meet.']
}

function costLines({
  travelMinutes,
  travelMoney,
  interviewMinutes,
  preparationMinutes,
  takesTimeOff,
  assumptions,
}: Cost): string[] {
  return [
    `The interview takes ${hoursWords(interviewMinutes)}, getting ready ${hoursWords(preparationMinutes)}.`,
    travelMinutes === null ? '' : `The way there and back takes ${hoursWords(travelMinutes)}.`,
    travelMoney === null
      ? ''
      : `The way costs about ${money(travelMoney.amount, travelMoney.currency)}. Keep the receipts.`,
    takesTimeOff === true ? 'It falls into your working time.' : '',
    ...assumptions,
  ].filter((line) => line !== '')
}
