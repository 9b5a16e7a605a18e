// The only door to `natural`: leaf paths, because its index loads database clients, reads `.env` and prints.
import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'

/** The Porter stem of one lower-case English word: `travelling` → `travel`. Other scripts come back unchanged. */
export function stem(word: string): string {
  return stemmer.stem(word)
}
