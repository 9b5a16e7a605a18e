import { remember } from '../../../common/remember.ts'
import { activities, broadWords } from '../lexicon/activities.ts'
import { idleWorkWords } from '../lexicon/work-cues.ts'
import { findInList, phraseList } from '../text/phrase-lists.ts'
import { readDocument } from '../text/read.ts'
import { spelling, stemId } from '../text/tokens.ts'
import { asWritten } from './rows.ts'

/** Ends of words that make a doer of a deed: "maker" and "making" are both about "mak". */
const doers = /(?<=[a-z]{3})(?:ors?|ers?|ists?|ery|ry)$/
const idle = new Set(idleWorkWords.split(' '))

/** How many words are remembered with their roots before all are forgotten. */
const mostRoots = 20_000

/**
 * What a word is about, whatever its ending: "teacher", "teaches" and "teaching" share a root. Coarser than a stem,
 * and only good for holding a person's few words against a title or a list of duties.
 */
export const rootOf = remember((word) => {
  return rootOfStem(spelling(stemId(word.toLowerCase())).slice(1))
}, mostRoots)

/** The same for a stem. */
function rootOfStem(stem: string): string {
  const bare = stem.replace(doers, '')
  // "Cars" and "care" share three letters only
  if (stem.length <= 3) return `${stem}.`
  const kept = bare.length >= 3 ? bare : stem
  // "programm" and "program", "mak" and "make"
  return kept.replace(/[eiy]$/, '').replace(/([bdglmnprt])\1$/, '$1')
}

const rootsOfIds = new Map<number, string>()

/** The root of a token by the id of its stem. */
export function rootOfId(stem: number): string {
  const known = rootsOfIds.get(stem)
  if (known !== undefined) return known
  if (rootsOfIds.size >= mostRoots) rootsOfIds.clear()
  const root = rootOfStem(spelling(stem).slice(1))
  rootsOfIds.set(stem, root)
  return root
}

/** The roots of the words that say something: "working with horses" is about horses. */
export function rootsOf(words: string): string[] {
  const roots: string[] = []
  for (const word of wordsIn(words.toLowerCase())) {
    if (idle.has(word)) continue
    const root = rootOf(word)
    if (!roots.includes(root)) roots.push(root)
  }
  return roots
}

/** The words of a few, small already, with "c++" and "c#" whole. */
function wordsIn(text: string): readonly string[] {
  const found: string[] = []
  let start = -1
  for (let i = 0; i <= text.length; i++) {
    const c = text.charCodeAt(i)
    if (c > 127) return text.match(/[\p{L}\p{N}+#]+/gu) ?? []
    const isInside = (c >= 97 && c <= 122) || (c >= 48 && c <= 57) || c === 43 || c === 35
    if (isInside && start < 0) start = i
    if (isInside || start < 0) continue
    found.push(text.slice(start, i))
    start = -1
  }
  return found
}

interface Spelt {
  names: readonly string[]
  roots: readonly string[]
}

const broad: readonly Spelt[] = broadWords.flatMap(({ any, names }) =>
  any.map((words) => ({ names, roots: rootsOf(words) })),
)
const spelt: readonly Spelt[] = [
  ...activities.flatMap(({ name, also }) => [name, ...also].map((words) => ({ names: [name], roots: rootsOf(words) }))),
  ...broad,
].filter(({ roots }) => roots.length > 0)

const owners: string[] = []
const phrases: string[] = []
for (const { name, titles, duties } of activities) {
  for (const phrase of [...titles.map(asWritten), ...duties]) {
    phrases.push(phrase)
    owners.push(name)
  }
}
const list = phraseList(phrases)

/**
 * The activities that a person's free words mean, the nearest first: "cold calls" one, "sales" several; empty when the
 * lexicon knows none. Their words are held against its names first, then against the phrases of titles and duties.
 */
export const activitiesOf = remember((words): readonly string[] => {
  const asked = rootsOf(words)
  if (asked.length === 0) return []
  const there = new Set(asked)
  const same = broad.find(({ roots }) => roots.length === asked.length && roots.every((root) => there.has(root)))
  if (same) return same.names
  let best: { names: readonly string[]; size: number } | null = null
  for (const { names, roots } of spelt) {
    if (!roots.every((root) => there.has(root))) continue
    if (!best || roots.length > best.size) best = { names, size: roots.length }
  }
  if (best && best.size === asked.length) return best.names
  const document = readDocument(words)
  let longest: { name: string; size: number } | null = null
  for (const hit of findInList(list, document)) {
    const size = hit.last - hit.first
    if (!longest || size > longest.size) longest = { name: owners[hit.phrase] as string, size }
  }
  // "Selling flowers" is selling, though "flowers" is not known; "van sales" is no driving
  if (longest && longest.size > (best?.size ?? 0)) return [longest.name]
  return best?.names ?? []
})
