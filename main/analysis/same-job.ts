import type { Reading } from '../../common/reading.ts'
import { placeKey } from '../places/place-key.ts'

/** What an invite is recognised by when its job comes again, under the same name or another. */
export interface JobSignature {
  /** Words of the role, lower case, in alphabetical order. */
  role: string[]
  /** Look-up form of the hiring firm; null when only an agency, or nobody, is named. */
  company: string | null
  /** Look-up forms of the places of work. */
  places: string[]
  /** Yearly base pay, lowest and highest; null when not stated. */
  pay: [low: number, high: number] | null
  /** The least hashes of the text's runs of words: two texts share as large a part of them as of their runs. */
  least: number[]
  /** How many runs of words the text has; 0 when it is too short to tell. */
  runs: number
}

/** How two invites belong together. */
export interface Likeness {
  /** `job` is likely the same job, `company` another one at the same firm. */
  kind: 'job' | 'company'
  /** One plain sentence on what they have in common. */
  why: string
}

/** Words of a run: long enough not to be chance, short enough to outlive a small change. */
const runLength = 4
const hashCount = 48
/** From this part of the shorter text on it was copied from the other; less is enough where the role is the same. */
const copiedShare = { sameRole: 0.35, unknownRole: 0.6 }
/** Least words of a text that copying can be told by. */
const leastWords = 60

const smallWords = new Set('a an and at for in of on or the to with m f d w x'.split(' '))

/** What a job is recognised by, from a text and its reading. */
export function signJob(text: string, { facts, document }: Pick<Reading, 'facts' | 'document'>): JobSignature {
  const pay = facts.pay?.value
  const low = pay?.perYearMin ?? pay?.perYearMax ?? null
  const places = facts.places.map((place) => placeKey(place.value)).filter((key) => key !== '')
  return {
    role: roleWords(facts.role?.value ?? ''),
    company: facts.company ? placeKey(facts.company.value) : null,
    places,
    pay: low === null ? null : [low, pay?.perYearMax ?? low],
    ...leastHashes(
      document.parts.filter((part) => part.kind === 'body').map(({ span }) => text.slice(span.start, span.end)),
    ),
  }
}

/** What two invites have in common; null when it is nothing that would interest the person. */
export function likenessOf(a: JobSignature, b: JobSignature): Likeness | null {
  const isSameRole = a.role.length > 0 && isAlike(a.role, b.role)
  const canBeSameRole = isSameRole || a.role.length === 0 || b.role.length === 0
  const isSameFirm = a.company !== null && a.company === b.company
  const isOtherPlace = a.places.length > 0 && b.places.length > 0 && !a.places.some((place) => b.places.includes(place))
  const enough = isSameRole ? copiedShare.sameRole : copiedShare.unknownRole
  // An agency that hides the firm often names only the next large town
  const canBeSamePlace = !isOtherPlace || a.company === null || b.company === null
  if (canBeSameRole && canBeSamePlace && sharedPart(a, b) >= enough) {
    return { kind: 'job', why: 'Much of the text is the same.' }
  }
  if (isSameRole && isSameFirm && !isOtherPlace) return { kind: 'job', why: 'The role and the firm are the same.' }
  const isSamePlace = a.places.some((place) => b.places.includes(place))
  const canBeSameFirm = a.company === null || b.company === null
  if (isSameRole && isSamePlace && canBeSameFirm && isSamePay(a, b)) {
    return { kind: 'job', why: 'The role, the place and the pay are the same, and only one names the firm.' }
  }
  return isSameFirm ? { kind: 'company', why: 'It is the same firm, for another role.' } : null
}

/** Most likenesses that are told. */
const mostLikenesses = 5

/** Of other invites those that have something in common, the same job before the same firm, else in the order given. */
export function similarTo(
  own: JobSignature,
  others: Iterable<{ id: string; signature: JobSignature }>,
): (Likeness & { id: string })[] {
  const found: Record<Likeness['kind'], (Likeness & { id: string })[]> = { job: [], company: [] }
  for (const { id, signature } of others) {
    const likeness = likenessOf(own, signature)
    if (likeness && found[likeness.kind].length < mostLikenesses) found[likeness.kind].push({ id, ...likeness })
  }
  return [...found.job, ...found.company].slice(0, mostLikenesses)
}

function roleWords(role: string): string[] {
  const words = placeKey(role).split(' ')
  return [...new Set(words.filter((word) => word !== '' && !smallWords.has(word)))].sort()
}

/** Whether most words of the longer role are words of the other. */
function isAlike(a: readonly string[], b: readonly string[]): boolean {
  const shared = a.filter((word) => b.includes(word)).length
  return shared / Math.max(a.length, b.length) >= 0.6
}

function isSamePay(a: JobSignature, b: JobSignature): boolean {
  return a.pay !== null && b.pay !== null && a.pay[0] === b.pay[0] && a.pay[1] === b.pay[1]
}

/** The part of the shorter text that stands in the other, estimated from the equal least hashes. */
function sharedPart(a: JobSignature, b: JobSignature): number {
  if (a.runs === 0 || b.runs === 0) return 0
  let equal = 0
  for (let index = 0; index < hashCount; index += 1) if (a.least[index] === b.least[index]) equal += 1
  const ofBoth = equal / hashCount
  return (ofBoth * (a.runs + b.runs)) / (1 + ofBoth) / Math.min(a.runs, b.runs)
}

/** MinHash (Broder 1997): of all runs of words the least value under each of several hashes. Empty for a short text. */
function leastHashes(bodies: readonly string[]): Pick<JobSignature, 'least' | 'runs'> {
  const words = bodies.flatMap((body) => body.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  if (words.length < leastWords) return { least: [], runs: 0 }
  const hashes = words.map(hashOf)
  const least = new Array<number>(hashCount).fill(0xffffffff)
  for (let start = 0; start + runLength <= hashes.length; start += 1) {
    let run = 0
    for (let at = start; at < start + runLength; at += 1) run = mix(run ^ (hashes[at] as number))
    for (let index = 0; index < hashCount; index += 1) {
      const value = mix(run + Math.imul(index, 0x9e3779b1))
      if (value < (least[index] as number)) least[index] = value
    }
  }
  return { least, runs: hashes.length - runLength + 1 }
}

/** FNV-1a over the code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** The last step of MurmurHash3: every bit of the value depends on every bit given. */
function mix(value: number): number {
  let mixed = value ^ (value >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
