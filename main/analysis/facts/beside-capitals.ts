import type { Document } from '../text/read.ts'
import { Flag, Gap } from '../text/tokens.ts'
import { wordBits } from '../text/word-bits.ts'
import type { TextLine } from './page.ts'

/** What the words beside the capitals of a paragraph say of a name among them, a bit each; `person.ts` has a pattern for each. */
export const Beside = { introduced: 1, asked: 2, waiting: 4, named: 8 } as const

/** What a word says of the name beside it. */
const Word = {
  introduces: 1,
  presents: 2,
  asks: 4,
  waits: 8,
  leads: 16,
  leadsWithStop: 32,
  isForeign: 64,
  begins: 128,
} as const
const words = wordBits([
  // `I'm Jo`, `this is Jo`
  [Word.introduces, /^(?:it'?s|i'?m|is|am)$/],
  // `Jo from Ash Mills here`
  [Word.presents, /^here$/],
  // `give Jo a ring`
  [Word.asks, /^(?:give|drop|send|shoot|text|ping)$/],
  // `Jo is your contact`, `Jo will be happy to chat`
  [Word.waits, /^(?:is|will|would|ll|d|looks)$/],
  // `contact Jo`, `your talent partner, Jo`: a word of each of `contactLeads` and `numberLeads`
  [
    Word.leads,
    /contact|recruit|manage|consult|^(?:call|r[ei]ng|buzz|dial|tel|phon|mob|sms|viber|whats|spo[ck]e?|speak|talk|chat|word|coffee|discussion|touch|reach|connect|liais|hook|att|f$|fao|cvs?(?:'|$)|resum|biodata|appl|letter|details|quote|portfolio|sample|picture|reference|e?mail|message|msg|te?xt|note|line|[dp]m$|send|forward|post|writ|address|drop|pop|hand|take|leave|bring|quer|enquir|inquir|question|host|list|advertis|hr$|owner|personnel|person$|lead$|name|interview|brief|conversation|partner|coordinator|availability|participation|this$|acceptance|confirm|rsvp|respond|reply|revert|interest|ask|look|come|nip|walk|stop|ph$)/,
  ],
  // `Attn. Jo Ash`, `Questions? Jo Ash`
  [Word.leadsWithStop, /^(?:attn|fao|questions|.)$/],
  [Word.isForeign, /^[^a-z0-9]/],
  // The first words of all leads
  [
    Word.begins,
    /^(?:contact|consultant|recruit|manage|person$|lead$|call|ring|phon|tel|speak|talk|a$|quick|brief|informal|confidential|get$|in$|attend|availab|particip|this$|accept|confirm|rsvp|respond|reply|revert|reach|connect|liaise|hook|ask|look|come|drop|pop|nip|walk|stop|att|f$|fao|for$|cv|resum|biodata|applic|apply|letter|interest|details|quote|portfolio|sample|picture|reference|e$|e?mail|message|msg|te?xt|note|line|dm|pm|whats|sms|word|send|forward|post|your$|address|writ|hand|take|leave|bring|enquir|inquir|quer|question|host|advertis|list|hiring|hr$|ea$|spoc|my$|interview|chat|conversation|viber|buzz|dial|mob|owner|ph$)/,
  ],
])
/** How many words after one that leads to it a name stands, at most. */
const furthestName = 24

/**
 * Asks for each capital of a paragraph, from the paragraph's first token on, what the words beside it lead to. It may be
 * too generous, never too strict: a new word of `contact-cues.ts` or of a pattern in `person.ts` needs its bit here.
 */
export function besideCapitals({ tokens, clean }: Document, { end }: TextLine, from: number): number {
  let found = 0
  let lead = -furthestName
  let before = 0
  let isAfterName = false
  for (let t = from; t < tokens.length && (tokens.start[t] as number) < end; t++) {
    const word = words.of(tokens.form[t] as number)
    if (isAfterName && (word & Word.waits) !== 0) found |= Beside.waiting
    if ((word & Word.presents) !== 0) found |= Beside.introduced
    // A full stop ends what leads to a name
    const isApart = tokens.gap[t] === Gap.sentence && (before & Word.leadsWithStop) === 0
    if (isApart && lead >= 0 && '.!?'.includes(clean.charAt(tokens.end[t - 1] as number))) lead = -furthestName
    isAfterName = ((tokens.flags[t] as number) & Flag.capital) !== 0 || (word & Word.isForeign) !== 0
    if (isAfterName) {
      if ((before & Word.introduces) !== 0) found |= Beside.introduced
      if ((before & Word.asks) !== 0) found |= Beside.asked
      if (t - lead <= furthestName) found |= Beside.named
    }
    if ((word & Word.leads) !== 0) lead = t
    before = word
  }
  return found
}

/** Whether a word may be the first of those that lead to a name. */
export const beginsLead = (form: number): boolean => (words.of(form) & Word.begins) !== 0
