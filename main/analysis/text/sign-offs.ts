import { commonCapitals, notNames, workWords } from '../lexicon/firms.ts'
import { closings, footerPhrases } from '../lexicon/mail.ts'
import { nextWhere } from './lines.ts'
import { anyClosing, closedInLine, dashedName, firstName, greeting, nameLine, twoNames } from './mail-lines.ts'
import { beginsQuote } from './old-mail.ts'
import { Opening } from './openings.ts'
import type { Sheet } from './sheet.ts'

/** How far above the end a name without a closing may stand, in lines with words. */
const lastLines = 6
/** A longer line closes no letter, in UTF-16 code units. */
const longestClosing = 120
/** The words of a longer line are no name. */
const longestName = 90

/** Where letters on a sheet end. */
export interface SignOffs {
  /** Whether a line closes a letter; `isMail` tells whether it is one. An advert may end like one: "Regards," and a name in its last lines. */
  closes(line: number, isMail: boolean): boolean
  /** Whether a line of a letter signs it without a closing above: "Thanks, Jo", or a name alone. */
  signs(line: number): boolean
  /** Whether a line is one of a footer. */
  isFooter(line: number): boolean
}

/** Finds where letters end. Each line is looked at a few times, however many there are. */
export function signOffsOf(sheet: Sheet): SignOffs {
  const { lines, holds, wordsOf, opens, skipBlank } = sheet
  const isFooter = (k: number) => holds.footer && footer.test(wordsOf(k))
  let told: readonly number[] | null = null
  return { closes, signs, isFooter }

  function closes(k: number, isMail: boolean): boolean {
    const words = wordsOf(k)
    if (words.length > longestClosing) return false
    if (!opens(k, Opening.closes) && !words.endsWith(',')) return false
    // "Kind regards / Groete": said twice
    const key = opens(k, Opening.closes)
      ? closingKey(words.includes(' / ') ? (words.split(' / ')[0] as string) : words)
      : ''
    const isClosing = closings.has(key)
    if (!isMail) return isClosing && /regards|sincerely|faithfully/.test(key) && nextNames(k) && endsSoon(k)
    return isClosing || (words.endsWith(',') && anyClosing.test(words) && !greeting.test(words) && nextNames(k))
  }

  function signs(k: number): boolean {
    if (opens(k, Opening.closes) && closedInLine.test(wordsOf(k))) return true
    return opens(k, Opening.names) && signsAlone(k) && endsSoon(k)
  }

  /** A name alone after an empty line, or after a dash: a signature without a closing. */
  function signsAlone(k: number): boolean {
    const text = wordsOf(k)
    if (text.length > longestName || !mayName(text)) return false
    const above = k > 0 ? wordsOf(k - 1) : '-'
    if (above !== '' && !isBelowLetter(k, above)) return false
    // "Blessings," and a name below close the letter in words of their own
    if (text.endsWith(',') && nextNames(k)) return false
    if (/[:?!]$|^(?:hi|hello|hey|dear|good|thanks?|congratulations|please|apply|location|salary|note)\b/i.test(text))
      return false
    if (opens(k, Opening.closes) && closings.has(closingKey(text))) return false
    // "Jo", and below it at most what a signature holds
    const alone = firstName.exec(text)?.groups?.name?.toLowerCase()
    if (alone)
      return (
        k > 2 && !notNames.has(alone) && !workWords.has(alone) && !commonCapitals.has(alone) && onlyShortLines(k + 1)
      )
    return dashedName.test(text)
      ? k > lines.length / 3 && skipBlank(k + 1) >= lines.length
      : nameLine.test(text) && twoNames.test(text) && !greeting.test(text)
  }

  /** Whether a name stands right below the letter: a full name with no more than a few short lines after it, or a first name. */
  function isBelowLetter(k: number, above: string): boolean {
    const text = wordsOf(k)
    return (
      (/[.!?]$/.test(above) && above.length > 20 && twoNames.test(text) && onlyShortLines(k + 1)) ||
      (firstName.test(text) && endsTalk(k - 1))
    )
  }

  /** Whether the next words are a name. */
  function nextNames(k: number): boolean {
    const next = wordsOf(skipBlank(k + 1))
    return nameLine.test(next) || /^\p{Lu}[\p{L}'-]+ \p{Ll}[\p{L}'-]+$/u.test(next)
  }

  /** Whether only a few lines with words are left before quoted history or the end. */
  function endsSoon(from: number): boolean {
    let left = 0
    for (let k = skipBlank(from); k < lines.length && left <= lastLines; k = skipBlank(k + 1)) {
      if (beginsQuote(sheet, k)) break
      left++
    }
    return left <= lastLines
  }

  /** Whether a line ends what is said: "Chin up!", "let me know"; a single word or a label may head a list. */
  function endsTalk(k: number): boolean {
    const text = wordsOf(k)
    return /\S\s+\S/.test(text) && /[.!?)]$|^\p{Ll}/u.test(text) && !/^[-*•–\d]/.test(text)
  }

  /** Whether up to four short lines that are no sentences are left. */
  function onlyShortLines(from: number): boolean {
    let left = 0
    for (let k = skipFooter(from); k < lines.length; k = skipFooter(k + 1)) {
      const text = wordsOf(k)
      if (beginsQuote(sheet, k)) break
      left++
      if (left > 4 || text.length > longestName || /[.?!:]$/.test(text)) return false
    }
    return true
  }

  /** The first line from a line on with words that are no footer. */
  function skipFooter(from: number): number {
    told ??= nextWhere(lines.length, (k) => wordsOf(k) !== '' && (beginsQuote(sheet, k) || !isFooter(k)))
    return told[from] ?? lines.length
  }
}

/** Any of the phrases of a footer. */
const footer = new RegExp(footerPhrases.join('|'), 'i')

/** A line as closings are written; empty when it has more words than any. */
function closingKey(line: string): string {
  if (hasManyWords(line)) return ''
  return line
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
}

const mostClosingWords = Math.max(...[...closings].map((closing) => closing.split(' ').length))

/** Whether a line has more words than any closing. Letters beyond ASCII are none here: it may have more than are seen. */
function hasManyWords(line: string): boolean {
  let words = 0
  let isWithin = false
  for (let i = 0; i < line.length; i++) {
    const c = line.charCodeAt(i) | 32
    const isLetter = c >= 97 && c <= 122
    if (isLetter && !isWithin && ++words > mostClosingWords) return true
    // "Thánks" is one word
    isWithin = isLetter || (isWithin && c > 127)
  }
  return false
}

/** Small words that stand second in a line with a name: "Jo van Ash", "Jo x", "Jo at Ash Mills". */
const withinNames = new Set('van von de der da di bin al ni nic mac x xx xxx at from and'.split(' '))

/** Whether the second word of a line is as in the patterns of names: with a small one hardly any line is. */
function mayName(line: string): boolean {
  const from = line.indexOf(' ') + 1
  let to = from
  while (isSmall(line.charCodeAt(to))) to++
  return (
    from === 0 ||
    to === from ||
    line.charCodeAt(to) > 127 ||
    line.charCodeAt(0) === 45 ||
    withinNames.has(line.slice(from, to))
  )
}

const isSmall = (c: number) => c >= 97 && c <= 122
