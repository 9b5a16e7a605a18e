import type { Fact } from '../../../common/reading.ts'
import type { Document, Sentence } from '../text/read.ts'
import { stated } from './fact.ts'
import { Sign, sentencesWith } from './signs.ts'

const count = '(?:one|two|three|four|five|six|a single|a couple of|couple of|[1-6])'
const place =
  '(?:(?:in|at|from|to|on|into)[- ]?(?:the |our |a |its |their |set )?(?:\\w{2,14} ){0,2}?(?:office|offices|site|hq|headquarters|hub|campus|studio|workplace|school|premises|location|person|branch|depot|lab)\\b|on-?site|in-?office|in-?person|(?:office|site)[- ]based|office\\b|wfo\\b|work from office)'
const home = '(?:from home|at home|remote(?:ly)?\\b|wfh|home[- ]?working|home[- ]based|working from home|from wherever)'
const range = `(?<low>${count})(?:\\s?(?:-|to|or|/)\\s?(?<high>${count}))?`

// `3 days in the office`, `two days a week on site`, `attend the office two days each week`
const inOffice = new RegExp(
  `\\b${range}\\+?\\s(?:full |fixed |set |core |anchor )?(?:office |in-office )?days?\\b(?:\\s?(?:a |per |each |every |of the |out of |/ ?)(?:typical |working )?(?:week|workweek|wk|five)\\b)?(?: if full[- ]time| for full[- ]timers?| pro rata)?[,)]?\\s?(?:\\w{2,10}\\s){0,2}?${place}`,
  'i',
)
// `in the office 3 days a week`, `on site five days`, `report to a set office for a minimum of 3 days a week`
const officeFirst = new RegExp(`\\b${place}[^.;\\n]{0,30}?\\b${range}\\+?\\s(?:full |fixed |set )?days?\\b`, 'i')
// `at least three office days`
const officeDaysPhrase = new RegExp(`\\b${range}\\+?\\s(?:in[- ]?)?(?:office|on-?site|anchor)[- ]days?\\b`, 'i')
// `three days in, two at home`, `one day in and the rest at home`, `with one day in`
const daysIn = new RegExp(
  `\\b${range}\\s(?:full )?days?(?: a week| per week| each week)? in\\b(?=\\s?(?:$|[.,;)\\n]|and\\b|with\\b|at the\\b|the rest\\b))(?![.,;]?\\s?(?:lieu|advance|total|hand|a row))`,
  'i',
)
// `work from home two days a week`, `two at home`
const homeFirst = new RegExp(`\\b${home}[^.;\\n]{0,16}?\\b${range}\\s(?:full )?days?\\b`, 'i')
// `2 days from home`, `one day a week from home`
const homeAfter = new RegExp(
  `\\b${range}\\s(?:full )?days?\\b(?:\\s(?:a|per|each|every) week\\b)?\\s?(?:\\w{3,10}\\s){0,1}?${home}`,
  'i',
)
const day = '(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri)(?:days?)?'
// `Hybrid - onsite Tue, Wed, Thu`, `hybrid (on-site Mondays and Thursdays)`
const siteDays = new RegExp(
  `\\b(?:on-?\\s?site|in-?\\s?(?:the )?office|in[- ]person):?,? (?:on |every )?(?<list>${day}(?:(?:,? and |, ?| & |/)${day}){0,3})\\b(?!\\s?(?:to|-|at \\d|\\d))`,
  'i',
)
// `works there on Tuesdays and Thursdays`, `Friday is at home`
const weekdaysAt =
  /\b(?:there|in the office|on site|office days)\b[^.;\n]{0,12}?\b(?<days>(?:mon|tues|wednes|thurs|fri)days?(?:(?:,| and|, and) (?:mon|tues|wednes|thurs|fri)days?){0,3})\b/i
// `You'd be in the Norwich office on Tuesdays and Thursdays`, `they're in the studio Tues to Thurs`
const namedDays = new RegExp(
  `\\b(?:in|at|into|from) (?:the|our|their|its) (?:[\\w'&-]{2,14} ){0,2}?(?:office|offices|studio|hq|headquarters|hub|site|campus|lab|workshop|building)s?,?(?: together)? (?:on |every |each )?(?<list>${day}(?:(?:,? and |, | & |/)${day}){0,3})\\b(?!\\s?(?:to|-|at \\d|\\d))`,
  'i',
)
const namedRange = new RegExp(
  `\\b(?:in|at|into|from) (?:the|our|their|its) (?:[\\w'&-]{2,14} ){0,2}?(?:office|offices|studio|hq|headquarters|hub|site|campus|lab|workshop|building)s?,? (?<from>${day})\\s?(?:to|-|through|thru|till)\\s?(?<to>${day})\\b`,
  'i',
)
const eachDay = new RegExp(day, 'gi')
const weekOrder = ['mon', 'tue', 'wed', 'thu', 'fri']

// `hybrid with Tuesdays and Thursdays in our Leeds office`, `Mondays and Fridays on site`; not the end of `Tuesday to Thursday at …`
const daysBefore = new RegExp(
  `(?<!\\b(?:to|until|till|through|thru) |[-–]\\s?)\\b(?<list>${day}(?:(?:,? and |, | & |/)${day}){0,3}) (?:(?:are|is|spent|worked) )?(?:(?:in|at|from) (?:the|our|their|its) (?:[\\w'&-]{2,14} ){0,2}?(?:office|offices|studio|hq|headquarters|hub|site|campus|lab|workshop|building)\\b|on-?\\s?site\\b|in-?\\s?office\\b)`,
  'i',
)
// `office days are Tuesday and Thursday`, `in-office: Mon, Wed`, `you're in on Mondays`, `we're all in Tuesday to Thursday`
const daysNamed = new RegExp(
  `\\b(?:office (?:attendance|days?)(?: is| are|:)?|(?:you're|we're|you'd be|you'll be|you are|we are|be|come|everyone's|everyone is|they're|they are|team is) (?:all )?in)(?: on| every| each)? (?<list>${day}(?:(?:,? and |, | & |/)${day}){0,3})\\b(?!\\s?(?:to|-|at \\d|\\d))`,
  'i',
)
// `once a week in our Bath office`, `come into the office twice a week`
const timesAWeek = new RegExp(
  `\\b(?<times>once|twice|a day|one day|two days|three days) (?:a|per|each|every) week,? (?:\\w{2,10} ){0,2}?${place}|\\b${place}[^.;\\n]{0,24}?\\b(?<later>once|twice) (?:a|per|each|every) week|\\b(?:come|coming|be|are|you're|pop) in(?:to)? (?<days>one|two|three|four|[1-4]) days? (?:a|per|each) week`,
  'i',
)
const timesWords: Readonly<Record<string, number>> = {
  once: 1,
  twice: 2,
  'a day': 1,
  'one day': 1,
  'two days': 2,
  'three days': 3,
}
// `3/2 hybrid split (office/home)`, `hybrid 3/2`, `60% in the office`
const split =
  /\b(?<office>[1-4])\/(?<home>[1-4])(?:\s(?:hybrid|split|model|pattern)\b|(?<=\bhybrid:?\s\(?[1-4]\/[1-4])(?![\d/]))|\b(?<share>20|40|60|80)\s?% (?:of (?:your|the) (?:time|week) )?(?:in|at|from) (?:the|our) (?:office|studio|workplace)\b/i

// `together in the studio four days a week`
const together = new RegExp(`\\btogether in (?:the|our) \\w{3,12} ${range} days\\b`, 'i')
// `five days a week, on site`, `on site five days a week`
const notAWeek = /\b(?:per|a|each|every|in the)\s(?:month|quarter|year|fortnight|annum)\b|\bmonthly\b/i
const words: Readonly<Record<string, number>> = {
  'a single': 1,
  'a couple of': 2,
  'couple of': 2,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
}

/** Days a working week has when a text counts the days at home. */
const workingDays = 5

/** Ways to count the days, and whether those at home are counted. */
const counted: readonly (readonly [pattern: RegExp, isHome: boolean])[] = [
  [officeDaysPhrase, false],
  [inOffice, false],
  [together, false],
  [daysIn, false],
  [officeFirst, false],
  [homeAfter, true],
  [homeFirst, true],
]

/** Ways to read a sentence, the surest first, and the signs it must have for each. */
const ways: readonly { needs: number; read(text: string, sentence: Sentence): Fact<number> | null }[] = [
  { needs: Sign.days | Sign.number, read: inNumbers },
  { needs: Sign.weekday, read: fromDayToDay },
  { needs: Sign.days, read: timesPerWeek },
  { needs: Sign.figure, read: asShare },
  { needs: Sign.weekday, read: byTheirNames },
]

// `three days`, `2-3 full days`, `four in-office days`: what all ways to count hold
const countedDays = new RegExp(`\\b${count}\\+?\\s(?:[a-z-]{2,9} |[a-z]{2,9}-?){0,2}days?\\b`, 'i')

// `I'm in the office Tuesday to Thursday`, `I am only in on Mondays`
const ofWriter = /\b(?:I'?m|I am|I'll be|I will be|she's|he's)\s(?:\w{2,9}\s){0,2}(?:in|at|back)\b/i

/** Reads the days a week at the workplace; of a range the fewest, since that is what is asked for. */
export function findOfficeDays(document: Document): Fact<number> | null {
  for (const { sentence, signs } of sentencesWith(document, Sign.workplace)) {
    let text: string | null = null
    for (const { needs, read } of ways) {
      if ((signs & needs) !== needs) continue
      if (text === null) {
        text = document.clean.slice(sentence.start, Math.min(sentence.end, sentence.start + 700))
        if (document.isMail && ofWriter.test(text.slice(0, 300))) break
      }
      const found = read(text, sentence)
      if (found) return found
    }
  }
  return null
}

function inNumbers(text: string, sentence: Sentence): Fact<number> | null {
  if (!countedDays.test(text)) return null
  for (const [pattern, isHome] of counted) {
    const match = pattern.exec(text)
    if (!match?.groups?.low) continue
    if (notAWeek.test(text.slice(match.index, match.index + match[0].length + 20))) continue
    if (/\b(?:within|after|next|first|last|every)\s$/i.test(text.slice(Math.max(0, match.index - 8), match.index)))
      continue
    if (/\b(?:interview|trial|training|induction|visit|holiday|leave|notice)\b/i.test(match[0])) continue
    // "up to two days from home": the rest is at the workplace; of a range of home days the fewest leave the most
    const low = numberOf(match.groups.low)
    const days = isHome ? workingDays - low : low
    if (days >= 0 && days <= 6) return statedAt(days, match, sentence)
  }
  return null
}

function fromDayToDay(text: string, sentence: Sentence): Fact<number> | null {
  const span = namedRange.exec(text)
  if (!span?.groups?.from || !span.groups.to) return null
  const days = placeInWeek(span.groups.to) - placeInWeek(span.groups.from) + 1
  return days > 0 && days < workingDays ? statedAt(days, span, sentence) : null
}

function timesPerWeek(text: string, sentence: Sentence): Fact<number> | null {
  const often = timesAWeek.exec(text)
  if (!often?.groups || notAWeek.test(often[0].replace(/\b(?:a|per|each|every) week\b/gi, ''))) return null
  const { times, later, days } = often.groups
  const count = days ? numberOf(days) : (timesWords[(times ?? later ?? '').toLowerCase()] ?? 0)
  return count > 0 ? statedAt(count, often, sentence) : null
}

function asShare(text: string, sentence: Sentence): Fact<number> | null {
  const share = split.exec(text)
  if (!share?.groups) return null
  const count = share.groups.share ? Number(share.groups.share) / 20 : Number(share.groups.office)
  const isWeek = share.groups.share || count + Number(share.groups.home) === workingDays
  return isWeek ? statedAt(count, share, sentence) : null
}

function byTheirNames(text: string, sentence: Sentence): Fact<number> | null {
  const list = daysNamed.exec(text) ?? namedDays.exec(text) ?? daysBefore.exec(text) ?? siteDays.exec(text)
  if (list?.groups?.list && /\b(?:you|you'd|you'll|we|we're|they|they're|team|hybrid|everyone|all)\b/i.test(text))
    return statedAt(list.groups.list.match(eachDay)?.length ?? 1, list, sentence)
  const named = weekdaysAt.exec(text)
  return named?.groups?.days && /\bhome\b|remote/i.test(text)
    ? statedAt(named.groups.days.match(/days?/gi)?.length ?? 1, named, sentence)
    : null
}

function statedAt(days: number, match: RegExpExecArray, sentence: Sentence): Fact<number> {
  const start = sentence.start + match.index
  return stated(days, { start, end: start + match[0].length })
}

function placeInWeek(name: string): number {
  return weekOrder.indexOf(name.slice(0, 3).toLowerCase())
}

function numberOf(word: string): number {
  return words[word.toLowerCase()] ?? Number(word)
}
