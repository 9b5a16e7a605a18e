import { isAgency, isCoreWork, isMeeting, isMet, isQuestioned, isScam, type Material, type SentenceRow } from './row.ts'

const saysNo = ['decline', 'cancel'] as const
const isTaken = ({ situation }: Material) => Boolean(situation.acceptedOffer)

/** Why; the first row that fits is used. */
export const reasons: readonly SentenceRow[] = [
  {
    id: 'reason/own',
    intents: saysNo,
    when: (m) => !isScam(m) && m.slots.reason !== null,
    says: ['That is because {reason}.', 'The reason is that {reason}.'],
    rests: ['choices/reason'],
  },
  {
    id: 'reason/accepted',
    intents: saysNo,
    when: (m) => isTaken(m) && !isScam(m),
    says: ['I have accepted another offer in the meantime.', 'The reason is simple: I have accepted another offer.'],
    rests: ['decline/accepted-offer'],
  },
  {
    id: 'reason/work',
    intents: [...saysNo, 'honest-note'],
    when: (m) => isCoreWork(m) && !isScam(m),
    says: {
      warm: [
        'The main work is simply not what I am looking for.',
        'What it comes down to is the work itself, which is not what I am looking for.',
      ],
      plain: [
        'The main work of the role is not what I am looking for.',
        'It is the main work that is not what I am looking for.',
      ],
      formal: [
        'The principal work of the role is not what I am looking for.',
        'The main work is not what I am looking for at present.',
      ],
    },
    rests: ['limits/work'],
  },
  {
    id: 'reason/terms',
    intents: saysNo,
    when: (m) => !isScam(m),
    says: {
      warm: [
        'To be open about the reason: the {terms} would not work for me as things stand.',
        'It is the {terms} that would not work for me as things stand.',
      ],
      plain: [
        'The {terms} would not work for me as things stand.',
        'The reason is the {terms}, which would not work for me as things stand.',
      ],
      formal: [
        'The {terms} would not be workable for me as things stand.',
        'My reason is the {terms}, which would not work for me at present.',
      ],
    },
    rests: (m) => m.limits.filter(({ state }) => state === 'broken').map(({ limit }) => `limits/${limit}`),
  },
  {
    id: 'reason/match',
    intents: saysNo,
    when: (m) => !isScam(m),
    says: {
      warm: [
        'It is just not the right match for me at the moment.',
        'I do not feel that the role is the right match for me.',
      ],
      plain: ['The role is not the right match for me.', 'It is not what I am looking for at the moment.'],
      formal: [
        'The role is not the right match for me at present.',
        'The role is not what I am looking for at present.',
      ],
    },
  },
]

/** Before the questions: so they do not come as a list of demands. */
export const openings: readonly SentenceRow[] = [
  {
    id: 'asks/opening-meeting',
    intents: ['accept', 'accept-and-ask'],
    when: (m) => m.asks.length > 1 && isMeeting(m),
    says: {
      warm: [
        'May I ask {count} beforehand, so that we use the time well?',
        'So that we can make the most of the time, I would like to ask {count} beforehand.',
      ],
      plain: [
        'There {is} {count} I would like to ask beforehand.',
        'So that we use the time well, I have {count} to ask beforehand.',
      ],
      formal: [
        'If I may, I would like to ask {count} beforehand.',
        'So that the time is well used, I would be glad to ask {count} beforehand.',
      ],
    },
  },
  {
    id: 'asks/opening-talk',
    intents: ['accept', 'accept-and-ask'],
    when: (m) => m.asks.length > 1 && !isMeeting(m),
    says: {
      plain: ['There {is} {count} I would like to ask.', 'I have {count} to ask.'],
      formal: ['If I may, I would like to ask {count}.'],
    },
  },
]

/** What comes after the questions. */
export const endings: readonly SentenceRow[] = [
  {
    id: 'asks/times',
    intents: ['reschedule'],
    when: (m) => m.slots.times !== null,
    says: {
      warm: ['Would {times} work for you instead?', 'I could make {times}, if one of these suits you.'],
      plain: ['Could we meet on {times} instead?', 'I could make {times}.'],
      formal: ['Would it be possible to meet on {times} instead?', 'I would be available on {times}.'],
    },
    rests: ['choices/times'],
  },
  {
    id: 'asks/any-time',
    intents: ['reschedule'],
    when: (m) => m.slots.times === null,
    says: {
      warm: [
        'Would another time be possible? I am happy to fit in with what suits you.',
        'Could we find another time? I will gladly fit in with yours.',
      ],
      plain: [
        'Could we find another time? I will fit in with what suits you where I can.',
        'Is there another time that would suit you?',
      ],
      formal: [
        'Would it be possible to find another time? I would fit in with your diary where I can.',
        'Might another time be possible?',
      ],
    },
  },
  {
    id: 'asks/decision-date',
    intents: ['decision-date'],
    says: {
      warm: ['Could you tell me roughly when you expect to decide?', 'Do you know by now when you might decide?'],
      plain: ['Could you tell me when you expect to decide?', 'When do you expect to make a decision?'],
      formal: [
        'Would you be able to tell me when you expect to reach a decision?',
        'May I ask when you expect to reach a decision?',
      ],
    },
    rests: ['situation/open-offers'],
  },
  {
    id: 'asks/follow-up',
    intents: ['follow-up'],
    says: {
      warm: ['Could you let me know when I might hear from you?', 'Do you already know what happens next, and when?'],
      plain: [
        'Could you tell me when I may expect to hear from you?',
        'Could you tell me what the next step is, and when?',
      ],
      formal: [
        'Would you be able to tell me when I may expect to hear from you?',
        'May I ask what the next step will be, and when?',
      ],
    },
  },
]

/** What stays open for later. */
export const later: readonly SentenceRow[] = [
  {
    id: 'later/sorry',
    intents: ['cancel'],
    length: 'full',
    when: (m) => !isScam(m),
    says: {
      warm: ['I am sorry for the trouble, and grateful for the time you set aside.'],
      plain: ['I am sorry for any trouble this makes.'],
      formal: ['I apologise for any inconvenience.'],
    },
  },
  {
    id: 'later/agency',
    intents: ['decline', 'cancel', 'thank-you'],
    when: (m) => isAgency(m) && !isScam(m) && !isTaken(m) && (m.intent !== 'thank-you' || m.kind === 'rejection'),
    says: {
      warm: [
        'If you have other roles that fit better, I would be really glad to hear of them.',
        'Do think of me when something comes in that fits better; I would be glad to hear from you.',
      ],
      plain: [
        'If you have other roles that fit better, I would be glad to hear of them.',
        'Please keep me in mind for other roles that fit better.',
      ],
      formal: [
        'Should you have other roles that fit better, I would be glad to hear of them.',
        'I would be grateful if you kept me in mind for other roles.',
      ],
    },
    rests: ['facts/sender'],
  },
  {
    id: 'later/loop',
    intents: ['decline', 'cancel', 'honest-note', 'thank-you'],
    when: (m) =>
      !isAgency(m) &&
      !isScam(m) &&
      !isTaken(m) &&
      (m.intent !== 'thank-you' || m.kind === 'rejection') &&
      (m.intent !== 'honest-note' || m.asks.length === 0),
    says: {
      warm: [
        'If something else comes up that may fit, I would be really glad to hear from you.',
        'I would be happy to stay in touch, in case another role comes up that fits.',
      ],
      plain: [
        'If another role comes up that may fit, I would be glad to hear from you.',
        'I would be glad to stay in touch about other roles.',
      ],
      formal: [
        'Should another role arise that may fit, I would be glad to hear from you.',
        'I would welcome it if we stayed in touch about other roles.',
      ],
    },
  },
  {
    id: 'later/details',
    intents: ['other-roles'],
    length: 'full',
    when: (m) => !isScam(m),
    says: {
      warm: [
        'Do keep my details, and get in touch at any time.',
        'Please keep my details for when something fits; I am always happy to talk.',
      ],
      plain: ['Please keep my details for when something fits.', 'You are welcome to keep my details.'],
      formal: ['You are welcome to keep my details for this purpose.', 'Please feel free to keep my details.'],
    },
  },
  {
    id: 'later/touch',
    intents: ['accepted-elsewhere'],
    length: 'full',
    when: (m) => !isScam(m),
    says: {
      warm: [
        'I would be glad to stay in touch, and hope our paths cross again.',
        'Perhaps our paths will cross again.',
      ],
      plain: ['I would be glad to stay in touch.', 'I would like to stay in touch.'],
      formal: ['I would be glad to remain in touch.', 'It would be a pleasure if our paths crossed again.'],
    },
  },
  {
    id: 'later/wish',
    intents: ['decline', 'accepted-elsewhere', 'honest-note'],
    length: 'full',
    when: (m) => !isScam(m) && (m.intent !== 'honest-note' || m.asks.length === 0),
    says: {
      warm: ['I wish you well in finding the right person.', 'I hope you find just the right person soon.'],
      plain: ['I wish you well in finding the right person.', 'I hope you find the right person.'],
      formal: ['I wish you every success in finding the right person.', 'I wish you well in your search.'],
    },
  },
]

/** What they asked of the reader. */
const theirs = ({ asked }: Material) => [...asked]

/** The last word before the name. */
export const closes: readonly SentenceRow[] = [
  {
    id: 'close/answers-to-hand',
    intents: ['accept', 'accept-and-ask'],
    channels: ['phone'],
    when: isQuestioned,
    says: [
      'You had some questions, and I have the answers to your questions to hand.',
      'I have the answers to your questions here, if you would like them now.',
    ],
    rests: theirs,
  },
  {
    id: 'close/bring-and-answer',
    intents: ['accept', 'accept-and-ask'],
    when: isQuestioned,
    says: {
      warm: ['I will {hand} what you asked for, and am happy to answer your questions when we talk.'],
      plain: [
        'I will {hand} what you asked for, and answer your questions when we speak.',
        'I will {hand} what you asked for. Your questions I will answer when we speak.',
      ],
      formal: ['I will {hand} what you asked for, and will gladly answer your questions when we speak.'],
    },
    rests: theirs,
  },
  {
    id: 'close/bring',
    intents: ['accept', 'accept-and-ask'],
    when: (m) => !isQuestioned(m),
    says: {
      warm: ['I will gladly {hand} what you asked for.', 'And of course I will {hand} what you asked for.'],
      plain: ['I will {hand} what you asked for.'],
      formal: ['I will {hand} everything you asked for.'],
    },
    rests: theirs,
  },
  {
    id: 'close/answer-theirs',
    intents: ['accept', 'accept-and-ask'],
    when: isQuestioned,
    says: {
      warm: ['I am happy to answer your questions when we talk.', 'Your questions I will gladly answer when we talk.'],
      plain: ['I will answer your questions when we speak.', 'I am happy to answer your questions when we speak.'],
      formal: ['I will gladly answer your questions when we speak.'],
    },
    rests: theirs,
  },
  {
    id: 'close/next',
    intents: ['accept', 'accept-and-ask'],
    length: 'full',
    when: (m) => !isMeeting(m) && m.kind !== 'recruiter-outreach',
    says: {
      warm: ['Do let me know what comes next.'],
      plain: ['Please let me know what the next step is.', 'Please let me know how you would like to go on.'],
      formal: ['Please let me know what the next step will be.'],
    },
  },
  {
    id: 'close/answer',
    intents: ['ask-first'],
    length: 'full',
    says: {
      warm: ['Once I know that, you will have my answer soon.', 'With that I can give you a proper answer soon.'],
      plain: ['With that I can give you a clear answer soon.', 'You will have my answer soon after.'],
      formal: ['I will then give you a definite answer soon.', 'You will have my answer soon thereafter.'],
    },
  },
  {
    id: 'close/understanding',
    intents: ['reschedule'],
    length: 'full',
    says: {
      warm: ['Thank you for your understanding; I look forward to {meeting}.'],
      plain: [
        'I am sorry for the trouble, and look forward to {meeting}.',
        'I am sorry for any trouble, and still look forward to {meeting}.',
      ],
      formal: ['I apologise for any inconvenience, and look forward to {meeting}.'],
    },
  },
  {
    id: 'close/decision',
    intents: ['decision-date'],
    length: 'full',
    says: {
      warm: ['I do not want to rush you; a rough idea is already a help.'],
      plain: ['A rough date would already help me.', 'It would help me to plan.'],
      formal: ['Even an approximate date would be a help.'],
    },
  },
  {
    id: 'close/honest',
    intents: ['honest-note'],
    length: 'full',
    when: (m) => m.asks.length > 0,
    says: {
      warm: ['If it cannot be changed I quite understand, and I am glad that we talked.'],
      plain: ['If that is not possible, I understand.', 'I understand if it cannot be changed.'],
      formal: ['Should this not be possible, I would of course understand.'],
    },
  },
  {
    id: 'close/thanks-met',
    intents: ['thank-you'],
    length: 'full',
    when: (m) => (isMet(m) || isMeeting(m)) && m.kind !== 'rejection',
    says: {
      warm: ['I look forward to hearing from you, and am happy to send anything else that would help.'],
      plain: ['I look forward to hearing from you.', 'If you need anything else from me, please let me know.'],
      formal: ['I look forward to hearing from you.', 'Should you need anything further from me, please let me know.'],
    },
  },
  {
    id: 'close/thanks-no',
    intents: ['thank-you', 'other-roles'],
    length: 'full',
    when: (m) => m.kind === 'rejection',
    says: {
      warm: ['I wish you and your team all the best.'],
      plain: ['I wish you all the best.'],
      formal: ['I wish you every success.'],
    },
  },
  {
    id: 'close/follow-up',
    intents: ['follow-up'],
    length: 'full',
    says: {
      warm: ['I am happy to send anything that would help you decide.'],
      plain: ['If you need anything else from me, I am happy to send it.'],
      formal: ['Should you need anything further from me, I would be glad to send it.'],
    },
  },
]
