import { paperDivider } from '../../../common/papers.ts'
import type { Span } from '../../../common/span.ts'
import { fieldLabels } from '../lexicon/field-labels.ts'
import { titleHeads, weakTitleHeads } from '../lexicon/titles.ts'
import { everyMatch } from './every-match.ts'
import { type Line, linesWithin, wordsStart } from './lines.ts'
import { Opening } from './openings.ts'
import { type Layout, layOut } from './parts.ts'
import { headingOf } from './sections.ts'

/** Where a paper stands, and how it is laid out; offsets of the layout count from its start. */
export interface FoundPaper {
  span: Span
  layout: Layout
}

/** A line with words. */
interface Row extends Span {
  text: string
  part: Line['part']
  afterBlank: boolean
  /** Whether a drawn line stands right above it, or above the one line before it. */
  afterRule: boolean
  /** Whether it may begin like a heading. */
  mayHead: boolean
}

/** People paste an invite and an ad, perhaps a thread and a calendar entry; what is beyond stays in the last paper. */
const mostPapers = 8
/** Fewer lines with words are one paper. */
const fewestRows = 4
/** How far below the first line of a signature an advert may begin. */
const longestSignature = 16
/** How many lines tell whether something is an advert. */
const rowsOfAdvert = 120
/** What the signs of an advert must come to; less is enough above the headers of a mail, which say where it begins. */
const enoughForAdvert = 4
const enoughAboveHeaders = 2
/** How many lines that may begin a paper are looked at closely: a guard against endless input. */
const mostTries = 6
/** Text of fewer characters is no advert of its own. */
const shortestAdvert = 120
/** The same where no sign-off stands above it: a few lines there are of the mail. */
const shortestBelowText = 250

const dividerLine = paperDivider.trim()

// `Hi Sam,`, `Dear Ms Ash:`, `Good morning Sam!`
const greeting = /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))\b[^.?]{0,50}[,:!-]?$/i
// `From: Jo Ash <jo@ash.example>`, `Subject: Interview`
const header = /^(?<name>from|to|sent|date|subject|cc)\s?:\s?\S/i
// `Job description`, `JOB SPEC:`, `The job advert`, `JD -`
const announcesAdvert =
  /^\W{0,6}(?:the )?(?:full |original )?(?:(?:job|role|position|vacancy) (?:description|spec(?:ification)?|advert(?:isement)?|ad|posting)|jd)\W{0,6}$/i
// `-----`, `=====`, `* * *`: a line people draw between two things
const ruled = /^[-=_*~#+. ]{3,200}$/
const ruledSigns = '-=_*~#+. '
// `£32,000`, `12 LPA`, `$24 an hour`
const money = /[£$€₹]\s?\d|\b\d{1,3}k\b|\bper annum\b|\blpa\b|\bper hour\b/i
const advertWords =
  /\b(?:you will|you'll|you'd|looking for|seeking|we need|candidates?|applicants?|responsib\w{4,8}|duties|skills|experienced?|qualifi\w{3,7}|salary|permanent|full[- ]time|part[- ]time|fixed[- ]term|vacancy|apply|role|position|hours|shifts?|years)\b/gi
const labelled = /^\W{0,4}(?<label>[A-Za-z][A-Za-z /&-]{1,30}?)\s?:/
// `Your interview on Monday`, `Re: Night Baker`
const subjectLike =
  /\b(?:interview|invitation|application|applied|re|fwd?|your|meeting|call|chat|confirm\w{0,6}|reschedul\w{1,4}|offer)\b/i

/**
 * The papers a text holds, in order and without overlap: cut at every divider, and where one kind of paper plainly ends
 * and another begins. Most texts are one paper; then its span is the whole text.
 */
export function findPapers(text: string, clean: string, layout: Layout): FoundPaper[] {
  const pieces = cutAtDividers(text, layout.lines)
  const isWhole = pieces.length === 1 && pieces[0]?.end === text.length
  return pieces.flatMap((piece) =>
    cutByShape(clean, piece, isWhole ? layout : layOutWithin(clean, layout, 0, piece), mostPapers),
  )
}

function cutAtDividers(text: string, lines: readonly Line[]): Span[] {
  const pieces: Span[] = []
  let start = 0
  const isEmpty = (line: Line | undefined) => !line || text.slice(line.start, line.end).trim() === ''
  for (const [i, line] of lines.entries()) {
    if (line.end - line.start < dividerLine.length || line.end - line.start > dividerLine.length + 4) continue
    if (text.slice(line.start, line.end).trim() !== dividerLine) continue
    if (pieces.length >= mostPapers - 1 || !isEmpty(lines[i - 1]) || !isEmpty(lines[i + 1])) continue
    pieces.push({ start, end: line.start })
    start = Math.min(line.end + 1, text.length)
  }
  if (pieces.length === 0) return [{ start: 0, end: text.length }]
  pieces.push({ start, end: text.length })
  return pieces.flatMap((piece) => {
    const words = text.slice(piece.start, piece.end)
    const end = piece.start + words.trimEnd().length
    return end > piece.start ? [{ start: end - words.trim().length, end }] : []
  })
}

/** A stretch of a text laid out alone; the offsets of the layout it is taken from count from `from`. */
function layOutWithin(clean: string, { lines, holds }: Layout, from: number, { start, end }: Span): Layout {
  return layOut(clean.slice(start, end), linesWithin(lines, { start: start - from, end: end - from }), holds)
}

function cutByShape(clean: string, piece: Span, layout: Layout, most: number): FoundPaper[] {
  const rows = rowsOf(clean, piece, layout.lines)
  const whole = { span: piece, layout }
  if (rows.length < fewestRows || most <= 1) return [whole]
  const isMail = layout.headers.length > 0 || beginsWithGreeting(rows)
  const within = (stretch: Span) => layOutWithin(clean, layout, piece.start, stretch)
  const below = new Map<number, Layout>()
  const layOutFrom = (start: number) => {
    const known = below.get(start) ?? within({ start, end: piece.end })
    below.set(start, known)
    return known
  }
  const at = isMail ? advertBelow(rows) : mailBelow(rows, layOutFrom)
  const first = rows[at]
  if (!first) return [whole]
  const rest = { start: first.start, end: piece.end }
  const above = { start: piece.start, end: (rows[at - 1] as Row).end }
  return [{ span: above, layout: within(above) }, ...cutByShape(clean, rest, layOutFrom(rest.start), most - 1)]
}

/** Whether a greeting stands at the top, below no more than a subject and a name. */
function beginsWithGreeting(rows: readonly Row[]): boolean {
  const top = rows.slice(0, 4)
  const at = top.findIndex((row) => greeting.test(row.text))
  return at >= 0 && top.slice(0, at).every((row) => row.text.length < shortestAdvert)
}

/** The lines with words, at their places in the whole text. */
function rowsOf(clean: string, piece: Span, lines: readonly Line[]): Row[] {
  const rows: Row[] = []
  let afterBlank = true
  let lastRule = Number.NEGATIVE_INFINITY
  for (const line of lines) {
    const text = line.words
    const isRule = text !== '' && ruledSigns.includes(text.charAt(0)) && ruled.test(text)
    if (isRule) lastRule = rows.length
    else if (text !== '') {
      const start = wordsStart(clean, { start: piece.start + line.start, words: text })
      const afterRule = rows.length - lastRule <= 1
      const mayHead = (line.opening & Opening.heads) !== 0
      rows.push({ start, end: start + text.length, text, part: line.part, afterBlank, afterRule, mayHead })
    }
    afterBlank = text === '' || isRule
  }
  return rows
}

/** Where below a mail an advert begins; -1 when none does. */
function advertBelow(rows: readonly Row[]): number {
  const signed = rows.findIndex((row) => row.part === 'signature')
  let tries = 0
  for (let i = Math.max(signed + 1, 2); i < rows.length && tries < mostTries; i++) {
    const row = rows[i] as Row
    if (signed >= 0 && i > signed + longestSignature) break
    if (row.part === 'quoted' || row.part === 'headers') break
    if (!row.afterBlank || row.text.length > 120 || !opensText(rows, i)) continue
    // With neither a sign-off nor a drawn line above, only a title or a line that announces it parts it from the letter
    const isApart = signed >= 0 || row.afterRule
    const rest = (rows.at(-1) as Row).end - row.start
    const begins = isApart
      ? !/[.!?,]$/.test(row.text)
      : rest >= shortestBelowText && (announcesAdvert.test(row.text) || isTitle(row.text))
    if (!begins) continue
    tries++
    if (advertScore(rows, i, rows.length) >= enoughForAdvert) return i
  }
  return -1
}

/** Whether a line stands over text, with at most one empty line between: a title does, the lines of a signature do not. */
function opensText(rows: readonly Row[], from: number): boolean {
  let breaks = 0
  for (let i = from; i < rows.length; i++) {
    const { text, afterBlank, mayHead } = rows[i] as Row
    if (i > from && afterBlank && ++breaks > 1) return false
    if (text.length >= 80 || (mayHead && headingOf(text) !== null) || advertLabels.has(labelOf(text) ?? '')) return true
  }
  return false
}

/** Where below an advert a mail begins: its headers, or a greeting with a sign-off after it; -1 when none does. */
function mailBelow(rows: readonly Row[], layOutFrom: (start: number) => Layout): number {
  for (let i = 2, tries = 0; i < rows.length && tries < mostTries; i++) {
    const { text, afterRule, start } = rows[i] as Row
    const above = rows[i - 1] as Row
    // Old mail below an answer belongs to it
    if (above.part === 'quoted') break
    const hasHeaders = (rows[i] as Row).afterBlank && header.test(text) && isHeaderBlock(rows, i)
    // A subject pasted without its name stands alone above the greeting
    const hasSubject = above.afterBlank && above.text.length <= 100 && subjectLike.test(above.text)
    const greets = text.length <= 60 && ((rows[i] as Row).afterBlank || hasSubject) && greeting.test(text)
    if (!hasHeaders && !greets) continue
    tries++
    if (advertScore(rows, 0, i) < (hasHeaders ? enoughAboveHeaders : enoughForAdvert)) continue
    if (hasHeaders) return i
    const { parts } = layOutFrom(start)
    if (!afterRule && !parts.some((part) => part.kind === 'signature')) continue
    return hasSubject ? i - 1 : i
  }
  return -1
}

/** "From" and "Subject" one below the other, an address after "From", or the subject of a meeting or over a greeting. */
function isHeaderBlock(rows: readonly Row[], from: number): boolean {
  const names = new Set<string>()
  for (let i = from; i < Math.min(rows.length, from + 8); i++) {
    if (i > from && (rows[i] as Row).afterBlank) break
    const name = header.exec((rows[i] as Row).text)?.groups?.name?.toLowerCase()
    if (!name) break
    names.add(name)
  }
  const { text, afterBlank } = rows[from] as Row
  if (names.size > 1) return names.has('subject') || text.includes('@')
  const below = rows.slice(from + 1, from + 3)
  return names.has('subject') && afterBlank && (subjectLike.test(text) || below.some((row) => greeting.test(row.text)))
}

function isTitle(text: string): boolean {
  if (/[.!?]$/.test(text)) return false
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.length <= 12 && words.some((word) => isHead(word) || isHead(word.replace(/s$/, '')))
}

/** Labels of an advert; day, time and place of a meeting have others. */
const advertLabels: ReadonlySet<string> = new Set(['role', 'company', 'place', 'other'])

const isHead = (word: string) => titleHeads.has(word) && !weakTitleHeads.has(word)

const labelIn = (text: string) => (text.includes(':') ? labelled.exec(text)?.groups?.label : undefined)

function labelOf(text: string): string | undefined {
  const label = labelIn(text)
  return label && fieldLabels.get(label.toLowerCase().replace(/[^a-z]+/g, ' '))
}

/** How many different words of an advert count. */
const enoughWords = 3

/** How much the lines from one to before another look like an advert: by their headings, labels, pay and words. */
function advertScore(rows: readonly Row[], from: number, to: number): number {
  const first = rows[from]
  const last = rows[to - 1]
  if (!first || !last || last.end - first.start < shortestAdvert) return 0
  const sections = new Set<string>()
  const labels = new Set<string>()
  const words = new Set<string>()
  let hasPay = false
  for (const { text, mayHead } of rows.slice(from, Math.min(to, from + rowsOfAdvert))) {
    const label = text.length < 200 ? labelIn(text) : undefined
    if (label && advertLabels.has(labelOf(text) ?? '')) labels.add(label.toLowerCase())
    const section = mayHead && text.length < 120 ? headingOf(text) : null
    if (section !== null && section !== 'equal' && section !== 'apply') sections.add(section)
    hasPay ||= money.test(text)
    if (words.size < enoughWords)
      for (const [word] of everyMatch(text.slice(0, 2000), advertWords)) words.add(word.toLowerCase())
  }
  return (
    (isTitle(first.text) || announcesAdvert.test(first.text) || labelOf(first.text) === 'role' ? 1 : 0) +
    (first.text.length <= 100 && !/[.!?,]$/.test(first.text) ? 1 : 0) +
    Math.min(sections.size, 3) * 2 +
    Math.min(labels.size, 3) +
    (hasPay ? 1 : 0) +
    Math.min(words.size, enoughWords)
  )
}
