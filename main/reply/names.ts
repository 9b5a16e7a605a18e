import { legalForms } from '../analysis/lexicon/firms.ts'

/** Titles and names of more words than these do not stand well in a sentence. */
const mostRoleWords = 6
const mostFirmWords = 5
const longestName = 60

// `(m/f/d)`, `[Remote]`
const bracketed = /\s{0,3}[([{][^()[\]{}]{0,80}[)\]}]/g
// `- Ref 4471`, `Job ID: 88-AB`, `#12345`, `m/f/d`
const reference =
  /\b(?:ref(?:erence)?|req|job|vacancy)\b[ .]{0,2}(?:id|no|number|code)?[ .:#]{0,3}\w{0,6}\d[\w/-]{0,12}|#\s?\w{2,12}|\b[mwfd]\/[mwfd](?:\/[mwfdx])?\b/gi
// What no name in a sentence holds: `@`, `http`, `!`, line breaks, braces
const strange = /[@<>{}[\]()|_!?*=~"“”;:\n\r\t\\]|https?|www\./i
// `Remote`, `Full-time` and the like as a piece of a title
const pieceOnly =
  /^(?:remote|hybrid|on-?site|full[- ]time|part[- ]time|permanent|temporary|contract|urgent|immediate start|hiring|now hiring)$/i

/** "STOCK CONTROLLER" as "Stock Controller"; short capitals such as "HR" stay. */
function calmed(name: string): string {
  if (!/\p{Lu}{4}/u.test(name) || /\p{Ll}/u.test(name)) return name
  return name.replace(/\p{Lu}{4,40}|\p{Lu}(?:\p{Lu}{1,2})(?=\s|$)/gu, (word) =>
    word.length < 4 ? word : `${word[0]}${word.slice(1).toLowerCase()}`,
  )
}

/** A job title as it can stand in "the … role"; null when it cannot. */
export function roleName(role: string | null | undefined): string | null {
  const pieces = (role ?? '')
    .replace(bracketed, ' ')
    .replace(reference, ' ')
    .split(/\s[-–—|:]\s|\s?[–—|]\s?|,\s/)
    .map((piece) => piece.replace(/\s+/g, ' ').replace(/^[\s\-–,.:#/]{1,9}|[\s\-–,.:#/]{1,9}$/g, ''))
    .filter((piece) => piece !== '' && !pieceOnly.test(piece))
  const name = calmed(
    (pieces[0] ?? '').replace(/\s(?:role|position|post|job|vacancy|opportunity|opening)s?$/i, ''),
  ).replace(/^(?:as|for|the|an?|our)\s(?:(?:the|an?|our)\s)?/i, '')
  if (name.length < 2 || name.length > longestName || name.split(' ').length > mostRoleWords) return null
  if (strange.test(name) || /\d{3}|[$£€₹%]/.test(name) || !/\p{L}{2}/u.test(name)) return null
  if (/^(?:role|position|post|job|interview|opportunity|various|candidate|work)$/i.test(name)) return null
  return /\b(?:for|to|in|of|at|and|or|with|the|a|an|on|by|from)$/i.test(name) ? null : name
}

/** A firm as it can stand after "at"; null when it cannot. */
export function firmName(company: string | null | undefined): string | null {
  const words = (company ?? '').replace(bracketed, ' ').trim().split(/\s+/)
  const isForm = (word: string) =>
    legalForms.has(word.toLowerCase().replace(/[.,]/g, '')) && !/^(?:group|company|holdings|private)$/i.test(word)
  while (words.length > 1 && isForm(words.at(-1) ?? '')) words.pop()
  const name = calmed(words.join(' ').replace(/[\s,.\-–&]{1,5}$/, ''))
  if (name.length < 2 || name.length > longestName || words.length > mostFirmWords || strange.test(name)) return null
  if (
    /^(?:our|my|the|a|this|your)\s(?:client|company|firm|employer|team)|confidential|undisclosed|^(?:client|company|team)$/i.test(
      name,
    )
  )
    return null
  return /\p{Lu}|\d/u.test(name) ? name : null
}

// `Recruitment Team`, `HR Department`, `Careers`
const noPerson =
  /\b(?:team|department|dept|hr|recruit\w{0,8}|recruitment|talent|careers?|people|hiring|human|resources|office|admin|support|manager|staff|jobs?|services?|group|ltd|inc)\b|[\d@_/|<>{}[\]()&]/i
// `Dr. Ada Finch`
const titled = /^(?<title>Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.?\s+(?<rest>.{1,80})$/

/** Whom the reply speaks to: how the name stands after "Dear", formal or by the first name; null when nobody is known. */
export function personName(name: string | null | undefined): { formal: string; first: string } | null {
  const whole = calmed(
    (name ?? '')
      .replace(/\s+/g, ' ')
      .replace(/,.{0,80}$/, '')
      .trim(),
  )
  if (whole.length < 2 || whole.length > longestName || noPerson.test(whole) || whole.split(' ').length > 4) return null
  const parts = titled.exec(whole)?.groups
  if (parts) {
    const last = `${parts.title} ${parts.rest?.split(' ').at(-1)}`
    return { formal: last, first: last }
  }
  const first = whole.split(' ')[0] ?? whole
  return { formal: whole, first: /^\p{L}\.?$/u.test(first) ? whole : first }
}
