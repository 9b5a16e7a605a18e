import { everyMatch } from '../../analysis/text/every-match.ts'
import { defineReview } from './define.ts'
import { type Letter, sentenceAt } from './letter.ts'
import { either, words } from './words.ts'

const why = 'You may meet these people again. What sounds bitter is remembered longer than the reason.'
const firm =
  'company|firm|place|business|organisation|organization|employer|outfit|office|team|workplace|site|workshop|shop|store|factory|kitchen|clinic|branch|department|culture|management'
const bad =
  'terrible|awful|horrible|dreadful|toxic|dodgy|shady|disgraceful|appalling|shambles|shambolic|mess|joke|pathetic|rubbish|crap|dump|sweatshop|nightmare|unprofessional|laughable|ridiculous|absurd|hopeless|useless|chaotic|shameful|disgusting|scandalous|amateurish|atrocious|circus|filthy|squalid|grubby|grim|depressing'
const pay = 'salary|pay|wage|rate|money|offer|package|figure|{money}|hour|year'
const meagre =
  'insult|insulting|joke|laughable|pathetic|ridiculous|derisory|disgraceful|peanuts|pittance|offensive|shameful|disgusting|absurd|exploitation|exploitative|slave|stingy|miserly|shocking|terrible|awful|appalling|embarrassing|scandalous'
const process =
  'process|procedure|recruitment|interview|form|application|system|selection|assessment|test|hiring|stages|rounds|questionnaire'

/** Small words that may be in capitals for their own sake. */
const longCapitals = /\b\p{Lu}{2,40}(?:[ ,'’-]{1,2}\p{Lu}{1,40}){2,60}\b/gu
const exclamations = /!{2,20}|[?!]{3,20}/g

/** Words in capitals that are shouted: three or more in a row, and not a name from the letter or an abbreviation. */
function shouting(letter: Letter, known: ReadonlySet<string>) {
  return everyMatch(letter.text, longCapitals)
    .filter(
      ({ 0: found }) =>
        found.split(/[ ,'’-]+/).filter((word) => word.length > 3 && !known.has(word.toLowerCase())).length >= 2,
    )
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
}

/** Reproaches about pay, which can be put more gently as they stand. */
const aboutPay = words(
  [
    "i|we was|am|were|'m ..2 surprised|shocked|disappointed|dismayed|appalled|upset|unimpressed by|at|with|about ..2 salary|pay|rate|wage",
  ],
  { kinder: 'the salary is lower than I can accept', except: ['pleasantly|nicely|happily|not surprised'] },
)
/** Reproaches that only the person can put in another way. */
const reproaches = words(
  [
    "i|was|am|i'm|be|is|were|being|quite|rather|very|bit|somewhat|really|little ..1 surprised|shocked|disappointed|dismayed|appalled|annoyed|upset|offended|insulted|unimpressed|frustrated|puzzled|baffled|irritated|angry by|at|that|to|with|about|when|how",
    "not|isn't|wasn't|hardly|less|un ..1 happy|pleased|impressed|satisfied|amused|thrilled|delighted ..2 that|with|about|at|by|to|how",
    'unhappy|displeased|fed ..2 that|with|about|at|by|up',
    'surprised|shocked|disappointed|dismayed|appalled|annoyed|offended|insulted|unimpressed|irritated',
    'disappointing|frustrating|annoying|unacceptable|unprofessional|unreasonable|outrageous|unfair|inconsiderate',
    'expected|hoped ..2 better|more ..1 than|from|of|in',
    'to be frank|blunt|brutally',
    'brutally|bluntly|quite frankly honest?',
    'not acceptable',
    'frankly',
    'as i ..2 already|previously|clearly told|said|wrote|explained|stated|mentioned',
    'i fail to see|understand',
    'with all due respect',
    'you should have told|said|mentioned|known|checked|asked',
    'why on earth',
    "didn't even",
    'could|might have told|mentioned|said ..3 sooner|earlier|before',
  ],
  {
    cut: 'none',
    except: [
      'pleasantly|nicely|happily|not surprised',
      'surprised ..3 pleased|pleasantly|impressed',
      'disappointed of|course|but|naturally|not',
      'sorry|hope|not|without ..4 disappointing|frustrating|annoying|unreasonable|inconsiderate|upset|annoyed',
      'have|had|would expected|hoped for more time|news',
    ],
  },
)

/** How it sounds: nothing bitter, nothing loud. */
export const toneRules = defineReview([
  {
    id: 'tone/pay',
    mark: 'fix',
    text: '“{words}” belittles what they pay.',
    why: 'Say what you would need, or that the pay is lower than you can accept. Both leave room to talk.',
    source: 'A3',
    find: words(
      [
        `${pay} ..5 ${meagre}`,
        `insulting|pathetic|ridiculous|derisory|laughable|disgraceful|miserly|stingy ..1 ${pay}`,
        'work for peanuts|nothing|free|buttons',
        'slave|slaves wage|labour|labor',
        "don't|doesn't|didn't|not value|respect ..2 people|staff|workers|employees",
        "nobody|can't|cannot|anyone|anybody ..2 live|survive on ..3 pay|salary|wage|rate|that|this|offer",
        'for that|this|such kind|sort of money|pay|salary',
        'insulting|derisory|pittance|peanuts|exploitation',
        'slave wages|labour|labor',
        'daylight robbery',
        'could|can earn|make|get more stacking|serving|flipping|cleaning',
        'too cheap to',
        'cheapskate',
        'underpay ..2 everyone|people|staff|workers|employees',
      ],
      { except: ['salary|pay|rate you|what =mean', 'mean that', 'interview rate'] },
    ),
    hits: [
      'Dear Dana,\n\nThank you. The [[salary is an insult]].',
      'Thanks, but I do not [[work for peanuts]].',
      'Thank you. [[Nobody can live on what you pay]].',
    ],
    misses: [
      'Dear Dana,\n\nThank you. The salary is lower than I can accept.',
      'Thanks. What does the rate you gave mean?',
    ],
  },
  {
    id: 'tone/firm',
    mark: 'fix',
    text: '“{words}” is unkind about the firm.',
    why,
    source: 'A3',
    find: words(
      [
        `${firm} ..6 ${bad}`,
        `${bad} ..2 ${firm}`,
        'badly|poorly|terribly run|managed|organised|organized|treated',
        'bad|terrible|awful|poor|dreadful|shocking|horrible|negative reputation|reviews|press|name',
        'high staff turnover',
        'everyone|everybody|people|staff ..2 leaves|leaving|quits|quitting|hates',
        'sinking ship',
        'going down the drain|pan|tubes',
        'going|go bust|under|broke',
        'red flag|flags',
        'bad|terrible|awful|horrible|dreadful|worrying ..1 things|reviews|stories',
        "never|not|wouldn't|don't|couldn't ..3 work|working for people|company|firm|someone|anyone|somebody ..3 like|that|who|treat",
        'treat|treats|treating|treated ..3 people|staff|employees|workers|candidates|them ..2 badly|poorly|so|like|terribly',
        'is|are|was|seems|sounds|looks|be ..3 shambles|toxic|dodgy|dump|sweatshop|circus|disgrace|nightmare|rubbish|crap|scam|cowboys|dishonest',
      ],
      { except: ['mess room', 'heard great|good'] },
    ),
    hits: [
      'Dear Dana,\n\nThank you. Your [[company has a terrible reputation]].',
      'Thanks. The place looks [[badly run]].',
      'Thanks. The clinic [[treats its staff badly]].',
      'Thanks. I will not work in such a [[filthy workshop]].',
    ],
    misses: ['Dear Dana,\n\nThank you. Your firm has a good reputation.', 'Thanks. I would be glad to see the office.'],
  },
  {
    id: 'tone/process',
    mark: 'fix',
    text: '“{words}” reads as a complaint about how they hire.',
    why,
    source: 'A3',
    find: words(
      [
        `${process} ..6 ${bad}|waste|farce|insane|stupid|excessive|pointless|silly|nonsense`,
        `${bad}|pointless|stupid|insane|endless ..2 ${process}`,
        'complete|total|utter|huge|big|massive|such a? waste of ..2 time|afternoon|morning|day|effort',
        'waste|wasted|wasting my|our|everyone|people time',
        'jump|jumping through ..1 hoops',
        'red tape',
        'kept|keep|left me? waiting|hanging|dangling',
        'no answer|reply|word for weeks|months',
        'ghosted|ghosting',
        'took|taken|take|taking you ..2 forever|ages|weeks|months',
        'took|taken|taking you so|too|far long',
        'mess|messed|messing me|people|candidates around|about',
        'around in circles',
        "not|couldn't|can't be bothered",
        'strung along',
        'ridiculous|absurd that',
      ],
      { except: ['not|never|rather|sooner|avoid|without|hate ..3 waste|wasting', 'hope|sorry ..6 mess|messing'] },
    ),
    hits: [
      'Dear Dana,\n\nThank you. It was a [[complete waste of]] time.',
      'Thanks. Your [[application process is ridiculous]].',
    ],
    misses: ['Dear Dana,\n\nThank you. I would rather not waste your time.', 'Thanks for explaining the process.'],
  },
  {
    id: 'tone/person',
    mark: 'fix',
    text: '“{words}” is unkind about a person.',
    why,
    source: 'A3',
    find: words(
      [
        'rude|arrogant|patronising|patronizing|condescending|incompetent|clueless|ignorant|idiot|idiotic|moron|stupid|lazy|liar|smug|obnoxious|unpleasant|creepy|hostile|dismissive',
        "not|didn't|haven't|hasn't|don't|never ..2 read|looked|seen|bothered ..3 cv|resume|application|profile|file|email|message|letter|experience",
        'lied|lie|lying to me|us',
        'did|do|have you even|actually|bother|bothered ..1 read|look|looked|see|seen',
        'no clue|idea what',
        'had|has|have no clue|manners',
        'you should be ashamed',
        'you recruiters|people|lot|guys ..3 all|never|always|only|just|same',
        'never|hardly|rarely listen|listens|answer|answers|reply|replies|call|calls back?',
        'out of your depth',
        'talk|talked|talking down',
        'shame on you',
        'spam|spamming|pestering|harassing|bothering me',
        'stop|quit sending|emailing|calling|contacting|messaging',
        'leave me alone|in peace',
        "you people|lot don't|never|always|clearly|just",
        'do your homework|job properly',
        "don't know|understand what you're|your doing|talking|job",
        'learn to|how to read|spell|write',
        'waste your own time',
      ],
      { except: ['never met a rude', 'hope|sorry|apologise|not ..6 rude', 'i ..4 not|never ..2 read|seen|looked'] },
    ),
    hits: [
      'Dear Dana,\n\nThank you. The manager was [[rude]].',
      'Thanks. You clearly have [[not read my CV]].',
      'Thanks. [[Did you even look]] at my profile?',
    ],
    misses: ['Dear Dana,\n\nThank you. I hope this does not sound rude.', 'Thanks. The manager was kind.'],
  },
  {
    id: 'tone/reproach',
    mark: 'think',
    text: '“{words}” can read as a reproach.',
    why: 'The same wish without the feeling is easier to say yes to.',
    source: 'A5',
    find: either(aboutPay, reproaches),
    hits: [
      'Dear Dana,\n\nThank you. I [[was rather surprised by]] the salary.',
      'Thanks. That is [[unacceptable]].',
      'Thanks. It is rather [[unprofessional]].',
    ],
    misses: [
      'Dear Dana,\n\nThank you. I was pleasantly surprised by the salary.',
      'Thanks. I was glad to hear from you.',
    ],
  },
  {
    id: 'tone/swearing',
    mark: 'fix',
    text: '“{words}” is not for a letter.',
    why: 'Swearing is remembered, and passed on.',
    source: null,
    find: words(
      [
        'bloody|fuck|fucking|fucked|shit|shitty|bullshit|crap|crappy|arse|arsehole|asshole|bastard|bollocks|piss|pissed|wtf|damn|damned|goddamn|bugger|bitch|dickhead|sodding|effing|wanker|tosser|stfu',
        'what|who|why|how the hell|heck',
        'screw you|this|them|that',
        'hell no',
        'sod|piss off',
        'go to hell',
      ],
      { cut: 'sentence' },
    ),
    hits: ['Hi Dana, thanks. Saturdays are [[bloody]] awful.'],
    misses: ['Hi Dana, thanks. I will take the Hull road.'],
  },
  {
    id: 'tone/shouting',
    mark: 'think',
    text: '“{words}” reads as if it were shouted.',
    why: 'Capitals and rows of exclamation marks look louder on the other side than they were meant.',
    source: null,
    find: (letter, { known }) => [
      ...shouting(letter, known).map((span) => ({
        span,
        mend: {
          label: 'Use small letters',
          span,
          text: calm(letter, span.start, letter.text.slice(span.start, span.end)),
        },
      })),
      ...everyMatch(letter.text, exclamations).map(({ index, 0: found }) => {
        const span = { start: index, end: index + found.length }
        return { span, mend: { label: 'Use one sign', span, text: found.includes('?') ? '?' : '.' } }
      }),
    ],
    hits: ['Dear Dana,\n\nThank you[[!!!]] I can come.', 'Thank you. [[PLEASE SEND ME THE ADDRESS]].'],
    misses: ['Dear Dana,\n\nThank you! I have a BSc, an MSc and PRINCE2.', 'Thank you. I know SQL, HTML, CSS and PHP.'],
  },
])

/** Words in capitals as they stand in a sentence. */
function calm(letter: Letter, start: number, loud: string): string {
  const small = loud.toLowerCase().replace(/\bi\b/g, 'I')
  return sentenceAt(letter, start)?.start === start ? small.charAt(0).toUpperCase() + small.slice(1) : small
}
