import { footerPhrases } from '../lexicon/mail.ts'
import { type Line, nextWhere, splitLines } from './lines.ts'
import { tokenize } from './tokenize.ts'
import type { Tokens } from './tokens.ts'
import { wordBits } from './word-bits.ts'

/** What a text holds at all, so that lines need not be asked for what is nowhere. A piece of it may hold less. */
export interface Holds {
  /** "forwarded" */
  forward: boolean
  /** A phrase of a footer. */
  footer: boolean
  /** "wrote" */
  introduce: boolean
  /** `>`, and whether it begins a line. */
  mark: boolean
  quoteLine: boolean
  /** "From:" */
  outlook: boolean
  /** "original message" */
  quote: boolean
}

/** The lines of a text as they are asked for while it is laid out. A line that is not there has no words. */
export interface Sheet {
  lines: Line[]
  holds: Holds
  /** The whole line. */
  at(line: number): string
  /** Its words, the ends trimmed. */
  wordsOf(line: number): string
  /** Whether it may begin with what an `Opening` says. */
  opens(line: number, opening: number): boolean
  /** The first line with words from a line on. */
  skipBlank(from: number): number
}

/** Takes a text as a sheet of lines. */
export function sheetOf(clean: string, lines: Line[] = splitLines(clean), holds: Holds = holdsOf(clean)): Sheet {
  const wordsOf = (i: number) => lines[i]?.words ?? ''
  const filled = nextWhere(lines.length, (k) => wordsOf(k) !== '')
  return {
    lines,
    holds,
    at: (i) => {
      const line = lines[i]
      return line ? clean.slice(line.start, line.end) : ''
    },
    wordsOf,
    opens: (i, opening) => ((lines[i]?.opening ?? 0) & opening) !== 0,
    skipBlank: (from) => filled[from] ?? lines.length,
  }
}

/** Phrases that are looked for whatever their capitals. */
const sought = ['forwarded', 'original message', ...footerPhrases]
/** The bits of the phrases of footers among those. */
const ofFooter = ~3

/** The words of a text tell which of the phrases it may hold: a bit for each, by its longest word. */
const cues = wordBits(sought.map((phrase, i) => [1 << i, new RegExp(longestWord(phrase))]))

function longestWord(phrase: string): string {
  return phrase.split(/[^a-z]/).reduce((longest, word) => (word.length > longest.length ? word : longest))
}

/** What a text holds. */
export function holdsOf(clean: string, { form, length }: Tokens = tokenize(clean)): Holds {
  const mark = clean.includes('>')
  const cued = cues.within(form, 0, length)
  const small = cued === 0 ? '' : clean.toLowerCase()
  const holds = (i: number) => ((cued >> i) & 1) !== 0 && small.includes(sought[i] as string)
  return {
    forward: holds(0),
    footer: (cued & ofFooter) !== 0 && sought.some((_, i) => i > 1 && holds(i)),
    introduce: clean.includes('wrote'),
    mark,
    quoteLine: mark && /^[^\S\n]{0,3}>/m.test(clean),
    outlook: clean.includes('From:'),
    quote: holds(1),
  }
}
