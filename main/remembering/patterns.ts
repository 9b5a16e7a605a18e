import type { Debrief, Pattern } from '../../common/debriefs.ts'
import type { ConcernKind } from '../../common/reading.ts'
import type { LimitName } from '../../common/situation.ts'
import { stem } from '../analysis/text/natural.ts'

/** What patterns are looked for in. */
export interface PatternSources {
  /** How many invites were read. */
  invites: number
  /** For each theme the invites that have it, newest first. */
  concerns: { kind: ConcernKind; count: number; invites: string[] }[]
  /** Oldest first. */
  debriefs: Debrief[]
}

/** What the themes of concerns are called. */
const concernWords: Record<ConcernKind, string> = {
  'on-site': 'Days at the workplace',
  relocation: 'Moving house',
  'own-transport': 'A car of your own',
  travel: 'Travel',
  shifts: 'Shifts',
  hours: 'Long hours',
  insecure: 'Insecure work',
  'variable-pay': 'Pay that varies',
  'no-benefits': 'Missing benefits',
  physical: 'Physical work',
  targets: 'Targets',
  checks: 'Checks',
  process: 'A heavy process',
  outlook: 'The outlook of the firm',
  scam: 'Signs of a scam',
}

/** What the terms are called. */
const termWords: Record<LimitName, string> = {
  pay: 'Pay',
  commute: 'Commute',
  'office-days': 'Office days',
  travel: 'Travel',
  shifts: 'Shifts',
  hours: 'Hours',
  benefits: 'Benefits',
  contract: 'Contract',
  work: 'The work itself',
}

/** Most patterns of one kind. */
const mostOfAKind = 8

/** What keeps coming up: themes, terms that moved, questions, points of the CV, and how practice went. */
export function findPatterns({ invites, concerns, debriefs }: PatternSources): Pattern[] {
  const newestFirst = debriefs.toReversed()
  return [
    ...concerns
      .filter(({ count }) => count > 1)
      .sort((one, other) => other.count - one.count)
      .slice(0, mostOfAKind)
      .map(({ kind, count, invites: where }) => ({
        kind: 'concern' as const,
        words: concernWords[kind],
        count,
        of: invites,
        share: null,
        invites: where,
      })),
    ...termPatterns(newestFirst),
    ...repeated('question', newestFirst, ({ questions }) => questions),
    ...repeated('cv-point', newestFirst, ({ cvPoints }) => cvPoints),
    ...practice(debriefs),
  ]
}

/** How often each term that was raised moved, and by how much at the median. */
function termPatterns(debriefs: Debrief[]): Pattern[] {
  const raised = debriefs.flatMap(({ invite, terms }) =>
    terms.filter(({ outcome }) => outcome !== 'not-raised').map((term) => ({ ...term, invite })),
  )
  const byLimit = Map.groupBy(raised, ({ limit }) => limit)
  return [...byLimit]
    .map(([limit, terms]): Pattern => {
      const moved = terms.filter(({ outcome }) => outcome === 'moved')
      return {
        kind: 'term',
        words: termWords[limit],
        count: moved.length,
        of: terms.length,
        share: median(moved.flatMap(({ share }) => share ?? [])),
        invites: unique(terms.map(({ invite }) => invite)),
      }
    })
    .sort((one, other) => other.of - one.of)
}

/** Lines that came up in more than one debrief, in the words they were written in last. */
function repeated(
  kind: 'question' | 'cv-point',
  debriefs: Debrief[],
  linesOf: (debrief: Debrief) => string[],
): Pattern[] {
  const lines = debriefs.flatMap((debrief) =>
    linesOf(debrief)
      .map((words) => ({ words: words.trim(), key: lineKey(words), debrief }))
      .filter(({ key }) => key !== ''),
  )
  return [...Map.groupBy(lines, ({ key }) => key).values()]
    .map(
      (same): Pattern => ({
        kind,
        words: same[0]?.words ?? '',
        count: unique(same.map(({ debrief }) => debrief.id)).length,
        of: debriefs.length,
        share: null,
        invites: unique(same.map(({ debrief }) => debrief.invite)),
      }),
    )
    .filter(({ count }) => count > 1)
    .sort((one, other) => other.count - one.count)
    .slice(0, mostOfAKind)
}

/** In how many talks it went easier than in the first one. */
function practice(debriefs: Debrief[]): Pattern[] {
  const felt = debriefs.flatMap(({ ease, invite }) => (ease === null ? [] : [{ ease, invite }]))
  const [first, ...later] = felt
  if (first === undefined || later.length === 0) return []
  return [
    {
      kind: 'practice',
      words: 'Easier than the first time',
      count: later.filter(({ ease }) => ease > first.ease).length,
      of: later.length,
      share: null,
      invites: unique(felt.map(({ invite }) => invite).toReversed()),
    },
  ]
}

/** Words that make no difference to what is asked. */
const smallWords = new Set(
  'a about an and are at can could did do does for have in is it of on our so tell the to us was were will with would you your me'.split(
    ' ',
  ),
)

/** A line without case, signs and small words, whatever their order: "Why are you leaving?" and "Why leave you". */
function lineKey(line: string): string {
  const words =
    line
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{1,60}/gu) ?? []
  const told = words.filter((word) => !smallWords.has(word)).map(stem)
  return unique(told.length > 0 ? told : words)
    .sort()
    .join(' ')
}

function unique<T>(items: T[]): T[] {
  return [...new Set(items)]
}

function median(values: number[]): number | null {
  if (values.length === 0) return null
  const sorted = values.toSorted((one, other) => one - other)
  const middle = sorted.length >> 1
  const [low = 0, high = low] = sorted.length % 2 === 1 ? [sorted[middle]] : [sorted[middle - 1], sorted[middle]]
  return (low + high) / 2
}
