import type { Span } from '../../../common/span.ts'
import { platformNames } from '../lexicon/firms.ts'
import type { Document } from '../text/read.ts'
import { singleBlanks } from '../text/single-blanks.ts'
import { type Field, firstField } from './fields.ts'
import { firmOfDisplayName, inHead, inSubject } from './firm-lines.ts'
import { headingWithFirm } from './firm-phrases.ts'
import { hasLegalForm, isCertainName, withoutAside } from './firm-shape.ts'
import { besidePhrases, byTheirForm } from './firm-words.ts'
import type { Head } from './head.ts'
import { isFirmName, isPersonName, isWorkTalk } from './names.ts'
import type { Page } from './page.ts'
import { firmOfHost, hostsInText, messageTail, signatureFirms, writtenAsHost } from './signature.ts'
import { Sign } from './signs.ts'

/**
 * How a firm is named: by a labelled line, the head of an advert, words like "apply to", the signature, a heading,
 * the subject, who a mail is from, the host of its sender, a link or address in the text, or only in passing. A `client` is a firm another one hires for.
 */
export type NamedAs =
  | 'field'
  | 'head'
  | 'client'
  | 'phrase'
  | 'signature'
  | 'heading'
  | 'subject'
  | 'from'
  | 'host'
  | 'link'
  | 'mention'

/** One place where a text names a firm. */
export interface FirmMention {
  span: Span
  /** The name as written, or made from a host. */
  name: string
  as: NamedAs
  /** How much it says that this firm hires: 1 (in passing) to 10 (a line labelled so). */
  weight: number
}

/** Every place where the text names a firm. */
export function findMentions(document: Document, page: Page, head: Head, fields: readonly Field[]): FirmMention[] {
  const found: FirmMention[] = []
  const add = (span: Span | null, as: NamedAs, weight: number) => {
    if (!span) return
    const whole = withoutAside(document.clean, span)
    const name = singleBlanks(document.text.slice(whole.start, whole.end))
    if (isFirmName(name) && !isPlatform(name) && !isPost.test(name)) found.push({ span: whole, name, as, weight })
  }
  add(firstField(fields, 'company')?.value ?? null, 'field', 10)
  for (const { span, weight } of inHead(document, page, head, fields)) add(span, 'head', weight)
  for (const { span, as, weight } of besidePhrases(document)) add(span, as, weight)
  for (const line of page.lines) {
    if (line.part !== 'body' || (line.signs & Sign.heading) === 0 || line.text.length > 70) continue
    const name = headingWithFirm.exec(line.text)?.groups?.name
    if (!name || !/^(?:the )?[\p{Lu}\p{N}]/u.test(name) || notFirmInHeading.test(name)) continue
    const start = line.start + line.text.indexOf(name)
    add({ start, end: start + name.length }, 'heading', 4)
  }
  for (const { span, weight } of signatureFirms(page)) add(span, 'signature', weight)
  add(messageTail(page)?.firm ?? null, 'signature', 4)
  add(messageHead(page), 'from', 4)
  for (const span of inSubject(document, page)) add(span, 'subject', isCertainName(document.clean, span) ? 4 : 2.5)
  add(firmOfDisplayName(document, page), 'from', 4)
  // An advert also names customers, suppliers and parents; a letter hardly any other firm
  const doubted = page.isLetter ? 0 : 0.5
  for (const span of byTheirForm(document))
    add(span, 'mention', (hasLegalForm(document.clean, span) ? 3 : 2.5) - doubted)
  const host = firmOfHost(document, page)
  if (host) found.push({ ...host, as: 'host', weight: 3 })
  else
    for (const one of hostsInText(page)) {
      found.push({ ...one, as: 'link', weight: 2.5 - doubted })
      add(writtenAsHost(document, one), 'phrase', 3)
    }
  return found
}

// `THE POST OF`, `The Role`
const isPost = /^(?:the|this) (?:above )?(?:post|position|role|job|vacancy)\b/i

// `Ash Mills: Hi Jo, …`, `Ash Mills Hiring: You're booked`
const head =
  /^(?<name>\p{Lu}[\p{L}'&-]{1,20}(?: \p{Lu}[\p{L}'&-]{1,20}){0,3}?)(?<desk> (?:Hiring|Careers|Recruitment|Recruiting|HR|Jobs|Talent))?: (?=(?:Hi|Hello|Hey|Dear|Good|You|You're|You've|Your|Congratulations|Congrats|Thanks|Thank|Reminder)\b)/u

/** The firm that a text message names before it greets. */
function messageHead(page: Page): Span | null {
  const first = page.lines.find(({ part, text }) => part === 'body' && text !== '')
  const { name, desk } = (first ? head.exec(first.text)?.groups : undefined) ?? {}
  return first && name && (desk !== undefined || !isPersonName(name)) && !isWorkTalk(name)
    ? { start: first.start, end: first.start + name.length }
    : null
}

const notFirmInHeading =
  /^(?:us|you|the (?:role|job|company|team|position|business|programme|program|client|opportunity|organi[sz]ation|project|work)|this|our|me|it)\b/i

function isPlatform(name: string): boolean {
  const small = name.toLowerCase()
  return platformNames.has(small.includes('.') ? small.replace(/\.(?:com|io|co)$/, '') : small)
}
