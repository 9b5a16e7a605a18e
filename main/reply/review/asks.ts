import { letterList } from '../../analysis/text/phrase-lists.ts'
import { demands, hurries, impatience, noDemands, noHurry, noUltimatums, ultimatums } from './ask-words.ts'
import { defineReview, mayAsk } from './define.ts'
import { type Letter, saidIn } from './letter.ts'
import { either, words } from './words.ts'

const polite = 'A question leaves them room to say yes. A demand asks them to say no.'

/** Most questions that read as questions; more read like a list. */
const mostAsks = 4

const requests = letterList([
  '^ could|can|would|may|might|will|is|are|do|does|what|which|how|when|who',
  'could|can|would|may|might you|i|we|there',
  'let me know',
  "i'd|would like to know|ask|hear",
  'please tell|send|confirm',
  'i ..1 wondered|wondering|ask',
  'happy|glad to know|hear',
])

/** Sentences that ask something. */
export function questionsIn(letter: Letter) {
  return letter.body.filter(({ start, end }) => letter.text.slice(start, end + 1).includes('?'))
}

/** What is asked for, and how. */
export const askRules = defineReview([
  {
    id: 'asks/demand',
    mark: 'fix',
    text: '“{words}” is a demand.',
    why: polite,
    source: 'A5',
    intents: mayAsk,
    find: words(demands, { except: noDemands, unless: 'asked' }),
    hits: [
      'Thank you. [[The salary has to be raised]] to £38,000.',
      'Thank you. [[Make sure my rota]] is fixed.',
      'Thank you. [[You will pay my]] fare.',
      'Dear Dana,\n\nThank you. [[You must]] offer me two days from home.',
      'Thank you. [[I demand]] a higher salary.',
    ],
    misses: [
      'Thank you. I have to be at work by nine on those days.',
      'Thank you. Could you tell me whether I have to be there on Saturdays?',
      'Thank you. I am entitled to work in the UK.',
      'Dear Dana,\n\nThank you. Let me know if you need anything else.',
      'Thank you. Could there be two days from home?',
    ],
  },
  {
    id: 'asks/ultimatum',
    mark: 'fix',
    text: '“{words}” is an ultimatum.',
    why: 'Nearly everything can be talked about before a contract is signed. An ultimatum ends the talk.',
    source: 'A5',
    intents: mayAsk,
    find: words(ultimatums, { except: noUltimatums, unless: 'asked' }),
    hits: [
      "Thank you. [[Either I get two days at home or I won't]] sign.",
      "Thank you. [[If you can't move on the pay I will not]] go on.",
      'Thanks. [[No home days, no conversation]].',
      'Dear Dana,\n\nThank you. I would need £38,000. [[Take it or leave it]].',
      'Thank you. Home working is [[not negotiable]].',
    ],
    misses: [
      'Thank you. I could come either Tuesday or Wednesday, or I can ring you.',
      'Thank you. If it cannot be done I would still like to come.',
      'Thank you. It is no deal breaker.',
      'Dear Dana,\n\nThank you. Is the salary negotiable?',
      'Thank you. I look forward to the final interview.',
    ],
  },
  {
    id: 'asks/hurry',
    mark: 'think',
    text: '“{words}” hurries them.',
    why: 'A date you need an answer by, with its reason, does more than urgency.',
    source: null,
    find: either(
      words(hurries, {
        kinder: 'when you can',
        except: [...noHurry, 'need|want|expect|require ..4 immediately|urgently'],
      }),
      words(impatience, { cut: 'none', except: noHurry }),
    ),
    hits: [
      'Thank you. [[I want a reply by close of play today]].',
      'Thank you. [[Do not keep me waiting]].',
      'Dear Dana,\n\nThank you. Please send me the pay range [[ASAP]].',
      'Thank you. I [[need an answer immediately]].',
    ],
    misses: [
      'Thank you for getting back to me so quickly.',
      'Thank you. I need to give them an answer by Friday.',
      'Thank you. I cannot come because of an urgent family matter.',
      'Dear Dana,\n\nThank you. I wanted to tell you as soon as possible.',
      'Thank you for your quick reply.',
    ],
  },
  {
    id: 'asks/many',
    mark: 'think',
    text: 'These are many questions for one letter.',
    why: 'Two or three are answered; a list is put aside. The others can wait for the talk.',
    source: 'A5',
    find: (letter) => {
      const asked = questionsIn(letter)
      return asked.length > mostAsks ? [{ span: null }] : []
    },
    hits: [
      'Thank you. What are the hours? Who is in the team? Is there a car? Is there a pension? Is parking free? When is lunch?',
    ],
    misses: ['Thank you. What are the hours? Who is in the team? Is there a car?'],
  },
  {
    id: 'asks/few',
    mark: 'fine',
    text: 'Few questions, politely put.',
    why: '',
    source: 'A5',
    intents: ['accept-and-ask', 'ask-first', 'honest-note', 'decision-date'],
    find: (letter) => {
      const asked = questionsIn(letter)
      const [first] = asked
      return first && asked.length <= 3 && saidIn(letter, requests).length > 0
        ? [{ span: { start: first.start, end: first.end } }]
        : []
    },
    hits: ['Dear Dana,\n\nThank you. [[Could you tell me the hours]]?'],
    misses: ['Dear Dana,\n\nThank you. Thursday suits me.'],
  },
])
