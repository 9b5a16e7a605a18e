import type { Phrase } from '../../analysis/text/match.ts'
import { defineReview } from './define.ts'
import { others } from './speech.ts'
import { either, words } from './words.ts'

/** Another offer held over somebody. In a no it is a reason. */
const leverage: readonly Phrase[] = [
  // If not, somebody else's
  `otherwise|else|unless ..8 take|accept|choose|go|sign|look|join|move ..4 ${others}|somebody|someone|them`,
  `^ if ..8 i'll|i|i'd ..3 take|accept|choose|go|sign|look|join ..3 ${others}|somebody|someone`,
  `unless|otherwise ..12 take|accept|choose|go|sign|join|move ..4 ${others}|somebody|someone`,
  `if you|that|this|it|not|they ..5 can't|cannot|not|don't|won't|doesn't ..8 take|accept|choose|go|sign|join|look ..4 ${others}|somebody|someone`,
  `or|otherwise|else i|i'm|i'll|i'd ..3 going|go|sign|accept|take|join ..3 ${others}|somebody|someone`,
  `i'll|will|can|could simply|just|happily|gladly|easily ..1 =take|=go|=sign|=accept|=join|=walk|=move ..4 ${others}|somebody|someone|somewhere|theirs|next|job`,
  'no trouble|problem|difficulty|qualms|hesitation ..1 signing|taking|accepting|going|joining|finding|sign|take|accept ..3 them|theirs|it|that|elsewhere|others|another|something|one',
  'can|could|unless|if you beat|match|top it|that|them|this',
  'beat|match|top ..2 their|other|another|competing offer|figure|salary',
  'best and final',
  'bidding war',
  'highest bidder',
  // Others want me, and pay more
  'competitor|competitors|rival|rivals ..2 would|will|pay|pays|offer|offers|offered|want|wants|have|has|of|puts|put',
  `${others} ..4 willing|ready|happy|prepared|keen|glad|desperate ..2 pay|give|offer|have|hire|take|snap|match`,
  `other|several|many|multiple|{number}|two|three|four|five|six ..1 companies|employers|firms|offers|recruiters ..4 fighting|queuing|queueing|begging|chasing|competing|lining|after|waiting|desperate|want`,
  'fighting|competing|begging|queuing|chasing over|for|to|after ..1 me',
  'offered|offer|offering|pay|paying|promised me|us ..1 more|better|double',
  'others|everyone|everybody|competitors|elsewhere ..4 pay|paying|offer|offering|offered|give ..4 more|double|twice|better|much',
  'other|others|competitors|most|all agencies|companies|firms|employers|places ..3 pay|offer|give|offering ..4 more|better|higher|double',
  'would|will|could have|hire|take me ..3 tomorrow|today|flash|heartbeat|shot|once',
  'bite|bitten my hand|arm',
  'my|the =pick of',
  'someone|somebody|others|others else? ..2 certainly|surely|definitely|gladly ..1 will|would|be|is',
  'rang|rung|called|written|phoned|chasing|chased|messaged me ..2 three|four|five|six|several|twice|every ..1 times|day|week',
  'sweeten the|this ..1 pot|deal|offer|pill',
  'already|also talking|speaking|negotiating to|with them|competitor|competitors|rivals|rival',
  'plenty|lots|dozens of ..1 offers|options|companies|interest|firms|employers|fish',
  'many|lots|plenty|numerous|countless|dozens|multiple ..2 offers',
  'no shortage of',
  "i|am|i'm|in ..2 great|high|such|hot demand",
  'wanted|headhunted everywhere|by everyone',
  'someone|somebody|others else? ..3 snap|snaps|grab|hires|poach ..1 me',
  'snapped up',
  "people|candidates|someone|skills ..3 like|with|of ..3 don't|won't|not|never ..2 stay|last|hang|wait|sit",
  "not|won't|don't ..2 sit|hang|wait ..1 around|about|forever|long",
  'can|could|would ..3 get|have|find|walk ..2 job|offer|work|post|position|something|one|more|{money} ..4 elsewhere|anywhere|somewhere|tomorrow|today|week',
  'can|could walk into ..3 job|post|position|role|work',
  "can|could|would|i'd ..2 =get|earn|make ..5 =elsewhere|=anywhere",
  'earn|make|get|paid|find ..4 somewhere|anywhere =else',
]

/** What it will cost the reader, and other trouble. */
const warnings: readonly Phrase[] = [
  'bear|keep =in =mind ..8 others|another|elsewhere|offers|options|alternatives|waiting|leave|lose|more|competitors|rivals',
  'remember|forget|note|aware|warn|warned ..6 others|elsewhere|offers|alternatives|options|competitors ..4 pay|more|willing|waiting|me|better|open',
  'your|the loss =not mine',
  'your loss',
  "you will|would|'ll|may|might|could regret|lose me",
  'lose|losing|lost ..1 me ..2 to|if|unless|soon|quickly',
  'risk losing',
  'you|they will|may|might|could|going to? regret',
  "you'll|they'll ..1 regret",
  "you'll be sorry",
  'you will be sorry',
  'ball ..2 your court',
  'last chance',
  "i'll|i|will|can|could|just|happily walk away",
  '=walking =away',
  "not|won't ..1 wait|waiting|available|around ..2 forever|long|around",
  'clock is? ticking',
  'you|better ..3 think|consider ..1 twice',
  'so|please|better =think|=choose|=decide carefully|wisely|hard',
  // Trouble
  'my lawyer|lawyers|solicitor|attorney',
  'legal action|steps|consequences',
  'take|taking you|this|it ..2 court|tribunal',
  '=sue|=suing|report|reporting you|your|this|it ..2 to|for',
  'formal|official complaint',
  'leave|leaving|write|writing|post|posting|put|give ..4 review|reviews ..3 of|on|about|online|site|glassdoor',
  'you|everyone|people ..3 read|hear|see ..1 about|of ..4 review|reviews|online|press|papers|media|site|sites|social',
  'review|rating|ratings site|sites',
  'warn|warning ..2 others|friends|people|everyone|everybody|anyone',
  'tell|telling ..2 others|friends|people|everyone|everybody|anyone ..3 avoid|away|not',
  'make sure ..2 everyone|everybody|people|others|all|nobody ..3 know|knows|hear|hears|apply|applies|finds',
  'word gets|travels|will ..2 around|round|out|fast',
  'name and shame',
  'go|going to the press|papers|media',
]

/** What reads like a threat and is none. */
const noThreats: readonly Phrase[] = [
  'i ..2 hope|like ..4 match',
  'be the right match',
  'would be ..3 match',
  'happy|glad|love|like|pleased ..4 walk',
  'not want|like|wish to lose',
  "not|won't|never|don't ..1 regret",
]

const findLeverage = words(leverage, { except: noThreats, unless: 'asked' })
const findWarnings = words(warnings, { except: noThreats })

/** Another offer is told, never held over somebody. */
export const threatRules = defineReview([
  {
    id: 'threats/offer',
    mark: 'fix',
    text: '“{words}” reads as a threat.',
    why: 'Another offer may speed things up when it is true and told calmly, with its date. A threat ends the talk.',
    source: 'A1',
    find: (letter, { intent }) => {
      const isNo = intent === 'decline' || intent === 'cancel' || intent === 'accepted-elsewhere'
      return isNo ? findWarnings(letter) : either(findLeverage, findWarnings)(letter)
    },
    hits: [
      'Thank you. [[Others are willing to pay]] me more.',
      'Thank you. [[I can walk into another job tomorrow]].',
      'Dear Dana,\n\nThank you. Could you raise the pay? [[If not, I will take the other]] offer.',
      'Thank you. I need £40,000, [[or I am going with the other]] firm.',
      'Thanks. I have [[five other companies fighting]] over me.',
    ],
    misses: [
      "Thank you. I live ten minutes' walk away.",
      'Thank you. You will not regret it.',
      'Thank you. I will tell my friends about the tour.',
      'Dear Dana,\n\nThank you. I have another offer and have to answer by Friday. May I ask when you decide?',
      'Thanks. I have accepted another offer.',
    ],
  },
])
