import { monthNumbers, weekdayNumbers } from '../lexicon/calendar.ts'

/** A place of a text where the way to write a day or a time may begin, a bit for each kind. */
export const Mark = {
  /** One or two digits. */
  short: 1,
  /** Four digits. */
  long: 2,
  /** One or two digits and a sign that parts a date: `27/`, `27.`, `27-`. */
  parted: 4,
  /** One or two digits and the end of "27th". */
  ordinal: 8,
  /** One or two digits and what makes them an hour: `2:30`, `2 pm`, `14h`. */
  hour: 16,
  /** The same as people on the continent write it: `14 h`, `10 Uhr`, `10.30 uur`. */
  uhr: 32,
  /** One or two digits from which a range may go on to the next figure: `9 to 5`, `10:30 - 12`. */
  ranged: 64,
  /** One or two digits behind what may be "at", "about" or `@`. */
  led: 128,
  /** The first letters of a weekday. */
  weekday: 256,
  /** The first letters of a month. */
  month: 512,
} as const

/** The marks of a text, in its order: where each stands, and its bits. */
export interface Marks {
  at: number[]
  bits: number[]
}

/** Where figures stand, and what each may begin. */
export function figureMarks(text: string): Marks {
  const at: number[] = []
  const bits: number[] = []
  /** The first mark of the hour that stands before, and where that hour ends; none behind other figures. */
  let hour = 0
  let end = -1
  for (let i = 0; i < text.length; i++) {
    if (!isDigit(text.charCodeAt(i))) continue
    const start = i
    while (isDigit(text.charCodeAt(i + 1))) i++
    const size = i + 1 - start
    if (size > 2) {
      end = -1
      hour = at.length + 1
      if (size !== 4) continue
      at.push(start)
      bits.push(Mark.long)
      continue
    }
    const isMinutes = start - end === 1 && partsHour(text.charCodeAt(end))
    if (!isMinutes) {
      if (end >= 0 && joinsRange(text, end, start))
        for (let k = hour; k < at.length; k++) bits[k] = (bits[k] as number) | Mark.ranged
      hour = at.length
    }
    at.push(start)
    bits.push(Mark.short | (isLed(text, start) ? Mark.led : 0) | behind(text, i + 1))
    end = i + 1
  }
  return { at, bits }
}

/** The marks of a text without any. */
export const noMarks: Marks = { at: [], bits: [] }

/** The figures of the text that was looked at last: its days and its times ask for the same. */
let lately: { text: string; marks: Marks } = { text: '', marks: noMarks }

/** `figureMarks`, found once for a text that is asked about again at once. */
export function figuresOf(text: string): Marks {
  if (lately.text !== text) lately = { text, marks: figureMarks(text) }
  return lately.marks
}

/** `10:30`, `10.30`, `10h30` */
const partsHour = (c: number) => c === colon || c === dot || (c | small) === h

/** Most characters between the two hours of a range. */
const longestJoint = 80

/** Whether a dash stands between two figures, or what begins like "to", "till", "through", "until", "and", "ends" or "finishes". */
function joinsRange(text: string, from: number, to: number): boolean {
  if (to - from > longestJoint) return false
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i) | small
    if (c === hyphen || c === enDash || c === emDash) return true
    const next = text.charCodeAt(i + 1) | small
    if (c === t ? next === o || next === iota || next === h : (c === a || c === u || c === e) && next === n) return true
    if (c === f && next === iota) return true
  }
  return false
}

/** Whether the last letter of "at", "around", "about", "say", "come" or "for", or `@`, stands before a place and a blank. */
function isLed(text: string, at: number): boolean {
  let before = at - 1
  while (before > at - 3 && isBlank(text.charCodeAt(before))) before--
  return before < at - 1 && endsLead.has(text.charCodeAt(before) | small)
}

const endsLead = new Set([...'tdyer@'].map((letter) => letter.charCodeAt(0) | 32))

/** What stands right behind one or two digits. */
function behind(text: string, at: number): number {
  const c = text.charCodeAt(at)
  if (c === slash || c === hyphen) return Mark.parted
  if (c === dot || c === colon) {
    const parted = c === dot ? Mark.parted : 0
    if (!isDigit(text.charCodeAt(at + 1))) return parted
    const blank = isBlank(text.charCodeAt(at + 3)) ? 1 : 0
    return parted | Mark.hour | ((text.charCodeAt(at + 3 + blank) | small) === u ? Mark.uhr : 0)
  }
  let i = at
  while (i < at + 2 && isBlank(text.charCodeAt(i))) i++
  const first = text.charCodeAt(i) | small
  if (i === at && isOrdinal(first, text.charCodeAt(i + 1) | small)) return Mark.ordinal
  return beginsHour.has(first) ? Mark.hour | (first === u || first === h ? Mark.uhr : 0) : 0
}

/** "st", "nd", "rd", "th" */
const isOrdinal = (first: number, second: number) =>
  (first === s && second === t) || ((first === n || first === r) && second === d) || (first === t && second === h)

/** Where words begin like the name of a weekday or a month. */
export function nameMarks(text: string): Marks {
  const at: number[] = []
  const bits: number[] = []
  let isInWord = false
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    const wasInWord = isInWord
    isInWord = isWordLetter(c)
    if (wasInWord || !isInWord) continue
    const name = names.get(
      ((c | small) << 16) | ((text.charCodeAt(i + 1) | small) << 8) | text.charCodeAt(i + 2) | small,
    )
    if (name === undefined) continue
    at.push(i)
    bits.push(name)
  }
  return { at, bits }
}

/** The bit of a capital letter that it lacks as a small one. */
const small = 32
const [dot, slash, hyphen, colon] = [46, 47, 45, 58]
const [a, d, e, f, h, iota, n, o, r, s, t, u] = [97, 100, 101, 102, 104, 105, 110, 111, 114, 115, 116, 117]
// Dashes, with the same bit
const [enDash, emDash] = [0x2013 | small, 0x2014 | small]

/** The first three letters of each name as one number. */
const keyOf = (name: string) => (name.charCodeAt(0) << 16) | (name.charCodeAt(1) << 8) | name.charCodeAt(2)
const names = new Map<number, number>([
  ...Object.keys(weekdayNumbers).map((name) => [keyOf(name), Mark.weekday] as const),
  ...Object.keys(monthNumbers).map((name) => [keyOf(name), Mark.month] as const),
])

/** First letters of what makes a figure an hour: "am", "pm", "o'clock", "hrs", "noon", "Uhr". */
const beginsHour = new Set([...'apohnu'].map((letter) => letter.charCodeAt(0)))

const isDigit = (c: number) => c >= 48 && c <= 57
const isBlank = (c: number) => c === 32 || c === 0xa0 || (c >= 9 && c <= 13)
/** Whether a character is what a pattern takes for a letter of a word. */
export const isWordLetter = (c: number) => (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || isDigit(c) || c === 95
