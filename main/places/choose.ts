import type { PlaceChoice, PlaceChoices } from '../../common/place-choices.ts'
import type { Gazetteer, Place, PlaceMatch } from './gazetteer.ts'
import { isWorldKnown } from './major-cities.ts'
import { placeKey } from './place-key.ts'

/** From this share of all readings on, the best is taken without asking. */
const plainCertainty = 0.9
/** A large city is meant without asking when no other of its name scores this much. */
const rivalScore = 0.7
const largeScore = 0.9
/** Shorter names are too close to too many others to be spelt out. */
const leastLetters = 5
const mostChoices = 8
const letters = 'abcdefghijklmnopqrstuvwxyz'

/**
 * What somebody may mean by a place they typed. A name that is none is taken for a slip of one letter: left out, put in,
 * put for another, or changed with its neighbour; only names of larger cities count then.
 */
export function choosePlaces(gazetteer: Gazetteer, text: string): PlaceChoices {
  const found = gazetteer.find(text)
  if (found.length > 0) {
    return {
      kind: isPlain(found, text) ? 'one' : 'several',
      choices: found.slice(0, mostChoices).map(({ place }) => choiceOf(place)),
    }
  }
  const near = respelt(gazetteer, text)
  return near.length > 0 ? { kind: 'near', choices: near.slice(0, mostChoices) } : { kind: 'none', choices: [] }
}

function isPlain([best, second]: readonly PlaceMatch[], text: string): boolean {
  if (!best) return false
  const isLarge = best.score >= largeScore && (second?.score ?? 0) < rivalScore
  // "Newcastle" is half of a name that the whole world knows
  const isWholeName = placeKey(best.place.name) === placeKey(text)
  const isKnown = isWholeName && isWorldKnown(best.place.name, best.place.country)
  return best.certainty >= plainCertainty || isLarge || isKnown
}

function choiceOf({ name, admin1, country }: Place): PlaceChoice {
  return { query: [name, admin1, country].filter((part) => part !== null).join(', '), name, admin1, country }
}

/** Larger cities whose name is one slip away from the first part of what was typed. */
function respelt(gazetteer: Gazetteer, text: string): PlaceChoice[] {
  const [first = '', ...rest] = text.split(',')
  const key = placeKey(first)
  if (key.length < leastLetters || key.length > 40) return []
  const tail = rest.length > 0 ? `,${rest.join(',')}` : ''
  const seen = new Map<string, { choice: PlaceChoice; score: number }>()
  for (const spelling of slips(key)) {
    if (!gazetteer.named(spelling).some((place) => place.isMajor)) continue
    const match = gazetteer.find(spelling + tail)[0]
    if (!match || placeKey(match.place.name) !== spelling) continue
    const choice = choiceOf(match.place)
    if (!seen.has(choice.query)) seen.set(choice.query, { choice, score: match.score })
  }
  return [...seen.values()].sort((a, b) => b.score - a.score).map(({ choice }) => choice)
}

/** All words one slip away from a word. */
function* slips(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at += 1) {
    const before = word.slice(0, at)
    const after = word.slice(at)
    if (after.length > 0) yield before + after.slice(1)
    if (after.length > 1) yield before + after[1] + after[0] + after.slice(2)
    for (const letter of letters) {
      yield before + letter + after
      if (after.length > 0 && after[0] !== letter) yield before + letter + after.slice(1)
    }
  }
}
