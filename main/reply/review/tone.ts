import { everyMatch } from '../../analysis/text/every-match.ts'
import { defineReview } from './define.ts'
import { type Letter, sentenceAt } from './letter.ts'
import { words } from './words.ts'

const why = 'You may meet these people again. What sounds bitter is remembered longer than the reason.'
const firm = 'company|firm|place|business|organisation|organization|employer|outfit|office|team|workplace|site'
const bad =
  'terrible|awful|horrible|dreadful|toxic|dodgy|shady|disgraceful|appalling|shambles|shambolic|mess|joke|pathetic|rubbish|crap|dump|sweatshop|nightmare|unprofessional|laughable|ridiculous|absurd|hopeless|useless|chaotic|shameful|disgusting|scandalous|amateurish|atrocious|circus'
const pay = 'salary|pay|wage|rate|money|offer|package|figure|{money}|hour|year'
const meagre =
  'insult|insulting|joke|laughable|pathetic|ridiculous|derisory|disgraceful|peanuts|pittance|offensive|shameful|disgusting|absurd|exploitation|exploitative|slave|stingy|miserly|mean|shocking|terrible|awful|appalling|embarrassing|scandalous'
const process = 'process|procedure|recruitment|interview|form|application|system|selection|assessment|test|hiring'

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
        'too cheap to',
        'cheapskate',
        'underpay ..2 everyone|people|staff|workers|employees',
      ],
      { except: ['salary|pay|rate you|what =mean', 'mean that', 'interview rate'] },
    ),
    hits: ['Dear Dana,\n\nThank you. The [[salary is an insult]].', 'Thanks, but I do not [[work for peanuts]].'],
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
        'bad|terrible|awful|poor|dreadful|shocking reputation|reviews|name|press',
        'sinking ship',
        'going down the drain|pan|tubes',
        'going|go bust|under|broke',
        'red flag|flags',
        'heard|read bad|terrible|awful|nothing but|horrible|dreadful ..2 things|reviews|stories',
        'would|could never|not work for people|a company|a firm|someone like',
        "wouldn't work for you|anyone like",
        'like yours|you treat ..1 people|staff|employees|workers badly|poorly|so|like',
      ],
      { except: ['mess room', 'heard great|good'] },
    ),
    hits: [
      'Dear Dana,\n\nThank you. Your [[company has a terrible reputation]].',
      'Thanks. The place looks [[badly run]].',
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
        `${process} ..6 ${bad}|waste|farce|insane|stupid|excessive|pointless|over the top`,
        `${bad}|pointless|stupid|insane|endless ..2 ${process}`,
        'complete|total|utter|huge|big|massive waste of',
        'waste|wasted|wasting of? my|our|everyone time',
        'jump|jumping through hoops',
        'kept|keep|left me waiting|hanging',
        'took|taken|take|taking you ..2 long|forever|ages',
        'mess|messed|messing me|people around|about',
        'could not be bothered',
        "couldn't|can't be bothered",
        'strung along',
        'ridiculous|absurd that',
        'not ..2 professional|serious ..1 of you',
      ],
      { except: ['not|rather|sooner|avoid|without ..3 waste|wasting', 'would hate to waste'] },
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
        "not|didn't|haven't|hasn't|don't|never ..2 even? read|looked at|seen|bothered ..2 cv|resume|application|profile|file|email|message|letter",
        'lied|lie|lying to me|us',
        'you should be ashamed',
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
    hits: ['Dear Dana,\n\nThank you. The manager was [[rude]].', 'Thanks. You clearly have [[not read my CV]].'],
    misses: ['Dear Dana,\n\nThank you. I hope this does not sound rude.', 'Thanks. The manager was kind.'],
  },
  {
    id: 'tone/reproach',
    mark: 'think',
    text: '“{words}” can read as a reproach.',
    why: 'The same wish without the feeling is easier to say yes to.',
    source: 'A5',
    find: words(
      [
        "i|was|am|i'm|be|is|were|being|quite|rather|very|bit|somewhat|really ..1 surprised|shocked|disappointed|dismayed|appalled|annoyed|upset|offended|insulted|unimpressed|frustrated|puzzled|baffled|irritated|angry by|at|that|to|with|about|when|how",
        'disappointing|frustrating|annoying|unacceptable|unreasonable|outrageous|unfair|inconsiderate',
        'expected|hoped for|would have thought ..2 better|more from|of you',
        'to be frank|blunt|brutally honest',
        'not acceptable',
        'frankly',
        'as i already|previously|clearly told|said|wrote|explained|stated',
        'i fail to see|understand',
        'with all due respect',
        'you should have told|said|mentioned|known|checked|asked',
        'why on earth',
        "didn't even",
        'could have told|mentioned|said ..2 sooner|earlier|before',
      ],
      { except: ['pleasantly|nicely|happily|not surprised', 'surprised ..3 pleased|pleasantly|impressed'] },
    ),
    hits: ['Dear Dana,\n\nThank you. I [[was rather surprised by]] the salary.', 'Thanks. That is [[unacceptable]].'],
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
        'bloody|fuck|fucking|fucked|shit|shitty|bullshit|crap|crappy|arse|arsehole|asshole|bastard|bollocks|piss|pissed|wtf|damn|goddamn|bugger|screw you|bitch|dickhead|sodding|effing|prick|wanker|tosser|stfu|hell no',
        'what the hell|heck',
        'sod|piss off',
        'go to hell',
      ],
      { cut: 'sentence', except: ['shiitake'] },
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
