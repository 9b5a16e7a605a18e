import { defineReview } from './define.ts'
import { aboutPay, otherReproaches } from './reproach-words.ts'
import { shoutedWords } from './shouting.ts'
import { unkindFirm, unkindPay, unkindPerson, unkindProcess } from './unkind-words.ts'
import { either, words } from './words.ts'

const why = 'You may meet these people again. What sounds bitter is remembered longer than the reason.'
/** How it sounds: nothing bitter, nothing loud. */
export const toneRules = defineReview([
  {
    id: 'tone/pay',
    mark: 'fix',
    text: '“{words}” belittles what they pay.',
    why: 'Say what you would need, or that the pay is lower than you can accept. Both leave room to talk.',
    source: 'A3',
    find: words(unkindPay, { except: ['salary|pay|rate you|what =mean', 'mean that', 'interview rate'] }),
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
    find: words(unkindFirm, {
      except: ['mess room', 'heard great|good', 'like|love|admire|impressed|enjoyed ..3 way|how'],
    }),
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
    find: words(unkindProcess, {
      except: [
        "not|never|rather|sooner|avoid|without|hate|than|don't|wouldn't|want|won't ..4 waste|wasting",
        'waste|wasting ..1 yours|anyone|anybody|everyone|everybody',
        'hope|sorry ..6 mess|messing',
        'sorry|apologise|apologies|hope|not|without|want ..6 waiting|hanging|bother|bothered',
        'keep|keeping|kept ..3 you|them|another|other|employer|company waiting',
        'bother you|him|her|them',
      ],
    }),
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
    find: words(unkindPerson, {
      except: [
        'never met a rude',
        'hope|sorry|apologise|not|would ..6 rude|impolite|disrespectful|lazy|unfriendly|=pestering|=nagging|=harassing|=pester',
        'with|love|for people like',
        'i ..4 not|never ..2 read|seen|looked',
      ],
    }),
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
    find: either(aboutPay, otherReproaches),
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
        'bloody|fuck|fucking|fucked|shit|shitty|bullshit|crap|crappy|arse|arsehole|asshole|ass|bastard|bollocks|piss|pissed|wtf|damn|damned|goddamn|dammit|bugger|bitch|dickhead|sodding|effing|wanker|tosser|stfu|turd|twat|prick|cunt|knobhead|bellend|screwed|crappier|friggin|frigging|freaking|feck|fecking|ffs|af|lmao|lmfao|motherfucker|pissing|shite|bastards|bitching',
        'what|who|why|how|where the hell|heck|devil|fuck',
        'in|to|like|bloody|as hell',
        'hell no|with|of|yeah',
        'screw you|this|them|that|it',
        'sod|piss|bugger|bog|naff|eff|jog off|this|that|it|all',
        'suck|sucks|sucked ..1 balls|ass|big|so|bad|badly|hard',
        'jesus|christ|god christ|sake|almighty|alive|damn',
        'for gods|god|christ|fucks|heavens|pete sake|sakes',
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
    find: shoutedWords,
    hits: ['Dear Dana,\n\nThank you[[!!!]] I can come.', 'Thank you. [[PLEASE SEND ME THE ADDRESS]].'],
    misses: ['Dear Dana,\n\nThank you! I have a BSc, an MSc and PRINCE2.', 'Thank you. I know SQL, HTML, CSS and PHP.'],
  },
])
