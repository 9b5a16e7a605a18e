// The only door to `natural`: leaf paths, because its index loads database clients, reads `.env` and prints.
import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'

/** Words that the Porter stemmer takes for others: an officer is no office. */
const apart = new Map([
  ['officer', 'officer'],
  ['officers', 'officer'],
])

/** The stem of one lower-case English word, Porter's but for those few: `travelling` → `travel`. Other scripts come back unchanged. */
export function stem(word: string): string {
  return apart.get(word) ?? stemmer.stem(word)
}
