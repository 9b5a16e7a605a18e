import { commonCapitals, notNames } from '../../analysis/lexicon/firms.ts'
import { everyMatch } from '../../analysis/text/every-match.ts'
import type { Found } from './define.ts'
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
export function nearMisses(letter: Letter, setting: Setting, of: 'contact' | 'company'): Found[] {
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

/**
 * An unknown capitalised word right before a word of the firm's name, which never stands so in the invite: "Colderbar
 * Tools" for "Coldharbour Tools". Short and common words of the name ("of", "Group") tell nothing.
 */
export function misnamedFirm(letter: Letter, setting: Setting): Found[] {
  const company = setting.reading.facts.company?.value
  if (!company) return []
  // The fact may be the short name of what the letter calls "Coldharbour Tools"
  const after = setting.invite.clean.indexOf(`${company} `) + company.length + 1
  const next = after > company.length ? /^\p{Lu}\p{L}{2,20}/u.exec(setting.invite.clean.slice(after, after + 24)) : null
  const parts = [...company.split(/\s+/).slice(1), next?.[0] ?? '']
  const own = new Set(parts.map(foldWord).filter((word) => word !== '' && !emptyWords.has(word)))
  const until = letter.closing?.start ?? letter.text.length
  const words = everyMatch(letter.text.slice(0, until), capitalised)
  return words.flatMap(({ index, 0: word }, i) => {
    const next = words[i + 1]
    if (!next || next.index !== index + word.length + 1 || !own.has(foldWord(next[0]))) return []
    const folded = foldWord(word)
    if (setting.known.has(folded) || notNames.has(folded) || commonCapitals.has(folded)) return []
    if (sentenceAt(letter, index)?.start === index) return []
    const span = { start: index, end: next.index + next[0].replace(/['’]s$/u, '').length }
    return [{ span, it: company, mend: { label: `Write “${company}”`, span, text: company } }]
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
