import { findDays } from '../../analysis/facts/named-days.ts'
import { findTimes } from '../../analysis/facts/named-times.ts'
import type { Phrase } from '../../analysis/text/match.ts'
import { findInList, letterList, type PhraseList, phraseList } from '../../analysis/text/phrase-lists.ts'
import type { Document } from '../../analysis/text/read.ts'
import { defineReview, type Found, type ReviewRule, yes } from './define.ts'
import { type Letter, sentenceAt } from './letter.ts'
import type { Setting } from './setting.ts'

/** Something a letter may ask for, and how a reply takes it up. */
interface Question {
  id: `questions/${string}`
  /** What the reply does not say, as the end of "Nothing is said about …". */
  about: string
  /** How letters ask it. */
  asked: readonly Phrase[]
  /** Words with which a reply takes it up, with an answer or a word about when. */
  answered: readonly Phrase[]
  /** What else takes it up. */
  or?: (letter: Letter, setting: Setting) => boolean
  hits: readonly string[]
  misses: readonly string[]
}

const theMeeting =
  'attendance|attend|availability|interview|appointment|time|slot|meeting|you|by|that|whether|if|receipt|booking|place|reply|return|back|email|works|suits|happy|available'

/** Questions of letters, the commonest first. */
const questions: readonly Question[] = [
  {
    id: 'questions/confirm',
    about: 'whether you will come',
    asked: [
      `confirm ..3 ${theMeeting}`,
      'reply|respond|rsvp|write|email|text|call|message back? to|and confirm',
      'let me|us|him|her know ..4 if|whether|that ..6 works|suits|can|able|attend|available|convenient|ok|okay|time|date|accept|come|make',
      'can|could you make it|attend|come',
      'does|would|will this|that|the|it ..4 work|suit',
    ],
    answered: [
      'confirm',
      'accept',
      'attend|attending',
      'suits|suit',
      'works|work ..3 me|well|fine|perfect|perfectly|great',
      'is|are|sounds|sound fine|good|great|perfect|ok|okay|ideal|lovely|convenient',
      'happy|glad|pleased|delighted|love|like|able to ..1 come|attend|meet|accept|join|take|speak|talk|make|be|visit|have|chat|go|do',
      "i|i'll|will|can|shall ..1 come|be|make|do|attend|join|take|manage|see|call|ring",
      'look|looking forward',
      'see you',
      'yes',
      '=ok|okay',
      'available|free',
      'count me in',
    ],
    // Who negotiates an offer says yes to nothing yet; "the 18th at 10:30 it is" says all there is to say
    or: (letter, setting) =>
      (setting.reading.kind === 'offer' && setting.intent === 'accept-and-ask') || namesTheDay(letter, setting),
    hits: ['Dear Dana,\n\nThank you for your message. Is there a company car?'],
    misses: [
      'Thanks, the 18th at 10.30 it is.',
      'Dear Dana,\n\nThank you. I confirm the interview.',
      'Thanks, see you on Thursday.',
      'Thanks, Thursday suits me.',
    ],
  },
  {
    id: 'questions/times',
    about: 'which of their times suits you',
    asked: [
      'which|what ..3 time|times|slot|slots|date|dates|day|days|option|options ..4 suit|suits|work|works|best|prefer|convenient|good|you|available',
      'which ..4 suit|suits|work|works|prefer',
      'what is|are your availability|available',
      'let|send|give|share|tell|provide|confirm ..3 your availability',
      'when ..2 you ..1 free|available',
      'choose|pick|select|book ..3 time|slot|date|day',
      'following|these times|slots|dates|options',
    ],
    answered: [
      'first|second|third|last|either|any|all|none ..1 of|one|option|slot|time',
      'flexible|flexibility|whichever|whenever',
      'most|any|every|all ..1 day|time|week',
      'fit|work around|in|with|round',
      'what|whatever time|times|day|days',
      '{number} of|option|slot',
      'morning|mornings|afternoon|afternoons|evening|evenings',
      'any time|day',
      'booked|chosen|picked|selected',
    ],
    or: (letter, { today }) => {
      const said = letter.body.map(({ start, end }) => letter.text.slice(start, end))
      return said.some((text) => findDays(text, today).length > 0 || findTimes(text).length > 0)
    },
    hits: ['Dear Dana,\n\nThank you. I would be glad to come.'],
    misses: ['Dear Dana,\n\nThank you. Thursday suits me.', 'Thank you. Any of the three is fine.'],
  },
  {
    id: 'questions/right-to-work',
    about: 'your right to work',
    asked: [
      'are|if|whether|that you ..3 authorised|authorized|eligible|entitled|allowed|legally to work',
      'do|have you|your ..3 right to work ..8 uk|here|us|country|kingdom|states|ireland',
      'do you have|need|require ..5 work permit|visa|sponsorship|authorisation|authorization',
      'require sponsorship|a visa',
      'need sponsorship|a visa',
    ],
    answered: [
      'right|authorised|authorized|eligible|entitled|allowed|permitted|permission to work',
      'citizen|citizenship|national|visa|sponsorship|permit|settled|residence|resident|british|irish|american|canadian|australian',
      'green card',
      'can|may|allowed work ..3 uk|here|us|country|legally|ireland|states',
    ],
    hits: ['Dear Dana,\n\nThank you. Thursday suits me.'],
    misses: ['Dear Dana,\n\nThank you. I have the right to work here.', 'Thank you. I am a citizen.'],
  },
  {
    id: 'questions/pay',
    about: 'the pay you have in mind',
    asked: [
      'salary|pay|rate|compensation|package|wage|remuneration expectation|expectations|requirements|requirement|range ..3 you|your',
      'your ..2 salary|pay|rate|compensation|wage|remuneration|package expectation|expectations|requirement|requirements|aspirations',
      'what ..3 salary|pay|rate ..3 you ..3 looking|expect|hoping|want|seeking|after',
      'expected salary|pay|rate|ctc|compensation',
      'day rate ..3 looking|expect',
    ],
    answered: ['salary|pay|wage|rate|package|compensation|expectation|expectations|remuneration|earn', '{money}', '=k'],
    // `£36,000`, `36k`, `I'm after 34`, `around 34`, `32 to 35`
    or: (letter) =>
      /[£$€₹]\s?\d|\b\d{2,3}\s?k\b|\b\d{2,3},\d{3}\b|\b(?:after|for|around|about|least|near|nearer|roughly|say|want) (?:about |around )?\d{2,3}\b(?! (?:year|month|week|people|day))|\b\d{2} (?:to|or) \d{2}\b/i.test(
        letter.text,
      ),
    hits: ['Dear Dana,\n\nThank you. Thursday suits me.'],
    misses: [
      "Thank you. I'm after 34 if I can.",
      'Dear Dana,\n\nThank you. I hope for about £36,000.',
      'Thank you. I am happy to talk about pay when we meet.',
    ],
  },
  {
    id: 'questions/notice',
    about: 'your notice',
    asked: [
      'notice period|required|term',
      'how much|long|many ..3 notice',
      'your|current|what notice',
      'when|how soon|date ..4 you ..3 start|available to|join',
      'earliest|possible start|starting date',
      'your|of availability to start',
    ],
    answered: [
      'notice',
      'start|available|begin|join ..3 immediately|straight|from|on|in|at|within|after|next|as|any',
      'immediately available',
      '=notice',
      'start date',
    ],
    hits: ['Dear Dana,\n\nThank you. Thursday suits me.'],
    misses: ['Dear Dana,\n\nThank you. My notice is four weeks.', 'Thank you. I can start at any time.'],
  },
  {
    id: 'questions/phone',
    about: 'the number to ring',
    asked: [
      'phone|telephone|mobile|cell|contact|best|your number ..5 reach|call|ring|contact|use|you|best',
      'best|your|which|a ..2 phone|telephone|mobile|cell|contact number',
      'number ..3 reach|call|contact|ring|get you',
      'confirm|send|give|provide ..3 phone|mobile|telephone|contact number',
    ],
    answered: ['number', 'reach|call|ring|phone me', '=mobile|=cell|=phone', 'tel|telephone'],
    or: (letter) => /\d[\d\s().+-]{5,20}\d/.test(letter.text),
    hits: ['Dear Dana,\n\nThank you. Thursday suits me.'],
    misses: ['Dear Dana,\n\nThank you. You can reach me on 01632 960 001.', 'Thank you. My number is below.'],
  },
  {
    id: 'questions/bring',
    about: 'what they ask you to bring',
    asked: [
      'please|kindly|must|need|should|will|required|asked|remember ..3 bring|take ..4 passport|id|identification|proof|document|documents|documentation|certificate|certificates|licence|license|portfolio|copy|copies|photo|cv|resume|laptop|boots|shoes|form|work|card|evidence|references|visa|bill',
    ],
    answered: [
      'bring',
      'with me',
      'passport|documents|papers|id|portfolio|proof|certificates|identification|licence|license',
      'have ..6 ready|to hand',
      'prepare|prepared',
    ],
    hits: ['Dear Dana,\n\nThank you. Thursday suits me.'],
    misses: ['Dear Dana,\n\nThank you. I will bring all you asked for.', 'Thank you. My passport is in my bag.'],
  },
  {
    id: 'questions/complete',
    about: 'what they ask you to fill in or send',
    asked: [
      'complete|fill|submit|return ..5 form|forms|questionnaire|assessment|test|application|survey|exercise|task|paperwork|attached|below|link|checklist',
      'please|kindly|to|and send|email|forward|provide|share|upload|attach|supply a|an|any|two|three|copies|the|us|me|required|relevant|supporting ..3 cv|resume|references|referees|portfolio|certificates|copy|transcript|samples|documents|photo',
      'send|email|forward|provide|share|upload|attach|supply ..2 your ..3 cv|resume|references|referees|portfolio|certificates|copy|transcript|samples|documents|photo',
    ],
    answered: [
      'attached|attach|attachment|enclosed|enclose|completed|complete|filled|fill|submitted|submit|returned|return|sent|send|done|uploaded|upload|forwarded|forward|provide|below',
      'form|questionnaire|assessment|test|exercise|task|references|referees|portfolio|certificates|paperwork|cv|resume',
    ],
    hits: ['Dear Dana,\n\nThank you. Thursday suits me.'],
    misses: ['Dear Dana,\n\nThank you. The form is attached.', 'Thank you. I will send it tonight.'],
  },
  {
    id: 'questions/driving',
    about: 'whether you drive',
    asked: ['do|have|if|whether you ..3 drive|car|vehicle|driving', 'are you ..2 drive|driver'],
    answered: ['drive|driving|driver|car|vehicle|licence|license|van'],
    hits: ['Dear Dana,\n\nThank you. Thursday suits me.'],
    misses: ['Dear Dana,\n\nThank you. I have a full licence and a car.'],
  },
]

/** Longest piece of the letter that a finding repeats, in characters. */
const longestQuote = 90

/** The letter's own words of a question, short enough for a note. */
function quoteOf({ invite }: Setting, token: number): string {
  const sentence = invite.sentences[invite.sentenceOf[token] as number]
  const words = invite.text
    .slice(sentence?.start, sentence?.end)
    .replace(/\s+/g, ' ')
    .replace(/^[-–•*\d.) ]{1,6}/, '')
  return words.length <= longestQuote ? words : `${words.slice(0, words.lastIndexOf(' ', longestQuote))} …`
}

/** Words that put every answer off to another time. */
const putOff = [
  'your|other|these|those|remaining ..1 question|questions',
  'all|everything|whatever|what|anything|documents|papers|details|information you ..2 ask|asked|need|listed|mention|mentioned|want',
]

/** Whether the reply states any phrase of a list; to ask "Will I be met?" is not to say that one will come. */
function statesAny(letter: Letter, list: PhraseList): boolean {
  return findInList(list, letter.document).some(({ span }) => {
    const sentence = sentenceAt(letter, span.start)
    return sentence !== null && !letter.text.slice(span.end, sentence.end + 1).includes('?')
  })
}

/** Whether the reply names the day or the hour of the interview in what it states. */
function namesTheDay(letter: Letter, { today, interview }: Setting): boolean {
  return letter.body.some(({ start, end }) => {
    const text = letter.text.slice(start, end + 1)
    if (!interview || text.includes('?')) return false
    return (
      findDays(text, today).some(({ day }) => day === interview.day) ||
      findTimes(text).some(({ from }) => from % 720 === interview.minutes % 720)
    )
  })
}

/** The words that ask each question. */
const askedIn = questions.map(({ id, asked }) => ({ id, list: phraseList(asked) }))

/** What a letter asks of its reader: the ids of the questions. */
export function askedBy(invite: Document): ReadonlySet<string> {
  return new Set(
    askedIn
      .filter(({ list }) => findInList(list, invite).some(({ first }) => isSaidToTheReader(invite, first)))
      .map(({ id }) => id),
  )
}

function ruleOf({ id, about, answered, or, hits, misses }: Question, index: number): ReviewRule {
  const list = askedIn[index]?.list ?? phraseList([])
  const answeredBy = letterList([...answered, ...putOff])
  return {
    id,
    mark: 'think',
    text: `Nothing is said about ${about}. They wrote: “{it}”`,
    why: 'A question left open means another letter, or a wait. Half a sentence is enough, also to say that you will tell them when you meet.',
    source: null,
    intents: yes,
    find: (letter, setting): Found[] => {
      if (letter.body.length === 0) return []
      const question = findInList(list, setting.invite).find(({ first }) => isSaidToTheReader(setting.invite, first))
      if (!question || statesAny(letter, answeredBy) || or?.(letter, setting)) return []
      return [{ span: null, it: quoteOf(setting, question.first) }]
    },
    hits,
    misses,
  }
}

// `Thank you for sending`
const thanked = /\bthank(?:s| you| u)?\b[^.!?]{0,60}$/i

/** Whether a word of the invite asks: not in its headers, signature or quoted history, not what it gives thanks for. */
function isSaidToTheReader(invite: Document, token: number): boolean {
  const sentence = invite.sentences[invite.sentenceOf[token] as number]
  if (sentence?.part !== 'body') return false
  return !thanked.test(invite.clean.slice(sentence.start, invite.tokens.start[token] ?? sentence.start))
}

/** Every question of the letter has its answer, or a word about when it will have one. */
export const questionRules = defineReview(questions.map(ruleOf))
