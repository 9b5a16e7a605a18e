import type { Span } from '../../../common/span.ts'
import { freeMailHosts, platformNames } from '../lexicon/firms.ts'
import type { Document } from '../text/read.ts'
import { isPersonName } from './names.ts'
import type { Page, TextLine } from './page.ts'
import { titleStrength } from './title.ts'

/** The first lines of the signature. */
export function signatureLines(page: Page): TextLine[] {
  return page.lines.filter((line) => line.part === 'signature').slice(0, 6)
}

/** Lines below the signing name that name the firm: "Ash Mills Ltd", "Head of HR | Ash Mills", "The Ash Mills Team". */
export function signatureFirms(page: Page): Span[] {
  const spans: Span[] = []
  for (const line of signatureLines(page)) {
    if (/@|https?:|www\.|\d{4}/.test(line.text)) continue
    for (const match of line.text.matchAll(/[^|,•·]+/g)) {
      const text = match[0].trim()
      const start = line.start + match.index + match[0].indexOf(text[0] ?? '')
      const team =
        /^[-–~\s]{0,3}(?:the )?(?<name>.{2,40}?)'?s?\s+(?:(?:talent acquisition|people operations|people|human resources|talent|recruitment|recruiting|hiring|hr|careers|ta)\s*)*(?:team|hr|recruitment|recruiting|careers|people operations|department)$/i.exec(
          text,
        )?.groups?.name
      const at = /(?:\bat|@|team,?)\s+(?<name>\p{Lu}.{1,40})$/u.exec(text)?.groups?.name
      const name = at ?? team ?? text
      if (isPersonName(name) && !at && !team && line === signatureLines(page)[0]) continue
      if (titleStrength(name) > 0 && !at && !team) continue
      if (!/^[\p{Lu}\p{N}]/u.test(name)) continue
      const from = start + text.indexOf(name)
      spans.push({ start: from, end: from + name.length })
    }
  }
  return spans
}

const secondLevel = new Set(['co', 'com', 'org', 'net', 'ac', 'gov', 'edu', 'ltd', 'plc', 'nhs'])

/** The firm's name made from the sender's host: `hr@ashmills.example` is Ashmills. */
export function firmOfHost(document: Document, page: Page): { span: Span; name: string } | null {
  const { address } = page.from
  if (!address) return null
  const host = document.clean.slice(address.start, address.end).split('@')[1]?.toLowerCase().replace(/>$/, '') ?? ''
  const labels = host.split('.').filter((label) => label !== '')
  if (labels.length < 2 || freeMailHosts.has(host)) return null
  labels.pop()
  while (labels.length > 1 && secondLevel.has(labels.at(-1) ?? '')) labels.pop()
  const label = labels.at(-1) ?? ''
  if (
    label.length < 2 ||
    labels.some((one) => platformNames.has(one)) ||
    ['company', 'mail', 'email'].includes(label) ||
    label.startsWith('stealth')
  )
    return null
  const name = label
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
  return { span: address, name }
}
