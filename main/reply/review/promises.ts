import { defineReview, no, yes } from './define.ts'
import { words } from './words.ts'

const accepting = [
  'gladly|happily accept|join|take',
  '=i ..2 accept',
  "=i|i'm|i'd|am|be ..3 happy|glad|pleased|delighted|excited|honoured|willing|ready ..2 accept|take|join",
  '=i accept|take ..1 offer|job|post|position|role',
  'count me in',
  '=say|=saying yes =to',
  "it's|is a? yes",
  'yes from me',
  'on board',
  'we have a deal',
  "it's|is a deal",
  'sign me up',
  'where do i sign',
  'accept with pleasure',
  'formally|hereby|herewith accept',
  'you can count on me',
  'you have|got a deal',
  "i'll|will ..1 sign ..1 it|contract|today|gladly|happily",
  'send|post ..2 contract ..3 and|so',
  'consider this|it my acceptance',
  'accepting|accept your|the offer|position|job|post|role',
  'sign|signing the contract',
  "i'll|will|shall|would|i'd ..1 take|join|accept ..2 offer|job|post|position|role|you|it|this",
]

const refusing = [
  'no longer|not|never interested',
  "not|won't|cannot|can't|unable|wouldn't ..3 attend|come|accept|proceed|join|make it|take ..2 offer|job|post|position|further|forward|up",
  'have|must|like|want|wish|going|decided ..1 decline|withdraw|cancel|refuse|reject',
  'i|must|respectfully|politely decline',
  'withdraw|withdrawing my|application',
  '=not for me',
  'decided against|otherwise',
  "cannot|can't|unable|won't ..3 come|attend|there",
  'not able ..2 come|attend',
  "it's|is a? no from me",
  'not to ..1 go|proceed|continue|pursue|attend|take|accept|join',
  'not|no ..1 go|going|proceed|proceeding ahead|further',
  'turn|turning it|this|you|the ..2 down',
  'will|would|must|shall|to decline|withdraw|cancel',
  '=pull|=pulling out',
  '=drop|=dropping|=bow|=bowing|=back|=backing|=step|=stepping|=opt|=opting out|down|aside of|from|now|here',
  'out of ..1 running|race|process',
  '=dropping|=bowing|=backing|=opting out',
  'count me out',
  'take|remove my name off|from|out',
  'changed my mind',
  'second thoughts',
  'look|find|choose someone|somebody else',
  'cancel ..2 interview|appointment|meeting|application',
  "it's|is a no",
  'rather not',
  "not|don't want|wish ..1 to go|come|continue|take|join|pursue|attend|proceed",
  'accepted another|a different|an other offer|job|post|position|role',
  "isn't|wasn't for me",
  "not|won't|cannot|can't|unable ..3 take|taking part",
  "not|isn't ..1 really|quite|one|right|job|role|this for me",
  "not|isn't|wasn't ..2 what ..1 i'm|i|am|was ..2 looking|after|want|wanted|expected|searching",
  'give ..2 this|it|that a|the miss',
  'rather|sooner|prefer not ..1 to? take|go|come|attend|proceed|continue|pursue|accept|join',
  'prefer|like|want|ask to ..2 removed|withdrawn|taken',
  'rather|sooner withdraw|decline|pass',
  'pass|passing on this',
  'say|saying no =to',
  "it's|that's|is ..1 no for|from ..1 me",
  'leave|leaving it =there',
  "won't|not|cannot|can't ..1 be|going ..1 coming|joining|attending|pursuing",
]

const meeting = [
  'see you ..2 @weekday|then|there|tomorrow|soon|next|on|at',
  'look|looking forward to ..2 meeting|seeing|speaking|talking|visiting|interview|it|showing|conversation|tour|chat',
  "i'll|shall|will ..1 be|come there|along|in|at|on|by",
  "i'll|shall|will ..1 come|attend|see you",
  'see you|everyone ..2 @weekday|then|there|tomorrow',
  'confirm ..4 attendance|attend|interview|appointment|@weekday',
  'speak|talk to you ..1 @weekday|then|tomorrow|on|at',
  '@weekday ..4 suits|works me|for|well|fine',
  'happy|glad|pleased|delighted to come|attend|meet|confirm|interview',
  "i'm|am coming|attending",
  'until @weekday|then|tomorrow',
  'count on me',
  'expect me',
  '=meet|=see|=catch you ..2 @weekday|then|there|tomorrow',
  'keep|save|hold ..2 seat|slot|place for me',
  "i'll|shall|will ..3 present|turn|show|bring|arrive|appear ..1 myself|up|my|the|along|at|by",
  "i'll|shall|will be ..3 reception|lobby|office|gate|door",
  "in|it's|is my|the diary|calendar",
  '@weekday|then|interview ..2 stands|it is|as agreed|planned|arranged',
  'as agreed|planned|arranged',
]

const starting = [
  'look|looking forward to ..2 starting|start|joining|join|working|work|beginning|becoming',
  'look|looking forward to ..2 first day|week',
  'look|looking forward to being part',
  'can|could|will|shall|able|happy|ready ..2 start ..2 on|from|in|as|straight|immediately|next|@weekday|{number}',
  'my first day|week|shift',
  'become|becoming|be part of your|the team',
  'your new|newest colleague|employee|supervisor|member',
  'excited|thrilled|keen to start|join|begin',
  "can't wait to start|join|work|begin",
]

/** What only somebody says who counts on being hired. */
const hired = [
  'my first day|week|shift ..2 is|will|can|could|would',
  'your new|newest colleague|employee|supervisor|member|recruit',
  'hand|handing|handed|given|give|gave|put ..1 my notice',
  'already ..2 told|informed|resigned|quit ..1 my? boss|employer|manager',
  'told|informed my boss|employer|manager ..3 leaving|leave|resigning|resign',
  "i'll be selling|working|starting|joining for|with|at|you|there|your",
  'so i can join|start',
  "can't wait to start|join",
]

const speaksOfStarting = words([...starting, ...hired], {
  unless: 'denied',
  except: [
    'start|starting|begin a|another|elsewhere',
    'start|starting|begin ..2 new|other job|post|role|position',
    'would|could|have|been|liked ..6 part',
    'told|informed my boss|employer|manager ..3 staying|stay|about|that',
  ],
})
const countsOnIt = words(hired, { unless: 'denied' })

/** The words agree with the answer. */
export const promiseRules = defineReview([
  {
    id: 'promises/accepts',
    mark: 'fix',
    text: '“{words}” says yes, but this reply is not a yes.',
    why: 'A yes in writing can be held to you. Take it out, or choose the reply that says yes.',
    source: null,
    intents: ['ask-first', 'decline', 'cancel', 'accepted-elsewhere', 'other-roles', 'decision-date'],
    find: words(accepting, {
      unless: 'denied',
      except: [
        'accepted|accept ..1 another|other|different|elsewhere|place',
        'have|has|had|having|just|already accepted|taken',
        'accepted|taken|accepting another|a|elsewhere|something',
        'accept|take|join a|another|an|one|something',
        'accept|take|join it elsewhere',
        'accept ..3 apologies|thanks|elsewhere',
        'accept my',
      ],
    }),
    hits: [
      'Thank you. [[Consider it a yes]].',
      'Dear Dana,\n\nThank you. [[I am happy to accept]]. Could you tell me the hours?',
    ],
    misses: [
      'Dear Dana,\n\nThank you. Before I accept, could you tell me the hours?',
      'Dear Dana,\n\nThank you. I am not able to accept the offer.',
      'Dear Dana,\n\nThank you. If that is possible, I would be glad to accept.',
    ],
  },
  {
    id: 'promises/starts',
    mark: 'fix',
    text: '“{words}” speaks as if you had the job already.',
    why: 'It promises more than this reply means to.',
    source: null,
    intents: ['ask-first', ...no, 'decision-date', 'reschedule', 'honest-note', ...yes],
    find: (letter, { intent, reading }) => {
      if (!yes.includes(intent)) return speaksOfStarting(letter)
      return reading.kind === 'offer' ? [] : countsOnIt(letter)
    },
    hits: [
      'Dear Dana,\n\nThank you. I am not sure yet. I have [[handed in my notice]].',
      'Dear Dana,\n\nThank you. I have to decline. I [[look forward to starting]] in June.',
    ],
    misses: [
      'Dear Dana,\n\nThank you. If all goes well I could start in June.',
      'Dear Dana,\n\nThank you. I have to decline, as I start a new job in June.',
    ],
  },
  {
    id: 'promises/meets',
    mark: 'fix',
    text: '“{words}” promises to come, but this reply calls it off.',
    why: 'They may still expect you. Say one thing only.',
    source: null,
    intents: ['decline', 'cancel', 'accepted-elsewhere'],
    find: words(meeting, {
      unless: 'denied',
      except: [
        'see|meet|talk|speak ..2 you ..2 again|another|around|some|sometime|one|future',
        "will|i'll|shall come|be in|along touch|across|back|up",
        "i'll|will|shall|may|might ..1 be|come|pop|drop in|by|along|over ..1 for|to ..2 coffee|tea|lunch|loaf|shop|buy|visit|look|cake|drink|customer|bread",
        'as agreed|planned|arranged ..8 cannot|not|unable',
        'cancel|call|off|postpone ..8 as agreed|planned|arranged',
        "not|cannot|can't|won't|unable ..8 as agreed|planned|arranged",
        'look forward to ..2 meeting|seeing|speaking|talking ..3 another|again|future|one',
      ],
    }),
    hits: [
      'Dear Dana,\n\nThank you. I have to cancel. [[Count on me]].',
      'Dear Dana,\n\nThank you. I have to cancel. [[See you on]] Thursday.',
    ],
    misses: [
      'Dear Dana,\n\nThank you. I have to decline. I will be in for a coffee.',
      'Dear Dana,\n\nThank you. I have to decline. I bring my son to school in the morning.',
      'Dear Dana,\n\nThank you. I am not able to attend on Thursday.',
      'Dear Dana,\n\nThank you. I hope to see you another time.',
    ],
  },
  {
    id: 'promises/refuses',
    mark: 'fix',
    text: '“{words}” says no, but this reply says yes.',
    why: 'They will not know which of the two is meant. Say one thing only.',
    source: null,
    intents: yes,
    find: words(refusing, {
      except: [
        "cannot|can't|not wait",
        'if|whether|unless|before ..8 not|cannot|decline|sooner|rather|better|no|withdraw|pass',
        "if ..8 can't|won't|isn't",
        'rather|sooner|better|best ..2 not|stay|leave ..2 late|early|drive|wait|home|hotel|keep|be|overnight|the|ask|bring|guess',
        "can't|cannot|won't|not ..3 be|come|there|attend|make ..2 before|until|till|earlier|by|without|later",
        "wasn't|not ..4 for me ..1 to|in|by",
      ],
    }),
    hits: [
      "Thank you. Thursday suits me. I'm afraid [[this one isn't for me]].",
      'Dear Dana,\n\nThank you. Thursday suits me. I am [[no longer interested]].',
      'Thank you. Thursday suits me. I have decided [[not to go ahead]].',
    ],
    misses: [
      'Thank you. Thursday suits me. It is not far for me.',
      'Thank you. I cannot be there before ten.',
      'Dear Dana,\n\nThank you. Thursday suits me. I am very interested.',
      'Thank you. I will not be late.',
    ],
  },
])
