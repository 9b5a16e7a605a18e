import type { DocumentKind, Fact } from '../../../common/reading.ts'
import type { Span } from '../../../common/span.ts'
import { isAgentWord } from '../lexicon/titles.ts'
import { everyMatch } from '../text/every-match.ts'
import { findInList } from '../text/phrase-lists.ts'
import type { Document, Sentence } from '../text/read.ts'
import { headingOf } from '../text/sections.ts'
import type { FirmFinding } from './company.ts'
import { quoted } from './fact.ts'
import { type Field, firstField } from './fields.ts'
import { advertTalk, isCertainName } from './firm-shape.ts'
import type { Head } from './head.ts'
import type { Page } from './page.ts'
import { isPlaceLine } from './place-shape.ts'
import { type Beside, beside } from './role-phrases.ts'
import { cleanTitle, titleStrength } from './title.ts'
import { titleAfter, titleBefore, wordAt } from './title-span.ts'

/** Finds the job title as written. */
export function findRole(
  document: Document,
  page: Page,
  kind: DocumentKind,
  head: Head,
  { fields, firms }: { fields: readonly Field[]; firms: readonly FirmFinding[] },
): Fact<string> | null {
  const span = kind === 'job-ad' ? inAdvert(document, page, head, { fields, firms }) : inMail(document, page, fields)
  return span ? quoted(document, span) : null
}

function inAdvert(
  document: Document,
  page: Page,
  head: Head,
  { fields, firms }: { fields: readonly Field[]; firms: readonly FirmFinding[] },
): Span | null {
  const field = roleField(document, fields)
  const title = head.title ? cleanTitle(document.clean, head.title) : null
  const strengthOf = (span: Span | null) => (span ? titleStrength(document.clean.slice(span.start, span.end)) : 0)
  // "International Programme", and below it "Job title: Project Officer": the label is surer of a title of other words
  if (field && strengthOf(field) === 2 && title && !sharesWord(document.clean, field, title)) return field
  if (title && strengthOf(title) === 2) return title
  if (
    title &&
    (head.firm ?? head.places[0]) &&
    /\s/.test(document.clean.slice(title.start, title.end)) &&
    strengthOf(field) === 0
  )
    return title
  if (field && strengthOf(field) > 0) return field
  if (title && strengthOf(title) > 0) return title
  const said = besideWords(document)
  if (said) return said
  if (title || field) return title ?? field
  const heading = strangeHeading(document, page, firms) ?? smallAdTitle(document, page)
  if (heading) return heading
  const listed = page.lines.find(
    (line) => line.part === 'body' && line.text.length < 60 && titleStrength(line.text) === 2,
  )
  return listed ? cleanTitle(document.clean, listed) : null
}

const longestHeading = 60

// `Waiter, Leeds. Evenings only.`, `Bar staff - village pub`
const opening =
  /^\p{L}[^,.:;|!?–(]{2,50}?(?:\s\([^)]{1,20}\))?(?=[,.:;|!?–(]|\s-\s|\s(?:for|in|at|near|to|wanted|required|needed)\b)/u

// `Ref 88213 - `, `Job 4471/A: `
const reference =
  /^(?:job |vacancy )?(?:ref|reference|job|no)\.?\s?(?:no\.?\s?)?[:#]?\s?[A-Z]{0,4}[/-]?\d[\w/-]{2,10}\s?[-–:|,]?\s+/i

// `Wanted - `, `VACANCY: `
const call = /^(?:wanted|required|needed|vacancy|situations? vacant)\s?[-:–!]\s{1,2}/i

/** The title that begins a small notice written in one line. */
function smallAdTitle(document: Document, page: Page): Span | null {
  const first = page.lines.find((line) => line.part === 'body')
  if (!first || page.greeting >= 0) return null
  const lead = (reference.exec(first.text) ?? call.exec(first.text))?.[0].length ?? 0
  if (lead === 0 && !/^\p{Lu}/u.test(first.text)) return null
  const text = opening.exec(first.text.slice(lead))?.[0] ?? ''
  if (titleStrength(text) < 2 || text.split(' ').length > 6) return null
  return cleanTitle(document.clean, { start: first.start + lead, end: first.start + lead + text.length })
}

/** The short first line above an advert's text, though no word of it is one of titles: "Housekeeping Utility – Ships". */
function strangeHeading(document: Document, page: Page, firms: readonly FirmFinding[]): Span | null {
  const [first, next] = page.lines.filter((line) => line.part === 'body')
  if (
    !first ||
    !next ||
    page.greeting >= 0 ||
    first.text.length > longestHeading ||
    (next.text.length < first.text.length && !/[:£$€]/.test(next.text))
  )
    return null
  if (isCertainName(document.clean, first) || firms.some((firm) => first.text.includes(firm.name))) return null
  const title = cleanTitle(document.clean, first)
  const text = document.clean.slice(title.start, title.end)
  if (!/^\p{Lu}/u.test(text) || /[.!?:,;]|\bjobs?\b/i.test(text) || advertTalk.test(text)) return null
  return text.split(/\s+/).length > 6 || headingOf(text) !== null || isPlaceLine(text) ? null : title
}

/** Whether two titles have a word in common. */
function sharesWord(clean: string, a: Span, b: Span): boolean {
  const wordsOf = (span: Span) =>
    clean
      .slice(span.start, span.end)
      .toLowerCase()
      .match(/\p{L}{3,}/gu) ?? []
  const there = new Set(wordsOf(b))
  return wordsOf(a).some((word) => there.has(word))
}

function roleField(document: Document, fields: readonly Field[]): Span | null {
  const field = firstField(fields, 'role')
  if (!field) return null
  const text = document.clean.slice(field.value.start, field.value.end)
  if (text.length > 110 && !/\s{2,}/.test(text)) return null
  return cleanTitle(document.clean, field.value)
}

function inMail(document: Document, page: Page, fields: readonly Field[]): Span | null {
  const field = roleField(document, fields)
  if (field && titleStrength(document.clean.slice(field.start, field.end)) > 0) return field
  const said = besideWords(document)
  const subject = (page.subject ? inSubject(document, page.subject) : null) ?? (said ? null : inHeading(document, page))
  if (!said && !subject && field && isShortName(document.clean.slice(field.start, field.end))) return field
  if (!said || !subject) return said ?? subject
  // A title broken over two lines is whole in the subject: "Sales Executive", "Field Sales Executive"
  const textOf = (span: Span) => document.clean.slice(span.start, span.end).toLowerCase()
  return textOf(subject).endsWith(` ${textOf(said)}`) ? subject : said
}

/** A labelled title may be one that no list knows: "Position: Otterkeeper (Ponds)". */
const isShortName = (text: string) => /^\p{Lu}/u.test(text) && text.split(/\s+/).length <= 6 && !/[.?!:;]/.test(text)

/** How far down a mail a line that only names the post is its heading. */
const headingLines = 8

// `• 45 min on Zoom with Jo Ash, Head Baker`, `You will meet Jo Ash, Head Baker`
const ofTalk = /\d\s?-?min|\b(?:with|meet|meeting|by|panel|interviewers?)\b/i

/** The title on a line of its own above what the mail says: "Policy Officer (Ref: 12)", "INTERVIEW: NIGHT BAKER". */
function inHeading(document: Document, page: Page): Span | null {
  // A title alone below the greeting is taken for a signature, until the mail goes on
  const end = page.lines.findLastIndex((line) => line.part === 'body')
  const lines = page.lines.slice(0, Math.max(0, end)).filter(({ part }) => part === 'body' || part === 'signature')
  for (const line of lines.slice(0, headingLines)) {
    if (line.text.length > 90 || /[.!?,;]$/.test(line.text) || ofTalk.test(line.text)) continue
    const title = inSubject(document, line)
    if (title && !ofWriter.test(document.clean.slice(title.start, title.end))) return title
  }
  return null
}

// "Talent Partner at Ash Mills": who writes, above the message
const ofWriter = /recruit|talent|\bhr\b|hiring|human resources|people partner/i

// `Night Baker chat`
const aboutTalk = /\s(?:(?:phone|video|zoom|teams|intro) )?(?:chat|call|catch-?up|meeting|screen)\s{0,2}$/i
// `Technical interview Night Baker`, `Invitation to interview for Night Baker`
const invitesTo =
  /^\s{0,2}(?:(?:[\p{L}-]{1,16} ){0,5}(?:interview|application|invitation|confirmation|offer|update)\s(?:(?:for|re|regarding)\s)?|(?:[\p{L}-]{1,16} ){0,2}(?:call|chat|coffee|catch-?up|conversation|question|opportunity|opening|role|vacancy|job|on-?site|superday|screen|loop|round|stage)\s(?:re|regarding|about|for|on)\s)(?:(?:the|our|a|an)\s)?(?:(?:role|post|position)\s(?:of|as)\s)?(?=\p{Lu})/iu

/** The title in a subject: the piece between dashes, bars and colons that reads like one. */
function inSubject(document: Document, subject: Span): Span | null {
  const text = document.clean.slice(subject.start, subject.end)
  let best: Span | null = null
  for (const match of everyMatch(text, /(?:[^|:(),@!–-]|-(?! )|,(?= \p{Lu}))+/gu)) {
    const start = subject.start + match.index
    const lead = invitesTo.exec(match[0])?.[0].length ?? 0
    const words = match[0].slice(lead).replace(aboutTalk, '')
    const piece = { start: start + lead, end: start + lead + words.length }
    if (
      /\b(?:interview|application|invitation|confirmation|offer|team(?! (?:lead(?:er)?|manager|member|assistant|administrator|secretary|coordinator)\b)|your|update)\b/i.test(
        words,
      ) ||
      titleStrength(words) < 2
    )
      continue
    best = cleanTitle(document.clean, piece)
    break
  }
  return best
}

// People of the hiring process, and words too general to be a title
const noTitle =
  /^(?:hands?|(?:hiring|engineering|line|recruitment|hr|talent|team|reporting) (?:manager|lead|team|partner)s?|managers?|candidates?|engineering|legal|pharmacy|tech|help|staff|teams?|crew|personnel|program(?:me)?s?|leads?|heads?|recruiters?|experts?|professionals?|partners?|models?|students?|interviewers?|people|owners?)$/i

// `hundreds of thousands of programmers`, `over 40 engineers`: people counted, and no post
const crowd =
  /^(?:(?:hundreds|thousands|millions|dozens|tens|scores|lots|plenty|groups?|a (?:number|range|variety)) of|many|several|numerous|countless|over|more than)\b/i

/** The best title beside words like "position of" and "role". */
function besideWords(document: Document): Span | null {
  let best: { span: Span; weight: number } | null = null
  for (const { phrase, first, last } of findInList(beside.list, document)) {
    const tag = beside.tags[phrase] as Beside
    // The plainest title could not outweigh the one that was found
    if (best && tag.weight + 2 <= best.weight) continue
    const sentence = document.sentences[document.sentenceOf[first] as number]
    if (!sentence || sentence.section === 'equal' || !isTold(sentence, tag)) continue
    if (sentence.part === 'signature' && !plainPosts.has(wordAt(document, first))) continue
    const span =
      tag.side === 'after' ? titleAfter(document, last, sentence.last) : titleBefore(document, first, sentence.first)
    if (!span) continue
    const text = document.clean.slice(span.start, span.end)
    const strength = titleStrength(text) || (tag.weight >= 4 && isMadeTitle(text) ? 1 : 0)
    const weight = tag.weight + strength
    if (strength === 0 || (best && weight <= best.weight)) continue
    if (noTitle.test(text) || crowd.test(text) || isExecutiveSearch(document, first)) continue
    best = { span, weight }
  }
  return best ? cleanTitle(document.clean, best.span) : null
}

/** A trade, not the search for an executive. */
const isExecutiveSearch = (document: Document, t: number) =>
  wordAt(document, t) === 'search' && t > 0 && wordAt(document, t - 1) === 'executive'

/** Beside words that name a job, one made like a title is one: "the night shelf stacker job". */
const isMadeTitle = (text: string) =>
  text.split(' ').length <= 5 && isAgentWord(text.split(' ').at(-1)?.toLowerCase() ?? '')

/** Whether a sentence can name the job: also a signature like "Ash Mills (Night Baker role)". */
const isTold = ({ part }: Sentence, { side, weight }: Beside) =>
  part === 'body' || part === 'headers' || (part === 'signature' && side === 'before' && weight === 5)

/** Of those only the plain words: "Ash Search" is a firm. */
const plainPosts = new Set(['role', 'position', 'job', 'post', 'vacancy', 'opening'])
