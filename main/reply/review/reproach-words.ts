import type { Phrase } from '../../analysis/text/match.ts'
import { strongly } from './speech.ts'
import { words } from './words.ts'

const grieved =
  'surprised|shocked|disappointed|dismayed|appalled|annoyed|upset|offended|insulted|unimpressed|frustrated|baffled|irritated|angry|astonished|amazed|stunned|saddened'
/** What people are grieved about when it is a reproach; to be surprised by a friendly office is none. */
const grievance =
  'salary|pay|rate|wage|figure|amount|offer|low|little|late|lack|no|not|nobody|nothing|never|long|length|silence|treated|treatment|way|process|attitude|tone|behaviour|change|changes|changed|again|short|notice|only|still|without|manner|conduct|rejected|rejection|decision|you|your|moved|cancelled|postponed|rescheduled|wait|waiting|delay|delays'
const told =
  'told|asked|mentioned|stated|clear|informed|warned|advertised|said|checked|known|know|learn|hear|see|seen|read|noticed|given|consulted|contacted|called|written|explained|thought|realised|realized|spotted|had|answered|replied|acknowledged|spared|saved'

/** Reproaches about pay, which can be put more gently as they stand. */
export const aboutPay = words(
  [
    "i|we was|am|were|'m ..2 surprised|shocked|disappointed|dismayed|appalled|upset|unimpressed by|at|with|about ..2 salary|pay|rate|wage",
  ],
  { kinder: 'the salary is lower than I can accept', except: ['pleasantly|nicely|happily|not surprised'] },
)

/** Reproaches that only the person can put in another way. */
const reproaches: readonly Phrase[] = [
  'sick|tired of ..1 you|your|being|this|these|waiting|hearing|games|crap',
  'how many times do|must|have i|we',
  "you|they|he|she|nobody|noone didn't|couldn't|hadn't|haven't even",
  'you|they|that|this|moved|changed yet again',
  'had enough of you|your|being|this|these|such',
  'heard nothing|zilch|nil',
  "was|were|been|i'd promised|told|assured ..10 and|but|yet ..3 nobody|noone|nothing|no|never|silence",
  'nobody|noone ..2 got|come|came|get|getting back|touch|round',
  'gave|give|gone|took|came|come|spent ..8 for =this $',
  'i did =put|=say|=mention|=state|=write|=explain|=tell|=ask',
  'go|going|have|had to? begging|grovel',
  'after all|everything|effort|trouble ..1 i|my|the|that ..3 put|went|did|gone|took|spent|done|effort|trouble|made',
  'bit|rather|little =thin|=rich|=steep|=shabby|=flimsy',
  "not|isn't|wasn't|hardly ..1 happy|pleased|impressed|satisfied|amused|thrilled|delighted ..1 that|with|about|at|by|to|how ..3 your|you|this|way|how|process|offer|decision|hear|told|again|treated",
  "i'm|am|was ..2 unhappy|displeased|fed ..2 that|with|about|at|by ..3 your|you|this|way|how|process|decision|again|treated",
  'furious|outraged|livid|disgusted|fuming|seething',
  'pity|shame ..2 nobody|noone|you|they ..3 bothered|told|never|mentioned|said|ask',
  'let me be|make clear|blunt|myself',
  "i'm|am not|hardly ..2 stupid|naive|fool|idiot|beggar|slave|robot|mug",
  'oh please',
  // What somebody should have done
  `you|they|ad|advert|description|somebody|someone ..2 should|could|ought ..1 have ..2 ${told}`,
  `as|which|what|like you|they|anyone|anybody would|could|should ..1 have ..2 ${told}`,
  'if you|they|anyone|anybody|someone|somebody|ad|advert =had ..2 told|mentioned|said|warned|read|looked|asked|listened|checked|bothered',
  `^ had you|they|anyone|anybody|someone|somebody|ad|advert ..2 ${told}|looked|listened|bothered|paid`,
  `would|might|could have been ..1 nice|polite|helpful|good|courteous|better|fair|considerate|decent|kind|useful|proper|professional|appreciated ..2 if|to|had ..4 ${told}|been|you|somebody|someone`,
  "would|i'd have ..1 thought|expected|appreciated ..6 you|your|company|firm|somebody|someone|warning|notice|better|more|at|some|courtesy|little|bit|honesty",
  'some|more warning|notice|honesty|courtesy|consideration|transparency would have',
  'have|has =spared|=saved us|me|both|everyone ..3 both|trouble|bother|time|trip|journey|effort|wait|disappointment',
  // What was said, and not done
  "you|they ..1 said|promised|told|assured|agreed|claimed|guaranteed ..10 and|but|yet ..3 nothing|never|silence|didn't|isn't|wasn't|nobody|noone",
  "not|isn't|wasn't|hardly what you|they|was|i ..1 said|promised|told|agreed|advertised|described",
  "not|isn't|wasn't the figure|salary|job|time|picture|offer ..2 you|they|was|i ..2 said|promised|told|led|agreed|advertised|described|sold|named",
  'led me to believe|expect|think',
  'not|never|nor heard|had|got|received ..1 =single|=thing|=peep|=dickybird',
  'radio|deafening|complete|total|stony silence',
  'for nothing|nought|naught $',
  'waited|sat|sitting|stood|queued ..5 for|in nothing|nought|vain',
  'broke|broken|breaking your|their ..1 promise|promises|word',
  'already ..5 booked|taken|turned|paid|arranged|told|bought|cancelled|swapped ..6 and|so|but now ..2 have|had|need|must|going|lost|wasted',
  // How it makes me feel
  `i|was|am|i'm|be|is|were|being|quite|rather|very|bit|somewhat|really|little ..1 ${grieved} by|at|that|to|with|about|when|how ..6 ${grievance}`,
  `${strongly} inconsiderate|disheartening|disrespectful|shabby|thoughtless|tactless|dismissive`,
  'unacceptable|unprofessional|outrageous',
  "it|that|which|this|is|it's|that's ..2 unfair|inconsiderate|unreasonable|disappointing|frustrating|annoying of|on|that|to ..2 you|your|they|candidates|people|applicants|be|hear|nobody|no",
  'expected ..2 better|more|different ..1 than|from|of ..1 you|your|this|that|a|such|company|firm',
  'i|we|had|have expected =better|=more',
  'not =acceptable to|that|when|for|and|behaviour',
  'what a =joke|=laugh|=farce|=mess|=waste|=nerve|=disgrace|=cheek|=shambles|=palaver|=way',
  'how generous|charming|convenient|predictable|typical of|that',
  'nice ..1 you|they finally|eventually',
  'you|they finally|eventually|somehow ..1 manage|managed|reply|replying|answer|answering|getting|got|remembered|writing|responding|replied|answered|remembering|decided',
  'i hope|trust|do ..3 proud|pleased|happy|satisfied with|of yourself|yourselves',
  'as i ..2 already|clearly|repeatedly ..1 told|said|wrote|explained|stated|mentioned',
  "assuming|unless|provided|if|until ..2 you|they ..1 don't|do|won't|not|decide ..2 shift|change|move|cancel|postpone|reschedule ..3 again",
  'brutally|bluntly|quite frankly honest?',
  'ridiculous|pathetic|laughable|ludicrous|absurd|appalling|disgraceful|disgusting|shameful|outrageous|scandalous|insulting|farcical|abysmal|atrocious|preposterous|deplorable|despicable|unforgivable|inexcusable|infuriating',
  'unheard of',
  'beyond belief',
  'enough is enough',
  'lost|losing|lose|run|running ..2 patience',
  'patience ..4 limit|limits|thin|end|over|up',
  'playing|play games with',
  'ignored|ignoring me|my|all|every|it|us',
  'nobody|noone ..3 told|mentioned|warned|answered|replied|informed|replies|answers|called|thought',
  'no one ..3 told|mentioned|warned|answered|replied|informed|replies|answers|called|bothered|thought|had',
  'you|they never ..1 told|mentioned|said|answered|replied|warned|informed|called|wrote',
  'broke|broken|breaking your|their ..1 promise|promises|word',
  'mislead|misled|misleading|deceived|deceitful|deceptive|cheated|tricked|fooled|=conned',
  'thanks|thank you? for ..1 nothing|wasting|ignoring|forgetting|ghosting',
  'thanks a bunch',
  'surprise surprise',
  'hold|holding my|your breath',
  'get|got ..1 act together',
  'common sense',
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
  'good luck|luck with that',
  'i fail to see|understand',
  'with all due respect',
  'why on earth',
]

const noReproaches: readonly Phrase[] = [
  'pleasantly|nicely|happily|not|positively surprised|amazed|stunned',
  'surprised|amazed|astonished ..6 pleased|pleasantly|impressed|delighted|happy|honoured|glad|friendly|kind|generous|quick|lovely|nice|warm|welcoming|good|hear|get|receive',
  'sorry|hope|not|without ..4 disappointing|frustrating|annoying|unreasonable|inconsiderate|upset|annoyed|disappointed',
  'unfair|misleading|rude of|to|if me|you|your|both',
  'not|hope|sorry|want|without ..5 misleading|mislead|ignored|ignoring|ignore',
  'delighted|glad|nice|lovely|good|pleased ..4 surprise|surprised',
  'as i ..2 said|mentioned|told|explained|stated ..2 on|in|during|at|when',
  'have|had|would expected|hoped for more time|news',
  'i ..1 should|could|might|ought|would ..1 have',
  "i'd|would ..1 have ..1 loved|liked|enjoyed",
  'would|might have been ..2 lovely|nice|great|wonderful|good|better to work|meet|join|come|talk|start|see|do',
  'would|might have been ..2 lovely|nice|great|wonderful|good|better to be part|there|able|with|near|among|one',
  "i'm|i|my|me|am sorry ..6 should|could have",
  'could|should have been clearer|better|quicker|sooner|earlier',
  'no one|nobody ..3 but me|myself',
  'unprofessional|unacceptable|unfair|rude of|to me',
  'nothing but',
  'i|we ..1 said|promised|told',
  'feel|felt|sound|look|seem|being|be ..1 ridiculous|pathetic|absurd|silly',
  'if i ..1 had',
  'thanks|thank|grateful|appreciate ..6 told|mentioned|explained|said',
]

/** What people feel they were owed, held against somebody. */
export const otherReproaches = words(reproaches, { cut: 'none', except: noReproaches })
