/** Whether what was found is what was wanted. */
export type Alike = (wanted: string, found: string) => boolean

/** Words that firms and people carry in front or behind and that make no difference to who they are. */
const titlesAndForms = new Set(
  'ltd limited inc llc plc llp gmbh corp corporation company co group the pty pvt mr mrs ms dr and'.split(' '),
)

function wordsOf(text: string): Set<string> {
  const plain = text
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replaceAll('&', ' and ')
  return new Set(plain.match(/[\p{L}\p{N}+#]+/gu) ?? [])
}

function properWordsOf(name: string): Set<string> {
  return new Set([...wordsOf(name)].filter((word) => !titlesAndForms.has(word)))
}

function shared(a: Set<string>, b: Set<string>): number {
  return [...a].filter((word) => b.has(word)).length
}

/** Shared words as a share of all words of both. */
function likeness(a: Set<string>, b: Set<string>): number {
  const both = shared(a, b)
  return both / Math.max(1, a.size + b.size - both)
}

/** Equal but for capitals. */
export const same: Alike = (wanted, found) => wanted.toLowerCase() === found.toLowerCase()

/** Job titles: six of ten words shared, or one within the other with few words to spare. */
export const titleAlike: Alike = (wanted, found) => {
  const a = wordsOf(wanted)
  const b = wordsOf(found)
  const both = shared(a, b)
  return likeness(a, b) >= 0.6 || (both === a.size && b.size <= a.size + 3) || (both === b.size && b.size >= 2)
}

/** Names of firms and people: half of the words that matter shared, or a short form of the name. */
export const nameAlike: Alike = (wanted, found) => {
  const a = properWordsOf(wanted)
  const b = properWordsOf(found)
  return likeness(a, b) >= 0.5 || (b.size > 0 && shared(a, b) === b.size)
}

/** Places: half of the words of the shorter one shared. */
export const placeAlike: Alike = (wanted, found) => {
  const a = wordsOf(wanted)
  const b = wordsOf(found)
  const both = shared(a, b)
  return both >= 1 && both >= Math.min(a.size, b.size) / 2
}
