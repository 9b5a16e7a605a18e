import { footerPhrases } from '../lexicon/mail.ts'
import { type Line, nextWhere, splitLines } from './lines.ts'

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

function holdsOf(clean: string): Holds {
  const mark = clean.includes('>')
  const small = clean.toLowerCase()
  return {
    forward: small.includes('forwarded'),
    footer: footerPhrases.some((phrase) => small.includes(phrase)),
    introduce: clean.includes('wrote'),
    mark,
    quoteLine: mark && /^[^\S\n]{0,3}>/m.test(clean),
    outlook: clean.includes('From:'),
    quote: small.includes('original message'),
  }
}
