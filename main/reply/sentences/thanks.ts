import type { ReplyIntent } from '../../../common/reply.ts'
import { isAgency, isMeeting, isMet, isScam, type SentenceRow } from './row.ts'

const before: readonly ReplyIntent[] = [
  'accept',
  'accept-and-ask',
  'ask-first',
  'reschedule',
  'decline',
  'cancel',
  'accepted-elsewhere',
  'other-roles',
  'decision-date',
  'thank-you',
]
const known = ['facts/role', 'facts/company']

/** Thanks stand first; the first row that fits is used. */
export const thanks: readonly SentenceRow[] = [
  {
    id: 'thanks/scam',
    intents: ['decline', 'cancel', 'accepted-elsewhere', 'other-roles'],
    when: isScam,
    says: ['Thank you for your message.'],
  },
  {
    id: 'thanks/rejection',
    intents: [...before, 'follow-up', 'honest-note'],
    when: ({ kind }) => kind === 'rejection',
    says: {
      warm: [
        'Thank you for letting me know, and for the time you gave my application for {role}{at}.',
        'Thank you for telling me, and for considering me for {role}{at}.',
      ],
      plain: [
        'Thank you for letting me know about {role}{at}.',
        'Thank you for telling me how you decided about {role}{at}.',
      ],
      formal: [
        'Thank you for informing me of your decision regarding {role}{at}.',
        'Thank you for your message, and for considering my application for {role}{at}.',
      ],
    },
    rests: known,
  },
  {
    id: 'thanks/met',
    intents: [...before, 'honest-note'],
    when: (m) =>
      (isMet(m) || m.intent === 'honest-note' || (m.intent === 'thank-you' && isMeeting(m))) && m.kind !== 'offer',
    says: {
      warm: [
        'Thank you for taking the time to talk with me about {role}{at}.',
        'Thank you for such an open conversation about {role}{at}.',
        'Thank you for your time, and for telling me so much about {role}{at}.',
      ],
      plain: [
        'Thank you for meeting me to talk about {role}{at}.',
        'Thank you for the interview for {role}{at}.',
        'Thank you for talking with me about {role}{at}.',
      ],
      formal: [
        'Thank you for the opportunity to discuss {role}{at} with you.',
        'Thank you for the time you took to speak with me about {role}{at}.',
      ],
    },
    rests: known,
  },
  {
    id: 'thanks/offer',
    intents: [...before, 'honest-note', 'follow-up'],
    when: ({ kind }) => kind === 'offer',
    says: {
      warm: [
        'Thank you very much for offering me {role}{at}.',
        'Thank you for offering me {role}{at}; it means a lot to me.',
      ],
      plain: ['Thank you for offering me {role}{at}.', 'Thank you for your offer of {role}{at}.'],
      formal: ['Thank you for your offer of {role}{at}.', 'Thank you for offering me {role}{at}.'],
    },
    rests: known,
  },
  {
    id: 'thanks/set',
    intents: before,
    when: (m) => isMeeting(m) && m.status === 'scheduled',
    says: {
      warm: [
        'Thank you for setting up the interview for {role}{at}.',
        'Thank you for making time to talk with me about {role}{at}.',
      ],
      plain: [
        'Thank you for arranging the interview for {role}{at}.',
        'Thank you for setting up our conversation about {role}{at}.',
      ],
      formal: [
        'Thank you for arranging an interview for {role}{at}.',
        'Thank you for arranging to speak with me about {role}{at}.',
      ],
    },
    rests: known,
  },
  {
    id: 'thanks/reschedule',
    intents: before,
    when: ({ kind, facts }) => kind === 'reschedule' && facts.interview.start !== null,
    says: {
      warm: ['Thank you for letting me know about the change, and for finding another time.'],
      plain: ['Thank you for letting me know about the new time.', 'Thank you for telling me about the change.'],
      formal: ['Thank you for informing me of the change.'],
    },
  },
  {
    id: 'thanks/meeting',
    intents: before,
    when: isMeeting,
    says: {
      warm: [
        'Thank you for inviting me to talk about {role}{at}; I was pleased to hear from you.',
        'Thank you so much for the invitation to talk about {role}{at}.',
        'It was good to get your invitation; thank you for considering me for {role}{at}.',
      ],
      plain: [
        'Thank you for inviting me to talk about {role}{at}.',
        'Thank you for the invitation to interview for {role}{at}.',
        'Thank you for asking me to interview for {role}{at}.',
      ],
      formal: [
        'Thank you for inviting me to an interview for {role}{at}.',
        'Thank you for your invitation to interview for {role}{at}.',
        'Thank you for considering my application for {role}{at}, and for your invitation.',
      ],
    },
    rests: known,
  },
  {
    id: 'thanks/outreach',
    intents: before,
    when: ({ kind }) => kind === 'recruiter-outreach',
    says: {
      warm: [
        'Thank you for thinking of me for {role}{at}.',
        'Thank you for getting in touch about {role}{at}; it was kind of you to think of me.',
      ],
      plain: [
        'Thank you for getting in touch about {role}{at}.',
        'Thank you for writing to me about {role}{at}.',
        'Thank you for thinking of me for {role}{at}.',
      ],
      formal: ['Thank you for contacting me regarding {role}{at}.', 'Thank you for your message regarding {role}{at}.'],
    },
    rests: known,
  },
  {
    id: 'thanks/ad',
    // Nobody has considered the person yet, or nothing pasted says so
    intents: before,
    when: ({ kind }) => kind === 'job-ad',
    says: {
      warm: [
        'I am writing about {role}{at}, which I saw advertised; thank you for your time.',
        'I saw {role}{at} advertised and read about it with interest; thank you for your time.',
      ],
      plain: ['I am writing about {role}{at}, as advertised. Thank you for your time.'],
      formal: ['I am writing with regard to {role}{at}, as advertised. Thank you for your time.'],
    },
    rests: known,
  },
  {
    id: 'thanks/update',
    intents: before,
    when: ({ kind }) => kind === 'follow-up',
    says: {
      warm: [
        'Thank you for keeping me up to date about {role}{at}.',
        'Thank you for letting me know how things stand with {role}{at}.',
      ],
      plain: ['Thank you for the update about {role}{at}.', 'Thank you for keeping me informed about {role}{at}.'],
      formal: ['Thank you for keeping me informed regarding {role}{at}.'],
    },
    rests: known,
  },
  {
    id: 'thanks/follow-up',
    intents: ['follow-up'],
    says: {
      warm: [
        'I hope you are well, and thank you again for considering me for {role}{at}.',
        'Thank you again for considering me for {role}{at}.',
      ],
      plain: [
        'Thank you again for considering me for {role}{at}.',
        'Thank you again for your interest in me for {role}{at}.',
      ],
      formal: ['Thank you once more for considering me for {role}{at}.'],
    },
    rests: known,
  },
  {
    id: 'thanks/other',
    intents: [...before, 'honest-note'],
    says: {
      warm: ['Thank you for getting in touch.', 'Thank you for your message.'],
      plain: ['Thank you for your message.', 'Thank you for writing.'],
      formal: ['Thank you for your message.'],
    },
  },
  // Late answers say so, once
  {
    id: 'thanks/late',
    intents: [
      'accept',
      'accept-and-ask',
      'ask-first',
      'reschedule',
      'decline',
      'cancel',
      'accepted-elsewhere',
      'other-roles',
    ],
    when: (m) => m.lateness === 'late' && !isScam(m),
    says: {
      plain: ['I am sorry to answer only now.', 'I am sorry for the late reply.'],
      formal: ['I apologise for the late reply.', 'I am sorry for my late reply.'],
    },
  },
  {
    id: 'thanks/after-interview',
    intents: [
      'accept',
      'accept-and-ask',
      'ask-first',
      'reschedule',
      'decline',
      'cancel',
      'accepted-elsewhere',
      'other-roles',
    ],
    when: (m) => m.lateness === 'after-interview' && !isScam(m),
    says: {
      plain: ['I am sorry that I did not answer before {day}.'],
      formal: ['I apologise for not having answered before {day}.'],
    },
    rests: ['facts/interview.start'],
  },
  {
    id: 'thanks/agency',
    intents: ['accept', 'accept-and-ask', 'other-roles'],
    length: 'full',
    when: (m) => isAgency(m) && m.kind === 'recruiter-outreach' && m.tone === 'warm',
    says: ['It helps to have somebody look out for me.', 'I appreciate that you had a look at what I do.'],
    rests: ['facts/sender'],
  },
]
