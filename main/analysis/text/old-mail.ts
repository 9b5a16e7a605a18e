import { forwarded, originalMessage, quoteIntroduction } from './mail-lines.ts'
import type { Sheet } from './sheet.ts'

/**
 * Whether ">" marks old mail on a sheet: in an answer it does. In a forwarded mail it marks what was sent to be read,
 * and in an ad it is a bullet. `title` is the subject, `isAnswer` what other headers tell.
 */
export function marksQuotes({ lines, holds, at }: Sheet, title: string, isAnswer: boolean): boolean {
  if (/^(?:fwd?|wg)\s{0,2}:/i.test(title) || (holds.forward && lines.some((_, k) => forwarded.test(at(k)))))
    return false
  if (/^re\s{0,2}:/i.test(title) || isAnswer) return true
  if (!holds.quoteLine && !holds.introduce) return false
  return lines.some((_, k) => {
    const text = at(k)
    return (
      (holds.quoteLine && /^\s{0,3}>(?:\s{0,3}>|\s{0,3}$)/.test(text)) ||
      (holds.introduce &&
        /\bwrote\b/.test(text) &&
        quoteIntroduction.test(text.includes('On ') ? text : `${at(k - 1)} ${text}`))
    )
  })
}

/** Whether a line introduces old mail: "On Monday Tom wrote:", also over two lines. */
export function introducesQuote({ holds, at }: Sheet, k: number): boolean {
  if (!holds.introduce) return false
  const text = at(k)
  return quoteIntroduction.test(text) || (text.startsWith('On ') && quoteIntroduction.test(`${text} ${at(k + 1)}`))
}

/** Whether all that follows a line is old mail, as Outlook and others put it. */
export function startsQuote(sheet: Sheet, k: number): boolean {
  return (sheet.holds.quote && originalMessage.test(sheet.at(k))) || startsOutlookQuote(sheet, k)
}

/** Whether old mail begins with a line. */
export function beginsQuote(sheet: Sheet, k: number): boolean {
  const { holds, at, wordsOf } = sheet
  return (
    (holds.mark && wordsOf(k).startsWith('>')) ||
    (holds.introduce && quoteIntroduction.test(at(k))) ||
    startsQuote(sheet, k)
  )
}

/** Whether one of the next two lines with words is marked as old. */
export function nextMarked({ wordsOf, skipBlank }: Sheet, from: number): boolean {
  return wordsOf(skipBlank(from)).startsWith('>') || wordsOf(skipBlank(from + 1)).startsWith('>')
}

/** Outlook's way to quote: a From line with Sent, To and Subject lines right after it, below some text. */
function startsOutlookQuote({ holds, at }: Sheet, from: number): boolean {
  if (!holds.outlook || from < 2 || !/^\s{0,3}\**From:/.test(at(from))) return false
  const block = [at(from + 1), at(from + 2), at(from + 3), at(from + 4)].join('\n')
  return /^\s{0,3}(?:Sent|Date):/m.test(block) && /^\s{0,3}(?:To|Subject):/m.test(block)
}
