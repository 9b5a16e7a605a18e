import { everyMatch } from '../../analysis/text/every-match.ts'
import { defineReview, type Found, type Mend } from './define.ts'
import { type Letter, sentenceAt } from './letter.ts'
import { cutSentence } from './mends.ts'
import { currentPay, familyMatters, illness, noCurrentPay, noFamilyMatters, noIllness } from './private-words.ts'
import type { Setting } from './setting.ts'
import { either, words } from './words.ts'

/** Longer sentences say more than the one private thing: only the person can mend them. */
const shortSentence = 14

/** Places of some patterns that the invite itself does not have. */
function places(letter: Letter, setting: Setting, patterns: readonly RegExp[]): Found[] {
  return patterns.flatMap((pattern) =>
    everyMatch(letter.text, pattern).flatMap(({ index, 0: found }) => {
      if (setting.invite.text.toLowerCase().includes(found.toLowerCase())) return []
      const span = { start: index, end: index + found.trimEnd().length }
      return [{ span, mend: cutIfShort(letter, span) }]
    }),
  )
}

function cutIfShort(letter: Letter, span: { start: number; end: number }): Mend | null {
  const sentence = sentenceAt(letter, span.start)
  return sentence && sentence.last - sentence.first <= shortSentence ? cutSentence(letter, span) : null
}

// `sort code is 00-00-00`, `account number 00012345`, `IBAN GB00 …`, `card number`
const bank = [
  // `a/c 00012345`, `acct no 00012345`
  /\b(?:a\/c|acct|acc)\.?(?: no\.?| number)?(?: is|:)?\s{0,3}[\d -]{5,24}\d/gi,
  /\b(?:my )?(?:bank )?(?:account|card|routing) (?:number|no\.?)(?: is|:)?\s{0,3}[\d -]{4,24}\d/gi,
  /\bsort code(?: is|:)?\s{0,3}\d{2}[- ]?\d{2}[- ]?\d{2}\b/gi,
  /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g,
  /\b(?:\d{4}[ -]){3}\d{4}\b/g,
  /\b(?:iban|bic|swift)(?: code| number)?(?: is|:)\s{0,3}\S{6,40}/gi,
]
// `passport number 000000000`, `AB 12 34 56 C`, `000-00-0000`
const papers = [
  /\b(?:passport|driving licen[cs]e|driver['’]?s licen[cs]e|national insurance|social security|ni|ssn|id card|visa|tax|pan|aadhaar) (?:number|no\.?|nr)(?: is|:)?\s{0,3}(?:[A-Z]{2} )?[A-Z0-9-]{0,12}\d[A-Z0-9-]{0,12}(?: \d[A-Z0-9-]{0,8}){0,6}/gi,
  /\b[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g,
  /\b\d{3}-\d{2}-\d{4}\b/g,
]
// `14 Weir Lane`, `LS1 4AB`
const address = [
  /\b\d{1,4}[a-z]? (?:\p{Lu}[\p{L}'’-]{1,20} ){1,3}(?:Street|St|Road|Rd|Lane|Avenue|Ave|Drive|Close|Crescent|Terrace|Court|Place|Way|Gardens|Grove|Row|Boulevard|Blvd|Square)\b/gu,
  /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g,
]
// `born on 3 May 1984`, `I am 52 years old`, `aged 52`
const birth = [
  /\b(?:i was |i am |i'm )?born (?:on|in) (?:the )?[^\n.;,]{2,24}\d{4}\b/gi,
  /\b(?:date of birth|d\.?o\.?b\.?)(?: is|:)?\s{0,3}[^\n;]{4,24}/gi,
  /\b(?:i am|i'm|i['’]m|at|aged) (?:1[6-9]|[2-7]\d)(?: years old| years of age)/gi,
  /\b(?:i am|i'm|i['’]m) aged (?:1[6-9]|[2-7]\d)\b/gi,
  // `I turn 58 in May`, `I will be 61 next month`, `my 50th birthday`, `I am nearly 60`
  /\b(?:i turn(?:ed)? |i['’]?(?:ll| will| am|m) (?:be |just |nearly |almost |only )?(?:turning |turn )?)(?:1[6-9]|[2-7]\d)(?= (?:in|next|this|on|now|soon|years|and|last)\b|[.,!]|$)/gim,
  /\bmy (?:[2-7]\d(?:st|nd|rd|th)) birthday\b/gi,
]
// `I'm on 29,400`, `I am on about 31k`
const payFigures = [
  /\b(?:i['’]?m|i am|i['’]ve been|been) (?:[a-z]{2,9} ){0,2}(?:on|at|earning|getting|making) (?:about |around |roughly |just over |just under )?[£$€₹]?\s?\d{2,3}(?:[.,]\d{1,3})?(?:,?\d{3}|\s?k\b| ?grand| thousand)/gi,
]
const payToday = words(currentPay, { cut: 'none', except: noCurrentPay })

const why = 'They do not need it to decide, and it cannot be taken back.'

/** What should stay with the person. */
export const privateRules = defineReview([
  {
    id: 'private/pay',
    mark: 'fix',
    text: '“{words}” tells what you earn now.',
    why: 'What you would need is enough. Your pay of today sets a limit to what they offer.',
    source: 'A5',
    find: (letter, setting) => {
      if (setting.namesCurrentPay) return []
      const told = either(payToday, (one) => places(one, setting, payFigures))
      return told(letter).map(({ span }) => ({ span, mend: span && cutIfShort(letter, span) }))
    },
    hits: [
      "Thank you. [[Right now I'm on 29,400]].",
      'Dear Dana,\n\nThank you. [[I currently earn £29,500]].',
      'Thank you. [[My current salary]] is 29k.',
      'Thank you. I [[am on £29,500]].',
    ],
    misses: [
      "Thank you. I am on four weeks' notice.",
      'Thank you. I am looking for about 36k.',
      'Dear Dana,\n\nThank you. I would need £36,000.',
      'Thank you. The salary of £31,000 is fine.',
    ],
  },
  {
    id: 'private/address',
    mark: 'think',
    text: '“{words}” gives an address.',
    why: 'Where you live is asked for when you are hired. Until then a town is enough.',
    source: null,
    find: (letter, setting) => places(letter, setting, address),
    hits: ['Dear Dana,\n\nThank you. I live at [[12 Orchard Lane]].'],
    misses: ['Dear Dana,\n\nThank you. I live near Wakefield.'],
  },
  {
    id: 'private/birth',
    mark: 'think',
    text: '“{words}” tells your age.',
    why,
    source: null,
    find: (letter, setting) => places(letter, setting, birth),
    hits: [
      'Thank you. [[I turn 58]] in May.',
      'Dear Dana,\n\nThank you. [[I was born on 3 May 1984]].',
      'Thank you. [[I am 52 years old]].',
    ],
    misses: [
      'Thank you. I will be there at 10 in the morning.',
      'Dear Dana,\n\nThank you. I have worked there for 12 years.',
    ],
  },
  {
    id: 'private/health',
    mark: 'think',
    text: '“{words}” is about your health.',
    why: `${why} “For personal reasons” is honest too.`,
    source: null,
    find: words(illness, { cut: 'none', except: noIllness }),
    hits: [
      'Thank you. I have a [[slipped disc]].',
      'Thank you. [[My doctor put me on antidepressants]].',
      'Dear Dana,\n\nThank you. I cannot come because of my [[depression]].',
    ],
    misses: [
      'Thank you. I am a bundle of nerves.',
      'Thank you. I use a wheelchair: is there a lift?',
      'Dear Dana,\n\nThank you. I am ill and cannot come.',
      'Thank you for telling me about the mental health charity.',
    ],
  },
  {
    id: 'private/family',
    mark: 'think',
    text: '“{words}” is about your family.',
    why,
    source: null,
    find: words(familyMatters, { cut: 'none', except: noFamilyMatters }),
    hits: [
      'Thank you. [[My husband has moved out]].',
      'Thank you. [[We are in court about the kids]].',
      'Dear Dana,\n\nThank you. I am [[pregnant]] and cannot travel.',
      'Thank you. I am going through a [[divorce]].',
    ],
    misses: [
      'Thank you. It is our wedding that day.',
      'Thank you. My father has been taken into hospital.',
      'Thank you. There were two separate interviews.',
      'Dear Dana,\n\nThank you. Is it a maternity cover?',
      'Thank you. I have two small children.',
    ],
  },
  {
    id: 'private/bank',
    mark: 'fix',
    text: '“{words}” should not go by letter.',
    why: 'An employer asks for it after you have signed, and not like this. Others ask for it to steal.',
    source: null,
    find: (letter, setting) => places(letter, setting, bank),
    hits: [
      'Thank you. It is [[a/c 00012345]].',
      'Dear Dana,\n\nThank you. My [[account number is 00012345]].',
      'Thank you. The [[sort code is 00-00-00]].',
    ],
    misses: ['Dear Dana,\n\nThank you. You can ring me on 01632 960 001.'],
  },
  {
    id: 'private/papers',
    mark: 'fix',
    text: '“{words}” should not go by letter.',
    why: 'Show the paper itself when you meet. With the number alone others can use your name.',
    source: null,
    find: (letter, setting) => places(letter, setting, papers),
    hits: ['Dear Dana,\n\nThank you. My [[passport number is 000000000]].', 'Thank you. [[000-00-0000]] is mine.'],
    misses: ['Dear Dana,\n\nThank you. I will bring my passport.', 'Thank you. You can ring me on 555-010-0142.'],
  },
])
