import type { Certainty, DocumentKind, Fact, Facts } from '../../../common/reading.ts'
import { type Agreement, compareHours, comparePay, compareRoles, compareValues, opposedContracts } from './agreement.ts'
import type { PaperFacts } from './papers.ts'

/** Who is believed first: what was written to the person, the latest first, then calendar entries, then adverts. */
const rank = { mail: 0, calendar: 1, other: 2, ad: 3 } as const

/** The papers in the order in which they are believed. An advert for another job than the first advert's is left out. */
export function inOrderOfTrust(papers: readonly PaperFacts[]): readonly PaperFacts[] {
  if (papers.length === 1) return papers
  const ordered = papers.toSorted(
    (a, b) =>
      rank[a.kind] - rank[b.kind] || (b.sentAt ?? '').localeCompare(a.sentAt ?? '') || a.span.start - b.span.start,
  )
  const told = ordered.find(({ facts }) => facts.role !== null)?.facts.role?.value
  const [mainAd] = ordered
    .filter(({ kind }) => kind === 'ad')
    .toSorted((a, b) => Number(isOtherJob(a, told)) - Number(isOtherJob(b, told)))
  return ordered.filter(
    (paper) => paper.kind !== 'ad' || paper === mainAd || !isOtherJob(paper, mainAd?.facts.role?.value),
  )
}

function isOtherJob({ facts }: PaperFacts, role: string | undefined): boolean {
  return role !== undefined && facts.role !== null && compareRoles(facts.role.value, role) === 'differ'
}

/**
 * The facts of several papers as one: of who writes, whom to answer and the meeting the mail is believed; of the job
 * what is stated before what is implied, then the more exact of two that agree, then the mail as the newer word.
 */
export function mergeFacts(papers: readonly PaperFacts[]): { kind: DocumentKind; facts: Facts } {
  const ordered = inOrderOfTrust(papers)
  const [first] = ordered
  if (!first) throw new Error('A text is at least one paper')
  if (ordered.length === 1) return { kind: first.documentKind, facts: first.facts }
  const all = <T>(of: (facts: Facts) => T): T[] => ordered.map(({ facts }) => of(facts))
  const workMode = mostSure(all((facts) => facts.workMode))
  const sameMode = ordered.filter(({ facts }) => !facts.workMode || facts.workMode.value === workMode?.value)
  return {
    kind: mergeKind(ordered),
    facts: {
      role: mostSure(
        all((facts) => facts.role),
        compareRoles,
      ),
      company: mostSure(all((facts) => facts.company)),
      places: mergePlaces(ordered),
      workMode,
      officeDays: mostSure(sameMode.map(({ facts }) => facts.officeDays)),
      pay: mostSure(
        all((facts) => facts.pay),
        comparePay,
      ),
      travelPercent: mostSure(all((facts) => facts.travelPercent)),
      travel: mostSure(all((facts) => facts.travel)),
      contract: mergeContract(all((facts) => facts.contract)),
      sender: all((facts) => facts.sender).find((sender) => sender !== null) ?? null,
      hoursPerWeek: mostSure(
        all((facts) => facts.hoursPerWeek),
        compareHours,
      ),
      schedule: eachOnce(
        all((facts) => facts.schedule),
        (item) => item.kind,
      ),
      benefits: eachOnce(
        all((facts) => facts.benefits),
        (item) => item.name,
      ),
      work: mergeWork(all((facts) => facts.work)),
      contact: mergeContact(all((facts) => facts.contact)),
      interview: mergeInterview(all((facts) => facts.interview)),
    },
  }
}

/** What a text is, is told by what was written to the person; a mail that only hands an advert on pitches it. */
function mergeKind(ordered: readonly PaperFacts[]): DocumentKind {
  const written = ordered.filter(({ kind }) => kind !== 'ad')
  const told = written.find(({ documentKind }) => documentKind !== 'other')
  if (told) return told.documentKind
  const hasAd = written.length < ordered.length
  if (!hasAd) return 'other'
  return written.some(({ kind }) => kind === 'mail') ? 'recruiter-outreach' : 'job-ad'
}

const sureness: Record<Certainty, number> = { corrected: 0, stated: 1, implied: 2 }

/** The surest of facts in order of trust; among equally sure ones that agree the most exact, then the first in the text. */
function mostSure<T>(
  facts: readonly (Fact<T> | null)[],
  compare: (a: T, b: T) => Agreement = compareValues,
): Fact<T> | null {
  const known = facts.filter((fact) => fact !== null)
  const surest = Math.min(...known.map((fact) => sureness[fact.certainty]))
  const sure = known.filter((fact) => sureness[fact.certainty] === surest)
  let [best] = sure
  for (const fact of sure) {
    if (!best) break
    const agreement = compare(fact.value, best.value)
    const isEarlier = agreement === 'same' && isEqual(fact.value, best.value) && startOf(fact) < startOf(best)
    if (agreement === 'narrower' || isEarlier) best = fact
  }
  return best ?? null
}

const isEqual = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
const startOf = (fact: Fact<unknown>) => fact.evidence[0]?.start ?? Number.POSITIVE_INFINITY

/** What a mail states in words, else what the advert names in any way: a place in the head of an advert is sure enough. */
function mergePlaces(ordered: readonly PaperFacts[]): Fact<string>[] {
  const named = ordered.filter(({ facts }) => facts.places.length > 0)
  const sure = named.find(
    ({ kind, facts }) => kind === 'ad' || facts.places.some((place) => place.certainty === 'stated'),
  )
  return (sure ?? named[0])?.facts.places ?? []
}

/** Every kind that goes with those already taken. */
function mergeContract(lists: readonly Facts['contract'][]): Facts['contract'] {
  const taken: Facts['contract'] = []
  for (const list of lists) {
    const kinds = taken.map(({ value }) => value)
    const isOpposed =
      opposedContracts(
        kinds,
        list.map(({ value }) => value),
      ) !== null
    for (const fact of list) {
      if (kinds.includes(fact.value) || (isOpposed && opposedContracts(kinds, [fact.value]) !== null)) continue
      taken.push(fact)
    }
  }
  return taken
}

/** The items of all lists, of those about the same thing the first. */
function eachOnce<T>(lists: readonly Fact<T>[][], about: (value: T) => string): Fact<T>[] {
  const items = new Map<string, Fact<T>>()
  for (const fact of lists.flat()) {
    const key = about(fact.value)
    const known = items.get(key)
    if (!known || sureness[fact.certainty] < sureness[known.certainty]) items.set(key, fact)
  }
  return [...items.values()]
}

/** The surest list, or a longer one that shares an activity with it: a mail names the job, the advert goes into it. */
function mergeWork(lists: readonly Facts['work'][]): Facts['work'] {
  const known = lists.filter((list) => list.length > 0)
  const best = known.find(([main]) => main?.certainty === 'stated') ?? known[0] ?? []
  return known.reduce(
    (longest, list) =>
      list.length > longest.length && list.some(({ value }) => best.some((item) => item.value === value))
        ? list
        : longest,
    best,
  )
}

/** The first paper's person to answer; what it leaves out comes from papers that name the same person. */
function mergeContact(contacts: readonly Facts['contact'][]): Facts['contact'] {
  const main = contacts.find(({ name, email, phone }) => name ?? email ?? phone)
  if (!main) return { name: null, email: null, phone: null }
  const same = contacts.filter((contact) => contact === main || (main.name && contact.name?.value === main.name.value))
  return {
    name: main.name,
    email: same.find(({ email }) => email)?.email ?? null,
    phone: same.find(({ phone }) => phone)?.phone ?? null,
  }
}

/** Each thing about the meeting from the first paper that says it. */
function mergeInterview(interviews: readonly Facts['interview'][]): Facts['interview'] {
  const first = <K extends keyof Facts['interview']>(key: K): Facts['interview'][K] | null =>
    interviews.find((interview) => interview[key] !== null)?.[key] ?? null
  const format = first('format')
  const isVisit = format === null || format.value === 'on-site'
  return {
    format,
    start: first('start'),
    offered: interviews.find(({ start }) => start !== null)?.offered ?? [],
    durationMinutes: first('durationMinutes'),
    place: isVisit ? first('place') : null,
    link: first('link'),
    replyBy: first('replyBy'),
  }
}
