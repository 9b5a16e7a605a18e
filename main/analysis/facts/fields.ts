import { remember } from '../../../common/remember.ts'
import type { Span } from '../../../common/span.ts'
import { type FieldKind, fieldLabels } from '../lexicon/field-labels.ts'
import { everyMatch } from '../text/every-match.ts'
import type { Document } from '../text/read.ts'
import { singleBlanks } from '../text/single-blanks.ts'
import { type Page, type TextLine, trimmed } from './page.ts'
import { Sign } from './signs.ts'

/** A labelled value: "Location: Ashford". */
export interface Field {
  kind: FieldKind
  /** The label, lower case. */
  label: string
  value: Span
}

// `Job Title: Night Baker`, `Location - Ashford`, `Payrate<tab>£11`, `- Position : Clerk`, `company: Ash Mills`
const labelled =
  /^[^A-Za-z0-9]{0,6}(?<label>[A-Za-z][A-Za-z '&/()-]{0,34}?)\s{0,12}(?<sign>:|\t| - | -(?= )|- )\s{0,12}(?<value>.{0,400})$/
// `… Job Title: Night Baker Location: Ashford Salary: …`, a blob whose line breaks were lost
const inline =
  /(?:(?<![A-Za-z])|(?<=[a-z)])(?=[A-Z]))(?<label>[A-Z][A-Za-z]{1,14}(?: ?[/&] ?[A-Za-z]{2,12}| [A-Za-z]{2,12}){0,3})\s{0,3}:\s{0,3}/g

/** The words of a label as the list of labels has them; the same few labels stand in most adverts. */
const keyOf = remember((label) => singleBlanks(label.toLowerCase().replace(/[^a-z ]+/g, ' ')).trim())

/** A label that stands within a line. */
interface Label {
  /** What it tells; null for words that are no label. */
  kind: FieldKind | null
  /** The label, lower case. */
  key: string
  /** Where it begins among the words before its colon. */
  at: number
}

/** The longest known label that a run of words ends with: "Full time Location" is a Location. */
const labelIn = remember((before): Label => {
  // "CityJob Type": a line break was lost before the label
  const words = keyOf(before.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')).split(' ')
  for (let from = 0; from < words.length; from++) {
    const key = words.slice(from).join(' ')
    const kind = fieldLabels.get(key)
    if (kind) return { kind, key, at: labelStart(before, words.length - from) }
  }
  return { kind: null, key: '', at: 0 }
})

/** Every labelled value of the body and signature, in text order. */
export function findFields(document: Document, page: Page): readonly Field[] {
  const known = fieldsOf.get(page)
  if (known) return known
  const fields = readFields(document, page)
  fieldsOf.set(page, fields)
  return fields
}

/** The fields of pages still in use: they are asked for by several facts. */
const fieldsOf = new WeakMap<Page, readonly Field[]>()

function readFields(document: Document, page: Page): readonly Field[] {
  const fields: Field[] = []
  for (let i = 0; i < page.lines.length; i++) {
    const line = page.lines[i] as TextLine
    if (line.part !== 'body' && line.part !== 'signature') continue
    const whole = (line.signs & Sign.label) !== 0 && mayBeLabelled(line) ? wholeLine(document, page, line, i) : null
    if (whole) fields.push(whole)
    if ((line.signs & Sign.colon) !== 0 && line.text.length > 60) fields.push(...inLine(document, line))
  }
  return fields
}

/** How far into a line its first label and value are looked for. */
const longestValue = 400

/** How far into a line the sign after its label stands: marks, the label, blanks. */
const furthestSign = 54
/** A label alone on its line is no longer. */
const longestAlone = 36

/** Whether a line is short, or has a sign near its beginning that a label may end with. */
function mayBeLabelled({ text }: TextLine): boolean {
  if (text.length <= longestAlone) return true
  for (let i = 1; i < furthestSign && i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === colon || c === tab || c === dash) return true
  }
  return false
}

const colon = 58
const tab = 9
const dash = 45

function wholeLine(document: Document, page: Page, line: TextLine, index: number): Field | null {
  // A blob without line breaks is read as far as its first label reaches
  const text = line.text.slice(0, longestValue)
  const match = labelled.exec(text)
  const words = match?.groups?.label ?? line.text.slice(0, 40)
  const label = keyOf(words)
  const kind = fieldLabels.get(label)
  if (kind === undefined) return null
  const value = match?.groups?.value ?? ''
  if (match && value !== '') {
    const start = line.start + text.length - value.length
    // "Location: Ashford Salary: …" goes on with the next label
    const next = nextLabel(value)
    return {
      kind,
      label,
      value: trimmed(document.clean, { start, end: next < 0 ? line.start + text.length : start + next }),
    }
  }
  if (line.text.length > longestAlone || (!match && (kind === 'other' || line.text.length > 24))) return null
  // The value stands on the next line: "Location", then "Ashford"; or ": Ashford"
  const below = page.lines[index + 1]
  if (!below || below.part !== line.part || below.text.length > 120) return null
  if (!match && !below.text.startsWith(':') && !line.afterBlank) return null
  const start = below.start + (/^[:\s-]*/.exec(below.text)?.[0].length ?? 0)
  const next = nextLabel(document.clean.slice(start, below.end))
  return start < below.end
    ? { kind, label, value: trimmed(document.clean, { start, end: next < 0 ? below.end : start + next }) }
    : null
}

function nextLabel(value: string): number {
  if (!endsWord(value)) return -1
  for (const match of everyMatch(value, inline)) {
    const { kind, at } = labelIn(match.groups?.label ?? '')
    if (kind && match.index + at > 1) return match.index + at
  }
  return -1
}

/** Whether a colon stands right after a word of a text: not "10:30". */
function endsWord(text: string): boolean {
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    let before = at - 1
    while (before >= 0 && text.charCodeAt(before) <= 32) before--
    const c = text.charCodeAt(before) | 32
    if ((c >= 97 && c <= 122) || text.charCodeAt(before) > 127) return true
  }
  return false
}

/** Where in a run of words its last `words` begin. */
function labelStart(label: string, words: number): number {
  const starts = [...everyMatch(label, /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g)].map((match) => match.index)
  return starts[starts.length - words] ?? 0
}

function inLine(document: Document, line: TextLine): Field[] {
  if (!endsWord(line.text)) return []
  const found: { kind: FieldKind; label: string; from: number; to: number }[] = []
  for (const match of everyMatch(line.text, inline)) {
    const { kind, key, at } = labelIn(match.groups?.label ?? '')
    if (kind) found.push({ kind, label: key, from: match.index + at, to: match.index + match[0].length })
  }
  return found.flatMap((one, i) => {
    if (one.from === 0) return []
    const stop = found[i + 1]?.from ?? line.text.length
    const end = Math.min(stop, one.to + 90)
    const value = trimmed(document.clean, { start: line.start + one.to, end: line.start + end })
    return value.end > value.start ? [{ kind: one.kind, label: one.label, value }] : []
  })
}

/** The first value of a kind, or null. */
export function firstField(fields: readonly Field[], kind: FieldKind): Field | null {
  return fields.find((field) => field.kind === kind) ?? null
}
