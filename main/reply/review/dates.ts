import type { Span } from '../../../common/span.ts'
import { civilOf, type DayNumber, weekdayOf } from '../../analysis/facts/civil-date.ts'
import type { DayMention } from '../../analysis/facts/named-days.ts'
import { findTimes } from '../../analysis/facts/named-times.ts'
import type { Sentence } from '../../analysis/text/read.ts'
import { timeLike, weekdayIn, written } from './date-words.ts'
import { defineReview, type Found } from './define.ts'
import type { Letter } from './letter.ts'
import { write } from './mends.ts'
import { daysNamed, pairsIn } from './pairs.ts'
import type { Offer, Setting } from './setting.ts'

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

/** Words of a sentence in the letter; the stop that ends the sentence is none of them. */
function inLetter({ sentence, text }: Named, { start, end }: Span): Span {
  const isAtEnd = end === text.length && text.endsWith('.')
  return { start: sentence.start + start, end: sentence.start + end - (isAtEnd ? 1 : 0) }
}

/** The days of a sentence; a date without its year is the letter's when the letter has such a date. */
function daysIn(text: string, { today, days }: Setting): DayMention[] {
  return daysNamed(text, today).map((mention) => ({ ...mention, day: asInLetter(text, mention, days) }))
}

function asInLetter(text: string, mention: DayMention, days: ReadonlySet<DayNumber>): DayNumber {
  if (mention.as !== 'written' || /\d{4}/.test(text.slice(mention.start, mention.end))) return mention.day
  const { month, day } = civilOf(mention.day)
  return [...days].find((known) => civilOf(known).month === month && civilOf(known).day === day) ?? mention.day
}

/** Days that are said of the meeting and are none of the letter's. */
function wrongDays(letter: Letter, setting: Setting): Found[] {
  const { days, weekdays: known, interview, intent } = setting
  if (!interview || intent === 'reschedule' || intent === 'follow-up') return []
  return sentencesOf(letter).flatMap((said) => {
    if (!ofMeeting.test(said.text) || ofOthers.test(said.text)) return []
    return daysIn(said.text, setting)
      .filter((mention) => !isKnown(mention, days, known))
      .map((mention) =>
        mendTo(letter, inLetter(said, withWeekday(said.text, mention)), (like) => written(interview.day, like)),
      )
  })
}

function isKnown({ day, as }: DayMention, days: ReadonlySet<DayNumber>, weekdaysKnown: ReadonlySet<number>): boolean {
  return days.has(day) || (as !== 'written' && weekdaysKnown.has(weekdayOf(day)))
}

/** Whether an hour is offered for a day; "Thursday" is any Thursday. */
function isOfDay(offer: Offer, { day, as }: DayMention): boolean {
  return offer.day === day || (as !== 'written' && weekdayOf(offer.day) === weekdayOf(day))
}

function withWeekday(text: string, mention: DayMention): Span {
  const before = weekdayIn(text, mention)
  return { start: Math.min(mention.start, before?.span.start ?? mention.start), end: mention.end }
}

/** Days of the week that are not those of their dates. */
function wrongWeekdays(letter: Letter, setting: Setting): Found[] {
  const { days } = setting
  return sentencesOf(letter).flatMap((said) =>
    daysIn(said.text, setting).flatMap((mention) => {
      if (mention.as !== 'written') return []
      const name = weekdayIn(said.text, mention)
      if (!name || name.weekday === weekdayOf(mention.day)) return []
      // A date without a year that the letter does not know may be meant in another year
      if (!days.has(mention.day) && Math.abs(mention.day - firstOf(days)) > 200) return []
      return [mendTo(letter, inLetter(said, withWeekday(said.text, mention)), (like) => written(mention.day, like))]
    }),
  )
}

const firstOf = (days: ReadonlySet<DayNumber>): DayNumber => [...days][0] ?? 0

/** Times that are said of the meeting and are none of the letter's, twelve hours more or less aside. */
function wrongTimes(letter: Letter, setting: Setting): Found[] {
  const { days, weekdays: known, times, offers, interview, intent } = setting
  if (!interview || intent === 'reschedule' || intent === 'follow-up') return []
  return sentencesOf(letter).flatMap((said) => {
    const { text } = said
    if (!ofMeeting.test(text) || ofOthers.test(text)) return []
    const named = daysIn(text, setting)
    if (named.some((mention) => !isKnown(mention, days, known))) return []
    // "Tuesday between 9 and 12" offers many hours
    const stretches = offers.filter(({ as }) => as === 'stretch')
    if (stretches.some((offer) => named.length === 0 || named.some((mention) => isOfDay(offer, mention)))) return []
    return findTimes(text).flatMap((mention) => {
      if (times.some((minutes) => minutes % 720 === mention.from % 720)) return []
      // The hour without its "at"
      const lead = /^[a-z]{2,8}\s{1,2}(?=\d)/i.exec(text.slice(mention.start, mention.end))?.[0].length ?? 0
      const span = { start: mention.start + lead, end: mention.end }
      return [mendTo(letter, inLetter(said, span), (like) => timeLike(interview.minutes, like))]
    })
  })
}

/** The day of one offered hour with the hour of another: "Wednesday at 10" for Wednesday at 14 and Thursday at 10. */
function mixedPairs(letter: Letter, { today, days, offers, intent }: Setting): Found[] {
  if (intent === 'reschedule' || intent === 'follow-up') return []
  return sentencesOf(letter).flatMap((said) => {
    const { text } = said
    if (ofOthers.test(text) || letter.text.slice(said.sentence.start, said.sentence.end + 1).includes('?')) return []
    return pairsIn(text, today).flatMap(({ day: mention, minutes, isStretch, ...span }): Found[] => {
      // A stretch has many hours
      if (isStretch) return []
      const meant = asInLetter(text, mention, days)
      const ofDay = offers.filter((offer) => isOfDay(offer, { ...mention, day: meant }))
      const isThatHour = (offer: Offer) => offer.minutes % 720 === minutes % 720
      if (ofDay.length === 0 || ofDay.some((offer) => offer.as !== 'hour' || isThatHour(offer))) return []
      if (!offers.some(isThatHour)) return []
      const { start } = withWeekday(text, mention)
      const hours = new Set(ofDay.map((offer) => timeLike(offer.minutes, text.slice(span.start, span.end))))
      const it = `${written(meant, text.slice(start, mention.end))} at ${[...hours].join(' or ')}`
      return [{ span: inLetter(said, { start: Math.min(start, span.start), end: span.end }), it }]
    })
  })
}

/** Puts what is right in the place of some words, written as they are. */
function mendTo(letter: Letter, span: Span, rightLike: (words: string) => string): Found {
  const right = rightLike(letter.text.slice(span.start, span.end))
  return { span, it: right, mend: write(span, right) }
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
    id: 'dates/pair',
    mark: 'think',
    text: 'The letter has {it}, not “{words}”.',
    why: 'It is the day of one of their times with the hour of another.',
    source: null,
    find: mixedPairs,
    // The letter has Thursday at 10.30, and Friday at noon for the answer
    hits: [
      'Dear Dana,\n\nThank you. [[Thursday 18 June at 12]] suits me.',
      'Thank you, see you [[at 12 on Thursday]].',
      'Thank you. I confirm [[Friday 12 June, 10:30 am]].',
    ],
    misses: [
      'Dear Dana,\n\nThank you. Thursday 18 June at 10.30 suits me.',
      'Thank you. You will have my answer on Friday 12 June at 12.',
      'Thank you. Could it be Thursday at 12?',
      'Thank you. Thursday suits me. I have lunch at 12.',
      'Thank you. I could also come on Thursday at 12 instead.',
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
      if ([wrongDays, wrongWeekdays, wrongTimes, mixedPairs].some((find) => find(letter, setting).length > 0)) return []
      const named = sentencesOf(letter).flatMap((said) =>
        daysIn(said.text, setting)
          .filter(({ day }) => day === interview.day)
          .map((mention) => ({ span: inLetter(said, mention) })),
      )
      return named.slice(0, 1)
    },
    hits: ['Dear Dana,\n\nThank you. [[Thursday 18 June]] suits me.'],
    misses: ['Dear Dana,\n\nThank you. I can come.', 'Dear Dana,\n\nThank you. Friday 19 June suits me.'],
  },
])
