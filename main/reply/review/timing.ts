import { dayOfIso, isoDate } from '../../analysis/facts/civil-date.ts'
import { findDays } from '../../analysis/facts/named-days.ts'
import { letterList } from '../../analysis/text/phrase-lists.ts'
import { countWord, whenWords } from '../../analysis/verdict/words.ts'
import { defineReview } from './define.ts'
import { type Letter, says } from './letter.ts'
import { putSecond } from './mends.ts'
import type { Setting } from './setting.ts'

/** More days than these are late for an answer. */
const mostDays = 6
/** Up to so many days are soon. */
const soonDays = 3

const apology = letterList([
  'sorry|apologies|apologise|apologize|forgive|pardon|excuse ..8 late|delay|slow|now|replied|answered|responded|wait|waiting|missed|miss|silence|earlier|sooner|deadline|belated|long',
  'late|delayed|belated|slow reply|response|answer',
  'know ..4 late|deadline|after|past',
  'thank|thanks ..3 patience|waiting|extending|extra|more|extension',
  'been|was away|ill|unwell',
  'in|on hospital|holiday',
])

const answers: readonly string[] = ['thank-you', 'honest-note', 'follow-up', 'decision-date']

/** Whether the reply answers a letter nobody has answered yet. */
const isAnswer = ({ status, intent }: Setting) => status === 'new' && !answers.includes(intent)

// `by Friday 12 March`, `before the 3rd of May`, `no later than Monday`
const until = /\b(?:by|before|no later than|latest)\s(?:the\s)?(?:[a-z]{2,9}\s){0,3}$/i
// `let me know by`, `reply by`, `confirm by`
const asksAnswer =
  /\b(?:let (?:me|us) know|reply|respond|answer|confirm|accept|rsvp|get back|hear (?:back )?from you|decision|decide|sign)\b/i

/** The day by which the letter wants an answer: the one that was read, else one said with "by" in a request. */
function replyBy({ reading, invite }: Setting): number | null {
  const read = reading.facts.interview.replyBy?.value
  if (read) return dayOfIso(read)
  for (const { start, end, part } of invite.sentences) {
    const text = invite.clean.slice(start, end)
    if (part !== 'body' || !asksAnswer.test(text)) continue
    const day = findDays(text, reading.document.receivedAt).find((mention) =>
      until.test(text.slice(Math.max(0, mention.start - 40), mention.start)),
    )
    if (day) return day.day
  }
  return null
}

const saysSorry = (letter: Letter) => says(letter, apology)

/** Soon enough, and before the day itself. */
export const timingRules = defineReview([
  {
    id: 'timing/after-interview',
    mark: 'fix',
    text: 'The day of the interview, {it}, is over.',
    why: 'This reply speaks of it as still to come. Say first that you missed it, or choose another reply.',
    source: 'A3',
    intents: ['accept', 'accept-and-ask', 'ask-first', 'reschedule', 'cancel', 'decline'],
    find: (letter, { interview, today, status }) =>
      interview &&
      letter.body.length > 0 &&
      (status === 'new' || status === 'replied' || status === 'scheduled') &&
      dayOfIso(today) > interview.day &&
      !saysSorry(letter)
        ? [{ span: null, it: whenWords(interview.moment) }]
        : [],
    exampleDay: '2026-06-19T09:00',
    hits: ['Dear Dana,\n\nThank you. Thursday suits me.'],
    misses: ['Dear Dana,\n\nThank you. I am sorry that I missed our meeting.'],
  },
  {
    id: 'timing/after-reply-by',
    mark: 'think',
    text: 'They asked for an answer by {it}.',
    why: 'It may still be welcome. One word about the delay helps.',
    source: 'A3',
    find: (letter, setting) => {
      const day = isAnswer(setting) && letter.body.length > 0 ? replyBy(setting) : null
      if (day === null || dayOfIso(setting.today) <= day || saysSorry(letter)) return []
      return [{ span: null, it: whenWords(isoDate(day)), mend: sorry(letter) }]
    },
    exampleDay: '2026-06-13T09:00',
    hits: ['Dear Dana,\n\nThank you. Thursday suits me.'],
    misses: ['Dear Dana,\n\nThank you. I am sorry for the late reply. Thursday suits me.'],
  },
  {
    id: 'timing/late',
    mark: 'think',
    text: 'Their letter came {it} days ago.',
    why: 'Late is better than never. One word about the delay helps.',
    source: 'A3',
    find: (letter, setting) =>
      isAnswer(setting) && letter.body.length > 0 && setting.age > mostDays && !saysSorry(letter)
        ? [{ span: null, it: countWord(setting.age), mend: sorry(letter) }]
        : [],
    exampleDay: '2026-06-16T09:00',
    hits: ['Dear Dana,\n\nThank you. Thursday suits me.'],
    misses: ['Dear Dana,\n\nThank you. I am sorry for the late reply. Thursday suits me.'],
  },
  {
    id: 'timing/soon',
    mark: 'fine',
    text: 'Soon enough.',
    why: '',
    source: 'A3',
    find: (letter, setting) =>
      isAnswer(setting) && letter.closing && setting.age >= 0 && setting.age <= soonDays
        ? [{ span: letter.closing }]
        : [],
    hits: ['Dear Dana,\n\nThank you.\n\n[[Kind regards,\nMaren Ashby]]'],
    misses: ['Dear Dana,\n\nThank you.'],
  },
])

const sorry = (letter: Letter) => putSecond(letter, 'I am sorry to answer only now.', 'Say sorry for the delay')
