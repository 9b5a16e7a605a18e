import type { Fact, Reading } from '../../../common/reading.ts'
import type { Span } from '../../../common/span.ts'
import { noFacts } from '../../no-facts.ts'

const marked = `From: Perrin Oakhurst <perrin@gullwing-people.example>
Subject: Field Sales Executive, interview

Dear Maud,

Thank you for your CV. My client, {company:Tarn Valley Medical}, supplies wound care to clinics and care homes, and would like to meet you for a {role:Field Sales Executive} post covering the north.

You would {accounts:inherit about ninety accounts} and see them on a regular round; new business comes through the office. Please expect to {travel:be on the road for around 50 % of your week}. Three days a week you {office:start at the Skelby office}, the other two from home.

The basic salary is {pay:£33,000} with an {bonus:uncapped bonus}, a car and a {pension:pension}. The post is {permanent:permanent}, {hours:37.5 hours a week}, and people work to a {target:monthly visit target}.

Tarn Valley would like to see you on {start:Thursday 18 June at 10.30} in Skelby, for about an hour with the regional manager. Please let me know {replyBy:by Friday 12 June}.

I also look after {similar:similar posts nearer to you}, so do ring me either way.

Kind regards,
Perrin Oakhurst
Gullwing People, 01632 960144
`

/** Takes the `{name:words}` out of the text and remembers where the words stand. */
function unmark(source: string): { text: string; spans: Record<string, Span> } {
  const spans: Record<string, Span> = {}
  let text = ''
  let last = 0
  for (const match of source.matchAll(/\{(\w+):([^}]*)\}/g)) {
    text += source.slice(last, match.index)
    spans[match[1] ?? ''] = { start: text.length, end: text.length + (match[2]?.length ?? 0) }
    text += match[2]
    last = match.index + match[0].length
  }
  return { text: text + source.slice(last), spans }
}

const { text, spans } = unmark(marked)
const at = (...names: string[]): Span[] => names.flatMap((name) => (spans[name] ? [spans[name]] : []))
const stated = <T>(value: T, ...names: string[]): Fact<T> => ({ value, certainty: 'stated', evidence: at(...names) })
const signature = text.indexOf('Kind regards')
const body = text.indexOf('Dear Maud')

/** The text the invented reading belongs to. */
export const inventedText = text

/** A reading of a text nothing is known about. */
export const emptyReading: Reading = {
  kind: 'other',
  document: {
    parts: [],
    papers: [],
    language: null,
    receivedAt: '2026-06-09T09:00',
    notices: ['This does not look like an invite. You can keep it all the same.'],
  },
  facts: noFacts,
  contradictions: [],
  concerns: [],
  ignored: [],
  commute: null,
  comparison: [],
  cost: null,
  limits: [],
  verdict: {
    decision: 'ask',
    rule: 'ask/nothing-known',
    headline: 'Ask first.',
    reasons: [],
    asks: [
      {
        id: 'ask/pay',
        kind: 'question',
        limit: null,
        text: 'What is the pay?',
        sentence: 'What is the pay?',
        evidence: [],
      },
    ],
    wouldChange: [],
  },
  reply: {
    intent: 'ask-first',
    suggested: 'ask-first',
    offered: ['accept', 'accept-and-ask', 'ask-first', 'decline'],
    tone: 'plain',
    length: 'full',
    channel: 'mail',
    subject: 'Your message',
    text: 'Hello,\n\nWhat is the pay?\n',
    sentences: [{ text: 'What is the pay?', rules: ['ask/pay'] }],
  },
}

/** Everything an invented invite could have said about it. */
export const inventedReading: Reading = {
  kind: 'interview-invite',
  document: {
    parts: [
      { kind: 'headers', span: { start: 0, end: body } },
      { kind: 'body', span: { start: body, end: signature } },
      { kind: 'signature', span: { start: signature, end: text.length } },
    ],
    papers: [{ kind: 'mail', span: { start: 0, end: text.length }, title: 'Field Sales Executive' }],
    language: 'en',
    receivedAt: '2026-06-08T16:12',
    notices: [],
  },
  facts: {
    ...noFacts,
    role: stated('Field Sales Executive', 'role'),
    company: stated('Tarn Valley Medical', 'company'),
    places: [stated('Skelby', 'office')],
    workMode: { value: 'hybrid', certainty: 'implied', evidence: at('office') },
    officeDays: stated(3, 'office'),
    pay: stated(
      { min: 33_000, max: 33_000, currency: 'GBP', period: 'year', perYearMin: 33_000, perYearMax: 33_000 },
      'pay',
    ),
    travelPercent: stated(50, 'travel'),
    contract: [stated('permanent', 'permanent')],
    sender: { value: 'agency', certainty: 'implied', evidence: at('company') },
    hoursPerWeek: stated(37.5, 'hours'),
    benefits: [stated({ name: 'pension', offered: true }, 'pension')],
    contact: {
      name: stated('Perrin Oakhurst'),
      email: stated('perrin@gullwing-people.example'),
      phone: stated('01632 960144'),
    },
    interview: {
      ...noFacts.interview,
      start: stated('2026-06-18T10:30', 'start'),
      durationMinutes: stated(60),
      replyBy: stated('2026-06-12', 'replyBy'),
    },
  },
  contradictions: [],
  concerns: [
    {
      id: 'travel/regular',
      kind: 'travel',
      title: 'Half the week on the road',
      negotiable: 'yes',
      personal: true,
      why: 'Half of 37.5 hours is 19 hours a week away.',
      ask: 'Could the round be planned as three days a fortnight?',
      source: 'A5',
      strength: null,
      evidence: at('travel'),
      findings: [],
    },
    {
      id: 'targets/visits',
      kind: 'targets',
      title: 'A visit target every month',
      negotiable: 'hard',
      personal: false,
      why: 'Targets set the pace of the work.',
      ask: 'What happened last year when a target was missed?',
      source: 'A5',
      strength: null,
      evidence: at('target'),
      findings: [],
    },
  ],
  ignored: [],
  commute: null,
  comparison: [
    {
      term: 'yearly-pay',
      current: { low: 31_400, high: 31_400, currency: 'GBP', how: 'As stated, before tax.' },
      offered: { low: 33_000, high: 33_000, currency: 'GBP', how: 'As stated, before tax.' },
    },
    {
      term: 'paid-hours',
      current: { low: 37.5, high: 37.5, currency: null, how: 'As stated, a week.' },
      offered: { low: 37.5, high: 37.5, currency: null, how: 'As stated, a week.' },
    },
    {
      term: 'commute-hours',
      current: { low: 4, high: 4, currency: null, how: '24 minutes there and 24 back, on 5 days a week.' },
      offered: { low: 4.1, high: 4.1, currency: null, how: '41 minutes there and 41 back, on 3 days a week.' },
    },
    {
      term: 'hourly-pay',
      current: {
        low: 14.55,
        high: 14.55,
        currency: 'GBP',
        how: '£31,400 a year for 37.5 paid hours a week and 4 on the way.',
      },
      offered: {
        low: 15.26,
        high: 15.26,
        currency: 'GBP',
        how: '£33,000 a year for 37.5 paid hours a week and 4.1 on the way.',
      },
    },
    {
      term: 'office-days',
      current: { low: 5, high: 5, currency: null, how: 'A week, as stated or as usual for on-site work.' },
      offered: { low: 3, high: 3, currency: null, how: 'A week, as stated or as usual for on-site work.' },
    },
    {
      term: 'days-away',
      current: { low: null, high: null, currency: null, how: 'You have not set it.' },
      offered: { low: 115, high: 115, currency: null, how: '50 % of about 230 working days a year.' },
    },
  ],
  cost: {
    travelMinutes: 82,
    travelMoney: { amount: 11, currency: 'GBP' },
    interviewMinutes: 60,
    preparationMinutes: 120,
    takesTimeOff: true,
    assumptions: ['Getting ready takes about 2 hours.', 'The fare or fuel is a rough guess from the distance.'],
  },
  limits: [
    {
      limit: 'pay',
      state: 'broken',
      negotiable: 'yes',
      cannotBend: true,
      said: '£33,000',
      need: '£36,000',
      gap: '£3,000 under',
      gapShare: 0.08,
      evidence: at('pay'),
    },
    {
      limit: 'travel',
      state: 'broken',
      negotiable: 'yes',
      cannotBend: false,
      said: '50 %',
      need: '30 % at most',
      gap: null,
      gapShare: 0.67,
      evidence: at('travel'),
    },
    {
      limit: 'shifts',
      state: 'unknown',
      negotiable: 'yes',
      cannotBend: false,
      said: null,
      need: 'no weekends',
      gap: null,
      gapShare: null,
      evidence: [],
    },
    {
      limit: 'benefits',
      state: 'unknown',
      negotiable: 'yes',
      cannotBend: false,
      said: 'pension',
      need: 'pension, sick pay',
      gap: null,
      gapShare: null,
      evidence: at('pension'),
    },
    {
      limit: 'office-days',
      state: 'met',
      negotiable: 'yes',
      cannotBend: false,
      said: '3 days',
      need: '3 days at most',
      gap: null,
      gapShare: null,
      evidence: at('office'),
    },
    {
      limit: 'commute',
      state: 'met',
      negotiable: 'no',
      cannotBend: false,
      said: '41 minutes',
      need: '45 minutes at most',
      gap: null,
      gapShare: null,
      evidence: at('office'),
    },
  ],
  verdict: {
    decision: 'negotiate',
    rule: 'negotiate/broken-limit',
    headline: 'Go, and talk about the pay and the travel.',
    reasons: [
      {
        id: 'for/terms',
        for: true,
        weight: 3,
        text: 'Pay and travel are terms, not the work itself.',
        source: 'A5',
        fromSituation: false,
        evidence: at('travel', 'pay'),
      },
      {
        id: 'for/undersold',
        for: true,
        weight: 2,
        text: 'May be more than it sounds: ninety accounts.',
        source: 'A2',
        fromSituation: false,
        evidence: at('accounts'),
      },
      {
        id: 'for/practice',
        for: true,
        weight: 2,
        text: 'Your first interview in three years.',
        source: 'A4',
        fromSituation: true,
        evidence: [],
      },
      {
        id: 'for/other-roles',
        for: true,
        weight: 1,
        text: 'Perrin has posts nearer to you.',
        source: 'A3',
        fromSituation: false,
        evidence: at('similar'),
      },
      {
        id: 'against/pay',
        for: false,
        weight: 3,
        text: '£3,000 under your lowest pay, which cannot bend.',
        source: 'A3',
        fromSituation: true,
        evidence: at('pay'),
      },
      {
        id: 'against/travel',
        for: false,
        weight: 2,
        text: 'Five days a fortnight away. You said three.',
        source: 'A5',
        fromSituation: true,
        evidence: at('travel'),
      },
      {
        id: 'against/time',
        for: false,
        weight: 1,
        text: 'Half a day of the four you have left.',
        source: 'A4',
        fromSituation: true,
        evidence: at('start'),
      },
    ],
    asks: [
      {
        id: 'ask/pay',
        kind: 'term',
        limit: 'pay',
        text: '£36,000',
        sentence: 'I would need a salary of £36,000.',
        evidence: at('pay'),
      },
      {
        id: 'ask/travel',
        kind: 'term',
        limit: 'travel',
        text: 'three days a fortnight on the road',
        sentence: 'Could the round be planned as three days a fortnight?',
        evidence: at('travel'),
      },
      {
        id: 'ask/weekends',
        kind: 'question',
        limit: 'shifts',
        text: 'Is there any weekend work?',
        sentence: 'Is there any weekend work?',
        evidence: [],
      },
      {
        id: 'ask/sick-pay',
        kind: 'question',
        limit: 'benefits',
        text: 'What is the sick pay?',
        sentence: 'What is the sick pay?',
        evidence: [],
      },
      {
        id: 'ask/bonus',
        kind: 'question',
        limit: null,
        text: 'What did the bonus pay last year?',
        sentence: 'What did the bonus pay last year?',
        evidence: at('bonus'),
      },
    ],
    wouldChange: [
      {
        asks: ['ask/pay', 'ask/travel'],
        limits: ['pay', 'travel'],
        parts: ['£3,000 more', 'three days a fortnight on the road'],
        text: '£3,000 more and three days a fortnight on the road',
      },
    ],
  },
  reply: {
    intent: 'accept-and-ask',
    suggested: 'accept-and-ask',
    offered: ['accept', 'accept-and-ask', 'ask-first', 'decline'],
    tone: 'plain',
    length: 'full',
    channel: 'mail',
    subject: 'Re: Field Sales Executive, interview',
    text: 'Dear Perrin,\n\nThank you for putting me forward to Tarn Valley Medical. Thursday 18 June at 10.30 in Skelby suits me.\n\nTwo things I would like to talk about there. I would need a salary of £36,000. And five days a fortnight on the road is more than I can manage: could the round be planned as three?\n\nIs there any weekend work?\n\nKind regards,\nMaud Ashgrove\n',
    sentences: [
      { text: 'Thank you for putting me forward to Tarn Valley Medical.', rules: ['courtesy/thanks', 'fact/company'] },
      { text: 'I would need a salary of £36,000.', rules: ['limit/pay', 'ask/pay'] },
    ],
  },
}
