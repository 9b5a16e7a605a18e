import { isMeeting, isMet, isScam, type Material, type SentenceRow } from './row.ts'

/** Whether the day of the meeting is asked about: then no day is said to suit. */
const asksForDay = ({ asks }: Material) => asks.some(({ id }) => id === 'contradiction/interview.start')
const isUpcoming = (m: Material) => m.slots.when !== null && m.lateness !== 'after-interview' && !asksForDay(m)

/** Whether the day and hour were picked from several the invite gives. */
const isChosen = ({ facts: { interview } }: Material) =>
  interview.offered.some(({ value }) => value === interview.start?.value)

/** The answer itself; the first row that fits is used. */
export const answers: readonly SentenceRow[] = [
  {
    id: 'answer/accept-choice',
    intents: ['accept', 'accept-and-ask'],
    when: (m) => isMeeting(m) && isUpcoming(m) && isChosen(m),
    says: {
      warm: [
        'Of the times you offer, {when} suits me best, and I look forward to {meeting}.',
        'Of the times you give, {when} would suit me very well. I look forward to {meeting}.',
      ],
      plain: [
        'Of the times you offer, {when} suits me best. I look forward to our conversation.',
        'From your times I would choose {when}, and look forward to speaking with you.',
      ],
      formal: [
        'Of the times you offer, I would choose {when}, and look forward to our conversation.',
        'Of the times proposed, {when} would suit me best.',
      ],
    },
    rests: ['facts/interview.start'],
  },
  {
    id: 'answer/accept-time',
    intents: ['accept', 'accept-and-ask'],
    when: (m) => isMeeting(m) && isUpcoming(m),
    says: {
      warm: [
        '{when} suits me well, and I look forward to {meeting}.',
        'I would be glad to {come} on {when}, and I look forward to it.',
        'Yes, {when} works well for me. I look forward to hearing more about the work.',
      ],
      plain: [
        '{when} suits me, and I look forward to our conversation.',
        'I am happy to confirm {when}, and look forward to speaking with you.',
        '{when} works for me. I look forward to our conversation.',
      ],
      formal: [
        'I am pleased to confirm the interview on {when}.',
        'I confirm that {when} suits me, and I look forward to our conversation.',
        'I am glad to accept, and confirm {when}.',
      ],
    },
    rests: ['facts/interview.start'],
  },
  {
    id: 'answer/accept-meeting',
    intents: ['accept', 'accept-and-ask'],
    when: isMeeting,
    says: {
      warm: [
        'I would be glad to {come}, and any day suits me if I know a little ahead.',
        'Yes, I would love to talk, and I am flexible about the time.',
      ],
      plain: [
        'I would be glad to {come}, and can be flexible about the time.',
        'Yes, I am happy to {come}, and I am flexible about the day.',
      ],
      formal: [
        'I am pleased to accept, and can be flexible about the time.',
        'I would be glad to attend, and am flexible as to the day and time.',
      ],
    },
  },
  {
    id: 'answer/accept-offer',
    intents: ['accept'],
    when: ({ kind }) => kind === 'offer',
    says: {
      warm: [
        'I was so pleased to read it, and would be very glad to accept.',
        'I am delighted, and would be very glad to accept.',
      ],
      plain: ['I am pleased, and would be glad to accept.', 'I would be glad to accept it.'],
      formal: ['I was pleased to receive it, and would be glad to accept.', 'I would be very glad to accept.'],
    },
    rests: (m) => [m.verdict.rule],
  },
  {
    id: 'answer/accept-offer-and-ask',
    intents: ['accept-and-ask'],
    when: ({ kind }) => kind === 'offer',
    says: {
      warm: [
        'I was so pleased to read it, and would like to say yes.',
        'I am very glad to have it, and would like to go through the details with you.',
      ],
      plain: [
        'I am glad to have it, and would like to say yes once the details are clear.',
        'I am pleased to have it, and would like to go through the details with you.',
      ],
      formal: [
        'I was glad to receive it, and would like to go through the terms with you before I accept.',
        'I am pleased to have received it, and would welcome a word about the details.',
      ],
    },
    rests: (m) => [m.verdict.rule],
  },
  {
    id: 'answer/accept-talk',
    intents: ['accept', 'accept-and-ask'],
    says: {
      warm: [
        'I would be glad to hear more, and to talk whenever it suits you.',
        'It sounds worth a conversation, and I am happy to talk whenever it suits you.',
      ],
      plain: [
        'I would be glad to talk about it whenever it suits you.',
        'I am interested, and happy to talk at any time that suits you.',
        'I would like to hear more, and am happy to talk whenever it suits you.',
      ],
      formal: [
        'I would be glad to discuss it at any time that suits you.',
        'I would welcome a conversation about it, at any time that suits you.',
      ],
    },
  },
  {
    id: 'answer/ask-first',
    intents: ['ask-first'],
    says: {
      warm: [
        'Before I say yes I would like to understand {count} better.',
        'I am interested, and {count} would help me to give you a proper answer.',
      ],
      plain: [
        'Before I can say yes, there {is} {count} I would like to understand.',
        'To give you a clear answer I would like to ask {count} first.',
      ],
      formal: [
        'Before I give you a definite answer, I would be grateful for a word on {count}.',
        'I would like to ask about {count} before I give you a definite answer.',
      ],
    },
    rests: (m) => [m.verdict.rule],
  },
  {
    id: 'answer/reschedule-reason',
    intents: ['reschedule'],
    when: (m) => m.slots.reason !== null,
    says: {
      warm: [
        'I would really like to talk, but I cannot make {when}, because {reason}.',
        'I am sorry, but I cannot make {when}, because {reason}.',
      ],
      plain: [
        'I am afraid I cannot make {when}, because {reason}.',
        'I am sorry, but I cannot make {when}, because {reason}.',
      ],
      formal: [
        'Unfortunately I am unable to attend on {when}, because {reason}.',
        'I regret that I cannot attend on {when}, because {reason}.',
      ],
    },
    rests: ['facts/interview.start', 'choices/reason'],
  },
  {
    id: 'answer/reschedule-reason-open',
    intents: ['reschedule'],
    when: (m) => m.slots.reason !== null,
    says: {
      plain: [
        'I would like to talk, but I am afraid I cannot make that time, because {reason}.',
        'I am sorry, but I cannot make the time you suggest, because {reason}.',
      ],
      formal: ['Unfortunately I am unable to attend at the time you suggest, because {reason}.'],
    },
    rests: ['choices/reason'],
  },
  {
    id: 'answer/reschedule',
    intents: ['reschedule'],
    when: (m) => m.lateness !== 'after-interview',
    says: {
      warm: [
        'I would very much like to talk, but I am afraid I cannot make {when}.',
        'I am sorry to ask for a change: I cannot make {when}, and would still like to meet you.',
      ],
      plain: [
        'I am afraid I cannot make {when}, but I am still interested.',
        'I am sorry, but I cannot make {when}. I would still like to talk.',
      ],
      formal: [
        'Unfortunately I am unable to attend on {when}, but remain interested in speaking with you.',
        'I regret that I cannot attend on {when}.',
      ],
    },
    rests: ['facts/interview.start'],
  },
  {
    id: 'answer/reschedule-open',
    intents: ['reschedule'],
    says: {
      warm: ['I would very much like to talk, but I am afraid I cannot make that time.'],
      plain: [
        'I would like to talk, but I am afraid I cannot make that time.',
        'I am sorry, but I cannot make that time. I would still like to talk.',
      ],
      formal: ['Unfortunately I am unable to attend at that time, but remain interested in speaking with you.'],
    },
  },
  {
    id: 'answer/decline-scam',
    intents: ['decline', 'cancel', 'accepted-elsewhere', 'other-roles'],
    when: isScam,
    says: ['I am not interested. Please do not contact me again.'],
    rests: ['decline/scam'],
  },
  {
    id: 'answer/accepted-elsewhere',
    intents: ['accepted-elsewhere'],
    says: {
      warm: [
        'I have since accepted another offer, so I am no longer looking.',
        'Since then I have said yes to another offer, so my search is over.',
      ],
      plain: [
        'I have since accepted another offer, so I am no longer looking.',
        'I have accepted another offer in the meantime and am no longer looking.',
      ],
      formal: [
        'I have since accepted another offer, and am therefore no longer looking.',
        'I would like to let you know that I have accepted another offer and am no longer available.',
      ],
    },
    rests: ['decline/accepted-offer'],
  },
  {
    id: 'answer/cancel',
    intents: ['cancel'],
    when: isUpcoming,
    says: {
      warm: [
        'I am sorry to do this after you set it up, but I would like to cancel our interview on {when}.',
        'I wanted to tell you early rather than late: I would like to cancel our interview on {when}.',
      ],
      plain: [
        'I would like to cancel our interview on {when}.',
        'I am sorry, but I need to cancel our interview on {when}.',
      ],
      formal: [
        'I regret that I have to cancel our interview on {when}.',
        'I am writing to cancel our interview on {when}.',
      ],
    },
    rests: ['facts/interview.start'],
  },
  {
    id: 'answer/cancel-open',
    intents: ['cancel'],
    says: {
      plain: ['I am sorry, but I would like to cancel the interview.', 'I would like to cancel our interview.'],
      formal: ['I regret that I have to cancel the interview.'],
    },
  },
  {
    id: 'answer/decline-offer',
    intents: ['decline'],
    when: ({ kind }) => kind === 'offer',
    says: {
      warm: [
        'I have thought about it carefully, and I am going to say no.',
        'After a good deal of thought I have decided not to take it.',
      ],
      plain: [
        'I have thought about it, and have decided not to take it.',
        'I have thought it over, and my answer is no.',
      ],
      formal: [
        'After careful thought I have decided to decline.',
        'Having considered it carefully, I have decided not to take it.',
      ],
    },
    rests: (m) => [m.verdict.rule],
  },
  {
    id: 'answer/decline-meeting',
    intents: ['decline'],
    when: isMeeting,
    says: {
      warm: [
        'I have thought about it, and would rather not take up your time with an interview.',
        'I have given it some thought and have decided not to come to an interview.',
      ],
      plain: [
        'I have thought about it, and have decided not to go on to an interview.',
        'I have thought about it, and would rather not take up your time with an interview.',
      ],
      formal: [
        'After some thought I have decided not to proceed to an interview.',
        'Having thought about it, I would like to withdraw before an interview takes up your time.',
      ],
    },
    rests: (m) => [m.verdict.rule],
  },
  {
    id: 'answer/decline',
    intents: ['decline'],
    says: {
      warm: [
        'I have given it some thought, and have decided not to take it further.',
        'I have thought about it, and it is a no from me this time.',
      ],
      plain: [
        'I have thought about it, and have decided not to take it further.',
        'I have thought it over, and will not take it further.',
      ],
      formal: [
        'After some thought I have decided not to take it further.',
        'Having considered it, I have decided not to proceed.',
      ],
    },
    rests: (m) => [m.verdict.rule],
  },
  {
    id: 'answer/other-roles-after-no',
    intents: ['other-roles'],
    when: ({ kind }) => kind === 'rejection',
    says: {
      warm: ['I would still be glad to work with you, should another role come up that fits better.'],
      plain: [
        'I remain interested in other roles with you that may fit better.',
        'I would be glad to be considered for other roles.',
      ],
      formal: ['I remain interested, and would be glad to be considered for other roles.'],
    },
  },
  {
    id: 'answer/other-roles',
    intents: ['other-roles'],
    says: {
      warm: [
        'This one is not the right match for me, but I would be glad to hear about others.',
        'I do not think this one is right for me, and I would be happy to hear of other roles.',
      ],
      plain: [
        'This role is not the right match for me, but I am interested in others.',
        'This one is not what I am looking for, but I would be glad to hear of other roles.',
      ],
      formal: [
        'While this role is not the right match for me, I would be interested in others.',
        'Although this role is not what I am looking for, I would be glad to be considered for others.',
      ],
    },
    rests: (m) => [m.verdict.rule],
  },
  {
    id: 'answer/decision-date',
    intents: ['decision-date'],
    when: ({ slots }) => slots.by !== null,
    says: {
      warm: [
        'I am still very interested. I have another offer, though, that I need to answer by {by}.',
        'I would like to be open with you: I have another offer to answer by {by}, and I am still interested in this one.',
      ],
      plain: [
        'I am still interested. I also have another offer, which I need to answer by {by}.',
        'I have another offer that I need to answer by {by}, and I am still interested in this one.',
      ],
      formal: [
        'I remain interested, and would like to let you know that I have another offer to answer by {by}.',
        'I have received another offer to which I need to reply by {by}, and remain interested in this role.',
      ],
    },
    rests: ['situation/open-offers'],
  },
  {
    id: 'answer/decision-date-open',
    intents: ['decision-date'],
    says: {
      warm: [
        'I am still very interested. I have another offer that I need to answer, and would like to hear from you first.',
        'I would like to be open with you: I have another offer to answer, and I am still interested in this one.',
      ],
      plain: [
        'I am still interested. I also have another offer that I need to answer.',
        'I have another offer that waits for an answer, and I am still interested in this one.',
      ],
      formal: [
        'I remain interested, and would like to let you know that I have another offer to answer.',
        'I have received another offer to which I need to reply, and remain interested in this role.',
      ],
    },
    rests: ['situation/open-offers'],
  },
  {
    id: 'answer/honest-if',
    intents: ['honest-note'],
    when: (m) => m.asks.length > 0,
    says: {
      warm: [
        'I liked what I heard, and I would like to be open about what would make it a yes for me.',
        'I would rather be open with you than keep you waiting: it could be right for me if something changed.',
      ],
      plain: [
        'It could be the right match for me if something changed.',
        'To be open with you: as it stands I could not say yes, but I could if something changed.',
      ],
      formal: [
        'Having thought about what we discussed, I could say yes if something were to change.',
        'I would like to be candid with you: it could be the right match if something were to change.',
      ],
    },
    rests: (m) => [m.verdict.rule],
  },
  {
    id: 'answer/honest-no',
    intents: ['honest-note'],
    says: {
      warm: [
        'After what I heard I have come to feel that it is not the right match for me, and I would rather tell you now.',
        'I have thought about it honestly, and it is not the right match for me.',
      ],
      plain: [
        'After what we talked about, I do not think it is the right match for me.',
        'I have thought about it, and it is not the right match for me.',
      ],
      formal: [
        'Having considered what we discussed, I have concluded that it is not the right match for me.',
        'After some thought I have come to the view that it is not the right match for me.',
      ],
    },
    rests: (m) => [m.verdict.rule],
  },
  {
    id: 'answer/thanks-after-no',
    intents: ['thank-you'],
    when: ({ kind }) => kind === 'rejection',
    says: {
      warm: [
        'I am sorry it did not work out this time, and I am glad to have had the chance.',
        'It is a pity, but I am glad that I applied.',
      ],
      plain: [
        'I am sorry that it did not work out, and understand your decision.',
        'It is a pity, and I understand your decision.',
      ],
      formal: ['Although I am sorry that it did not work out, I understand your decision.'],
    },
  },
  {
    id: 'answer/thanks-met',
    intents: ['thank-you'],
    when: (m) => isMet(m) || isMeeting(m),
    says: {
      warm: [
        'I enjoyed our conversation, and came away with a much better picture of the work.',
        'It was good to talk, and I now have a far clearer picture of the work.',
      ],
      plain: [
        'I have a clearer picture of the work now, and was glad to hear about it from you.',
        'It helped me to see what the work is like.',
      ],
      formal: [
        'Our conversation gave me a clear picture of the work.',
        'It was most helpful to hear about the work from you.',
      ],
    },
  },
  {
    id: 'answer/thanks-update',
    intents: ['thank-you'],
    says: {
      warm: ['It is good to know where things stand, and I look forward to hearing from you.'],
      plain: ['It is good to know where things stand.', 'That helps me to plan.'],
      formal: ['I appreciate knowing where things stand.'],
    },
  },
  {
    id: 'answer/follow-up-met',
    intents: ['follow-up'],
    when: (m) => isMet(m),
    says: {
      warm: [
        'I have thought about our conversation since, and wondered how things stand.',
        'I am still interested, and wondered whether there is any news.',
      ],
      plain: [
        'I wanted to ask how things stand since our conversation.',
        'I am still interested, and would like to ask how things stand.',
      ],
      formal: [
        'I would like to ask how things stand following our conversation.',
        'I remain interested, and would be glad to know how things stand.',
      ],
    },
  },
  {
    id: 'answer/follow-up',
    intents: ['follow-up'],
    says: {
      warm: [
        'I wrote to you a little while ago and wondered how things stand.',
        'I know how full a week can be, and only wanted to ask how things stand.',
      ],
      plain: [
        'I wanted to ask whether my last message reached you, and how things stand.',
        'I am writing to ask how things stand.',
      ],
      formal: [
        'I am writing to ask how things stand with my last message to you.',
        'I would be glad to know how things stand.',
      ],
    },
  },
]
