import { headings } from '../lexicon/headings.ts'
import { singleBlanks } from './single-blanks.ts'

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
  const head = (colon >= 0 && colon < 60 ? sentence.slice(0, colon) : sentence).slice(0, 70)
  if (colon < 0 && sentence.length > 60) return null
  if (!headingOpenings.has(firstWord.exec(head)?.[0].toLowerCase() ?? '')) return null
  const key = singleBlanks(head.toLowerCase().replace(/[^a-z' ]+/g, ' ')).trim()
  return headings.get(key) ?? prefixed(key)
}

/** The first words of all headings: most lines are told by theirs to be none. */
export const headingOpenings: ReadonlySet<string | undefined> = new Set(
  [...headings.keys(), 'about', 'why'].map((heading) => heading.split(' ')[0]),
)
const firstWord = /[a-z']{1,40}/i

/** "About Harrow Mills", "Why join Harrow Mills". */
function prefixed(key: string): SectionKind | null {
  const words = key.split(' ')
  if (words.length > 5) return null
  // "About an hour", "About 45 minutes" is how long something takes
  if (
    /^about (?:an?|half|one|two|three|four|five|six|ten|minutes?|hours?|days?|weeks?|months?|years?)(?: |$)/.test(key)
  )
    return null
  if (key.startsWith('about ') && key.endsWith(' process')) return 'apply'
  if (key.startsWith('about ')) return 'company'
  if (key.startsWith('why join') || key.startsWith('why work')) return 'offer'
  return null
}
