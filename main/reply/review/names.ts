import { commonCapitals, notNames } from '../../analysis/lexicon/firms.ts'
import { everyMatch } from '../../analysis/text/every-match.ts'
import { defineReview, type Found } from './define.ts'
import { type Letter, sentenceAt } from './letter.ts'
import { isNearMiss } from './near-miss.ts'
import { foldWord, type Setting, wordsIn } from './setting.ts'

const titles = new Set('mr mrs ms miss mx dr prof professor sir madam rev'.split(' '))
/** What a greeting may say in the place of a name. */
const nobody = new Set(
  'all there team everyone everybody hiring manager managers recruiter recruiting recruitment hr people sirs colleagues both folks again sir madam talent the and at or to whom it may concern human resources department committee panel'.split(
    ' ',
  ),
)
/** Short forms that do not begin like their names. */
const shortForms: Readonly<Record<string, string>> = {
  bob: 'robert',
  bill: 'william',
  billy: 'william',
  liz: 'elizabeth',
  beth: 'elizabeth',
  kate: 'catherine',
  mike: 'michael',
  mick: 'michael',
  tony: 'anthony',
  jim: 'james',
  jack: 'john',
  peggy: 'margaret',
  maggie: 'margaret',
  meg: 'margaret',
  dick: 'richard',
  rick: 'richard',
  ted: 'edward',
  steve: 'stephen',
  harry: 'henry',
  tom: 'thomas',
  becky: 'rebecca',
  sasha: 'alexandra',
  sandy: 'alexander',
  jenny: 'jennifer',
  geoff: 'geoffrey',
  nick: 'nicholas',
  dave: 'david',
  andy: 'andrew',
  jo: 'joanna',
  sally: 'sarah',
  chuck: 'charles',
}

// `Isla`, `Pugh-Ellis`, `O'Neill`
const capitalised = /(?<![\p{L}\p{N}'’@./-])\p{Lu}[\p{L}\p{M}'’]{1,40}/gu
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

/** Words of a company's name that say nothing of it. */
const emptyWords = new Set(
  'the and of for ltd limited plc inc llc llp co company corp group holdings services solutions uk us usa international global'.split(
    ' ',
  ),
)

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
    find: (letter, setting) => [...nearMisses(letter, setting, 'company'), ...otherFirms(letter, setting)],
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

/** A greeting to somebody the letter does not know, when it does know who wrote. */
function wrongGreeting(letter: Letter, { reading, known }: Setting): Found[] {
  const contact = reading.facts.contact.name?.value
  if (!letter.greeted || !contact) return []
  const right = nameWords(contact)
  const found: Found[] = []
  for (const { index, 0: word } of everyMatch(
    letter.text.slice(letter.greeted.start, letter.greeted.end),
    /\p{L}[\p{L}\p{M}'’]{0,40}/gu,
  )) {
    const folded = foldWord(word)
    if (titles.has(folded) || nobody.has(folded) || known.has(folded) || folded.length < 2) continue
    if (right.some((name) => isShortOf(folded, foldWord(name)))) continue
    const span = { start: letter.greeted.start + index, end: letter.greeted.start + index + word.length }
    const better = closest(word, right)
    found.push({ span, it: better, mend: { label: `Write “${better}”`, span, text: better } })
  }
  // "Margaret Hill" for "Duncan Airey": one finding for the whole name
  const [first] = found
  if (found.length < 2 || !first?.span) return found
  const whole = { start: first.span.start, end: letter.greeted.end }
  return [{ span: whole, it: contact, mend: { label: `Write “${contact}”`, span: whole, text: right[0] ?? contact } }]
}

/** The words of a person's name without a title. */
function nameWords(name: string): string[] {
  return name.split(/[\s-]+/).filter((word) => !titles.has(foldWord(word.replace(/\.$/, ''))) && word.length > 1)
}

function isShortOf(word: string, name: string): boolean {
  return (
    (word.length > 2 && name.startsWith(word)) || (name.length > 2 && word.startsWith(name)) || sameName(word, name)
  )
}

function sameName(a: string, b: string): boolean {
  const full = Object.hasOwn(shortForms, a) ? shortForms[a] : a
  const other = Object.hasOwn(shortForms, b) ? shortForms[b] : b
  return full === other || (full !== undefined && other !== undefined && full === other)
}

/** The word of a name that was probably meant: the one spelt most alike, else the first. */
function closest(word: string, names: readonly string[]): string {
  return names.find((name) => isNearMiss(foldWord(word), foldWord(name))) ?? names[0] ?? word
}

/** Capitalised words a letter or two away from a name of the invite that are no word of the invite themselves. */
function nearMisses(letter: Letter, setting: Setting, of: 'contact' | 'company'): Found[] {
  const { facts } = setting.reading
  const names =
    of === 'company'
      ? (facts.company?.value.split(/[\s-]+/) ?? []).filter((word) => !emptyWords.has(foldWord(word)))
      : peopleOf(setting)
  const own = new Set(wordsIn(setting.situation.name ?? ''))
  const until = letter.closing?.start ?? letter.text.length
  return everyMatch(letter.text.slice(0, until), capitalised).flatMap(({ index, 0: word }) => {
    const folded = foldWord(word)
    if (setting.known.has(folded) || own.has(folded) || notNames.has(folded) || commonCapitals.has(folded)) return []
    if (index < (letter.greeting?.end ?? 0) || sentenceAt(letter, index)?.start === index) return []
    const right = names.find((name) => isNearMiss(folded, foldWord(name)))
    if (!right) return []
    const span = { start: index, end: index + word.replace(/['’]s$/u, '').length }
    return [{ span, it: right, mend: { label: `Write “${right}”`, span, text: right } }]
  })
}

/** The words of people's names: of who wrote, and of first and last names that stand together in the invite. */
function peopleOf({ reading, invite }: Setting): string[] {
  const contact = reading.facts.contact.name?.value
  const company = new Set(wordsIn(reading.facts.company?.value ?? ''))
  // `me and Theo Brandt`, `with Tomas Bryce`
  const others = everyMatch(
    invite.clean,
    /\b(?:with|and|meet|meeting|see|to|by) (?<one>\p{Lu}\p{Ll}{2,20}) (?<two>\p{Lu}\p{Ll}{2,20})\b/gu,
  )
  return [
    ...(contact ? nameWords(contact) : []),
    ...others.flatMap(({ groups }) => [groups?.one ?? '', groups?.two ?? '']),
  ].filter((word) => word !== '' && !company.has(foldWord(word)))
}

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
