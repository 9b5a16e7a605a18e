import { commonCapitals, notNames } from '../../analysis/lexicon/firms.ts'
import { everyMatch } from '../../analysis/text/every-match.ts'
import type { Found } from './define.ts'
import { isSaid, type Letter, sentenceAt } from './letter.ts'
import { write } from './mends.ts'
import { isNearMiss } from './near-miss.ts'
import { foldWord, type Setting, wordsIn } from './setting.ts'

const titles = new Set('mr mrs ms miss mx dr prof professor sir madam rev'.split(' '))
// `Ms. Whitlow`, `Dr Strand`
const titled = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor)\b/i
/** What a greeting may say in the place of a name. */
const nobody = new Set(
  'all there team everyone everybody hiring manager managers recruiter recruiting recruitment hr people sirs colleagues both folks again sir madam talent the and at or to whom it may concern human resources department committee panel thanks thank yes'.split(
    ' ',
  ),
)
/** Short forms that do not begin like their names. */
const shortForms: ReadonlyMap<string, string> = new Map(
  Object.entries({
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
  }),
)

// `Isla`, `Pugh-Ellis`, `O'Neill`
const capitalised = /(?<![\p{L}\p{N}'’@./-])\p{Lu}[\p{L}\p{M}'’]{1,40}/gu
/** Words of a company's name that say nothing of it. */
export const emptyWords = new Set(
  'the and of for ltd limited plc inc llc llp co company corp group holdings services solutions uk us usa international global'.split(
    ' ',
  ),
)

/** A greeting to somebody the letter does not know, when it does know who wrote. */
export function wrongGreeting(letter: Letter, { reading, known }: Setting): Found[] {
  const contact = reading.facts.contact.name?.value
  if (!letter.greeted || !contact) return []
  const right = nameWords(contact)
  const greeted = letter.text.slice(letter.greeted.start, letter.greeted.end)
  // `Dear Ms Whitlaw`: who is titled is called by the last name
  const isTitled = titled.test(greeted)
  const found: Found[] = []
  for (const { index, 0: word } of namesGreeted(greeted)) {
    const folded = foldWord(word)
    if (known.has(folded) || right.some((name) => isShortOf(folded, foldWord(name)))) continue
    const span = { start: letter.greeted.start + index, end: letter.greeted.start + index + word.length }
    const better = right.find((name) => isNearMiss(folded, foldWord(name))) ?? right.at(isTitled ? -1 : 0) ?? contact
    found.push({ span, it: better, mend: write(span, better) })
  }
  // "Margaret Hill" for "Duncan Airey": one finding for the whole name
  const [first, last] = [found[0]?.span, found.at(-1)?.span]
  if (found.length < 2 || !first || !last) return found
  const span = { start: first.start, end: last.end }
  const whole = isTitled ? (right.at(-1) ?? contact) : contact
  return [{ span, it: contact, mend: write(span, whole) }]
}

/** The names in what follows "Dear"; "Hi Dana thanks" has one, and "hi dana thanks" too. */
function namesGreeted(greeted: string): RegExpExecArray[] {
  const words = everyMatch(greeted, /\p{L}[\p{L}\p{M}'’]{0,40}/gu).filter(
    ({ 0: word }) => word.length > 1 && !titles.has(foldWord(word)) && !nobody.has(foldWord(word)),
  )
  const capitals = words.filter(({ 0: word }) => /^\p{Lu}/u.test(word))
  return capitals.length > 0 ? capitals : words.slice(0, 1)
}

/** The words of a person's name without a title. */
function nameWords(name: string): string[] {
  return name.split(/[\s.-]+/).filter((word) => word.length > 1 && !titles.has(foldWord(word)))
}

function isShortOf(word: string, name: string): boolean {
  return (
    (word.length > 2 && name.startsWith(word)) || (name.length > 2 && word.startsWith(name)) || sameName(word, name)
  )
}

function sameName(a: string, b: string): boolean {
  return (shortForms.get(a) ?? a) === (shortForms.get(b) ?? b)
}

/** Capitalised words a letter or two away from a name of the invite that are no word of the invite themselves. */
export function nearMisses(letter: Letter, setting: Setting, of: 'contact' | 'company'): Found[] {
  const { facts } = setting.reading
  const names =
    of === 'company'
      ? (facts.company?.value.split(/[\s-]+/) ?? []).filter((word) => !emptyWords.has(foldWord(word)))
      : peopleOf(setting)
  const own = new Set(wordsIn(setting.situation.name ?? ''))
  return everyMatch(letter.text, capitalised).flatMap(({ index, 0: word }) => {
    const folded = foldWord(word)
    if (setting.known.has(folded) || own.has(folded) || notNames.has(folded) || commonCapitals.has(folded)) return []
    if (index < (letter.greeting?.end ?? 0) || !isSaid(letter, index) || beginsSentence(letter, index)) return []
    const right = names.find((name) => isNearMiss(folded, foldWord(name)))
    if (!right) return []
    const span = { start: index, end: index + word.replace(/['’]s$/u, '').length }
    return [{ span, it: right, mend: write(span, right) }]
  })
}

/**
 * An unknown capitalised word right before a word of the firm's name, which never stands so in the invite: "Colderbar
 * Tools" for "Coldharbour Tools". Short and common words of the name ("of", "Group") tell nothing.
 */
export function misnamedFirm(letter: Letter, setting: Setting): Found[] {
  const company = setting.reading.facts.company?.value
  if (!company) return []
  // The fact may be the short name of what the letter calls "Coldharbour Tools"
  const longer = /^\p{Lu}\p{L}{2,20}/u.exec(setting.invite.clean.split(`${company} `, 2)[1] ?? '')?.[0] ?? ''
  const own = new Set(
    wordsIn(`${company} ${longer}`)
      .slice(1)
      .filter((word) => !emptyWords.has(word)),
  )
  const words = everyMatch(letter.text, capitalised)
  return words.flatMap(({ index, 0: word }, i) => {
    const next = words[i + 1]
    if (!next || next.index !== index + word.length + 1 || !own.has(foldWord(next[0]))) return []
    const folded = foldWord(word)
    if (setting.known.has(folded) || notNames.has(folded) || commonCapitals.has(folded)) return []
    if (!isSaid(letter, index) || beginsSentence(letter, index)) return []
    const span = { start: index, end: next.index + next[0].replace(/['’]s$/u, '').length }
    return [{ span, it: company, mend: write(span, company) }]
  })
}

/** The words of people's names: of who wrote, and of first and last names that stand together in the invite. */
function peopleOf({ reading, invite }: Setting): string[] {
  const contact = reading.facts.contact.name?.value
  const company = new Set(wordsIn(reading.facts.company?.value ?? ''))
  // `me and Theo Brandt`, `with Tomas Bryce`
  const others = everyMatch(
    invite.clean,
    /(?<=\b(?:with|and|meet|meeting|see|to|by) )\p{Lu}\p{Ll}{2,20} \p{Lu}\p{Ll}{2,20}\b/gu,
  )
  return [contact ?? '', ...others.map(({ 0: name }) => name)]
    .flatMap(nameWords)
    .filter((word) => !company.has(foldWord(word)))
}

/** Any word has a capital there. */
function beginsSentence(letter: Letter, at: number): boolean {
  return sentenceAt(letter, at)?.start === at
}
