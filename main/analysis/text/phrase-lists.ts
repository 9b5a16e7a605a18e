import { findPhrases, type Hit, type Phrase } from './match.ts'
import { compile, type PhraseIndex } from './phrase-index.ts'
import type { Document } from './read.ts'
import { firstFrom } from './word-test.ts'

/** A list of phrases that is looked for in documents, together with all other lists. */
export interface PhraseList {
  readonly phrases: readonly Phrase[]
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
  /** The hits of each list in documents still in use. */
  found: WeakMap<Document, Found>
}

/** The hits of each list, by its place. */
type Found = readonly (readonly Hit[] | undefined)[]

/** Lists nobody has asked for yet. */
const waiting: PhraseList[] = []

/** Makes a list known. All lists known when one is first asked for are compiled together then. */
export function phraseList(phrases: readonly Phrase[]): PhraseList {
  const list: PhraseList = { phrases, compiled: null }
  waiting.push(list)
  return list
}

/** Every place where a phrase of the list stands, in text order. Throws at first use on a phrase not well written. */
export function findInList(list: PhraseList, document: Document): readonly Hit[] {
  const { together, place } = compiled(list)
  return hitsIn(together, document)[place] ?? none
}

/** The hits of each list in a document. */
function hitsIn(together: Together, document: Document): Found {
  const known = together.found.get(document)
  if (known) return known
  const found =
    document.papers.length > 0
      ? joinPapers(together, document)
      : divide(together, findPhrases(together.index, document))
  together.found.set(document, found)
  return found
}

/** No phrase goes from one paper to the next: what was found in each is found in all of them. */
function joinPapers(together: Together, { tokens, papers }: Document): Found {
  const lists = new Array<Hit[] | undefined>(together.size)
  for (const { span, document } of papers) {
    const by = firstFrom(tokens.start, span.start)
    for (const [place, hits] of hitsIn(together, document).entries()) {
      if (!hits) continue
      const list = lists[place] ?? []
      lists[place] = list
      for (const { phrase, first, last, span: words } of hits)
        list.push({
          phrase,
          first: first + by,
          last: last + by,
          span: { start: words.start + span.start, end: words.end + span.start },
        })
    }
  }
  return lists
}

const none: readonly Hit[] = []

function compiled(list: PhraseList): NonNullable<PhraseList['compiled']> {
  if (list.compiled) return list.compiled
  const lists = [...waiting]
  const phrases = lists.flatMap((one) => one.phrases)
  const together: Together = {
    index: compile(phrases),
    placeOf: Int32Array.from(lists.flatMap((one, place) => one.phrases.map(() => place))),
    indexOf: Int32Array.from(lists.flatMap((one) => one.phrases.map((_, index) => index))),
    size: lists.length,
    found: new WeakMap(),
  }
  // Only now: a phrase that is not well written is named again whenever a list is asked for
  waiting.length = 0
  for (const [place, one] of lists.entries()) one.compiled = { together, place }
  return { together, place: lists.indexOf(list) }
}

/** Gives each list its hits. */
function divide({ placeOf, indexOf, size }: Together, hits: readonly Hit[]): (Hit[] | undefined)[] {
  const lists = new Array<Hit[] | undefined>(size)
  for (const hit of hits) {
    const place = placeOf[hit.phrase] as number
    hit.phrase = indexOf[hit.phrase] as number
    const list = lists[place]
    if (list) list.push(hit)
    else lists[place] = [hit]
  }
  return lists
}
