import { everyMatch } from '../../analysis/text/every-match.ts'
import { phraseList } from '../../analysis/text/phrase-lists.ts'
import { defineReview } from './define.ts'
import { type Letter, saidIn } from './letter.ts'
import { either, words } from './words.ts'

const polite = 'A question leaves them room to say yes. A demand asks them to say no.'

/** Most questions that read as questions; more read like a list. */
const mostAsks = 4

const requests = phraseList([
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
  const signs = everyMatch(letter.text, /\?{1,10}/g).map(({ index }) => index)
  return letter.body.filter(({ end }) => signs.some((at) => at >= end - 1 && at <= end + 1))
}

const notMeant = [
  "i'll|i'd|will|can|could|available|start|able|shall|would|happy|contact ..6 immediately|asap|straight|away|once|now|earliest",
  'available immediately|now',
  "i|i'll|will|wanted|let|tell|thought|felt|writing|know ..8 as soon as possible",
  'thank|thanks|appreciate|grateful ..3 prompt|quick|fast|speedy',
  'not urgent',
  "no|not|without|any|don't|in ..2 hurry|rush",
  'i ..1 need|have to ..2 give|tell|let|answer|reply|decide|go|leave|know|be',
  'i ..1 must give|tell|let|answer|reply|decide|go|leave|know|be',
  'if|available|free|start ..6 earliest',
  'urgent family|medical|personal|private|work|matter|business|appointment|repair',
  'all at once',
  'right now',
  'still waiting for my|the|a|to|on',
]

/** Words that can be put more gently as they stand. */
const hurried = words(
  [
    'asap',
    'as soon as possible|humanly',
    'immediately|urgently|straightaway',
    'at once',
    'right|straight away',
    'without delay',
    'at ..1 earliest convenience',
  ],
  { kinder: 'when you can', except: [...notMeant, 'need|want|expect|require ..4 immediately|urgently'] },
)
/** Words that only the person can put in another way. */
const impatient = words(
  [
    'need|want|expect|require ..4 immediately|urgently|now|today',
    'urgent|pronto',
    'hurry up?',
    'quick|prompt|immediate|fast|speedy reply|answer|response',
    'what is taking so long',
    'still waiting',
    'how much longer',
    'need|want|expect|require|must|please|kindly|respond|reply|answer|confirm ..7 by|before|within|until|till|in ..2 today|tonight|tomorrow|noon|midday|lunchtime|hours|hour|minutes|eod|cob',
    'revert|reply|answer|respond|confirm|send|call|please|kindly ..6 at the|your|its earliest',
    '=be quick|fast',
    'get a move on',
    'get|come|write back to? me? ..2 quick|quickly|fast|soon|today|straight',
    'no time to lose|waste',
    'time is|of ..1 essence',
    'by return',
    'sooner rather than',
    'sooner the better',
    "not|don't|stop keep|make|making|keeping me|us wait|waiting",
    'been waiting ..3 weeks|days|ages|months|long|hours|since|answer|reply|response|news|word|you',
    'how long|often do|must|should|am i ..2 wait|waiting|supposed',
    'finally decide|answer|reply',
  ],
  { cut: 'none', except: notMeant },
)

/** What is asked for, and how. */
export const askRules = defineReview([
  {
    id: 'asks/demand',
    mark: 'fix',
    text: '“{words}” is a demand.',
    why: polite,
    source: 'A5',
    find: words(
      [
        'you must|shall',
        'you ..1 have|need|ought to ..1 offer|pay|give|raise|tell|send|let|provide|change|match|confirm|explain|move|increase|reply|answer',
        'you should ..1 offer|pay|give|raise|increase|provide|match',
        'i ..1 =demand|=insist|=require you|that|on|a|at|more|the|an|to',
        '=i demand|insist',
        'i ..1 expect you|your|a|an|at|no|nothing|more|{money}',
        'i ..1 expect to be|have|get|receive',
        'i want more|you|at|a|{money}|the|an|double|two|three|four|five|better',
        'send|give|tell|pay me ..4 now|immediately|once|today|away',
        "won't|not|cannot|can't work|come|consider|accept|settle|talk|sign|start ..3 less|under|below|unless",
        'my|these|the|are|is demand|demands',
        'my conditions|terms are|is|as',
        'entitled to',
        'i deserve',
        'nothing less than',
        'i need you to',
        'i ..1 expect|require|demand to|two|three|four|five|{number} ..4 days|day|weeks|home|remote',
        '=i =require|=demand {number}|two|three|four|five|full|home|remote|flexible|higher|better|confirmation|written',
        'are|is|must|has|have|needs|need|are to? be covered|paid|reimbursed|refunded|guaranteed|increased|raised|moved ..2 by|to|before|or',
        'to be covered|paid|reimbursed|refunded|met by you|your',
        'must|has|have be|to be? ..1 covered|paid|reimbursed|refunded|guaranteed|raised|increased',
        '^ send|give|tell|explain|provide|state|forward|show me|us ..6 salary|pay|contract|description|details|range|list|reason|exact|exactly|full|client|company|budget|rate|why|what|answer',
        "you|you'll|they|company ..1 have|need|ought|going to cover|reimburse|arrange|guarantee|improve|adjust|add|pay|raise|do|make|find",
        "it's|is your job|duty|responsibility to",
        "you|it|there had|'d better",
        'at the very least',
        '=refuse|=refusing to',
        "won't|not|cannot|can't|refuse ..2 accept|take|settle|consider|tolerate|sign ..2 anything|less|below|under",
        'make it|that {money}',
        'sort it|this out',
      ],
      {
        except: [
          'if|whether|what|where|when|how|anything|something|all|everything|information|documents|details you ..1 must|need|require|have|shall',
          'you must be|have|get|receive',
          'you shall have|receive|hear',
          'please|kindly send|give|tell|explain|provide|forward|show',
          "send|tell|give|show me ..8 and|so i|i'll|we",
          "would|might|i'd expect|require",
          'if|what|when|do|does|whether|would ..4 have|has|need|needs ..2 be',
          'i want the|a|my best|fair|good|honest',
          'i ..1 require|need|expect ..2 adjustments|visa|sponsorship|notice',
          'i ..1 expect|do a|an|to|you ..2 decision|hear|finish|arrive|busy|many|hand',
          'when|if|whether|what|how ..3 you expect',
          'on ..1 demand',
        ],
      },
    ),
    hits: [
      'Dear Dana,\n\nThank you. [[You must]] offer me two days from home.',
      'Thank you. [[I demand]] a higher salary.',
    ],
    misses: [
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
    find: words(
      [
        'take it or leave it',
        'or else',
        'or|otherwise nothing|forget|goodbye',
        'all or nothing',
        'non negotiable',
        'not|nothing negotiable',
        "isn't|aren't negotiable|up for discussion|debate",
        'not up for discussion|debate|negotiation',
        'final|last offer|word|chance|answer|warning',
        'deal breaker|breakers',
        'dealbreaker',
        "or|otherwise|else|unless ..6 i'm|i'll|i|am|will ..1 walk|out|off|gone|leaving|withdraw|pass",
        "or|otherwise|else|unless ..6 not|won't coming|come|interested|sign|start",
        'bottom line',
        'no ifs',
        'you have|until ..3 {number}|two|three|one|tomorrow|@weekday ..2 decide|answer|reply|respond|or',
        'by tomorrow|tonight|noon|@weekday or|otherwise|else',
        'that|this is my condition|final',
        'my|this|that|is|last ..1 final|last number|figure|price|word|say|demand',
        "without|no ..6 won't|not|no|never|wouldn't ..3 come|interview|deal|interested|start|join|sign|talk|point|attend|bother|consider|even",
        'no ..3 =no =deal|=interview|=contract|=me|=way|=chance|=thanks',
        "or|otherwise|else ..1 i|i'm|i'll|it's|we ..3 out|off|done|walk|gone|finished|over|through",
        'end of story|discussion|debate|conversation|argument|talk',
        'no discussion|debate|compromise|compromises|argument|haggling',
        "won't|not|never|will|refuse ..2 budge|compromise|haggle|bend",
        'under no circumstances',
        'my way or',
        'no two ways',
        'red line|lines',
        'absolute minimum',
        'non starter',
        'on one condition',
        "will|i'll|shall only ..2 come|attend|accept|sign|start|join|talk|continue|consider ..1 if|when|once",
        'now or never',
        'yes or no',
        'forget it|about ..1 it|me|this',
        'or|otherwise forget|goodbye|nothing|adios|bust',
        "you|you've ..2 have|got|until ..5 decide|agree|respond",
        "i'll|i|i'm|am ..2 give|giving you ..2 until|till|{number}|one|two|three ..3 hours|days|week|to|@weekday|day|tomorrow",
      ],
      {
        except: [
          'whether|if ..4 negotiable',
          '^ is|are|would|could|how ..5 negotiable',
          'be negotiable',
          'final decision|interview|round|stage|year|exam',
          'bottom line ..1 of',
          "not|never|won't|don't forget",
          'not|be able',
          'could not|only',
          "i|i've ..1 have|got until",
          'do|would|will|if|does you ..2 have',
        ],
      },
    ),
    hits: [
      'Dear Dana,\n\nThank you. I would need £38,000. [[Take it or leave it]].',
      'Thank you. Home working is [[not negotiable]].',
    ],
    misses: ['Dear Dana,\n\nThank you. Is the salary negotiable?', 'Thank you. I look forward to the final interview.'],
  },
  {
    id: 'asks/hurry',
    mark: 'think',
    text: '“{words}” hurries them.',
    why: 'A date you need an answer by, with its reason, does more than urgency.',
    source: null,
    find: either(hurried, impatient),
    hits: [
      'Dear Dana,\n\nThank you. Please send me the pay range [[ASAP]].',
      'Thank you. I [[need an answer immediately]].',
    ],
    misses: [
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
