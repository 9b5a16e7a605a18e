import { overlaps } from '../../../common/span.ts'
import { letterList } from '../../analysis/text/phrase-lists.ts'
import { defineReview } from './define.ts'
import { apart, type Letter, saidIn, says } from './letter.ts'
import { putFirst } from './mends.ts'
import type { Setting } from './setting.ts'

const thanks = letterList([
  'thank',
  'thanks',
  'thankful',
  'thx',
  '=ta',
  '=tks|=thankyou|=thanx|=thnx|=tnx|=thks|=ty|=tysm|=thanku',
  'much|greatly|really appreciated|obliged',
  '=cheers for',
  'many thanks',
  'grateful',
  'gratitude',
  'appreciate',
  'appreciation',
  'kind of you',
  'good of you',
  'kindly inviting',
  'glad|pleased|happy|delighted|nice|good|great|lovely|pleasure|honoured|honored|touched to hear|receive|get|read|have',
  'it was a pleasure|joy',
])
const notMeant = letterList(['=no thanks', 'no thank you', 'thank|thanks in advance', 'thankless'])

/** Whether the reply thanks, "no thanks" and "thanks in advance" aside. */
function thanksIn(letter: Letter) {
  const spared = saidIn(letter, notMeant)
  return saidIn(letter, thanks).filter((span) => !spared.some((other) => overlaps(other, span)))
}

/** The sentence of thanks that fits the letter. */
function sentenceOfThanks({ reading, status }: Setting): string {
  if (status === 'attended' || status === 'debriefed') return 'Thank you for your time.'
  if (reading.kind === 'offer') return 'Thank you for the offer.'
  if (reading.kind === 'recruiter-outreach') return 'Thank you for thinking of me.'
  if (reading.kind === 'interview-invite') return 'Thank you for the invitation.'
  return 'Thank you for your message.'
}

/** Thanks come first, whatever the answer. */
export const thanksRules = defineReview([
  {
    id: 'thanks/missing',
    mark: 'think',
    text: 'There is no word of thanks.',
    why: 'Somebody took the time to write to you. One sentence of thanks keeps the door open, also with a no.',
    source: 'A3',
    find: (letter, setting) => {
      if (letter.body.length === 0 || setting.intent === 'follow-up' || setting.reading.verdict.rule === 'decline/scam')
        return []
      if (
        thanksIn(letter).length > 0 ||
        (letter.closing && says(letter, thanks) && saidIn(letter, notMeant).length === 0)
      )
        return []
      return [{ span: null, mend: putFirst(letter, sentenceOfThanks(setting), 'Put thanks first') }]
    },
    hits: ['Dear Dana,\n\nThursday 18 June suits me.\n\nKind regards,\nMaren Ashby', 'Hi Dana, no thanks. Maren'],
    misses: [
      'Hi Dana, thankyou, see you on Thursday. Maren',
      'Dear Dana,\n\nThank you for your letter.\n\nMaren Ashby',
      'Hi Dana, many thanks, see you on Thursday. Maren',
      'Dear Dana,\n\nI am grateful for the invitation.',
    ],
  },
  {
    id: 'thanks/first',
    mark: 'fine',
    text: 'Thanks come first.',
    why: '',
    source: 'A3',
    find: (letter) => {
      const [first] = apart(thanksIn(letter))
      const sentence = letter.body.slice(0, 2).find((one) => first && overlaps(one, first))
      return sentence ? [{ span: { start: sentence.start, end: sentence.end } }] : []
    },
    hits: ['Dear Dana,\n\n[[Thank you for the invitation.]] I can come.'],
    misses: ['Dear Dana,\n\nI can come. I will be early. I know the way. Thank you.'],
  },
])
