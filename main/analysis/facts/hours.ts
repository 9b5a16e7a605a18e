import type { Fact } from '../../../common/reading.ts'
import type { Span } from '../../../common/span.ts'
import type { Document, Sentence } from '../text/read.ts'
import { Flag, formId } from '../text/tokens.ts'
import { wordBits } from '../text/word-bits.ts'
import { stated } from './fact.ts'
import { Sign, sentencesWith } from './signs.ts'

// `37.5 hours per week`, `40hrs/wk`, `25 hours a week`, `38 hours each week`, `20 hrs per a week`
const perWeek =
  /(?<hours>\d{1,3}(?:\.\d{1,2})?)\s?[+-]?\s?(?:hours?|hrs?|h)\.?(?:\s?\([^)]{1,20}\))?(?:\s(?:of work|work|worked|minimum|or less|or more|on average|in (?=a normal)))?\s?(?:\/|per|an?|each|every|in an?|weekly|in)\s?(?:an?\s)?(?:normal\s|working\s|standard\s|average\s|typical\s|calendar\s)?(?:week|weekly|wk|w\b)/i
// `15 hours weekly`
const weekly = /(?<hours>\d{1,2}(?:\.\d{1,2})?)\s?(?:hours?|hrs?)\s(?:weekly|p\.?\/?w\b)/i
// `38 hour week`, `50-hour week`, `35 hours week`
const hourWeek = /(?<hours>\d{1,2}(?:\.\d{1,2})?)[\s-]?(?:hours?|hrs?)[\s-](?:working |work )?week\b/i
// `Hours: 37 per week`, `Hours per week: 30`, `Weekly hours: 40`
const labelled =
  /\b(?:hours|hrs)(?: of work)?\s?[:\t-]\s{0,3}(?:full[ -]?time,?\s?|part[ -]?time,?\s?)?(?:\d{1,2}\s?(?:-|to)\s?)?(?<hours>\d{1,2}(?:\.\d{1,2})?)\s?(?:per|a|\/|p\.?w|hours?\b|hrs?\b)|\b(?:hours per week|weekly hours|hours\/week|hours \(per week\))\s?[:\t-]?\s{0,3}(?<more>\d{1,2}(?:\.\d{1,2})?)/i
// `the hours are 20 in the week`, `hours will be 37.5`, `hours of work are 35`
const hoursAre =
  /\b(?:hours|hrs)(?: of work)? (?:are|is|will be|would be|being|come to|total)\s(?:about |around |usually |typically |approximately |only )?(?<hours>\d{1,2}(?:\.\d{1,2})?)\b(?!\s?(?:[:.]\d|am|pm|a\.m|p\.m|to\b|-|until|till))/i
// `37 hours, Monday to Friday`, `Status: permanent, 39 hours`, `| 36.25 hours`, `Full time, 40 Hours`
const bare =
  /(?<!\d)(?<hours>\d{2}(?:\.\d{1,2})?)\s?(?:hours|hrs)\b(?!\s?(?:notice|of|a day|per day|before|prior|after|in advance|within|ago|shift|per month|a month|per year|per annum|training|response|clinical))/i
const bareCue =
  /\b(?:mon|monday|weekdays|permanent|full[ -]?time|part[ -]?time|fixed[ -]?term|contract|hours:|hours of work|working pattern|per annum|p\.a|over (?:three|four|five|six|[3-6]) days|days? (?:a|per|each) week|rota|that's|that is|makes|making|total|totals|totalling|comes to|adds? up|works out|altogether|in all|all told|contracted|basic week|standard|week|mornings|afternoons|spread|fte|no more|£|\\$|€)\b/i
// `8 hours a day, 5 days a week`
const daily =
  /(?<hours>\d{1,2}(?:\.\d)?)\s?(?:hours?|hrs?)\s?(?:a|per|\/|each)\s?day\b.{0,30}?\b(?<days>[3-7]|five|six|four)\s?(?:working )?days?\b/i
const dayWords: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6 }

/** Reads the stated hours a week; of a range the highest. */
export function findHours(document: Document): Fact<number> | null {
  let best: { value: number; span: Span; rank: number } | null = null
  for (const { sentence, signs } of sentencesWith(document, Sign.hours)) {
    const tells = tellsOf(document, sentence)
    if ((tells & Word.hours) === 0 || ((signs & Sign.figure) === 0 && (tells & Word.tens) === 0)) continue
    const said = document.clean.slice(sentence.start, Math.min(sentence.end, sentence.start + 1200))
    const text = (tells & Word.tens) === 0 ? said : digits(said)
    const found = inSentence(text, sentence, tells)
    if (
      found &&
      (!best ||
        found.rank < best.rank ||
        (found.rank === 0 && best.rank === 0 && found.value > best.value && isExtended(text)))
    )
      best = found
  }
  const found = best ?? ofPattern(document)
  return found ? stated(found.value, found.span) : null
}

/** What the words of a sentence tell, a bit each. */
const Word = { hours: 1, tens: 2, ones: 4, week: 8, day: 16, counted: 32 } as const
const words = wordBits([
  [Word.hours, /^(?:hours?|hrs?|h)(?:'|$)/],
  [Word.tens, /^(?:eight|nine|ten|twelve|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty)(?:'|$)/],
  [Word.ones, /^(?:one|two|three|four|five|six|seven|eight|nine)(?:'|$)/],
  [Word.week, /^(?:week|wk|w(?:'|$)|pw(?:'|$))/],
  [Word.day, /^(?:day|shift|night)/],
])

/** The bits of a sentence: `counted` where a number stands right before "hours". */
function tellsOf({ tokens: { form, flags } }: Document, { first, last }: Sentence): number {
  let tells = 0
  let isNumber = false
  for (let t = first; t < last; t++) {
    const own = words.of(form[t] as number)
    if (isNumber && (own & Word.hours) !== 0) tells |= Word.counted
    isNumber = ((flags[t] as number) & Flag.number) !== 0 || (own & (Word.tens | Word.ones)) !== 0
    tells |= own
  }
  return tells
}

const tens: Readonly<Record<string, number>> = {
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  sixteen: 16,
  eighteen: 18,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
}
const ones: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
}
// `4 x 10 hour shifts`, `three 12-hour shifts per week`, `four ten-hour days a week`
const shiftsOf =
  /\b(?<days>[2-7]|two|three|four|five|six)\s?(?<times>x|×|\*)?\s?(?:full )?(?<hours>\d{1,2}(?:\.\d{1,2})?)[\s-](?:hours?|hrs?)[\s-](?:shifts?|days?|nights?)\b(?<week>\s(?:per|a|each|every|in a) week)?(?!\s(?:per|a|each|every|in an?|in any|over) (?:fortnight|month|two|eight|8|2))/i
// `8 hours a day, Monday to Friday`
const dailyWeek =
  /(?<hours>\d{1,2}(?:\.\d{1,2})?)\s?(?:hours?|hrs?)\s?(?:a|per|\/|each)\s?day\b.{0,20}?\bmon(?:day)?s?\s?(?:-|to|through)\s?fri/i
// `thirty-five hours`, `forty hour`, `twenty hours`
const spelt =
  /\b(?<tens>eight|nine|ten|twelve|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty)(?:[- ](?<ones>one|two|three|four|five|six|seven|eight|nine))?(?=[- ](?:hours?|hrs)\b)/gi

/** Figures for the numbers in words before "hours", padded to the same length so that places stay true. */
function digits(text: string): string {
  return text.replace(spelt, (words, high: string, low: string | undefined) =>
    String((tens[high.toLowerCase()] ?? 0) + (low ? (ones[low.toLowerCase()] ?? 0) : 0)).padStart(words.length),
  )
}

/** The ways to state the hours, the surest first, and the words without which each says nothing. */
const ways: readonly (readonly [pattern: RegExp, needs: number])[] = [
  [perWeek, Word.counted | Word.week],
  [weekly, Word.counted | Word.week],
  [hourWeek, Word.counted | Word.week],
  [labelled, Word.hours],
  [hoursAre, Word.hours],
  [shiftsOf, Word.counted | Word.day],
  [daily, Word.counted | Word.day],
  [dailyWeek, Word.counted | Word.day],
  [bare, Word.counted],
]

function inSentence(
  text: string,
  sentence: Sentence,
  tells: number,
): { value: number; span: Span; rank: number } | null {
  for (let rank = 0; rank < ways.length; rank++) {
    const [pattern, needs] = ways[rank] as (typeof ways)[number]
    const match = (tells & needs) === needs ? pattern.exec(text) : null
    const groups = match?.groups
    if (!match || !groups) continue
    if (
      pattern === bare &&
      !isPlainHours(match, text) &&
      (!bareCue.test(text) || /\b(?:travel|notice|interview|reply|respond)\b/i.test(text))
    )
      continue
    if (pattern === shiftsOf && !groups.times && !groups.week) continue
    let value = Number(groups.hours ?? groups.more)
    if (groups.days) value *= dayWords[groups.days.toLowerCase()] ?? Number(groups.days)
    if (pattern === dailyWeek) value *= 5
    if (value < 4 || value > 90) continue
    const start = sentence.start + match.index
    return { value, span: { start, end: start + match[0].length }, rank: rank < 5 ? 0 : rank }
  }
  return null
}

/** Whether "37.5 hours" can only be those of a week: not "within 48 hours", not "24 hours". */
function isPlainHours(match: RegExpExecArray, text: string): boolean {
  const value = Number(match.groups?.hours)
  if (value < 15 || value > 60 || value === 24 || value === 48) return false
  const before = text.slice(Math.max(0, match.index - 24), match.index)
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 24)
  return (
    !/\b(?:within|after|every|over|last|next|than|under|first|past|in|by|up to|minimum of|at least|around the|total of)\s$/i.test(
      before,
    ) &&
    !/^\s?(?:training|notice|cpd|course|classroom|clinical|semester|credit|community|flight|flying|logged|experience|session|later|before|after|old|online|away)/i.test(
      after,
    )
  )
}

// `12-hour shifts, four on, four off`, `two days two nights four off, 12 hours`
const onOff =
  /\b(?<on>[2-7]|two|three|four|five|six|seven) (?:days |shifts |nights )?on[,;/ ]{1,3}(?:and |then )?(?<off>[2-7]|two|three|four|five|six|seven) (?:days |nights )?off\b/i
const offWord = formId('off')
const shiftLength = /\b(?<hours>8|9|10|11|12|eight|ten|twelve)[\s-](?:hours?|hrs?)\b/i
const lengths: Readonly<Record<string, number>> = { eight: 8, ten: 10, twelve: 12 }

/** The hours a week that a pattern of days on and off comes to: "four on, four off, 12 hours" is 42. */
function ofPattern(document: Document): { value: number; span: Span } | null {
  const { clean, tokens } = document
  if (!tokens.form.includes(offWord)) return null
  const pattern = onOff.exec(clean)
  const length = pattern ? shiftLength.exec(clean.slice(Math.max(0, pattern.index - 200), pattern.index + 240)) : null
  if (!pattern?.groups || !length?.groups) return null
  const [on, off] = [countOf(pattern.groups.on), countOf(pattern.groups.off)]
  const hours = lengths[(length.groups.hours ?? '').toLowerCase()] ?? Number(length.groups.hours)
  const value = Math.round(((hours * on * 7) / (on + off)) * 10) / 10
  return { value, span: { start: pattern.index, end: pattern.index + pattern[0].length } }
}

function countOf(word: string | undefined): number {
  return ones[(word ?? '').toLowerCase()] ?? Number(word)
}

/** Whether a later, higher figure is meant as the usual week: "puts in 55 hours in a normal week". */
function isExtended(text: string): boolean {
  return /\b(?:normal|typical|average|usual|up to|expect)\b/i.test(text)
}
