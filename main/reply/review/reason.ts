import { everyMatch } from '../../analysis/text/every-match.ts'
import { letterList } from '../../analysis/text/phrase-lists.ts'
import { defineReview, no, owesReason } from './define.ts'
import { longReasons, longTale, piledUp } from './explaining.ts'
import { type Letter, saidIn } from './letter.ts'
import { either, words } from './words.ts'

/** Words that give a reason, or are one. */
const reasons = letterList([
  'because|since|cause|cos|due|owing|reason|circumstances',
  '=as =i|my|the|it|we|a|this|that|there|rotating|two',
  'so|and =i ..2 not|cannot|can|must|have|would',
  'this|it|they|these|those|hours|travel|commute|pay|salary ..3 =not|more|less|lower|longer|further|too|beyond|below',
  "cannot|can't|couldn't|unable|won't|difficult|impossible ..3 manage|travel|work|take|commute|afford|leave|fit|suit|step|cancel|move|change",
  'not able ..2 manage|travel|work|commute|afford|leave|relocate',
  "doesn't|don't|didn't|won't|wouldn't|isn't|not|none ..4 work|fit|suit|match|right|possible|looking|interested|want|like|enough|feel|good",
  'too far|long|low|much|many|early|late|short|little|small',
  'further|longer|less|more|lower|higher ..4 than',
  'offer|job|post|position|role|work|something ..3 elsewhere|closer|nearer|another|else|weekday|remote|local|better',
  'accepted|taken|found|signed|received|got|start|starting ..4 offer|job|post|position|role|something|work|place|contract',
  'another|other|different|new|second|previous|prior offer|job|post|position|role|commitment|engagement|employer|company|firm|opportunity|direction|appointment|path|place',
  'decided|want|prefer|wish|plan|chosen|choosing|need to stay|stop|focus|change|remain|look|keep|move|concentrate|continue',
  'stay|staying|remain|remaining|continue ..3 where|current|present|job|post|company|employer|team|field',
  'ill|unwell|sick|sickness|illness|flu|hospital|funeral|bereavement|emergency|poorly|operation|covid|dentist|doctor',
  'have|another|an|hospital|dental|medical|doctor ..1 appointment',
  'holiday|vacation|wedding|training|conference|deadline|clash|clashes|conflict|conflicts|exam|away|abroad|travelling|commitment|jury',
  'meeting|shift|course|work|visit|delivery|project|closing|audit|trip ..5 that|same|the|on|this day|morning|afternoon|time|week|date|@weekday',
  'at work|university|college|school',
  "i'm|im|am working|away|out|abroad|tied|booked",
  'signed|committed|promised with|to|for|myself',
  'salary|wage|money|grand|basic|{money}',
  'baby|children|kids|son|daughter|wife|husband|partner|mother|father|health|tired|doctor|sister|brother|parents',
  "can't|cannot|couldn't be away|late|up|gone",
  'five|six|two|three days ..2 site|office|week',
  'commute|drive|journey|distance|night|weekend|travel|shift|salary|pay|hours|family|childcare|children|benefits|contract ..6 would|is|are|was|were|do|does|than|makes|make',
  'looking for',
  '=offered|promoted|promotion|redundant|moving|relocating',
  'stay|staying|remain put|here|on',
  'no longer looking|searching|available',
  'not the|quite|what|for ..1 right|me|fit|match|i',
  '=awful|awkward|hard|difficult for|with me|us|my|our',
])

/** Enough when another time is asked for. */
const cannotCome = letterList([
  "cannot|can't|couldn't|unable|not|won't|difficult|impossible ..4 make|come|attend|be|do|get|join|there",
  'not ..3 free|available|possible|convenient',
  'unavailable|busy|booked',
])

/** What a bare no is made of: thanks, the no itself, regret, wishes, a word about later. */
const ofBareNo = letterList([
  'thank|thanks|thankyou|grateful|appreciate|sorry|regret|apologise|apologize|apologies|unfortunately|sadly|trouble|inconvenience',
  'decline|withdraw|cancel|pass|proceed|proceeding|pursue|application|candidacy|invitation|interview|further|forward|ahead|list|attend|attending|come|coming|part|answer',
  'wish|hope|luck|success|best|finding|find|touch|future|hear|understand|understanding|pleasure|enjoyed|impressed|meeting',
  'consideration|careful|carefully|thought|think|considered|decided|decision|concluded|reflection|position|authorised|authorized|passport|bring|attached|enclosed|notice|number|right',
  'please|keep|afraid',
  'let me know',
  'you',
  'not able|make|going',
  "cannot|can't|won't make|do|be|able",
])
/** A proposal of another time tells no reason. */
const proposes =
  /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|january|february|march|april|may|june|july|august|september|october|november|december|next week|any (?:day|time)|free|available|instead)\b|\d/i
/** Where one part of what is said ends and the next begins: "thank you for asking but I am moving". */
const seams = /[,;:.!?()\n–—]|\b(?:but|as|so|since|because|and)\b/gi
/** Fewer words tell nothing. */
const tellingWords = 5

/** Whether some part of what is said tells more than a bare no does. */
function tellsMore(letter: Letter, isReschedule: boolean): boolean {
  const bare = saidIn(letter, ofBareNo)
  return letter.body.some(({ start, end }) => {
    if (letter.text.slice(start, end + 1).includes('?')) return false
    const from = letter.greeting && start < letter.greeting.end ? letter.greeting.end : start
    const said = letter.text.slice(from, end)
    const cuts = [0, ...everyMatch(said, seams).map(({ index }) => index), said.length]
    return cuts.some((cut, i) => {
      const until = cuts[i + 1] ?? cut
      const part = said.slice(cut, until)
      if (part.trim().split(/\s+/).length < tellingWords || (isReschedule && proposes.test(part))) return false
      return !bare.some((span) => span.start >= from + cut && span.end <= from + until)
    })
  })
}

/** Words that announce a long tale. */
const justifying = words(
  [
    'owe|owes you ..3 explanation|reasons|reason',
    'let me explain',
    'explain|explaining ..3 detail|fully|length|everything|whole|myself',
    'full|detailed|long|whole|entire explanation|story|background',
    'long story',
    'where to|do|i start|begin',
    'bear with me',
    'it all started|began',
    'sorry for|about ..2 long|rambling|lengthy|essay|novel',
    'justify|justifying myself|my',
    'many|several|lots|various|numerous|countless|dozen reasons',
    'thirdly',
    'another|other reason is',
  ],
  { cut: 'none' },
)

/** A no or a change of plan has one honest, short reason. */
export const reasonRules = defineReview([
  {
    id: 'reason/missing',
    mark: 'think',
    text: 'It does not say why.',
    why: 'One honest, short reason is kinder than none, and saves the other side guessing.',
    source: 'A3',
    intents: owesReason,
    find: (letter, { reading, intent }) =>
      letter.body.length === 0 ||
      reading.verdict.rule === 'decline/scam' ||
      saidIn(letter, reasons).length > 0 ||
      tellsMore(letter, intent === 'reschedule') ||
      (intent === 'reschedule' && saidIn(letter, cannotCome).length > 0)
        ? []
        : [{ span: null }],
    hits: [
      'Dear Dana,\n\nThank you for the invitation. I would like to withdraw my application.\n\nMaren Ashby',
      'Dear Dana,\n\nThank you. I have to decline.\n\nMaren Ashby',
    ],
    misses: [
      'Hi Dana, thank you for asking but I am moving to another town. Maren',
      'Dear Dana,\n\nThank you. I have to decline, because the travel is more than I can manage.',
      'Dear Dana,\n\nThank you. I have accepted another post.',
      'Dear Dana,\n\nThank you. It is not the right match for me.',
    ],
  },
  {
    id: 'reason/long',
    mark: 'think',
    text: 'That is a lot of explaining.',
    why: 'One sentence is enough. The more is explained, the more it sounds like an excuse.',
    source: 'A3',
    intents: [...owesReason, 'other-roles', 'honest-note'],
    find: either((letter) => {
      const span = longTale(letter) ?? longReasons(letter)
      return span ? [{ span }] : []
    }, justifying),
    hits: [
      'Dear Dana,\n\nThank you. [[I cannot come because when I applied I was living in Hexham and the bus went past your door, but then the flat was sold and I had to move in with a friend who lives on the other side of town, so now I need two buses, and the second one only runs every hour and not at all after six, which everybody complained about, although nothing was done]].',
      'Dear Dana,\n\nThank you. [[I cannot travel because my son starts at his new school and my wife works until six every day of the week. My mother could help but she has her own house to look after and my father is not well either. Our neighbours used to take him to his club on some days, but since they moved we have nobody, and my sister lives far away with her two children]].',
    ],
    misses: ['Dear Dana,\n\nThank you. I cannot travel that much because my children are small.'],
  },
  {
    id: 'reason/piled',
    mark: 'think',
    text: 'Several excuses at once are hard to believe.',
    why: 'Choose the one that is true and matters most. People believe one reason more readily than three.',
    source: 'A3',
    intents: [...no, 'reschedule'],
    find: (letter) => {
      const span = piledUp(letter)
      return span ? [{ span }] : []
    },
    hits: ['Dear Dana,\n\nThank you. [[My car is at the garage, the dog is ill and the trains are on strike]].'],
    misses: ['Dear Dana,\n\nThank you. I cannot come, because my son is ill.'],
  },
  {
    id: 'reason/unbelievable',
    mark: 'think',
    text: 'This may not be believed.',
    why: 'A plain true reason, or none in detail, does less harm than a story.',
    source: 'A3',
    intents: [...no, 'reschedule'],
    find: words(
      [
        "won't|wouldn't|not|never ..1 believe this|it|what|me|that",
        "you won't|wouldn't|will|may|might not? believe",
        'believe it or not',
        'hard to believe',
        'sound|sounds ..1 unbelievable|crazy|mad|strange|incredible|odd|ridiculous|made',
        'swear|promise ..3 true|honest|joke',
        'you could not make it',
        'cross my heart',
        'hand on heart',
        'dog|cat|goat|parrot|rabbit ate|eaten|eat',
        'kidnapped|abducted|aliens|ufo',
        'died|dead|passed|funeral ..2 again|twice',
        'another|second|third|fourth ..1 funeral|grandmother|gran',
        'attacked|bitten|chased|stung|trampled by ..2 bear|bees|shark|swan|goose|geese|snake|bull|lion',
        'exploded|explode|erupted',
        'struck|hit by ..1 lightning|meteor|asteroid',
        'held hostage|captive|prisoner',
        'amnesia|haunted|cursed',
        'won|win the lottery',
        'struck by lightning',
        'third|fourth|fifth grandmother|grandfather|gran|funeral|aunt|uncle',
        'witness protection',
        'secret mission',
      ],
      { cut: 'none' },
    ),
    hits: ["Dear Dana,\n\nThank you. [[You won't believe]] what happened.", 'Thanks. My [[dog ate]] it.'],
    misses: ['Dear Dana,\n\nThank you. I believe we said Thursday.'],
  },
])
