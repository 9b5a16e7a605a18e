import type { Span } from '../../../common/span.ts'
import type { Document } from '../text/read.ts'
import { type Field, firstField } from './fields.ts'
import {
  advertTalk,
  hasLegalForm,
  isBareName,
  isCertainName,
  piecesOf,
  readsLikeFirm,
  textOf,
  withoutAside,
} from './firm-shape.ts'
import type { Head } from './head.ts'
import { isTeamName } from './names.ts'
import type { Page } from './page.ts'
import { isPlaceLine } from './place-shape.ts'
import { titleStrength } from './title.ts'

/** The firm in the lines above an advert. */
export function inHead(
  document: Document,
  page: Page,
  head: Head,
  fields: readonly Field[],
): { span: Span; weight: number }[] {
  const found: { span: Span; weight: number }[] = []
  const { clean } = document
  const consider = (span: Span, weight: number) => {
    const text = textOf(clean, span)
    if (advertTalk.test(text) || text.length > 80) return
    const strength = hasLegalForm(clean, span) ? 0 : titleStrength(text)
    if (strength === 2 && weight < 7) return
    found.push({ span, weight: weight - 2 * strength })
  }
  if (head.firm) consider(head.firm, 7)
  if (page.isLetter) return found
  const top = page.lines.filter((line) => line.part === 'body').slice(0, 6)
  const [first] = top
  // The firm above its labelled lines: "Ash Mills", "JOB TITLE: Baker"
  const role = firstField(fields, 'role')
  if (
    first &&
    role &&
    isBareName(first.text) &&
    titleStrength(first.text) === 0 &&
    textOf(clean, role.value) !== first.text
  )
    consider(first, 5)
  for (const line of top) {
    if (line.text.length > 90 || (/[.!?]$/.test(line.text) && !hasLegalForm(clean, line))) continue
    // "ASH MILLS, INC.", "Ash Mills Hospital"
    const name = withoutAside(clean, line)
    if (!isCertainName(clean, name)) continue
    // "Ash Mills Lines, Ashford, KY" is a line of a firm, not of places alone
    if (isBareName(line.text) || (name.end < line.end && isPlaceLine(line.text))) consider(name, 5)
  }
  if (first && first.text.length <= 120)
    for (const span of besideTitle(document, first))
      consider(span, isCertainName(clean, span) || followsAt(clean, span) || named.test(textOf(clean, span)) ? 4 : 2.5)
  return found
}

// `The Ash & Rowan`, `Ash & Rowan`, `Ash's`: written as houses are named, and hardly a place or a trade
const named =
  /^The \p{Lu}.{0,30}\s&\s\p{Lu}|^\p{Lu}[\p{L}'’]{1,20} & \p{Lu}[\p{L}'’]{2,20}$|^(?:The )?\p{Lu}\p{L}{2,20}['’]s$/u

/** "Night Baker at Ash Mills", "Night Baker @ Ash Mills" */
const followsAt = (clean: string, span: Span) =>
  /(?:\bat|@)\s$/i.test(clean.slice(Math.max(0, span.start - 4), span.start))

/** Of "Night Baker - Ash Mills" and "Ash Mills | Night Baker": the piece beside the title that reads like a firm. */
function besideTitle(document: Document, line: Span): Span[] {
  const pieces = piecesOf(document.clean, line)
  if (!pieces.some((piece) => titleStrength(textOf(document.clean, piece)) === 2)) return []
  return pieces.length < 2 ? [] : pieces.filter((piece) => readsLikeFirm(document, piece))
}

/** The pieces of a letter's subject that read like a firm. */
export function inSubject(document: Document, page: Page): Span[] {
  if (!page.subject || !page.isLetter) return []
  return piecesOf(document.clean, page.subject).filter((piece) => readsLikeFirm(document, piece))
}

// `Ash Mills Careers`, `The Ash Mills Team`, `Jo at Ash Mills`, `Jo Ash (Ash Mills)`, `Jo Ash, Ash Mills`
const display =
  /^(?:.{2,40}?(?:\s(?:at|@|from|via|-|–)\s|\s\(|\s?[|,]\s))?(?<name>.{2,60}?)(?:\s(?:careers?|recruitment|recruiting|hr|jobs|team|talent|talent acquisition|hiring|people|human resources|onboarding|scheduling|no-?reply|notifications?)){0,3}\)?$/i

/** The firm in the name a mail is from. */
export function firmOfDisplayName(document: Document, page: Page): Span | null {
  const { name } = page.from
  if (!name) return null
  // "Ash, Jo"
  if (
    /^\W?\p{Lu}[\p{L}'-]{1,20}, \p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}\.?)?\W?$/u.test(textOf(document.clean, name)) &&
    !isCertainName(document.clean, name)
  )
    return null
  const text = textOf(document.clean, name).replace(/\s?\((?:no-?reply|do not reply|via [^)]{2,30})\)?$/i, '')
  const isJoined = /\s(?:at|@|from|via|-|–)\s|\(|[|,]/.test(text)
  const isTeam = /\s(?:careers?|recruitment|recruiting|hr|jobs|team|talent|hiring|people|human resources)\b/i.test(text)
  const isCertain = isCertainName(document.clean, name)
  if (!isJoined && !isTeam && !isCertain && !isSameAsHost(document, page, text)) return null
  const firm = display.exec(text.replace(/"/g, ' '))?.groups?.name
  if (!firm || isTeamName(firm) || titleStrength(firm) === 2) return null
  const start = name.start + text.lastIndexOf(firm)
  return { start, end: start + firm.length }
}

const squash = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

function isSameAsHost(document: Document, page: Page, text: string): boolean {
  if (!page.from.address) return false
  const host = textOf(document.clean, page.from.address).split('@')[1]?.toLowerCase() ?? ''
  return host.split('.').some((label) => label.length > 3 && squash(text).includes(squash(label)))
}
