import { overlaps } from '../../../common/span.ts'
import { fieldLabels } from '../lexicon/field-labels.ts'
import { perDocument } from '../text/per-document.ts'
import type { Document, Sentence } from '../text/read.ts'
import { Flag, spelling, type Tokens } from '../text/tokens.ts'

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
  noon: 1 << 11,
  /** "half", and what stands before "past". */
  part: 1 << 12,
  /** "days", "weeks". */
  days: 1 << 13,
  moves: 1 << 14,
  /** Words of a length of time shorter than a day. */
  length: 1 << 15,
  /** "hours" of work. */
  hours: 1 << 16,
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
} as const

/** The signs of words, by their form; a form may end with an apostrophe and more. */
const told: readonly (readonly [sign: number, form: RegExp])[] = [
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
  [Sign.noon, /^(?:noon|midday)(?:'|$)/],
  [Sign.part, /^(?:half|quarter|five|ten|twenty)(?:'|$)/],
  [Sign.days, /^(?:days?|weeks?|fortnight)(?:'|$)/],
  [Sign.moves, /^(?:mov|chang|push|shift|brought|put)/],
  [Sign.length, /min|hour|hr|^[hm](?:'|$)/],
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
const openings = new Set([...fieldLabels.keys()].map((label) => label.split(' ')[0]))

/** Bits of each form once it was met; `isKnown` tells those of none apart. */
let known = new Int32Array(1 << 15)
const isKnown = 1 << 30

/** What a form tells; found out once for each, however often it stands in documents. */
function signsOfForm(form: number): number {
  if (form >= known.length) {
    const longer = new Int32Array(form * 2)
    longer.set(known)
    known = longer
  }
  const before = known[form] as number
  if (before !== 0) return before
  const word = spelling(form)
  let signs = isKnown | (openings.has(/[a-z]+/.exec(word)?.[0]) ? Sign.label : 0)
  for (const [sign, pattern] of told) if (pattern.test(word)) signs |= sign
  known[form] = signs
  return signs
}

/** The signs of the tokens from one to before another. */
function signsOfTokens({ form, flags }: Tokens, first: number, last: number): number {
  let signs = 0
  for (let t = first; t < last; t++) {
    signs |= signsOfForm(form[t] as number)
    if (((flags[t] as number) & Flag.number) !== 0) {
      if ((signs & Sign.figure) !== 0) signs |= Sign.figures
      signs |= Sign.figure | Sign.number
    }
  }
  return signs & ~isKnown
}

/** The signs of a line: of its words, of the first of them, and of its characters that are no letters. */
export function signsOfLine(text: string, tokens: Tokens, first: number, last: number): number {
  let opening = first
  while (opening < last && ((tokens.flags[opening] as number) & Flag.number) !== 0) opening++
  const label = opening < last ? signsOfForm(tokens.form[opening] as number) & Sign.label : 0
  return (signsOfTokens(tokens, first, last) & ~Sign.label) | label | signsOfCharacters(text)
}

/** The signs of two lines as one. */
export function joinSigns(a: number, b: number): number {
  return a | b | ((a & b & Sign.figure) === 0 ? 0 : Sign.figures)
}

/** Fewest digits of a phone number. */
const fewestDigits = 7

function signsOfCharacters(text: string): number {
  let signs = 0
  let digits = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c > 64) continue
    if (c >= 48 && c <= 57) digits++
    else if (c === 64) signs |= Sign.at
    else if (c === 58) signs |= Sign.colon
    else if (c === 47) signs |= Sign.slash
  }
  return digits >= fewestDigits ? signs | Sign.phone : signs
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
