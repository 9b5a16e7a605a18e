import { overlaps, type Span } from '../../../common/span.ts'
import { hourWords } from '../lexicon/calendar.ts'
import { fieldLabels } from '../lexicon/field-labels.ts'
import { perDocument } from '../text/per-document.ts'
import type { Document, Sentence } from '../text/read.ts'
import { Flag, type Tokens } from '../text/tokens.ts'
import { type BitRow, wordBits } from '../text/word-bits.ts'

/**
 * What a line or a sentence may hold, a bit each. They are gathered in one pass over the words, so that a pattern is put
 * only to text that holds what every match of it needs.
 */
export const Sign = {
  /** The sentence may state a term of the job: the body, or the subject of the mail. */
  readable: 1,
  figure: 1 << 1,
  /** More than one figure. */
  figures: 1 << 2,
  /** As many digits as a phone number has. */
  phone: 1 << 3,
  /** `@`, `:`, `/` */
  at: 1 << 4,
  colon: 1 << 5,
  slash: 1 << 6,
  weekday: 1 << 7,
  month: 1 << 8,
  /** "today", and the parts of a day. */
  near: 1 << 9,
  /** A figure, or a number up to twelve in words: of hours, of days. */
  number: 1 << 10,
  /** Rare words of an hour: "noon", "o'clock", "nine-ish". */
  clock: 1 << 11,
  /** "half", and what stands before "past". */
  part: 1 << 12,
  /** "days", "weeks". */
  days: 1 << 13,
  moves: 1 << 14,
  /** Words of a length of time shorter than a day. */
  length: 1 << 15,
  /** "hours" of work. */
  hours: 1 << 16,
  /** Words right before an hour: "at", "around". */
  lead: 1 << 17,
  /** Where the work is done: an office, at home. */
  workplace: 1 << 18,
  start: 1 << 19,
  /** Words before the name of who writes: "this is", "I'm". */
  introduces: 1 << 20,
  /** Words around the name of who waits for an answer. */
  waits: 1 << 21,
  /** Words before the name of whom to ask. */
  leads: 1 << 22,
  /** "at", which may hide an `@`. */
  hiddenAt: 1 << 23,
  /** How a host begins or ends: "www", "com". */
  host: 1 << 24,
  /** Words beside an address to write to. */
  address: 1 << 25,
  /** "about", "why": what a heading with the firm's name begins with. */
  heading: 1 << 26,
  /** That nobody reads what is sent back. */
  unread: 1 << 27,
  staffing: 1 << 28,
  /** A line begins with the first word of a label. */
  label: 1 << 29,
  /** A number in words right behind a `lead`, or a line that ends with one. */
  led: 1 << 30,
} as const

/** Every sign: what a text is taken to hold that nobody looked through. */
export const anySign = -1

/** The signs of words, by their form; a form may end with an apostrophe and more. */
const told: readonly BitRow[] = [
  [
    Sign.weekday,
    /(?:mon|munday|tue|tues|tuseday|wed|weds|wednes|wensday|wednsday|wedensday|thu|thur|thurs|thrusday|fri|firday|sat|satur|saterday|sun)(?:day)?s?(?:'|$)/,
  ],
  [
    Sign.month,
    /(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?:'|$)/,
  ],
  [Sign.near, /^(?:today|tonight|tom+or+ow|tmrw|moro|morning|afternoon|evening|arvo|day)(?:'|$)/],
  [Sign.number, /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|single|couple)(?:'|$)/],
  [Sign.clock, new RegExp(`^(?:noon|midday|(?:${hourWords.join('|')})?ish)(?:'|$)|clock`)],
  [Sign.lead, /^(?:at|around|about|say|come|for)(?:'|$)/],
  [Sign.part, /^(?:half|quarter|five|ten|twenty)(?:'|$)/],
  [Sign.days, /^(?:days?|weeks?|fortnight)(?:'|$)/],
  [Sign.moves, /^(?:mov|chang|push|shift|brought|put)/],
  [Sign.length, /^(?:min(?:ute)?s?|hours?|hrs?|[hm])(?:'|$)/],
  [Sign.hours, /hour|hrs|^h(?:'|$)|^hr/],
  [Sign.workplace, /office|site|home|remote|wfh|hq|person|studio|campus|hub|there|headquarters|hybrid|^in(?:'|$)/],
  [Sign.start, /start/],
  [Sign.introduces, /^(?:it'?s|this|i'?m|am|here)(?:'|$)/],
  [
    Sign.waits,
    /give|drop|send|shoot|text|ping|contact|consultant|recruiter|waiting|keen|happy|available|glad|pleased|delighted|love|looks/,
  ],
  [
    Sign.leads,
    /contact|call|r[ei]ng|buzz|dial|phone|mob|tel|sms|viber|whats|speak|talk|chat|word|coffee|touch|reach|connect|liaise|hook|for$|see|meet|find|att|^f$|fao|cv|resum|biodata|appl|letter|details|quote|portfolio|sample|picture|reference|mail|message|msg|te?xt|note|line|[dp]m|send|forward|post|writ|address|drop|pop|hand|take|leave|bring|quer|quir|question|host|list|manage|consult|recruit|hr|owner|personnel|spoc|name|interview|brief|conversation/,
  ],
  [Sign.hiddenAt, /^at(?:'|$)/],
  [Sign.host, /^(?:www|co|com|org|net|ie|in|uk)(?:'|$)/],
  [Sign.address, /^(?:e?mail|contact|reach|send|cv|resume|write|apply|touch|information|info|talk)(?:'|$)/],
  [Sign.heading, /^(?:about|why|who|life|working|join|company)(?:'|$)/],
  [Sign.unread, /^(?:reply|respond|monitored|unmonitored|unattended|read|checked)(?:'|$)/],
  [Sign.staffing, /recruit|staffing|personnel|resourcing|headhunt|^appointments|^executive/],
]

/** The first words of all labels. */
const openings = [...fieldLabels.keys()].map((label) => label.split(' ')[0])

/** What a form tells by itself: found out once for each, however often it stands in documents. */
export const signsOfForm = (form: number): number => words.of(form)

const words = wordBits([...told, [Sign.label, new RegExp(`^[^a-z]*(?:${openings.join('|')})(?![a-z])`)]])

/** The signs of the tokens from one to before another. */
function signsOfTokens({ form, flags }: Tokens, first: number, last: number): number {
  let signs = 0
  let before = 0
  for (let t = first; t < last; t++) {
    const own = words.of(form[t] as number)
    if ((before & Sign.lead) !== 0 && (own & Sign.number) !== 0) signs |= Sign.led
    before = own
    signs |= own
    if (((flags[t] as number) & Flag.number) === 0) continue
    if ((signs & Sign.figure) !== 0) signs |= Sign.figures
    signs |= Sign.figure | Sign.number
  }
  return signs
}

/** Tells the signs of the lines of a document from its first to its last, by the tokens of each. */
export function signsOfLines({ clean, tokens }: Document): (line: Span, first: number, last: number) => number {
  const at = finder(clean, '@')
  const colon = finder(clean, ':')
  const slash = finder(clean, '/')
  return (line, first, last) => {
    let opening = first
    while (opening < last && ((tokens.flags[opening] as number) & Flag.number) !== 0) opening++
    const label = opening < last ? words.of(tokens.form[opening] as number) & Sign.label : 0
    const characters = (at(line) ? Sign.at : 0) | (colon(line) ? Sign.colon : 0) | (slash(line) ? Sign.slash : 0)
    // What an hour is led by may stand at the end of the line above it, or be an `@`
    const isLead = last > first && (words.of(tokens.form[last - 1] as number) & Sign.lead) !== 0
    const led = isLead || (characters & Sign.at) !== 0 ? Sign.led : 0
    return (
      (signsOfTokens(tokens, first, last) & ~Sign.label) | label | led | characters | signOfPhone(tokens, first, last)
    )
  }
}

/** Whether a character stands in stretches of a text that are asked for from left to right. */
function finder(clean: string, character: string): (stretch: Span) => boolean {
  let next = clean.indexOf(character)
  return ({ start, end }) => {
    if (next >= 0 && next < start) next = clean.indexOf(character, start)
    return next >= 0 && next < end
  }
}

/** The signs of two lines as one. */
export function joinSigns(a: number, b: number): number {
  return a | b | ((a & b & Sign.figure) === 0 ? 0 : Sign.figures)
}

/** Fewest digits of a phone number. */
const fewestDigits = 7

/** Whether the figures of a line have as many digits as a phone number. */
function signOfPhone({ start, end, flags }: Tokens, first: number, last: number): number {
  let digits = 0
  for (let t = first; t < last; t++)
    if (((flags[t] as number) & Flag.number) !== 0) digits += (end[t] as number) - (start[t] as number)
  return digits >= fewestDigits ? Sign.phone : 0
}

/** The signs of each sentence, by its place; none where old mail is quoted, which states nothing. */
export const sentenceSigns = perDocument((document): Int32Array => {
  const { sentences, tokens } = document
  const signs = new Int32Array(sentences.length)
  for (const [i, sentence] of sentences.entries()) {
    if (sentence.part === 'quoted') continue
    const readable = isReadable(document, sentence) ? Sign.readable : 0
    signs[i] = signsOfTokens(tokens, sentence.first, sentence.last) | readable
  }
  return signs
})

/** Whether a sentence may state a term of the job: the body, or the subject of the mail. */
export function isReadable({ headers }: Document, sentence: Sentence): boolean {
  if (sentence.part === 'body') return true
  return (
    sentence.part === 'headers' && headers.some(({ name, value }) => name === 'subject' && overlaps(value, sentence))
  )
}

/** A sentence that may state a term of the job, and its signs. */
export interface SignedSentence {
  sentence: Sentence
  signs: number
}

/** The sentences that may state a term of the job and have one of some signs. */
export function sentencesWith(document: Document, needed: number): SignedSentence[] {
  return readableSentences(document).filter(({ signs }) => (signs & needed) !== 0)
}

const readableSentences = perDocument((document): readonly SignedSentence[] => {
  const all = sentenceSigns(document)
  return document.sentences
    .map((sentence, i) => ({ sentence, signs: all[i] as number }))
    .filter(({ signs }) => (signs & Sign.readable) !== 0)
})
