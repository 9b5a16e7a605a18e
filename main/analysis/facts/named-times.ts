import type { Span } from '../../../common/span.ts'
import { hourWords, numberWords } from '../lexicon/calendar.ts'
import { figuresOf, Mark, noMarks } from './date-marks.ts'
import { anySign, Sign } from './signs.ts'
import { everyWritten, type Groups, type WrittenRow } from './written-rows.ts'

/** A time of day that a text names, in minutes from midnight; `until` when a range is given. */
export interface TimeMention extends Span {
  from: number
  until: number | null
}

// `2:30 PM`, `2.30pm`, `14:30`, `14h30`, `10 a.m.`, `1400 hrs`, `3`
const clock = (name: string) =>
  `(?<${name}h>\\d{1,2})(?:(?<${name}s>[:.h])(?<${name}m>[0-5]\\d))?(?![\\d])\\s{0,2}(?<${name}x>[ap]\\.?\\s?m\\b\\.?|o'?clock\\b|hrs\\b|hours\\b|noon\\b)?`

// "Friday, 9 to 12", "the 14th 11.20", "17 June, 10-2": what stands beside a day is a time
const afterDay =
  /(?:(?:day|tomorrow|\d(?:st|nd|rd|th)),?(?:\s[-–])?|\d(?:st|nd|rd|th)?\s(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?:,|\s[-–]|:|(?:,?\s20\d\d)(?:,|\s[-–]|:)))\s{1,3}$/iu
/** Longer than what it tells by. */
const longestDay = 40
const isAfterDay = (text: string, at: number) => afterDay.test(text.slice(Math.max(0, at - longestDay), at))

const beforeDay =
  '(?=\\s(?:start|sharp|prompt|kick[- ]?off)\\b|,?\\s{0,2}(?:on\\s)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow)\\b)'

/** One way to write a time. */
interface TimeRow extends WrittenRow {
  /** The time written at a place of a text. */
  read(groups: Groups, text: string, at: number): Pick<TimeMention, 'from' | 'until'> | null
}

const range =
  '\\s{0,2}(?:[a-z]{2,4}\\s{1,2})?(?:prompt|sharp)?\\s{0,2}(?:-|–|—|to|until|till|til|and|, ?(?:ends?|ending|finish(?:es|ing)?)(?: at| by| around)?)\\s{0,2}(?:(?:approx\\.?|approximately|around|about|roughly|circa|c\\.)\\s{0,2})?'

const hours = hourWords.join('|')

const leadOfHour = '(?:\\b(?:at|around|about|say|come|for)|@)\\s{1,2}'
const afterHour =
  '(?=\\s{0,2}(?:[,;!?()]|\\.(?:\\s|$)|$|(?:on|this|tomorrow|today|in the|in our|for|with|via|to meet|to see|to have|to talk|sharp|prompt|and|or|next|gmt|bst|est|pst|ist|cet|ist|if|then|please|pls|at|but|so|when|before|after|onwards|our|over|instead|rather|works?|would|could|is|was|will|we|you|i|as|till|until|from|suits?|because|mon|tue|wed|thu|fri|monday|tuesday|wednesday|thursday|friday|morning)\\b))'

const times: readonly TimeRow[] = [
  {
    sample: 'moved from 2pm to 4pm',
    needs: Sign.figures | Sign.moves,
    pattern: new RegExp(
      `\\b(?:moved?|moving|changed?|pushed|shifted|brought forward|put back) (?:it |this |you )?from ${clock('a')}\\s{0,2}to\\s{0,2}${clock('b')}`,
      'giu',
    ),
    read: (g) => {
      const from = minutesOf(g.bh, g.bm, g.bx)
      return from === null || (!g.bx && !g.bm) ? null : { from, until: null }
    },
  },
  {
    sample: '10:30 AM - 12 PM; from 9 to 11am; between 2 and 4',
    needs: Sign.figures,
    begins: Mark.ranged,
    lead: /(?<![\d£$€.,:/-])(?<lead>(?:between|from|at)\s{1,2})$/i,
    pattern: new RegExp(
      `(?<![\\d£$€.,:/-])${clock('a')}${range}${clock('b')}(?![\\d%/])(?:(?<then>${beforeDay})|)`,
      'iuy',
    ),
    read: (g, text, at) => {
      const isPlain = !g.am && !g.ax && !g.bm && !g.bx
      if (isPlain && !g.lead && g.then === undefined && !isAfterDay(text, at)) return null
      if (Number(g.ah) > 24 || Number(g.bh) > 24) return null
      const until = minutesOf(g.bh, g.bm, g.bx)
      let from = minutesOf(g.ah, g.am, g.ax)
      if (from === null || until === null) return null
      // "2-4pm": the half of the day said once counts for both, if that keeps them in order
      if (!g.ax && g.bx && Number(g.ah) <= 12) {
        const withHalf = minutesOf(g.ah, g.am, g.bx) ?? from
        from = withHalf < until ? withHalf : (minutesOf(g.ah, g.am, 'am') ?? from)
      }
      // "5-9" on a Friday: the evening goes on
      if (isPlain && until <= from && until + 720 > from) return { from, until: until + 720 }
      const isWindow = /between/i.test(g.lead ?? '')
      return { from, until: isWindow || until <= from ? null : until }
    },
  },
  {
    sample: '2:30 PM; 14:30; 10 am; 1400 hrs',
    needs: Sign.figure,
    begins: Mark.hour,
    lead: /(?<lead>\b(?:at|time|from|is):?\s{1,3}|@\s?)$/i,
    pattern: new RegExp(`(?<![\\d£$€.,:/-])${clock('a')}(?:(?<then>${beforeDay})|)`, 'iuy'),
    read: (g, text, at) => {
      if (!g.ax && !g.am) return null
      // "version 2.30" is no time, "at 2.30" and "2.30 on Friday" are
      if (g.as === '.' && !g.ax && !g.lead && g.then === undefined && !isAfterDay(text, at)) return null
      if (/^(?:hours|hrs)$/i.test(g.ax ?? '') && !g.am) return null
      const from = minutesOf(g.ah, g.am, g.ax)
      return from === null ? null : { from, until: null }
    },
  },
  {
    sample: 'at 18h; 14 Uhr; 14.30 uur',
    needs: Sign.figure,
    begins: Mark.uhr,
    pattern:
      /(?<![\d£$€.,:/-])(?:(?<=\b(?:at|from|um|om|ab|vers|à)\s)(?<a>\d{1,2})\s?h\b|(?<b>\d{1,2})(?:[.:](?<m>[0-5]\d))?\s?(?:uhr|uur)\b)/iy,
    read: (g) => {
      const hour = Number(g.a ?? g.b)
      return hour > 23 ? null : { from: hour * 60 + Number(g.m ?? 0), until: null }
    },
  },
  {
    sample: '1400 hrs; 0930h',
    needs: Sign.figure,
    begins: Mark.long,
    pattern: /(?<![\d£$€.,:/-])(?<h>[01]\d|2[0-3])(?<m>[0-5]\d)\s?(?:hrs?|hours|h)\b/iy,
    read: (g) => ({ from: Number(g.h) * 60 + Number(g.m), until: null }),
  },
  {
    sample: 'half past two, quarter to three, ten past 4, twenty-five to nine',
    needs: Sign.part | Sign.number,
    pattern: new RegExp(
      `(?<!\\b(?:from|between|for(?! (?:half|a? ?quarter))) )\\b(?<part>half|(?:a )?quarter|five|ten|twenty(?:[ -]five)?)(?: minutes)? (?<way>past|to|after|till) (?<word>${hours}|\\d{1,2})\\b(?!\\s?(?:%|minutes|people|days))`,
      'gi',
    ),
    read: (g) => {
      const part = (g.part ?? '').toLowerCase().replace(/^a /, '').replace(' ', '-')
      const minutes =
        part === 'half' ? 30 : part === 'quarter' ? 15 : part === 'twenty-five' ? 25 : (numberWords[part] ?? 0)
      const isBefore = /to|till/i.test(g.way ?? '')
      return isBefore && part === 'half' ? null : wordy(g.word, isBefore ? -minutes : minutes)
    },
  },
  {
    sample: 'half nine',
    needs: Sign.part | Sign.number,
    pattern: new RegExp(`\\bhalf[ -](?<word>${hours}|[1-9]|1[0-2])\\b(?!\\s?(?:hours?|days?|%|of))`, 'gi'),
    read: (g) => wordy(g.word, 30),
  },
  {
    sample: "ten o'clock",
    needs: Sign.number | Sign.clock,
    pattern: new RegExp(`\\b(?<word>${hours}) o'?clock\\b`, 'gi'),
    read: (g) => wordy(g.word, 0),
  },
  {
    sample: 'three in the afternoon',
    needs: Sign.number | Sign.near,
    holds: / in the (?:morning|afternoon|evening)\b/i,
    pattern: new RegExp(`\\b(?<word>${hours}|\\d{1,2}) in the (?<half>morning|afternoon|evening)\\b`, 'gi'),
    read: (g) => {
      const hour = Number(g.word) || (numberWords[(g.word ?? '').toLowerCase()] ?? 0)
      const from = minutesOf(String(hour), undefined, /morning/i.test(g.half ?? '') ? 'am' : 'pm')
      return hour < 1 || hour > 12 || from === null ? null : { from, until: null }
    },
  },
  {
    sample: '9ish, ten-ish, 1.30 ish',
    needs: Sign.number | Sign.clock,
    pattern: new RegExp(`\\b(?<word>${hours}|\\d{1,2})(?:[.:](?<m>[0-5]\\d))?[ -]?ish\\b`, 'gi'),
    read: (g) => wordy(g.word, Number(g.m ?? 0)),
  },
  {
    sample: 'at 0930',
    needs: Sign.figure,
    begins: Mark.long,
    lead: /\b(?:[aA]t|@|[tT]ime:?)\s{1,2}$/,
    needsLead: true,
    pattern: /(?<h>[01]\d|2[0-3])(?<m>[0-5]\d)\b(?!\s\p{Lu})/uy,
    read: (g) => ({ from: Number(g.h) * 60 + Number(g.m), until: null }),
  },
  {
    sample: 'at noon',
    needs: Sign.clock,
    pattern: /\b(?:12 )?(?:noon|midday)\b/gi,
    read: () => ({ from: 720, until: null }),
  },
  {
    sample: 'at 3; around 10 on Friday; say 2',
    needs: Sign.figure,
    begins: Mark.led,
    lead: new RegExp(`${leadOfHour}$`, 'i'),
    needsLead: true,
    pattern: new RegExp(`(?<word>\\d{1,2})${afterHour}`, 'iy'),
    read: (g) => wordy(g.word, 0),
  },
  {
    sample: 'at three; around ten on Friday; say two',
    needs: Sign.led,
    pattern: new RegExp(`${leadOfHour}(?<word>${hours})${afterHour}`, 'gi'),
    read: (g) => wordy(g.word, 0),
  },
]

/** Minutes from midnight; a bare hour from 1 to 7 is in the afternoon. Null when there is no such time. */
function minutesOf(
  hourText: string | undefined,
  minuteText: string | undefined,
  mark: string | undefined,
): number | null {
  let hour = Number(hourText)
  const minute = Number(minuteText ?? 0)
  const half = mark?.[0]?.toLowerCase()
  if (half === 'p' && hour < 12) hour += 12
  else if (half === 'a' && hour === 12) hour = 0
  else if (
    half !== 'a' &&
    half !== 'p' &&
    hour >= 1 &&
    hour <= 7 &&
    (hourText?.length === 1 || minuteText === undefined) &&
    half !== 'h'
  )
    hour += 12
  return hour <= 23 && minute <= 59 ? hour * 60 + minute : null
}

function wordy(word: string | undefined, shift: number): Pick<TimeMention, 'from' | 'until'> | null {
  const hour = Number(word) || numberWords[(word ?? '').toLowerCase()]
  if (hour === undefined || hour < 1 || hour > 23) return null
  const base = minutesOf(String(hour), undefined, undefined)
  return base === null ? null : { from: (hour === 1 && shift < 0 ? 13 * 60 : base) + shift, until: null }
}

// `7.30 start`, `… six on Wednesday morning`, `at 7 in the morning`, `quarter past six tomorrow morning`
const morningAfter =
  /^\s{0,2}start\b|^,?\s{0,2}(?:(?:sharp|prompt|on|in|this|the|next|tomorrow|[a-z]{3,6}day|mon|tues?|weds?|thurs?|fri|sat|sun),?\s{1,2}){0,4}morning\b/i

/** Every time of day a text names, in text order. `signs` are those of the text, which begins at `offset`. */
export function findTimes(text: string, signs: number = anySign, offset = 0): TimeMention[] {
  const found: TimeMention[] = []
  if ((signs & (Sign.number | Sign.clock)) === 0) return found
  const figures = (signs & Sign.figure) === 0 ? noMarks : figuresOf(text)
  for (const row of times) {
    if ((signs & row.needs) !== row.needs) continue
    for (const { start, at, end, groups } of everyWritten(text, row, figures)) {
      if (found.some((other) => other.start < offset + end && offset + start < other.end)) continue
      const read = row.read(groups, text, at)
      if (!read) continue
      // A bare hour up to seven is read as the afternoon, unless it is said to be in the morning
      const isEarly =
        read.from >= 13 * 60 &&
        !/\d{2}[:.h]|p\.?m/i.test(text.slice(start, end)) &&
        morningAfter.test(text.slice(end, end + 40))
      const from = isEarly ? read.from - 720 : read.from
      found.push({ from, until: read.until, start: offset + start, end: offset + end })
    }
  }
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start)
}
