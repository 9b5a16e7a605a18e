import { type Hit, hitsAt, type Phrase } from './match.ts'
import { compile, type PhraseIndex } from './phrase-index.ts'
import type { Document } from './read.ts'
import { findPlaces, ofPlace } from './search.ts'
import { firstFrom } from './word-test.ts'

/** A list of phrases that is looked for in documents, together with all other lists. */
export interface PhraseList {
  readonly phrases: readonly Phrase[]
  /** Lists looked for in the same texts are compiled together. */
  readonly soughtIn: Sought
  /** The lists it is compiled with, and its place among them; null until it is first asked for. */
  compiled: { together: Together; place: number } | null
}

/** Lists that share one index, so that a document is gone through once for all of them. */
interface Together {
  index: PhraseIndex
  /** For each phrase of the index: the place of its list, and its index there. */
  placeOf: Int32Array
  indexOf: Int32Array
  size: number
  /** What was found in documents still in use. */
  found: WeakMap<Document, Found>
}

/** What was found in one document; of several papers each has its own. */
interface Found {
  /** Where phrases stand, as `findPlaces` gives them, but list by list: those of the list at `i` from `listAt[i]` on. */
  places: Int32Array
  listAt: Int32Array
  /** The same as hits, once somebody asked for them. */
  hits: (readonly Hit[] | undefined)[]
}

/** Where lists are looked for: in what was pasted, or in letters the person writes. */
type Sought = 'documents' | 'letters'

/** Lists nobody has asked for yet. */
const waiting: Record<Sought, PhraseList[]> = { documents: [], letters: [] }

/**
 * Makes a list known that is looked for in documents; the same phrases are the same list. All lists known when one is
 * first asked for are compiled together then.
 */
export function phraseList(phrases: readonly Phrase[]): PhraseList {
  return known(phrases, 'documents')
}

/** The same for a list that is looked for in the person's own letters alone: no document is gone through for it. */
export function letterList(phrases: readonly Phrase[]): PhraseList {
  return known(phrases, 'letters')
}

function known(phrases: readonly Phrase[], soughtIn: Sought): PhraseList {
  const same = waiting[soughtIn].find((list) => isSame(list.phrases, phrases))
  if (same) return same
  const list: PhraseList = { phrases, soughtIn, compiled: null }
  waiting[soughtIn].push(list)
  return list
}

const isSame = (some: readonly Phrase[], others: readonly Phrase[]) =>
  some.length === others.length && some.every((phrase, i) => phrase === others[i])

/** Every place where a phrase of the list stands, in text order. Throws at first use on a phrase not well written. */
export function findInList(list: PhraseList, document: Document): readonly Hit[] {
  const { together, place } = compiled(list)
  const { places, listAt, hits } = foundIn(together, document)
  const known = hits[place]
  if (known) return known
  const made =
    document.papers.length > 0 ? joinPapers(list, document) : hitsAt(places, document, listAt[place], listAt[place + 1])
  hits[place] = made
  return made
}

/** Looks for the phrases of all lists at once. */
function foundIn(together: Together, document: Document): Found {
  const known = together.found.get(document)
  if (known) return known
  const found = divide(together, document.papers.length > 0 ? noPlaces : findPlaces(together.index, document))
  together.found.set(document, found)
  return found
}

/** No phrase goes from one paper to the next: what was found in each is found in all of them. */
function joinPapers(list: PhraseList, { tokens, papers }: Document): Hit[] {
  return papers.flatMap(({ span: paper, document }) => {
    const by = firstFrom(tokens.start, paper.start)
    return findInList(list, document).map(({ phrase, first, last, span }) => ({
      phrase,
      first: first + by,
      last: last + by,
      span: { start: span.start + paper.start, end: span.end + paper.start },
    }))
  })
}

function compiled(list: PhraseList): NonNullable<PhraseList['compiled']> {
  if (list.compiled) return list.compiled
  const lists = [...waiting[list.soughtIn]]
  const phrases = lists.flatMap((one) => one.phrases)
  const together: Together = {
    index: compile(phrases),
    placeOf: Int32Array.from(lists.flatMap((one, place) => one.phrases.map(() => place))),
    indexOf: Int32Array.from(lists.flatMap((one) => one.phrases.map((_, index) => index))),
    size: lists.length,
    found: new WeakMap(),
  }
  // Only now: a phrase that is not well written is named again whenever a list is asked for
  waiting[list.soughtIn].length = 0
  for (const [place, one] of lists.entries()) one.compiled = { together, place }
  return { together, place: lists.indexOf(list) }
}

const noPlaces = new Int32Array(0)

/** Puts the places of each list together. */
function divide({ placeOf, indexOf, size }: Together, all: Int32Array): Found {
  const listAt = new Int32Array(size + 1)
  const listOf = (i: number) => placeOf[all[i] as number] as number
  for (let i = 0; i < all.length; i += ofPlace) listAt[listOf(i) + 1] = (listAt[listOf(i) + 1] as number) + ofPlace
  for (let list = 0; list < size; list++) listAt[list + 1] = (listAt[list + 1] as number) + (listAt[list] as number)
  const next = listAt.slice()
  const places = new Int32Array(all.length)
  for (let i = 0; i < all.length; i += ofPlace) {
    const at = next[listOf(i)] as number
    next[listOf(i)] = at + ofPlace
    places[at] = indexOf[all[i] as number] as number
    places[at + 1] = all[i + 1] as number
    places[at + 2] = all[i + 2] as number
  }
  return { places, listAt, hits: [] }
}
