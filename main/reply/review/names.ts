import { commonCapitals, notNames } from '../../analysis/lexicon/firms.ts'
import { everyMatch } from '../../analysis/text/every-match.ts'
import { defineReview, type Found } from './define.ts'
import { isSaid, type Letter, sentenceTextAt } from './letter.ts'
import { write } from './mends.ts'
import { emptyWords, misnamedFirm, nearMisses, wrongGreeting } from './named.ts'
import { type Setting, wordsIn } from './setting.ts'

// `the post at Penwick Glass`, `join Tarn Bakery`, `your interview with Copper Lane Clinic`
const firmNamed =
  /(?<=\b(?:(?:role|post|position|job|opportunity|vacancy|opening|interview|team|offer|working|work|application|everyone|place|part|future|career)s? (?:at|with|for|from)|join|joining|(?:interested|interest) in|visit|about) )(?:the )?\p{Lu}[\p{L}&'’-]{1,30}(?: (?:&|and|of|\p{Lu}[\p{L}&'’-]{0,30})(?= |[.,;:!?\n]|$)){0,5}/gu
// `the Legal Executive post`, `your Payroll Officer role`
const roleBefore =
  /(?<=\b(?:the|your|this|that) )\p{Lu}[\p{L}&'’/-]{1,30}(?: (?:(?:and|of|&|\/) )?\p{Lu}[\p{L}&'’/-]{1,30}){0,5}(?= (?:role|post|position|job|vacancy|opening|opportunity)\b)/gu
// `the post of Collections Registrar`, `apply as a Data Analyst`
const roleAfter =
  /(?<=\b(?:the|your) (?:role|post|position|job|vacancy|opening) (?:of|as)(?: an?)? )\p{Lu}[\p{L}&'’/-]{1,30}(?: (?:(?:and|of|&|\/) )?\p{Lu}[\p{L}&'’/-]{1,30}){0,5}/gu
/** Sentences that speak of other firms and posts on purpose. */
const elsewhere =
  /\b(?:accepted|accept an|another|other|elsewhere|current(?:ly)?|present|previous(?:ly)?|former(?:ly)?|worked|i(?:['’]m| am)? work(?:ing)?|years|experience|my (?:own )?(?:role|post|job|position|time|work|employer)|an? offer|new (?:job|post|role|position))\b/i

/** The names, the firm and the post are those of the letter. */
export const nameRules = defineReview([
  {
    id: 'names/contact',
    mark: 'fix',
    text: 'The letter has “{it}”, not “{words}”.',
    why: 'A wrong name is the first thing people see.',
    source: null,
    find: (letter, setting) => [...wrongGreeting(letter, setting), ...nearMisses(letter, setting, 'contact')],
    hits: [
      'Dear [[Donna]],\n\nThank you.',
      'Dear Ms [[Whitlaw]],\n\nThank you.',
      'Dear Dana,\n\nThank you. I look forward to meeting [[Tomaz]] Bryce.',
    ],
    misses: [
      'Dear Dana,\n\nThank you.',
      'Dear Ms Whitlow,\n\nThank you.',
      'Dear Tomas,\n\nThank you.',
      'Dear team,\n\nThank you.',
      'Hi Dan, thank you.',
    ],
  },
  {
    id: 'names/company',
    mark: 'fix',
    text: 'The letter has “{it}”, not “{words}”.',
    why: 'The name of another firm tells them the reply was written for somebody else.',
    source: null,
    find: (letter, setting) => [
      ...nearMisses(letter, setting, 'company'),
      ...misnamedFirm(letter, setting),
      ...otherFirms(letter, setting),
    ],
    hits: [
      'Dear Dana,\n\nThank you for putting me forward to [[Holin]] Medical.',
      'Dear Dana,\n\nThank you. I would be glad to join [[Calder Row Press]].',
    ],
    misses: [
      'Dear Dana,\n\nThank you for putting me forward to Hollin Medical.',
      'Dear Dana,\n\nThank you. I have accepted a post at Calder Row Press.',
      'Dear Dana,\n\nThank you. I look forward to my interview with Hollin.',
    ],
  },
  {
    id: 'names/role',
    mark: 'fix',
    text: 'The letter is about “{it}”, not “{words}”.',
    why: 'They may have several posts open, and would think of the wrong one.',
    source: null,
    find: otherRoles,
    hits: [
      'Dear Dana,\n\nThank you for the invitation for the [[Office Manager]] post.',
      'Dear Dana,\n\nThank you for considering me for the role of [[Key Account Director]].',
    ],
    misses: [
      'Dear Dana,\n\nThank you for the invitation for the Field Sales Executive post.',
      'Dear Dana,\n\nThank you for considering me for the Field Sales role.',
      'Dear Dana,\n\nThank you. My current role as Office Manager ends in June.',
    ],
  },
])

function otherFirms(letter: Letter, { reading, situation, known }: Setting): Found[] {
  const right = reading.facts.company?.value
  if (!right) return []
  const offers = (situation.openOffers ?? []).map(({ company }) => company)
  const theirs = new Set(wordsIn([situation.acceptedOffer?.company, situation.home, ...offers].join(' ')))
  return everyMatch(letter.text, firmNamed).flatMap(({ index: start, 0: whole }) => {
    const named = whole.replace(/['’]s$/u, '').replace(/ (?:and|of|&)$/u, '')
    const words = wordsIn(named).filter((word) => !emptyWords.has(word))
    // "the interview for the Transport Planner role" names a post
    if (/^ (?:role|post|position|job|vacancy)\b/.test(letter.text.slice(start + named.length))) return []
    if (words.some((word) => known.has(word) || theirs.has(word))) return []
    if (words.every((word) => notNames.has(word) || commonCapitals.has(word))) return []
    if (!isSaid(letter, start) || elsewhere.test(sentenceTextAt(letter, start))) return []
    const span = { start, end: start + named.length }
    return [{ span, it: right, mend: write(span, right) }]
  })
}

function otherRoles(letter: Letter, { reading, intent, knownText }: Setting): Found[] {
  const right = reading.facts.role?.value
  if (!right || intent === 'other-roles') return []
  // "the Tarn Bakery role" names the firm
  const rightWords = new Set(wordsIn([right, reading.facts.company?.value].join(' ')))
  const found = [...everyMatch(letter.text, roleBefore), ...everyMatch(letter.text, roleAfter)]
  return found.flatMap(({ index: start, 0: named }) => {
    const words = wordsIn(named)
    if (words.every((word) => rightWords.has(word)) || knownText.includes(` ${words.join(' ')} `)) return []
    if (!isSaid(letter, start) || elsewhere.test(sentenceTextAt(letter, start))) return []
    const span = { start, end: start + named.length }
    return [{ span, it: right, mend: write(span, right) }]
  })
}
