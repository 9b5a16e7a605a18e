import type { Fact } from '../../../common/reading.ts'
import type { Span } from '../../../common/span.ts'
import { unreadAddress } from '../lexicon/firms.ts'
import { everyMatch } from '../text/every-match.ts'
import type { Document } from '../text/read.ts'
import { findAddress } from './address.ts'
import { quoted } from './fact.ts'
import { type Field, firstField } from './fields.ts'
import { type Page, type TextLine, trimmed, withoutEnd } from './page.ts'
import { Sign } from './signs.ts'

// `send your CV to jo.ashashmills.co.uk`: an address that lost its @
const bareAddress =
  /(?<![.\w])(?:to|at|email|e-mail|mail|contact details|contact)\s{0,3}:?\s{0,3}(?:\p{Lu}[\p{L}'-]{1,20} (?:\p{Lu}[\p{L}'-]{1,20} )?(?:at |on )?)?(?<address>(?!www\.)[A-Za-z][A-Za-z.'_-]{4,60}\.(?:co\.uk|com|org\.uk|org|net|co\.za|com\.au|ie|in|uk\.com))\b/iu

/** Words of a sentence that asks for an answer. */
const asksForAnswer =
  /\b(?:cv|c\.v|resum[eé]|curriculum vitae|appl(?:y|ications?|ying)|send|submit|forward|contact|e-?mail|enquir\w*|inquir\w*|quer(?:y|ies)|write|reach|interested|touch)\b/i

const generalAddress =
  /^(?:info|support|help|press|sales|media|webmaster|privacy|legal|marketing|customer\w*|service)\b/i

/** Whether a line may hold an address: one with an `@`, one that hides it beside words that lead to it, one that lost it. */
const mayHold = ({ signs, text }: TextLine) =>
  (signs & Sign.at) !== 0 ||
  ((signs & Sign.hiddenAt) !== 0 && (signs & Sign.address) !== 0) ||
  ((signs & Sign.host) !== 0 && hostEnd.test(text))
// `ashmills.com`
const hostEnd = /\.(?:co|com|org|net|ie|in|uk)\b/i

/** The address to write to: the first of those the text most plainly asks to use. */
export function writtenAddress(document: Document, page: Page, fields: readonly Field[]): Fact<string> | null {
  const labelled = firstField(fields, 'email')
  const spans = [...(labelled ? [labelled.value] : []), ...page.paragraphs.filter(mayHold)]
  let best: { span: Span; weight: number } | null = null
  for (const span of spans) {
    const text = document.clean.slice(span.start, span.end)
    for (const sentence of sentencesOf(text)) {
      const written = findAddress(sentence.text)
      const before = sentence.text.slice(Math.max(0, (written?.index ?? 0) - 90), written?.index ?? 0)
      const right = written && isLikely(written.text, before) ? written : null
      const found =
        right?.text ?? (hostEnd.test(sentence.text) ? bareAddress.exec(sentence.text)?.groups?.address : null)
      // "required to travel.In addition": a full stop that lost its blank
      if (!found || unreadAddress.test(found) || /[a-z]\.(?:In|Net|Com|Org)$/.test(found)) continue
      if (noContact.test(sentence.text)) continue
      const weight =
        (asksForAnswer.test(sentence.text) || span === labelled?.value ? 2 : 0) - (generalAddress.test(found) ? 1 : 0)
      if (best && best.weight >= weight) continue
      const start = span.start + sentence.from + (right?.index ?? sentence.text.indexOf(found))
      const end = start + withoutEnd(found, ".,'-").length
      best = { span: trimmed(document.clean, { start, end }), weight }
    }
  }
  return best ? quoted(document, best.span) : null
}

/** Words before a hidden address: "at" alone is too common. */
const beforeHidden = /\b(?:e-?mail|contact|reach|send|cv|resume|write|apply|touch|information|info|talk|mail)\b/i

/** What stands before "at Ash.com" in plain sentences: "working at Ash.com". */
const plainBefore =
  /^(?:based|work|working|look|us|team|here|live|only|website|found|available|out|more|apply|online|role|position|job|engineer|developer|careers)\b/

/** "ann at mill .com" is an address, "engineer at Ash.com" is a firm's, "team@PLAY" a name. */
function isLikely(found: string, before: string): boolean {
  if (found.includes('@')) return !/@ ?[A-Z]{2,}$/.test(found)
  if (!beforeHidden.test(before)) return false
  return /\(at\)|\[at\]|-at-|\{at\}/i.test(found) || (/^[a-z]/.test(found) && !plainBefore.test(found))
}

/** Sentences that give an address for something else than an answer. */
const noContact =
  /accommodat|disabilit|privacy|fraud|scam|equal|unsubscribe|copyright|accessib|agencies|phishing|data protection|GDPR|harass|suspicious/i

/** Rough sentences of a long line, so that a privacy note does not hide the address before it. */
export function sentencesOf(text: string): { from: number; text: string }[] {
  if (text.length < 200) return [{ from: 0, text }]
  const pieces: { from: number; text: string }[] = []
  let from = 0
  for (const match of everyMatch(text, /[.!?]\s{1,4}(?=\p{Lu})|\s{3,9}/gu)) {
    pieces.push({ from, text: text.slice(from, match.index) })
    from = match.index + match[0].length
  }
  pieces.push({ from, text: text.slice(from) })
  return pieces
}
