import type { Ask, DocumentKind, Facts, Limit, Verdict } from '../../common/reading.ts'
import type { ReplyIntent } from '../../common/reply.ts'
import type { Situation } from '../../common/situation.ts'
import { limitWords, listWords, whenWords } from '../analysis/verdict/words.ts'

/** What a sentence of the reply may draw on. */
export interface Material {
  kind: DocumentKind
  intent: ReplyIntent
  facts: Facts
  limits: readonly Limit[]
  verdict: Verdict
  situation: Situation
  /** The asks that go into this letter, the most important first. */
  asks: readonly Ask[]
}

/** Where a sentence stands: each paragraph is one line of thought. */
export const paragraphs = ['thanks', 'answer', 'reason', 'asks', 'later', 'close'] as const
export type Paragraph = (typeof paragraphs)[number]

/** One sentence the reply may hold. */
export interface SentenceRow {
  /** `intent-or-all/name`; every sentence of a reply carries it. */
  id: string
  paragraph: Paragraph
  intents: readonly ReplyIntent[]
  /** The sentence with names and dates filled in, and what else it rests on; null when it has no place in this letter. */
  write(material: Material): { text: string; rests?: readonly string[] } | null
}

const all: readonly ReplyIntent[] = ['accept', 'accept-and-ask', 'ask-first', 'decline']
const going: readonly ReplyIntent[] = ['accept', 'accept-and-ask']

const isMeeting = (kind: DocumentKind) => kind === 'interview-invite' || kind === 'reschedule'

/** "the Warehouse Manager post", "the post" when no title is known. */
function post({ facts }: Material): string {
  return facts.role ? `the ${facts.role.value} post` : 'the post'
}

/** " at Harrow Mills", or nothing. */
function atCompany({ facts }: Material): string {
  return facts.company ? ` at ${facts.company.value}` : ''
}

/** Whether the day of the meeting is asked about: then no day is said to suit. */
function asksForDay({ asks }: Material): boolean {
  return asks.some(({ id }) => id === 'contradiction/interview.start')
}

/** Every sentence, in the order they stand in a letter. The first that fits of each `id` head is used. */
export const sentenceRows: readonly SentenceRow[] = [
  {
    id: 'thanks/offer',
    paragraph: 'thanks',
    intents: all,
    write: (m) =>
      m.kind === 'offer'
        ? { text: `Thank you for offering me ${post(m)}${atCompany(m)}.`, rests: ['facts/role', 'facts/company'] }
        : null,
  },
  {
    id: 'thanks/meeting',
    paragraph: 'thanks',
    intents: all,
    write: (m) =>
      isMeeting(m.kind)
        ? {
            text: `Thank you for inviting me to talk about ${post(m)}${atCompany(m)}.`,
            rests: ['facts/role', 'facts/company'],
          }
        : null,
  },
  {
    id: 'thanks/outreach',
    paragraph: 'thanks',
    intents: all,
    write: (m) =>
      m.kind === 'recruiter-outreach'
        ? {
            text: `Thank you for thinking of me for ${post(m)}${atCompany(m)}.`,
            rests: ['facts/role', 'facts/company'],
          }
        : null,
  },
  {
    id: 'thanks/ad',
    paragraph: 'thanks',
    intents: all,
    write: (m) =>
      m.kind === 'job-ad'
        ? {
            text: `Thank you for considering me for ${post(m)}${atCompany(m)}.`,
            rests: ['facts/role', 'facts/company'],
          }
        : null,
  },
  {
    id: 'thanks/other',
    paragraph: 'thanks',
    intents: all,
    write: () => ({ text: 'Thank you for your message.' }),
  },
  {
    id: 'answer/accept-with-time',
    paragraph: 'answer',
    intents: going,
    write: (m) =>
      isMeeting(m.kind) && m.facts.interview.start && !asksForDay(m)
        ? {
            text: `${whenWords(m.facts.interview.start.value)} suits me, and I look forward to ${meeting(m)}.`,
            rests: ['facts/interview.start'],
          }
        : null,
  },
  {
    id: 'answer/accept-meeting',
    paragraph: 'answer',
    intents: going,
    write: (m) => (isMeeting(m.kind) ? { text: 'I would be glad to come, and can be flexible about the time.' } : null),
  },
  {
    id: 'answer/accept-offer',
    paragraph: 'answer',
    intents: going,
    write: (m) =>
      m.kind === 'offer' ? { text: 'I am glad to have it, and would like to talk it through with you.' } : null,
  },
  {
    id: 'answer/accept-talk',
    paragraph: 'answer',
    intents: going,
    write: () => ({ text: 'I would be glad to talk about it.' }),
  },
  {
    id: 'answer/ask-first',
    paragraph: 'answer',
    intents: ['ask-first'],
    write: (m) => ({
      text:
        m.asks.length > 1
          ? 'Before I can say yes, there are a few things I would like to understand.'
          : 'Before I can say yes, there is one thing I would like to understand.',
      rests: [m.verdict.rule],
    }),
  },
  {
    id: 'answer/decline-accepted',
    paragraph: 'answer',
    intents: ['decline'],
    write: (m) =>
      m.situation.acceptedOffer
        ? {
            text: 'I have since accepted another offer, so I am no longer looking and will not take this further.',
            rests: ['decline/accepted-offer'],
          }
        : null,
  },
  {
    id: 'answer/decline',
    paragraph: 'answer',
    intents: ['decline'],
    write: (m) => ({
      text: isMeeting(m.kind)
        ? 'I have thought about it, and would rather not take up your time with an interview.'
        : 'I have thought about it, and have decided not to take it further.',
      rests: [m.verdict.rule],
    }),
  },
  {
    id: 'reason/work',
    paragraph: 'reason',
    intents: ['decline'],
    write: (m) =>
      m.verdict.rule.startsWith('decline/core-work')
        ? { text: 'The main work of the post is not what I am looking for.', rests: ['limits/work'] }
        : null,
  },
  {
    id: 'reason/terms',
    paragraph: 'reason',
    intents: ['decline'],
    write: (m) => {
      if (
        m.situation.acceptedOffer ||
        m.verdict.rule === 'decline/scam' ||
        m.verdict.rule.startsWith('decline/core-work')
      )
        return null
      const broken = m.limits.filter((limit) => limit.state === 'broken' && limit.limit !== 'work')
      const hard = broken.filter((limit) => limit.cannotBend)
      const named = (hard.length > 0 ? hard : broken).slice(0, 2)
      return named.length > 0
        ? {
            text: `The ${listWords(named.map((limit) => limitWords[limit.limit]))} would not work for me as things stand.`,
            rests: named.map((limit) => `limits/${limit.limit}`),
          }
        : null
    },
  },
  {
    id: 'asks/opening',
    paragraph: 'asks',
    intents: going,
    write: (m) =>
      m.asks.length > 1
        ? {
            text: `So that we use the time well, may I ask ${m.asks.length === 2 ? 'two' : 'three'} things beforehand?`,
          }
        : m.asks.length === 1
          ? { text: 'So that we use the time well, may I ask one thing beforehand?' }
          : null,
  },
  ...[0, 1, 2].map(
    (index): SentenceRow => ({
      id: `asks/${index + 1}`,
      paragraph: 'asks',
      intents: [...going, 'ask-first'],
      write: (m) => {
        const ask = m.asks[index]
        return ask ? { text: ask.sentence, rests: [ask.id] } : null
      },
    }),
  ),
  {
    id: 'later/loop',
    paragraph: 'later',
    intents: ['decline'],
    write: (m) => {
      if (m.verdict.rule === 'decline/scam' || m.situation.acceptedOffer) return null
      return m.facts.sender?.value === 'agency'
        ? { text: 'If you have other posts that fit better, I would be glad to hear of them.', rests: ['facts/sender'] }
        : { text: 'If another post comes up that may fit, I would be glad to hear from you.' }
    },
  },
  {
    id: 'later/wish',
    paragraph: 'later',
    intents: ['decline'],
    write: (m) => (m.verdict.rule === 'decline/scam' ? null : { text: 'I wish you well in finding the right person.' }),
  },
  {
    id: 'close/answer',
    paragraph: 'close',
    intents: ['ask-first'],
    write: () => ({ text: 'With that I can give you a clear answer soon.' }),
  },
  {
    id: 'close/need',
    paragraph: 'close',
    intents: ['accept'],
    write: (m) =>
      isMeeting(m.kind)
        ? { text: 'Please let me know if I should bring or prepare anything.' }
        : { text: 'Please let me know what the next step is.' },
  },
]

function meeting({ facts }: Material): string {
  const who = facts.contact.name ? `speaking with you` : 'our conversation'
  return facts.interview.format?.value === 'on-site' ? 'meeting you' : who
}
