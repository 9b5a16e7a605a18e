import type { Fact } from '../../../common/reading.ts'
import type { Document, Sentence } from '../text/read.ts'
import { stated } from './fact.ts'
import { isReadable } from './rows.ts'

const count = '(?:one|two|three|four|five|six|[1-6])'
const place =
  '(?:(?:in|at|from|to|on|into)[- ]?(?:the |our |a |its |their |set )?(?:\\w{2,14} ){0,2}?(?:office|offices|site|hq|headquarters|hub|campus|studio|workplace|school|premises|location|person|branch|depot|lab)\\b|on-?site|in-?office|in-?person|office[- ]based|office\\b|wfo\\b|work from office)'
const home = '(?:from home|at home|remote(?:ly)?\\b|wfh|home[- ]?working|home[- ]based|working from home|from wherever)'
const range = `(?<low>${count})(?:\\s?(?:-|to|or|/)\\s?(?<high>${count}))?`

// `3 days in the office`, `two days a week on site`, `attend the office two days each week`
const inOffice = new RegExp(
  `\\b${range}\\+?\\s(?:full |fixed |set |core |anchor )?(?:office |in-office )?days?\\b(?:\\s?(?:a |per |each |every |of the |out of |/ ?)(?:typical |working )?(?:week|workweek|wk|five)\\b)?,?\\s?(?:\\w{2,10}\\s){0,2}?${place}`,
  'i',
)
// `in the office 3 days a week`, `on site five days`, `report to a set office for a minimum of 3 days a week`
const officeFirst = new RegExp(`\\b${place}[^.;\\n]{0,30}?\\b${range}\\+?\\s(?:full |fixed |set )?days?\\b`, 'i')
// `at least three office days`
const officeDaysPhrase = new RegExp(`\\b${range}\\+?\\s(?:in[- ]?)?(?:office|on-?site|anchor)[- ]days?\\b`, 'i')
// `work from home two days a week`, `two at home`
const homeFirst = new RegExp(`\\b${home}[^.;\\n]{0,16}?\\b${range}\\s(?:full )?days?\\b`, 'i')
// `2 days from home`, `one day a week from home`
const homeAfter = new RegExp(
  `\\b${range}\\s(?:full )?days?\\b(?:\\s(?:a|per|each|every) week\\b)?\\s?(?:\\w{3,10}\\s){0,1}?${home}`,
  'i',
)
// `works there on Tuesdays and Thursdays`, `Friday is at home`
const weekdaysAt =
  /\b(?:there|in the office|on site|office days)\b[^.;\n]{0,12}?\b(?<days>(?:mon|tues|wednes|thurs|fri)days?(?:(?:,| and|, and) (?:mon|tues|wednes|thurs|fri)days?){0,3})\b/i
// `together in the studio four days a week`
const together = new RegExp(`\\btogether in (?:the|our) \\w{3,12} ${range} days\\b`, 'i')
// `five days a week, on site`, `on site five days a week`
const notAWeek = /\b(?:per|a|each|every|in the)\s(?:month|quarter|year|fortnight|annum)\b|\bmonthly\b/i
const words: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 }

/** Days a working week has when a text counts the days at home. */
const workingDays = 5

/** Reads the days a week at the workplace; of a range the fewest, since that is what is asked for. */
export function findOfficeDays(document: Document): Fact<number> | null {
  for (const sentence of document.sentences) {
    if (!isReadable(document, sentence)) continue
    const text = document.clean.slice(sentence.start, Math.min(sentence.end, sentence.start + 700))
    if (!/day/i.test(text) || !/office|site|home|remote|wfh|hq|person|studio|campus|hub|there|headquarters/i.test(text))
      continue
    const found = inSentence(text, sentence)
    if (found) return found
  }
  return null
}

function inSentence(text: string, sentence: Sentence): Fact<number> | null {
  const patterns: [RegExp, boolean][] = [
    [officeDaysPhrase, false],
    [inOffice, false],
    [together, false],
    [officeFirst, false],
    [homeAfter, true],
    [homeFirst, true],
  ]
  for (const [pattern, isHome] of patterns) {
    const match = pattern.exec(text)
    if (!match?.groups?.low) continue
    if (notAWeek.test(text.slice(match.index, match.index + match[0].length + 20))) continue
    if (/\b(?:within|after|next|first|last|every)\s$/i.test(text.slice(Math.max(0, match.index - 8), match.index)))
      continue
    if (/\b(?:interview|trial|training|induction|visit|holiday|leave|notice)\b/i.test(match[0])) continue
    // "up to two days from home": the rest is at the workplace; of a range of home days the fewest leave the most
    const low = numberOf(match.groups.low)
    const days = isHome ? workingDays - low : low
    if (days < 0 || days > 6) continue
    const start = sentence.start + match.index
    return stated(days, { start, end: start + match[0].length })
  }
  const named = weekdaysAt.exec(text)
  if (named?.groups?.days && /\bhome\b|remote/i.test(text)) {
    const start = sentence.start + named.index
    return stated(named.groups.days.match(/days?/gi)?.length ?? 1, { start, end: start + named[0].length })
  }
  return null
}

function numberOf(word: string): number {
  return words[word.toLowerCase()] ?? Number(word)
}
