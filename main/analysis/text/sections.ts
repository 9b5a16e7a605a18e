import { headings } from '../lexicon/headings.ts'

/** What a stretch of a job ad is about. `none` is text before any heading, and mail. */
export const sectionKinds = [
  'none',
  'company',
  'duties',
  'requirements',
  'offer',
  'schedule',
  'apply',
  'equal',
] as const
export type SectionKind = (typeof sectionKinds)[number]

/**
 * The section that a line or sentence starts as a heading, or null when it is no heading.
 * A heading is one of the known ones, alone on its line or before a colon.
 */
export function headingOf(sentence: string): SectionKind | null {
  const colon = sentence.indexOf(':')
  if (colon < 0 && sentence.length > 60) return null
  const key = keyOf(sentence.slice(0, colon >= 0 && colon < 60 ? colon : 70).toLowerCase())
  return key === '' ? null : (headings.get(key) ?? prefixed(key))
}

/** A head as headings are written, its words one blank apart; empty when it begins like none. */
function keyOf(head: string): string {
  let key = ''
  let from = -1
  for (let i = 0; i <= head.length; i++) {
    if (isOfWord(head.charCodeAt(i))) {
      if (from < 0) from = i
    } else if (from >= 0) {
      const word = head.slice(from, i)
      if (key !== '') key += ` ${word}`
      else if (headingOpenings.has(word)) key = word
      else return ''
      from = -1
    }
  }
  return key
}

/** A small letter, or an apostrophe. */
const isOfWord = (c: number) => (c >= 97 && c <= 122) || c === 39

/** The first words of all headings: most lines are told by theirs to be none. */
export const headingOpenings: ReadonlySet<string | undefined> = new Set(
  [...headings.keys(), 'about', 'why'].map((heading) => heading.split(' ')[0]),
)

/** "About Harrow Mills", "Why join Harrow Mills". */
function prefixed(key: string): SectionKind | null {
  if (!key.startsWith('about ') && !key.startsWith('why join') && !key.startsWith('why work')) return null
  if (key.split(' ').length > 5) return null
  // "About an hour", "About 45 minutes" is how long something takes
  if (
    /^about (?:an?|half|one|two|three|four|five|six|ten|minutes?|hours?|days?|weeks?|months?|years?)(?: |$)/.test(key)
  )
    return null
  if (key.startsWith('about ') && key.endsWith(' process')) return 'apply'
  return key.startsWith('about ') ? 'company' : 'offer'
}
