import { everyMatch } from '../../analysis/text/every-match.ts'
import { defineReview } from './define.ts'
import { type Letter, sentenceAt } from './letter.ts'
import { unkindFirm, unkindPay, unkindPerson, unkindProcess } from './unkind-words.ts'
import { either, words } from './words.ts'

const why = 'You may meet these people again. What sounds bitter is remembered longer than the reason.'
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
    'not =acceptable',
    'ridiculous|pathetic|laughable|ludicrous|absurd|appalling|disgraceful|disgusting|shameful|outrageous|scandalous|insulting|farcical|abysmal|atrocious|preposterous|deplorable|despicable|unforgivable|inexcusable|infuriating',
    'furious|outraged|livid|disgusted|gobsmacked|speechless|fuming|seething',
    'unheard of',
    'beyond belief',
    'sick|tired of ..1 you|your|being|this|these|waiting|hearing|games|crap|it|and',
    'had enough of',
    'enough is enough',
    'lost|losing|lose|run|running ..2 patience',
    'patience ..4 limit|limits|thin|end|over|up',
    'playing|play games with',
    'ignored|ignoring me|my|all|every|it|us',
    'nobody|noone ..3 told|mentioned|warned|answered|replied|informed|replies|answers|called|thought',
    'no one ..3 told|mentioned|warned|answered|replied|informed|replies|answers|called|bothered|thought|had',
    'you|they never ..1 told|mentioned|said|answered|replied|warned|informed|called|wrote',
    'you|they promised',
    'broke|broken|breaking your|their ..1 promise|promises|word',
    'mislead|misled|misleading|deceived|deceitful|deceptive|cheated|tricked|fooled|conned',
    'i hope|trust|do ..3 happy|proud|pleased|satisfied with|of yourself|yourselves|decision|choice|your',
    "i|i'm|me ..3 clearly|obviously|easily|plainly ..2 best|better|strongest|right",
    "you|you've|you're|they ..2 made|making|make ..3 mistake|error",
    'your mistake|fault',
    "what|who you|you've|you're|they ..2 missing|lost|losing|passed out|up",
    'thanks|thank you? for ..1 nothing|wasting|ignoring|forgetting|ghosting',
    'thanks a bunch',
    'what a ..1 surprise|joke|laugh|farce|mess|waste|nerve|disgrace|way',
    'surprise surprise',
    'oh wow|great|please|really|dear|well',
    'yeah right',
    'how|very ..1 generous|charming|convenient|original|predictable|ironic|typical',
    'hold|holding my|your breath',
    'manage|able|remember ..7 this|next =time|=round',
    'for once',
    'get it right',
    'get|got ..1 act together',
    'you|they|for|nice finally|eventually|even|somehow ..1 manage|managed|reply|replying|answer|answering|getting|got|remembered|writing|responding|replied|answered|remembering',
    'high time',
    "it's|is|was about time",
    "would|i'd have ..1 thought|expected|appreciated",
    'should|could|might have been told|mentioned|stated|clear|informed|warned|advertised|said|nice|decent|polite',
    'if you|they|anyone|anybody|someone|somebody had|have ..2 read|looked|listened|bothered|paid|checked|asked|told',
    'common sense',
    'let me be clear|blunt|frank',
    'made|make myself clear',
    'how many times|more',
    'how often do|must|have|will i',
    'for your information',
    'as per my',
    'per my last|previous|earlier',
    "why|how did|didn't|hasn't|haven't|couldn't nobody|you|noone|anyone|they|it ..3 tell|told|say|said|mention|mentioned|inform|advertised|answer|reply|call",
    'leave|leaves|left ..3 be? desired',
    'leaves|left a|bad|bitter|sour ..1 taste',
    'poor|bad show|form|taste|manners',
    'must|is|are|be joking|kidding',
    'are|is you|this|that|it ..2 joke|joking|kidding|serious|mad|insane',
    'double standards|standard',
    'hypocrisy|hypocritical|hypocrites|hypocrite',
    'written|wrote|called|emailed|mailed|rung|rang|phoned|chased|contacted|tried|messaged ..5 three|four|five|several|many|countless|numerous|multiple =times',
    'chased|chasing ..3 twice|repeatedly|weeks|again',
    'yet again',
    'whatever you think|say|want',
    'some|little|bit more respect',
    'good luck|luck with that',
    "i'm|am not|hardly ..2 desperate|stupid|naive|fool|idiot|beggar|slave|robot|mug",
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
      'unfair|misleading|rude of|to|if me|you|your|both',
      'not|hope|sorry|want|without ..5 misleading|mislead|ignored|ignoring|ignore',
      'delighted|glad|nice|lovely|good|pleased ..4 surprise|surprised',
      'surprised ..3 delighted|happy|honoured|glad',
      'as i ..2 said|mentioned|told|explained|stated ..2 on|in|during|at|when',
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
        'not|never|rather|sooner|avoid|without|hate ..3 waste|wasting',
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
