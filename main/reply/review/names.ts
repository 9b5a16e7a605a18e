import { commonCapitals, notNames } from '../../analysis/lexicon/firms.ts'
import { everyMatch } from '../../analysis/text/every-match.ts'
import { defineReview, type Found } from './define.ts'
import { type Letter, sentenceAt } from './letter.ts'
import { emptyWords, misnamedFirm, nearMisses, wrongGreeting } from './named.ts'
import { isNearMiss } from './near-miss.ts'
import { type Setting, wordsIn } from './setting.ts'

// `the post at Penwick Glass`, `join Tarn Bakery`, `your interview with Copper Lane Clinic`
const firmNamed =
  /\b(?:(?:role|post|position|job|opportunity|vacancy|opening|interview|team|offer|working|work|application|everyone|place|part|future|career)s? (?:at|with|for|from)|join|joining|(?:interested|interest) in|visit|about) (?<name>(?:the )?\p{Lu}[\p{L}&'’-]{1,30}(?: (?:&|and|of|\p{Lu}[\p{L}&'’-]{0,30})(?= |[.,;:!?\n]|$)){0,5})/gu
// `the Legal Executive post`, `your Payroll Officer role`
const roleBefore =
  /\b(?:the|your|this|that) (?<name>\p{Lu}[\p{L}&'’/-]{1,30}(?: (?:(?:and|of|&|\/) )?\p{Lu}[\p{L}&'’/-]{1,30}){0,5}) (?:role|post|position|job|vacancy|opening|opportunity)\b/gu
// `the post of Collections Registrar`, `apply as a Data Analyst`
const roleAfter =
  /\b(?:the|your) (?:role|post|position|job|vacancy|opening) (?:of|as)(?: an?)? (?<name>\p{Lu}[\p{L}&'’/-]{1,30}(?: (?:(?:and|of|&|\/) )?\p{Lu}[\p{L}&'’/-]{1,30}){0,5})/gu
/** Sentences that speak of other firms and posts on purpose. */
const elsewhere =
  /\b(?:accepted|accept an|another|other|elsewhere|current(?:ly)?|present|previous(?:ly)?|former(?:ly)?|worked|years|experience|my (?:own )?(?:role|post|job|position|time|work|employer)|an? offer|new (?:job|post|role|position))\b/i

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

function otherFirms(letter: Letter, setting: Setting): Found[] {
  const right = setting.reading.facts.company?.value
  if (!right) return []
  const theirs = new Set(
    wordsIn(
      [
        setting.situation.acceptedOffer?.company ?? '',
        ...(setting.situation.openOffers ?? []).map(({ company }) => company),
        setting.situation.home ?? '',
      ].join(' '),
    ),
  )
  return everyMatch(letter.text, firmNamed).flatMap((match) => {
    const named = (match.groups?.name ?? '').replace(/['’]s$/u, '').replace(/ (?:and|of|&)$/u, '')
    const start = match.index + match[0].lastIndexOf(match.groups?.name ?? '')
    const words = wordsIn(named).filter((word) => !emptyWords.has(word))
    // "the interview for the Transport Planner role" names a post
    if (
      /^ (?:role|post|position|job|vacancy)\b/.test(letter.text.slice(start + named.length, start + named.length + 10))
    )
      return []
    const isNew = words.length > 0 && words.every((word) => !setting.known.has(word) && !theirs.has(word))
    if (!isNew || words.every((word) => notNames.has(word) || commonCapitals.has(word))) return []
    if (speaksOfOthers(letter, match.index) || isBesidesTheNames(letter, start)) return []
    if (words.some((word) => wordsIn(right).some((name) => isNearMiss(word, name)))) return []
    const span = { start, end: start + named.length }
    return [{ span, it: right, mend: { label: `Write “${right}”`, span, text: right } }]
  })
}

function otherRoles(letter: Letter, setting: Setting): Found[] {
  const right = setting.reading.facts.role?.value
  if (!right || setting.intent === 'other-roles') return []
  const ofRole = new Set(wordsIn(right))
  return [...everyMatch(letter.text, roleBefore), ...everyMatch(letter.text, roleAfter)].flatMap((match) => {
    const named = match.groups?.name ?? ''
    const words = wordsIn(named)
    if (words.every((word) => ofRole.has(word)) || setting.knownText.includes(` ${words.join(' ')} `)) return []
    // "the Tarn Bakery role" names the firm
    const company = new Set(wordsIn(setting.reading.facts.company?.value ?? ''))
    if (words.every((word) => company.has(word) || ofRole.has(word))) return []
    const start = match.index + match[0].indexOf(named)
    if (speaksOfOthers(letter, start) || isBesidesTheNames(letter, start)) return []
    const span = { start, end: start + named.length }
    return [{ span, it: right, mend: { label: `Write “${right}”`, span, text: right } }]
  })
}

function speaksOfOthers(letter: Letter, at: number): boolean {
  const sentence = sentenceAt(letter, at)
  return sentence !== null && elsewhere.test(letter.text.slice(sentence.start, sentence.end))
}

function isBesidesTheNames(letter: Letter, at: number): boolean {
  return at >= (letter.closing?.start ?? letter.text.length) || sentenceAt(letter, at)?.part === 'quoted'
}
