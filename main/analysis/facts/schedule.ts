import type { Fact, ScheduleItem } from '../../../common/reading.ts'
import { overlaps, type Span } from '../../../common/span.ts'
import { meetingWords, scheduleRows, visitWords } from '../lexicon/schedules.ts'
import { isNegated, isPrecededBy, stemSet } from '../text/context.ts'
import type { Document, Sentence } from '../text/read.ts'
import type { WordIds } from '../text/word-ids.ts'
import { rootOf, rootsOf } from './activity-words.ts'
import { figureMarks, Mark } from './date-marks.ts'
import { implied, stated } from './fact.ts'
import { rowFinder } from './rows.ts'
import { Sign, type SignedSentence, sentencesWith } from './signs.ts'
import { everyWritten, type Groups, type WrittenRow } from './written-rows.ts'

type Kind = ScheduleItem['kind']

/** One place that says whether a working time applies. */
interface Found {
  kind: Kind
  applies: boolean
  span: Span
}

// "No nights, no weekends, no on-call" rules out three
const find = rowFinder(scheduleRows, (outer, inner) => inner.kinds.some((kind) => outer.kinds.includes(kind)))
const meetings = stemSet(meetingWords)
/** What makes an evening one of the firm's own parties. */
const leisure = stemSet('movie game quiz social pizza karaoke poker')
const visits = stemSet(`${meetingWords} ${visitWords}`)

const timeRange: WrittenRow = {
  sample: '8.45am to 5.00pm; 7:00 a.m. - 3:30 p.m.; 09:00-17:30; 9 to 5; 08h00 to 17h00; 6.30 till 2.30',
  needs: Sign.figures,
  begins: Mark.ranged,
  pattern:
    /\b(?<from>\d{1,2})(?:[:.h](?<fromMinutes>\d{2}))?\s?(?<fromHalf>[ap]\.?m\b\.?)?\s?(?:-|to|till|until|through|and)\s?(?<to>\d{1,2})(?:[:.h](?<toMinutes>\d{2}))?\s?(?<toHalf>[ap]\.?m\b\.?)?(?!\s?(?:%|hours|hrs|days|years|yrs|k\b|lpa|weeks|months|minutes|[\d/]))/iy,
}
// `Monday to Friday`, `Mon-Fri`, `Monday through Thursday`
const weekdays =
  /\bmon(?:day)?s?\s?(?:-|to|through|thru|till|until|–)\s?(?:fri|thu|thur|thurs|wed)(?:day|sday|rsday|nesday)?s?\b/i
// `start 5am`, `5am start`, `start at 7`
const startTime =
  /\bstart(?:s|ing)?(?: is| at| time|:)?\s{0,2}(?<at>\d{1,2})(?:[:.](?<minutes>\d{2}))?\s?(?<half>am|pm|a\.m|p\.m)|\b(?<at2>\d{1,2})(?:[:.](?<minutes2>\d{2}))?\s?(?<half2>am|pm)\s(?:start|starts)\b/i
const cue =
  /\b(?:hours?|hrs|schedule|scheduled|shifts?|work|working|rota|roster|mon|monday|weekdays|daily|start|finish|flexi|timings?|team|full[ -]?time|part[ -]?time|job timing)\b/i

// `a separate team`, `another crew`, `our dedicated night staff`
const otherTeam =
  /\b(?:separate|another|different|dedicated|specialist|designated|own)\s(?:\w{1,14}[\s-]){0,2}(?:team|crew|gang|squad|staff|shift|people|colleagues?|contractors?|firm|company|rota|department|group)\b/i

// `is done by a separate crew`, `handled by an agency`, `looked after by the manufacturer`
const byOthers =
  /\b(?:done|covered|handled|worked|taught|filled|served|run|carried|held|dealt with|picked up|looked after|taken|staffed|manned|crewed|driven|delivered|shared|managed|operated|answered|undertaken|provided)\s(?:entirely |always |instead |now |out )?(?:by|between|among)\s(?:someone|somebody|others?|volunteers|agency|contractors|students|(?:an?|the|our|another|other|its|their|two|three|separate)\s(?!rota|roster)\w{3,})/i

// `the hospital's own night sisters`, `dedicated weekend drivers`
const otherHolders =
  /\b(?:separate|dedicated|own|specialist|permanent|other|agency)\s(?:nights?|weekends?|evenings?|lates?|saturday|sunday|on-call|standby)\s\w{4,14}/i
/** "You join a dedicated weekend team": the person is one of them. */
const asOneOfThem = /\b(?:with|in|join|joining|part of|as) (?:an? |our |the )?$/i

// `done by the bakers`, `taught by freelancers`, `not by you`
const byPlural =
  /\b(?:done|covered|handled|worked|taught|filled|run)\sby\s(?:(?:the|our|some|its|their)\s)?(?:\w+\s)?(?:freelancers|agencies|locums|temps|bakers|nurses|sisters|porters|drivers|juniors|seniors|volunteers|owners|managers|apprentices|trainees|partners|night\w*)\b|\bnot (?:by )?(?:you|yours|us)\b/i
// `the plant runs round the clock, but lab staff work days`, `other wards do nights; ours doesn't`
const turn = /\b(?:but|though|whereas|while|however)\b|;/i
const turnsTo =
  /\b(?:you|yours|ours|this (?:role|post|job|position|team)|(?:office|lab|day|support|our|admin|maintenance) (?:staff|team|side|shift|people)|[a-z]{3,20}s)\b/i
const byDay =
  /\bdays\b|\bdaytime|\bweekdays|\bmonday to friday|\bmon-fri|\b(?:not|never|none|no)\b|n't\b|\bfinish at|\bhome by/i
// `exempt from the weekend rota`, `Sunday is always off`
const spared =
  /\b(?:exempt|excused|spared|excluded|free) from\b|\b(?:saturdays?|sundays?|weekends?|evenings?|nights?) (?:is|are|will be)? ?(?:always |normally |usually )?(?:off|free|yours)\b/i

// `the vets share the weekend rota`, `our dispensers cover Saturdays between them`: others, unless they bear the title
const holdersDo =
  /\b(?!(?:hours|days|shifts|nights|weekends|evenings|saturdays|sundays|colleagues|applicants|candidates|employees|starters|members|workers|people|operatives|assistants|always|his|this|as|was)\b)(?<holders>[a-z]{3,}s) (?:do|cover|take|share|run|work|staff|handle|keep|look after|have|sort|split)(?: \w+)? (?:the |those |these |our |all |its )?(?:weekends?|nights?|evenings?|saturdays?|sundays?|on-call|rota|lates|out-of-hours|late shifts?|it|them)\b/i

// `others already have the evenings`, `our weekend colleagues cover Saturdays`, `students do the weekends`
const othersDo =
  /\b(?:others?|someone else|somebody else|agency staff|students?|volunteers|part-timers|(?:our|the) (?:weekend|night|evening|late) (?:\w{1,14}\s)?(?:team|crew|staff|people|colleagues?|manager|gang|shift))\s(?:\w{1,14}\s){0,2}(?:have|has|do|does|did|cover|covers|take|takes|work|works|run|runs|handle|handles|steward|get|gets)\b/i
// `you wouldn't be in it`, `you are not part of it`, `nobody on days is asked to`
const notYou =
  /\byou(?:'d| would|'ll| will|'re| are)?\s?(?:wouldn't|won't|don't|aren't|not|never)\s(?:\w{1,14}\s){0,2}(?:be in|be on|be part|in it|part of|take part|join|on it|touch|be asked|need to|have to|asked to|expected to)\b/i

// `we stopped opening on Sundays`, `nights are not part of this`, `done away with Saturday working`
const ended =
  /\b(?:stopped|dropped|abandoned|withdrawn|scrapped|abolished|ceased|done away with|got rid of|no longer|gave up|phased out|not part of|no part of|nothing to do with|(?:we|they|it) used to|(?:belongs?|go|goes|went|falls?|left|passed) to (?:an?|the|our|others|someone|students?)|(?:sits?|rests?|lies?) with (?:an?|the|our|others|someone)|outsourced|contracted out|subcontracted|farmed out|(?:someone|somebody) else's|(?:isn't|aren't|is not|are not) yours|not for this (?:role|post|job|position)|not this (?:one|role|post|job))\b/i
// `Nights? Never.`, `On-call? That belongs to the platform team.`
const answersNo =
  /^\s{0,3}(?:no|none|never|nope|not|nobody|nil|n\/a|zero|that (?:belongs|goes|is with|sits)|thankfully)\b/i

/** Whether the sentence, or the answer to it, rules its working times out or gives them to other people. */
function isRuledOut({ clean }: Document, { start, end }: Sentence, zone: readonly Span[]): boolean {
  const text = clean.slice(start, Math.min(end, start + 600))
  if (clean[end - 1] === '?' && answersNo.test(clean.slice(end, end + 40))) return true
  const holders = holdersDo.exec(text)?.groups?.holders
  if (holders && !isTitle(rootOf(holders))) return true
  for (const pattern of [otherTeam, otherHolders]) {
    const found = pattern.exec(text)
    if (found && !asOneOfThem.test(text.slice(Math.max(0, found.index - 18), found.index))) return true
  }
  return (
    isContrasted(text) ||
    byOthers.test(text) ||
    byPlural.test(text) ||
    othersDo.test(text) ||
    notYou.test(text) ||
    ended.test(text) ||
    spared.test(text)
  )

  function isTitle(root: string): boolean {
    return zone.some((piece) => rootsOf(clean.slice(piece.start, piece.end)).includes(root))
  }
}

/** Whether the sentence turns from one working time to the person's own: "…, but this role is days". */
function isContrasted(text: string): boolean {
  const at = turn.exec(text)
  if (!at) return false
  const rest = text.slice(at.index + at[0].length, at.index + 110)
  return turnsTo.test(rest) && byDay.test(rest)
}

const notByDay: ReadonlySet<Kind> = new Set<Kind>(['nights', 'evenings', 'rotating'])

/** Reads the working times that the text says apply, or says do not. */
export function findSchedule(document: Document, zone: readonly Span[]): Fact<ScheduleItem>[] {
  const signs: Found[] = []
  const hits = find(document)
  let before: { sentence: Sentence; isRuledOut: boolean } | null = null
  /** Whether a sentence rules its working times out: several may stand in one. */
  const rulesOut = (sentence: Sentence): boolean => {
    if (before?.sentence !== sentence) before = { sentence, isRuledOut: isRuledOut(document, sentence, zone) }
    return before.isRuledOut
  }
  for (const hit of hits) {
    if (hit.sentence.section === 'company' || isAbout(meetings, document, hit.sentence)) continue
    if (isPrecededBy(document, hit.first, leisure, 1)) continue
    for (const kind of hit.value.kinds) {
      const isDenied =
        hit.value.applies &&
        kind !== 'office-hours' &&
        (isNegated(document, hit.first, hit.last) || rulesOut(hit.sentence))
      signs.push({ kind, applies: hit.value.applies && !isDenied, span: hit.span })
    }
  }
  for (const found of sentencesWith(document, Sign.figures | Sign.weekday | Sign.start)) {
    if (!isAbout(visits, document, found.sentence)) readTimes(document.clean, found, signs)
  }
  return settle(signs)
}

function isAbout(words: WordIds, document: Document, sentence: Sentence): boolean {
  const { tokens } = document
  if (sentence.section === 'schedule') return false
  for (let t = sentence.first; t < sentence.last; t++)
    if (words.has(tokens.stem[t] as number)) return sentence.last - sentence.first < 45
  return false
}

/** Adds what clock times and days of the week say to what the words of the sentence say already. */
function readTimes(clean: string, { sentence, signs: may }: SignedSentence, signs: Found[]): void {
  const text = clean.slice(sentence.start, Math.min(sentence.end, sentence.start + 900))
  const at = (start: number, end: number): Span => ({ start: sentence.start + start, end: sentence.start + end })
  const isNamedByNight = () =>
    signs.some(({ applies, kind, span }) => applies && notByDay.has(kind) && overlaps(span, sentence))
  const week = (may & Sign.weekday) === 0 ? null : weekdays.exec(text)
  let isByDay = true
  let ranges = 0
  for (const { start, end, groups } of (may & Sign.figures) === 0
    ? []
    : everyWritten(text, timeRange, figureMarks(text))) {
    const hours = hoursOf(groups)
    const isWholeDay = hours !== null && hours.to - hours.from > 6 && /m/i.test(groups.toHalf ?? '')
    if (!hours || !(week || isWholeDay || cue.test(text) || sentence.section === 'schedule')) continue
    ranges++
    const kinds = kindsOf(hours.from, hours.to)
    if (kinds.length > 0) isByDay = false
    for (const kind of kinds) signs.push({ kind, applies: true, span: at(start, end) })
    if (kinds.length === 0 && !week && hours.to - hours.from >= 5 && hours.to <= 18.5)
      signs.push({ kind: 'office-hours', applies: true, span: at(start, end) })
  }
  // "Shifts are 6 to 2, 2 to 10 and 10 to 6"
  if (ranges > 2 && /shift|rota|turn/i.test(text)) signs.push({ kind: 'rotating', applies: true, span: sentence })
  // "Nights Monday to Friday": the days of the week, not the hours of an office
  if (week && isByDay && !(ranges === 0 && isNamedByNight()))
    signs.push({ kind: 'office-hours', applies: true, span: at(week.index, week.index + week[0].length) })
  const start = (may & Sign.start) === 0 ? null : startTime.exec(text)
  if (start?.groups) {
    const hour = clock(Number(start.groups.at ?? start.groups.at2), start.groups.half ?? start.groups.half2)
    if (hour < 6.5) signs.push({ kind: 'early', applies: true, span: at(start.index, start.index + start[0].length) })
  }
}

/** Start and end on the 24-hour clock; the end is past 24 when the work goes over midnight. Null when no working day. */
function hoursOf(groups: Groups): { from: number; to: number } | null {
  const minutes = (value: string | undefined) => Number(value ?? 0) / 60
  const isTime = groups.fromHalf || groups.toHalf || groups.fromMinutes || groups.toMinutes
  let from = Number(groups.from)
  let to = Number(groups.to)
  if (from > 24 || to > 24) return null
  const plain = !groups.fromHalf && !groups.toHalf
  if (!isTime && !(from >= 6 && from <= 10 && to >= 3 && to <= 7)) return null
  from = clock(from, groups.fromHalf) + minutes(groups.fromMinutes)
  to = clock(to, groups.toHalf) + minutes(groups.toMinutes)
  // "9-5", "6.30 till 2.30": the end is in the afternoon; "2-10pm": the start is too
  if (plain && to <= from && to < 12) to += 12
  if (!groups.fromHalf && /p/i.test(groups.toHalf ?? '') && from < 12 && to - from > 11 && from >= 1 && from < 6)
    from += 12
  if (to <= from) to += 24
  const length = to - from
  return length >= 2.5 && length <= 14 ? { from, to } : null
}

function clock(hour: number, half: string | undefined): number {
  if (!half) return hour
  return /p/i.test(half) ? (hour % 12) + 12 : hour % 12
}

function kindsOf(from: number, to: number): Kind[] {
  if (from >= 20 || to > 25 || from < 4) return ['nights']
  const kinds: Kind[] = []
  if (from < 6.5) kinds.push('early')
  if (to > 19.5 && to <= 25) kinds.push('evenings')
  if (to > 24) kinds.push('nights')
  return kinds
}

/** One item a kind: what applies wins over what does not, except that a plain "no" beats what is only read from times. */
function settle(signs: readonly Found[]): Fact<ScheduleItem>[] {
  const items: Fact<ScheduleItem>[] = []
  for (const kind of new Set(signs.map((sign) => sign.kind))) {
    const own = signs.filter((sign) => sign.kind === kind)
    const denials = own.filter((sign) => !sign.applies)
    const chosen = denials.length > 0 ? denials : own
    const spans = chosen.slice(0, 3).map((sign) => sign.span)
    const item = { kind, applies: denials.length === 0 }
    items.push(kind === 'office-hours' ? implied(item, ...spans) : stated(item, ...spans))
  }
  return items
}
