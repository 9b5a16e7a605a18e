import type { Span } from '../../../common/span.ts'
import { civilOf, type DayNumber, weekdayOf } from '../../analysis/facts/civil-date.ts'
import { type DayMention, findDays, findTimes } from '../../analysis/facts/interview-time.ts'
import type { Sentence } from '../../analysis/text/read.ts'
import { timeLike, weekdayIn, written } from './date-words.ts'
import { defineReview, type Found } from './define.ts'
import type { Letter } from './letter.ts'
import type { Setting } from './setting.ts'

// `suits me`, `see you on`, `I confirm`: speaks of the meeting as it is set
const ofMeeting =
  /\b(?:confirm\w*|suits?|suited|works? (?:for me|well|fine|perfectly)|fine|see(?:ing)? you|look(?:ing)? forward|attend\w*|be there|come|coming|meet(?:ing)?|interview|available|make it|can make|can do|happy (?:to|with)|be ready|your call|the call|speak\w*|talk\w*|cancel\w*|call off|invit\w*|appointment|chat|conversation|perfect|great)\b/i
// `Could we meet on Friday instead`, `from Monday on`: speaks of other times on purpose
const ofOthers =
  /\b(?:instead|alternative\w*|another (?:day|time|date)|other (?:days?|times?|dates?)|or (?:on )?(?:any|the|mon|tue|wed|thu|fri|sat|sun)|rather than|free (?:on|from|all|until)|notice|start(?:ing)?|holiday|away|until|by then|offer|answer by|decide|finish\w*|leave|arriv\w*|reschedul\w*|move|moved|postpone|earlier|later|before|after|as well|not available|cannot|can['’]t|could i|could we|would it be possible)\b/i

/** A day or a time somebody wrote, in the text. */
interface Named {
  sentence: Sentence
  text: string
}

function sentencesOf(letter: Letter): Named[] {
  return letter.body.map((sentence) => ({ sentence, text: letter.text.slice(sentence.start, sentence.end) }))
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })

/** The days of a sentence; a date without its year is the letter's when the letter has such a date. */
function daysIn(text: string, { today, days }: Setting): DayMention[] {
  const found = findDays(text, today).map((mention) => {
    const { month, day } = civilOf(mention.day)
    const same = [...days].find((known) => civilOf(known).month === month && civilOf(known).day === day)
    return mention.as === 'written' && same !== undefined ? { ...mention, day: same } : mention
  })
  // "Thursday, 24 March" is one day
  return found.filter(
    (one) =>
      one.as !== 'weekday' ||
      !found.some((other) => other.as === 'written' && other.start - one.end >= 0 && other.start - one.end < 4),
  )
}

/** Days that are said of the meeting and are none of the letter's. */
function wrongDays(letter: Letter, setting: Setting): Found[] {
  const { days, weekdays: known, interview, intent } = setting
  if (!interview || intent === 'reschedule' || intent === 'follow-up') return []
  return sentencesOf(letter).flatMap(({ sentence, text }) => {
    if (!ofMeeting.test(text) || ofOthers.test(text)) return []
    return daysIn(text, setting).flatMap((mention) => {
      if (isKnown(mention, days, known)) return []
      const span = withWeekday(text, mention)
      const right = written(interview.day, text.slice(span.start, span.end))
      return [mendTo(moved(span, sentence.start), right)]
    })
  })
}

function isKnown({ day, as }: DayMention, days: ReadonlySet<DayNumber>, weekdaysKnown: ReadonlySet<number>): boolean {
  return days.has(day) || (as !== 'written' && weekdaysKnown.has(weekdayOf(day)))
}

function withWeekday(text: string, mention: DayMention): Span {
  const before = weekdayIn(text, mention)
  return { start: Math.min(mention.start, before?.span.start ?? mention.start), end: mention.end }
}

/** Days of the week that are not those of their dates. */
function wrongWeekdays(letter: Letter, setting: Setting): Found[] {
  const { days } = setting
  return sentencesOf(letter).flatMap(({ sentence, text }) =>
    daysIn(text, setting).flatMap((mention) => {
      if (mention.as !== 'written') return []
      const said = weekdayIn(text, mention)
      if (!said || said.weekday === weekdayOf(mention.day)) return []
      // A date without a year that the letter does not know may be meant in another year
      if (!days.has(mention.day) && Math.abs(mention.day - firstOf(days)) > 200) return []
      const span = withWeekday(text, mention)
      return [mendTo(moved(span, sentence.start), written(mention.day, text.slice(span.start, span.end)))]
    }),
  )
}

const firstOf = (days: ReadonlySet<DayNumber>): DayNumber => [...days][0] ?? 0

/** Times that are said of the meeting and are none of the letter's, twelve hours more or less aside. */
function wrongTimes(letter: Letter, setting: Setting): Found[] {
  const { days, weekdays: known, times, interview, intent } = setting
  if (!interview || times.length === 0 || intent === 'reschedule' || intent === 'follow-up') return []
  return sentencesOf(letter).flatMap(({ sentence, text }) => {
    if (!ofMeeting.test(text) || ofOthers.test(text)) return []
    if (daysIn(text, setting).some((mention) => !isKnown(mention, days, known))) return []
    return findTimes(text).flatMap((mention) => {
      if (times.some((minutes) => minutes % 720 === mention.from % 720)) return []
      // The hour without its "at"
      const lead = /^[a-z]{2,8}\s{1,2}(?=\d)/i.exec(text.slice(mention.start, mention.end))?.[0].length ?? 0
      const span = { start: mention.start + lead, end: mention.end }
      return [mendTo(moved(span, sentence.start), timeLike(interview.minutes, text.slice(span.start, span.end)))]
    })
  })
}

function mendTo(span: Span, right: string): Found {
  return { span, it: right, mend: { label: `Write “${right}”`, span, text: right } }
}

/** Days and hours are those of the letter. */
export const dateRules = defineReview([
  {
    id: 'dates/day',
    mark: 'fix',
    text: 'The letter says {it}, not “{words}”.',
    why: 'A wrong day is a missed meeting.',
    source: null,
    find: wrongDays,
    hits: ['Dear Dana,\n\nThank you. [[Thursday 25 June]] suits me.', 'Thank you, see you on [[Wednesday]].'],
    misses: [
      'Dear Dana,\n\nThank you. Thursday 18 June suits me.',
      'Thank you, see you on Thursday.',
      'Thank you. I could start on 3 August.',
      'Thank you. I am away until 12 June.',
    ],
  },
  {
    id: 'dates/weekday',
    mark: 'fix',
    text: '“{words}” is {it}.',
    why: 'When day and date do not agree, nobody knows which is meant.',
    source: null,
    find: wrongWeekdays,
    hits: ['Dear Dana,\n\nThank you. [[Tuesday 18 June]] suits me.'],
    misses: ['Dear Dana,\n\nThank you. Thursday 18 June suits me.', 'Thank you. Thursday suits me.'],
  },
  {
    id: 'dates/hour',
    mark: 'fix',
    text: 'The letter says {it}, not “{words}”.',
    why: 'An hour too late is hard to put right on the day.',
    source: null,
    find: wrongTimes,
    hits: ['Dear Dana,\n\nThank you. Thursday 18 June at [[11.30]] suits me.'],
    misses: [
      'Dear Dana,\n\nThank you. Thursday 18 June at 10.30 suits me.',
      'Thank you. Half past ten on Thursday suits me.',
      'Thank you. I am free after 4 pm.',
    ],
  },
  {
    id: 'dates/match',
    mark: 'fine',
    text: 'The day matches the letter.',
    why: '',
    source: null,
    find: (letter, setting) => {
      const { interview, intent } = setting
      if (!interview || intent === 'reschedule') return []
      if (
        wrongDays(letter, setting).length + wrongWeekdays(letter, setting).length + wrongTimes(letter, setting).length >
        0
      )
        return []
      for (const { sentence, text } of sentencesOf(letter)) {
        const right = daysIn(text, setting).find(({ day }) => day === interview.day)
        if (right) return [{ span: moved(right, sentence.start) }]
      }
      return []
    },
    hits: ['Dear Dana,\n\nThank you. [[Thursday 18 June]] suits me.'],
    misses: ['Dear Dana,\n\nThank you. I can come.', 'Dear Dana,\n\nThank you. Friday 19 June suits me.'],
  },
])
