import { everyMatch } from '../../analysis/text/every-match.ts'
import { defineReview, type Found } from './define.ts'
import type { Letter } from './letter.ts'
import { cutSentence } from './mends.ts'
import { aboutPay, otherReproaches } from './reproach-words.ts'
import { shoutedWords } from './shouting.ts'
import { meantOfOneself, unkindFirm, unkindPay, unkindPerson, unkindProcess } from './unkind-words.ts'
import { either, words } from './words.ts'

const why = 'You may meet these people again. What sounds bitter is remembered longer than the reason.'
// `f***`, `s**t`, `b#%$`
const stars = /(?<![\p{L}\p{N}*])\p{L}{1,2}[*#@$%]{2,8}\p{L}{0,6}/gu
const masked = (letter: Letter): Found[] =>
  everyMatch(letter.text, stars).map(({ index, 0: found }) => {
    const span = { start: index, end: index + found.length }
    return { span, mend: cutSentence(letter, span) }
  })

/** How it sounds: nothing bitter, nothing loud. */
export const toneRules = defineReview([
  {
    id: 'tone/pay',
    mark: 'fix',
    text: '“{words}” belittles what they pay.',
    why: 'Say what you would need, or that the pay is lower than you can accept. Both leave room to talk.',
    source: 'A3',
    find: words(unkindPay, {
      except: [...meantOfOneself, 'salary|pay|rate you|what =mean', 'mean that', 'interview rate'],
    }),
    hits: [
      'Thank you. [[My paper round]] paid better.',
      'Thank you. [[For the money you are offering you might get]] a school leaver.',
      'Dear Dana,\n\nThank you. The [[salary is an insult]].',
      'Thanks, but I do not [[work for peanuts]].',
      'Thank you. [[Nobody can live on what you pay]].',
    ],
    misses: [
      'Thank you. I feel awful to say no to such an offer.',
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
      except: [...meantOfOneself, 'mess room', 'heard great|good', 'like|love|admire|impressed|enjoyed ..3 way|how'],
    }),
    hits: [
      'Thanks. It seemed [[stuck in the nineties]].',
      'Dear Dana,\n\nThank you. Your [[company has a terrible reputation]].',
      'Thanks. The place looks [[badly run]].',
      'Thanks. The clinic [[treats its staff badly]].',
      'Thanks. I will not work in such a [[filthy workshop]].',
    ],
    misses: [
      'Thanks. The drive to the office would be a nightmare for me.',
      'Thanks. Nobody at work knows that I am looking.',
      'Thanks. Your people have been kind.',
      'Dear Dana,\n\nThank you. Your firm has a good reputation.',
      'Thanks. I would be glad to see the office.',
    ],
  },
  {
    id: 'tone/process',
    mark: 'fix',
    text: '“{words}” reads as a complaint about how they hire.',
    why,
    source: 'A3',
    find: words(unkindProcess, {
      except: [
        ...meantOfOneself,
        'no apology|explanation ..1 needed|necessary|required|due',
        "not|never|rather|sooner|avoid|without|hate|than|don't|wouldn't|want|won't ..4 waste|wasting",
        'waste|wasting ..1 yours|anyone|anybody|everyone|everybody',
        'hope|sorry ..6 mess|messing',
        'sorry|apologise|apologies|hope|not|without|want ..6 waiting|hanging|bother|bothered',
        'keep|keeping|kept ..3 you|them|another|other|employer|company waiting',
        'bother you|him|her|them',
      ],
    }),
    hits: [
      'Thanks. [[This is the second time you]] have moved it.',
      'Thanks. [[Leaving candidates hanging]] is not kind.',
      'Dear Dana,\n\nThank you. It was a [[complete waste of]] time.',
      'Thanks. Your [[application process is ridiculous]].',
    ],
    misses: [
      'Thanks. No apology needed.',
      'Thanks. Could I at least see the workshop?',
      'Thanks. I cannot make my mind up yet.',
      'Dear Dana,\n\nThank you. I would rather not waste your time.',
      'Thanks for explaining the process.',
    ],
  },
  {
    id: 'tone/person',
    mark: 'fix',
    text: '“{words}” is unkind about a person.',
    why,
    source: 'A3',
    find: words(unkindPerson, {
      except: [
        ...meantOfOneself,
        "i|i'm|we|i've ..2 never|hardly|rarely|barely",
        'never met a rude',
        'hope|sorry|apologise|not|would ..6 rude|impolite|disrespectful|lazy|unfriendly|=pestering|=nagging|=harassing|=pester',
        'with|love|for people like',
        'i ..4 not|never ..2 read|seen|looked',
      ],
    }),
    hits: [
      'Thanks. [[I doubt you even know]] what the job is.',
      'Thanks. [[You talked about yourself]] for an hour.',
      'Dear Dana,\n\nThank you. The manager was [[rude]].',
      'Thanks. You clearly have [[not read my CV]].',
      'Thanks. [[Did you even look]] at my profile?',
    ],
    misses: [
      'Thanks. I have a nasty cold.',
      'Thanks. I had no idea how much you do.',
      'Thanks. I rarely answer calls during the day.',
      'Dear Dana,\n\nThank you. I hope this does not sound rude.',
      'Thanks. The manager was kind.',
    ],
  },
  {
    id: 'tone/reproach',
    mark: 'think',
    text: '“{words}” can read as a reproach.',
    why: 'The same wish without the feeling is easier to say yes to.',
    source: 'A5',
    find: either(aboutPay, otherReproaches),
    hits: [
      'Thanks. [[It would have been nice to be asked]] first.',
      'Thanks. [[You said you would ring and I have heard nothing]].',
      'Thanks. The [[ad should have said]] so.',
      'Dear Dana,\n\nThank you. I [[was rather surprised by]] the salary.',
      'Thanks. That is [[unacceptable]].',
      'Thanks. It is rather [[unprofessional]].',
    ],
    misses: [
      'Oh wow, thank you.',
      'Thanks. You mentioned that you hoped to decide by Friday.',
      'Thanks. It would have been lovely to work with you.',
      'Thanks. I am not happy with the hours in my present job.',
      'Thanks. I was surprised by how friendly everybody was.',
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
    find: either(
      masked,
      words(
        [
          'bloody|fuck|fucking|fucked|shit|shitty|bullshit|crap|crappy|arse|arsehole|asshole|ass|bastard|bollocks|piss|pissed|wtf|damn|damned|goddamn|dammit|bugger|bitch|dickhead|sodding|effing|wanker|tosser|stfu|turd|twat|prick|cunt|knobhead|bellend|screwed|crappier|friggin|frigging|freaking|feck|fecking|ffs|lmfao|motherfucker|pissing|shite|bastards|bitching',
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
    ),
    hits: ['Hi Dana, thanks. Saturdays can [[f***]] off.', 'Hi Dana, thanks. Saturdays are [[bloody]] awful.'],
    misses: ['Hi Dana, thanks. I will take the Hull road.'],
  },
  {
    id: 'tone/shouting',
    mark: 'think',
    text: '“{words}” reads as if it were shouted.',
    why: 'Capitals and rows of exclamation marks look louder on the other side than they were meant.',
    source: null,
    find: shoutedWords,
    hits: [
      'Thank you. I am [[NOT]] free on Thursday.',
      'Thank you. I [[REALLY REALLY]] like it.',
      'Dear Dana,\n\nThank you[[!!!]] I can come.',
      'Thank you. [[PLEASE SEND ME THE ADDRESS]].',
    ],
    misses: [
      'Thank you!! I can come.',
      'THANK YOU, I can come.',
      'Dear Dana,\n\nThank you! I have a BSc, an MSc and PRINCE2.',
      'Thank you. I know SQL, HTML, CSS and PHP.',
    ],
  },
])
