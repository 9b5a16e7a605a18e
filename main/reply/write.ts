import { remember } from '../../common/remember.ts'
import { everyMatch } from '../analysis/text/every-match.ts'
import type { Written } from './layout.ts'
import { pick } from './pick.ts'
import type { Material, Paragraph, SentenceRow, Slots } from './sentences/row.ts'
import { type Spelling, spelled } from './spelling.ts'

/** How wordings are chosen and written. */
export interface Wordings {
  /** The same seed chooses the same wordings. */
  seed: string
  spelling: Spelling
  /** Whether it is said or typed as one speaks: "I'd" for "I would". */
  isSpoken: boolean
}

// `{role}`
const slot = /\{(?<name>[a-z]{1,12})\}/gi

/** The slots of a wording. */
const slotsIn = remember((way) => everyMatch(way, slot).map(({ groups }) => groups?.name ?? ''))

/** Each as one says it. */
const spoken: readonly (readonly [RegExp, string])[] = [
  [/\bI am\b(?=\s)/g, "I'm"],
  [/\bI would(?= (?:be|like|also|need|rather|still|really|very|love|welcome)\b)/g, "I'd"],
  [/\bI will\b(?=\s)/g, "I'll"],
  [/\bcannot\b/g, "can't"],
  [/\bdo not\b/g, "don't"],
]

/** The sentence of a row in this letter; null when it has no place in it or a name it needs is not known. */
export function writeSentence(row: SentenceRow, material: Material, wordings: Wordings): Written | null {
  if (!row.intents.includes(material.intent) || row.when?.(material) === false) return null
  if (row.channels && !row.channels.includes(material.channel)) return null
  if (row.length === 'full' && (material.length === 'short' || material.channel === 'chat')) return null
  const ways = Array.isArray(row.says)
    ? row.says
    : waysOf(row.says as Exclude<SentenceRow['says'], readonly string[]>, material)
  const known = ways.filter((way) => slotsIn(way).every((name) => fillOf(material, name) !== null))
  const way = pick(known, `${wordings.seed}/${row.id}`)
  if (way === null) return null
  const said = wordings.isSpoken ? spoken.reduce((text, [long, short]) => text.replace(long, short), way) : way
  const own = spelled(said, wordings.spelling)
  const text = slotsIn(way).length === 0 ? own : own.replace(slot, (_, name: string) => fillOf(material, name) ?? '')
  const rests = typeof row.rests === 'function' ? row.rests(material) : (row.rests ?? [])
  return { paragraph: row.id.split('/')[0] as Paragraph, text, rules: [row.id, ...rests] }
}

function waysOf(says: Exclude<SentenceRow['says'], readonly string[]>, { tone }: Material): readonly string[] {
  return says[tone] ?? says.plain
}

function fillOf({ slots }: Material, name: string): string | null {
  return slots[name as keyof Slots] ?? null
}
