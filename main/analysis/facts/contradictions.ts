import type { ContradictedFact, Contradiction, Fact, Facts, PaperKind } from '../../../common/reading.ts'
import type { LocalDateTime } from '../../../common/situation.ts'
import { quote, type Span } from '../../../common/span.ts'
import type { Gazetteer } from '../../places/gazetteer.ts'
import type { Document } from '../text/read.ts'
import { listWords, payWords, whenWords } from '../verdict/words.ts'
import {
  type Agreement,
  arePlacesApart,
  compareHours,
  comparePay,
  compareRoles,
  compareValues,
  opposedContracts,
} from './agreement.ts'
import { findWrongWeekday } from './interview-weekday.ts'
import { inOrderOfTrust } from './merge.ts'
import type { PaperFacts } from './papers.ts'

/** What one paper says of a fact. */
interface Said {
  said: string
  evidence: Span[]
}

/** How one fact of two papers is held against each other: null where they go together. */
interface Comparison {
  fact: ContradictedFact
  /** How the fact is called in a sentence. */
  noun: string
  clash(a: PaperFacts, b: PaperFacts, gazetteer: Gazetteer | null): [Said, Said] | null
}

const dayWords = (days: number) => `${days} ${days === 1 ? 'day' : 'days'} a week`

/** One row a fact. Only what both papers state in words can clash. */
const comparisons: readonly Comparison[] = [
  {
    fact: 'interview.start',
    noun: 'the interview',
    // A mail that moves the interview is meant to say something else
    clash: (a, b) =>
      a.documentKind === 'reschedule' || b.documentKind === 'reschedule'
        ? null
        : clashOf(a.facts.interview.start, b.facts.interview.start, compareValues, whenWords),
  },
  {
    fact: 'role',
    noun: 'the job title',
    clash: (a, b) => clashOf(a.facts.role, b.facts.role, compareRoles, (role) => role),
  },
  {
    fact: 'places',
    noun: 'the place of work',
    clash: (a, b, gazetteer) => {
      const [first, second] = [surePlaces(a), surePlaces(b)]
      const values = (places: readonly Fact<string>[]) => places.map(({ value }) => value)
      return arePlacesApart(values(first), values(second), gazetteer) ? [listed(first), listed(second)] : null
    },
  },
  {
    fact: 'workMode',
    noun: 'the work',
    clash: (a, b) => clashOf(a.facts.workMode, b.facts.workMode, compareValues, (mode) => mode),
  },
  {
    fact: 'officeDays',
    noun: 'the time at the workplace',
    clash: (a, b) =>
      a.facts.workMode?.value === b.facts.workMode?.value
        ? clashOf(a.facts.officeDays, b.facts.officeDays, compareValues, dayWords)
        : null,
  },
  { fact: 'pay', noun: 'the pay', clash: (a, b) => clashOf(a.facts.pay, b.facts.pay, comparePay, payWords) },
  {
    fact: 'hoursPerWeek',
    noun: 'the hours',
    clash: (a, b) => clashOf(a.facts.hoursPerWeek, b.facts.hoursPerWeek, compareHours, (hours) => `${hours} a week`),
  },
  {
    fact: 'contract',
    noun: 'the contract',
    clash: (a, b) => {
      const kinds = ({ facts }: PaperFacts) => facts.contract.map(({ value }) => value)
      const opposed = opposedContracts(kinds(a), kinds(b))
      const saidIn = ({ facts }: PaperFacts, kind: string) =>
        listed(facts.contract.filter(({ value }) => value === kind))
      return opposed && [saidIn(a, opposed[0]), saidIn(b, opposed[1])]
    },
  },
]

function clashOf<T>(
  a: Fact<T> | null,
  b: Fact<T> | null,
  compare: (a: T, b: T) => Agreement,
  words: (value: T) => string,
): [Said, Said] | null {
  if (a?.certainty !== 'stated' || b?.certainty !== 'stated' || compare(a.value, b.value) !== 'differ') return null
  return [
    { said: words(a.value), evidence: a.evidence },
    { said: words(b.value), evidence: b.evidence },
  ]
}

/** Places a paper is sure of: all that an advert names, of a mail what it states in words. */
function surePlaces({ kind, facts }: PaperFacts): Fact<string>[] {
  return facts.places.filter((place) => kind === 'ad' || place.certainty === 'stated')
}

function listed(facts: readonly Fact<string>[]): Said {
  return { said: listWords(facts.map(({ value }) => value)), evidence: facts.flatMap(({ evidence }) => evidence) }
}

/** How a paper is called to the person, and in a letter to who wrote it. */
const names: Record<PaperKind, { told: string; written: string; again: string }> = {
  mail: { told: 'the mail', written: 'your e-mail', again: 'the other mail' },
  ad: { told: 'the ad', written: 'the advert', again: 'the other ad' },
  calendar: { told: 'the calendar entry', written: 'the calendar entry', again: 'the other calendar entry' },
  other: { told: 'the text', written: 'the text', again: 'the other text' },
}

/**
 * What the papers of a text say in two ways, and a weekday that is not that of its date. The facts keep what is believed
 * first (decision 0008); what the other side says is a question.
 */
export function findContradictions(
  papers: readonly PaperFacts[],
  facts: Facts,
  document: Document,
  context: { receivedAt: LocalDateTime; gazetteer: Gazetteer | null },
): Contradiction[] {
  const ordered = inOrderOfTrust(papers)
  const found: Contradiction[] = []
  const wrong = findWrongWeekday(document, facts.interview.start, context.receivedAt)
  if (wrong) found.push(weekdayContradiction(ordered, wrong, document.clean))
  for (const comparison of comparisons) {
    const clash = firstClash(ordered, comparison, context.gazetteer)
    if (clash && !found.some(({ fact }) => fact === comparison.fact)) found.push(clash)
  }
  return found.filter(({ fact }) => !isCorrected(facts, fact))
}

/** Where the person said what is right, nothing is left to ask. */
function isCorrected(facts: Facts, fact: ContradictedFact): boolean {
  const value = fact === 'interview.start' ? facts.interview.start : facts[fact]
  return [value].flat().some((item) => item?.certainty === 'corrected')
}

function firstClash(
  ordered: readonly PaperFacts[],
  { fact, noun, clash }: Comparison,
  gazetteer: Gazetteer | null,
): Contradiction | null {
  for (const [i, a] of ordered.entries()) {
    for (const b of ordered.slice(i + 1)) {
      const sides = clash(a, b, gazetteer)
      if (!sides) continue
      const [first, second] = sides
      const isSameKind = a.kind === b.kind
      const other = isSameKind ? names[b.kind].again : names[b.kind].told
      const written = isSameKind ? names[b.kind].again : names[b.kind].written
      return {
        fact,
        sides: [
          { paper: a.kind, ...first },
          { paper: b.kind, ...second },
        ],
        text: `${capital(names[a.kind].told)} gives ${noun} as ${first.said}, ${other} as ${second.said}. Ask which is right.`,
        ask: `${capital(names[a.kind].written)} gives ${noun} as ${first.said}, ${written} as ${second.said}: could you tell me which is right?`,
      }
    }
  }
  return null
}

function weekdayContradiction(
  ordered: readonly PaperFacts[],
  wrong: NonNullable<ReturnType<typeof findWrongWeekday>>,
  clean: string,
): Contradiction {
  const { weekday, date, isReally } = wrong
  const paper = ordered.find(({ span }) => span.start <= date.start && date.end <= span.end)?.kind ?? 'other'
  const day = quote(clean, date).replace(/\s+/g, ' ')
  return {
    fact: 'interview.start',
    sides: [
      { paper, said: `${day}, a ${isReally}`, evidence: [date] },
      { paper, said: wrong.said, evidence: [weekday] },
    ],
    text: `${capital(names[paper].told)} says ${wrong.said}, but ${day} is a ${isReally}. Ask which day is meant.`,
    ask: `You write ${wrong.said}, but ${day} is a ${isReally}: could you tell me which day is meant?`,
  }
}

const capital = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`
