import type { InviteStatus } from '../../../common/invite.ts'
import type { Reading } from '../../../common/reading.ts'
import type { ReplyChannel, ReplyIntent } from '../../../common/reply.ts'
import type { LocalDateTime, Situation } from '../../../common/situation.ts'
import { type DayNumber, dayOfIso, weekdayOf } from '../../analysis/facts/civil-date.ts'
import { findTimes } from '../../analysis/facts/named-times.ts'
import { everyMatch } from '../../analysis/text/every-match.ts'
import { plainBreaks } from '../../analysis/text/line-breaks.ts'
import { type Document, readDocument } from '../../analysis/text/read.ts'
import { daysNamed, pairsIn } from './pairs.ts'

/** What a reply is held against. */
export interface ReviewMaterial {
  /** The text of the invite that `reading` points into. */
  document: string
  reading: Reading
  intent: ReplyIntent
  situation: Situation
  status: InviteStatus
  /** The local time it is. */
  today: LocalDateTime
  /** Whether the reply may name what the person earns now. */
  namesCurrentPay: boolean
}

/** What the rules know of the invite and the person. */
export interface Setting {
  reading: Reading
  intent: ReplyIntent
  situation: Situation
  status: InviteStatus
  today: LocalDateTime
  namesCurrentPay: boolean
  channel: ReplyChannel
  /** The invite, read. */
  invite: Document
  /** Every word of the invite in small letters without accents, for "is it named there at all". */
  known: ReadonlySet<string>
  /** The invite in small letters, words parted by one blank, for whole names. */
  knownText: string
  /** The days the invite names, the day it came and today. */
  days: ReadonlySet<DayNumber>
  /** The days of the week of those it names, Monday 0. */
  weekdays: ReadonlySet<number>
  /** The times of day the invite names, in minutes from midnight. */
  times: readonly number[]
  /** The hours the invite offers for its days, as far as day and hour stand side by side. */
  offers: readonly Offer[]
  /** The day and minute of the interview; null when not known. */
  interview: { day: DayNumber; minutes: number; moment: LocalDateTime } | null
  /** Whole days since the invite came. */
  age: number
}

/** A day and an hour that the invite puts together. */
export interface Offer {
  day: DayNumber
  /** The hour, in minutes from midnight. */
  minutes: number
  /** `stretch`: any hour from then on. `open`: other words beside it offer other hours too. */
  as: 'hour' | 'stretch' | 'open'
}

/** Longer invites are looked through as far as this for names, days and questions. */
const mostRead = 30_000
/** Longer lines name no days that matter, and cost much. */
const longestLine = 2_000
// `Wednesday at 9 or any time after 2`, `from 10 onwards`: other hours are offered too
const openEnd = /\b(?:any ?time|after|before|onwards|later|earlier|flexible)\b/i

/** Gets ready what the rules ask for. */
export function settingOf(material: ReviewMaterial): Setting {
  const { reading, intent, situation, status, today, namesCurrentPay } = material
  const text = plainBreaks(material.document).text.slice(0, mostRead)
  const { receivedAt } = reading.document
  const days = new Set<DayNumber>()
  const times: number[] = []
  const offers: Offer[] = []
  for (const line of text.split('\n')) {
    if (line.length > longestLine) continue
    // The header says when it came, which is no day or hour for a meeting
    if (/^date:/i.test(line)) continue
    for (const { day } of daysNamed(line, receivedAt)) days.add(day)
    for (const { from, until } of findTimes(line)) times.push(from, ...(until === null ? [] : [until]))
    for (const { day, minutes, isStretch } of pairsIn(line, receivedAt))
      offers.push({ day: day.day, minutes, as: isStretch ? 'stretch' : openEnd.test(line) ? 'open' : 'hour' })
  }
  const start = reading.facts.interview.start?.value ?? null
  const interview = start === null ? null : { day: dayOfIso(start), minutes: minutesOf(start), moment: start }
  if (interview) {
    days.add(interview.day)
    times.push(interview.minutes)
    offers.push({ day: interview.day, minutes: interview.minutes, as: 'hour' })
  }
  const { role, company, contact } = reading.facts
  // Names the person may have put right count as the invite's
  const words = wordsIn([text, role?.value, company?.value, contact.name?.value].join('\n'))
  return {
    ...{ reading, intent, situation, status, today, namesCurrentPay, times, offers, interview },
    channel: reading.reply.channel,
    invite: readDocument(text),
    known: new Set(words),
    knownText: ` ${words.join(' ')} `,
    weekdays: new Set([...days].map(weekdayOf)),
    days: new Set([...days, dayOfIso(receivedAt), dayOfIso(today)]),
    age: dayOfIso(today) - dayOfIso(receivedAt),
  }
}

function minutesOf(moment: LocalDateTime): number {
  return Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16))
}

/** The words of a text in small letters without accents; an "'s" at the end is left out. */
export function wordsIn(text: string): string[] {
  return everyMatch(text, /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’]{0,60}/gu).map(({ 0: word }) => foldWord(word))
}

/** A word as names are compared: small letters, no accents, no "'s". */
export function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?$/u, '')
    .replace(/['’]/gu, '')
}
