import { existsSync, readFileSync } from 'node:fs'
import { emptyGazetteer, type Gazetteer, readGazetteer } from './gazetteer.ts'

/**
 * A gazetteer over the packed file at `path` (`resources/places.bin` of the project), read at the first question.
 * Without the file nothing is found, so that commutes stay unknown and the rest of a reading still works.
 * Throws at the first question when the file is something else.
 */
export function loadGazetteer(path: string): Gazetteer {
  let loaded: Gazetteer | null = null
  const load = () => {
    loaded ??= existsSync(path) ? readGazetteer(readFileSync(path)) : emptyGazetteer
    return loaded
  }
  return { find: (query, near) => load().find(query, near), named: (name) => load().named(name) }
}
