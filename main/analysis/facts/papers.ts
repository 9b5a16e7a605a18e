import type { DocumentKind, Facts, Paper, PaperKind } from '../../../common/reading.ts'
import type { LocalDateTime } from '../../../common/situation.ts'
import type { Span } from '../../../common/span.ts'
import type { Gazetteer } from '../../places/gazetteer.ts'
import { mapSpans } from '../text/map-spans.ts'
import type { Document, PaperDocument } from '../text/read.ts'
import { extractFacts, type KindFinding } from './index.ts'
import { findKind } from './kind.ts'
import { type Page, readPage } from './page.ts'
import { sentAt } from './received.ts'
import { refine } from './refine.ts'

/** What one paper of a text says, read as if it stood alone; its spans are those of the whole text. */
export interface PaperFacts extends Paper {
  /** What the paper is for the person who received it. */
  documentKind: DocumentKind
  facts: Facts
  /** When a mail was sent, by its own headers; null when it does not say. */
  sentAt: LocalDateTime | null
}

/** Reads every paper of a document by itself. `now` counts for papers that do not say when they were sent. */
export function readPapers(document: Document, now: LocalDateTime, gazetteer: Gazetteer | null): PaperFacts[] {
  const whole = { span: { start: 0, end: document.text.length }, document }
  const papers = document.papers.length === 0 ? [whole] : document.papers
  const pages = papers.map((paper) => readPage(paper.document))
  const beside = papers.length === 1 ? 'nothing' : pages.some((page) => page.isLetter) ? 'a letter' : 'others'
  return papers.map((paper, i) => readPaper(paper, pages[i] as Page, { now, gazetteer, beside }))
}

/** What a paper stands beside: it tells what it can be. */
type Beside = 'nothing' | 'a letter' | 'others'

function readPaper(
  { span, document }: PaperDocument,
  page: Page,
  context: { now: LocalDateTime; gazetteer: Gazetteer | null; beside: Beside },
): PaperFacts {
  const sent = sentAt(document)
  const now = sent ?? context.now
  const { paper, found } = kindOf(document, page, { now, beside: context.beside })
  const { kind, facts } = refine(extractFacts(document, now, context.gazetteer, found), document)
  const at = ({ start, end }: Span) => ({ start: start + span.start, end: end + span.start })
  return {
    kind: paper,
    span,
    title: titleOf(document, page, facts),
    documentKind: kind,
    facts: span.start === 0 ? facts : mapSpans(facts, at),
    sentAt: sent,
  }
}

/** Text of fewer characters beside a mail is a note, not an advert. */
const shortestAdvert = 120

function kindOf(
  document: Document,
  page: Page,
  { now, beside }: { now: LocalDateTime; beside: Beside },
): { paper: PaperKind; found: KindFinding } {
  const found = findKind(document, now)
  if (found.kind === 'job-ad') return { paper: 'ad', found }
  if (page.isLetter) return { paper: 'mail', found }
  const isMeeting = found.kind === 'interview-invite' || found.kind === 'reschedule'
  if (isCalendarEntry(page)) {
    // Beside a mail about a job an entry is the meeting, whatever it is called
    const isNamed = isMeeting || beside === 'nothing'
    return { paper: 'calendar', found: isNamed ? found : { ...found, kind: 'interview-invite' } }
  }
  // What is put beside a letter is the advert it speaks of, however little it looks like one
  const isLong = document.text.length >= shortestAdvert
  if (isLong && (beside === 'a letter' ? !isMeeting : beside === 'others' && found.kind === 'other'))
    return { paper: 'ad', found: { ...found, kind: 'job-ad' } }
  return { paper: found.kind === 'other' ? 'other' : 'mail', found }
}

// `When: Tuesday 5 March 2026, 10:00`, `DTSTART:20260305T100000`
const whenLine = /^(?:when|starts?|begins?|dtstart)\b[^:]{0,20}:/i
const meetingLine =
  /^(?:topic|title|summary|what|subject|event|duration|organi[sz]er|where|location|ends?|dtend|join|link)\b[^:]{0,20}:/i

/** Whether a page is an entry of a calendar: when it is, and what or where, each on its line. */
function isCalendarEntry({ lines }: Page): boolean {
  const head = lines.slice(0, 12)
  return head.some(({ text }) => whenLine.test(text)) && head.some(({ text }) => meetingLine.test(text))
}

const longestTitle = 80

function titleOf({ text }: Document, page: Page, facts: Facts): string {
  const first = page.lines.find((line) => line.part === 'body') ?? page.lines[0]
  const span = page.subject ?? facts.role?.evidence[0] ?? first
  const words = span ? text.slice(span.start, span.end).replace(/\s+/g, ' ') : ''
  return words.length > longestTitle ? `${words.slice(0, longestTitle - 1).trimEnd()}…` : words
}
