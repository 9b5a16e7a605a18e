import type { Span } from '../../../common/span.ts'
import { overlaps } from '../../../common/span.ts'
import { findInList, phraseList } from '../text/phrase-lists.ts'
import type { Document } from '../text/read.ts'
import { Gap } from '../text/tokens.ts'
import { isReadable } from './signs.ts'

/** How far into the body the head of an ad reaches, in code units. */
const headLength = 240
const headLines = 3

const before = phraseList([
  'position|role|post|vacancy|job of|for|as|as =a|as =an',
  'job title',
  'position|post title',
  '^ position|role|post|vacancy|title|opening',
  '=looking|=seeking|=hiring|=recruiting|=require|=recruit =for? =a|=an|experienced|=our|=two|=several|{number}',
  '=work|=working|=join|=works .. =as =a|=an|=our',
  '=as =a|=an|=our',
  'meet|meeting|see|interview|interviewing|shortlist|shortlisted|consider|considered|recommend|interviewed .. =for|=as =a|=an|=the|=our|=this?',
  'invite|invited|interview|application|applied|apply|opening|vacancy|requirement =for|=of =a|=an|=the|=our?',
])
const after = phraseList([
  'role|position|vacancy|post|opening|opportunity',
  '=interview|=needed|=wanted|=required|=vacancies',
])

/**
 * The places of a document where the title of the job stands: its head, its subject, and the words beside
 * "position of", "we are looking for a" or "role".
 */
export function titleZone(document: Document): Span[] {
  const { tokens, sentences, sentenceOf, lines, clean } = document
  const zone: Span[] = document.headers.filter(({ name }) => name === 'subject').map(({ value }) => value)
  if (!document.isMail) {
    let kept = 0
    let start = -1
    for (const line of lines) {
      if (line.part !== 'body' || clean.slice(line.start, line.end).trim() === '') continue
      if (start < 0) start = line.start
      zone.push({ start: line.start, end: Math.min(line.end, start + headLength) })
      kept++
      if (kept === headLines || line.end > start + headLength) break
    }
  }
  for (const hit of findInList(before, document)) {
    const sentence = sentences[sentenceOf[hit.first] as number]
    if (!sentence || !isReadable(document, sentence)) continue
    let last = hit.last
    while (last < Math.min(hit.last + 6, tokens.length) && (tokens.gap[last] as number) < Gap.comma) last++
    // "Position: Store Supervisor" goes over its colon
    if (last === hit.last && tokens.gap[last] === Gap.clause)
      while (last < Math.min(hit.last + 6, tokens.length) && (tokens.gap[last] as number) !== Gap.sentence) last++
    if (last > hit.last) zone.push({ start: tokens.start[hit.last] as number, end: tokens.end[last - 1] as number })
  }
  for (const hit of findInList(after, document)) {
    const sentence = sentences[sentenceOf[hit.first] as number]
    if (!sentence || !isReadable(document, sentence)) continue
    let first = hit.first
    while (first > Math.max(0, hit.first - 4) && (tokens.gap[first] as number) < Gap.comma) first--
    if (first < hit.first) zone.push({ start: tokens.start[first] as number, end: tokens.end[hit.first - 1] as number })
  }
  return zone
}

/** Whether words stand in one of the places of the title. */
export function isInZone(zone: readonly Span[], span: Span): boolean {
  return zone.some((piece) => overlaps(piece, span))
}
