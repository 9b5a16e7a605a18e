import type { Span } from '../../../../common/span.ts'
import { freeMailHosts, platformNames } from '../../lexicon/firms.ts'
import { everyMatch } from '../../text/every-match.ts'
import { perDocument } from '../../text/per-document.ts'
import type { Document } from '../../text/read.ts'

/** A host that a text names: of a mail address or of a page. */
export interface NamedHost {
  /** Lower case, without `www.`. */
  host: string
  /** What is registered of it: `mill.co.uk` of `jobs.mill.co.uk`. */
  site: string
  /** The first part of the site: `mill`. */
  label: string
  /** Where the host stands. */
  span: Span
}

// `jo@mill.example`, `https://jobs.mill.example/apply`, `www.mill.example`
const written =
  /(?:@|https?:\/\/|(?<![\p{L}\p{N}.])(?=www\.))(?<host>(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,60}[\p{L}\p{N}])?\.){1,6}[\p{L}]{2,18})(?![\p{L}\p{N}@-])/iuy

/** Second levels of countries under which firms register: `co.uk`, `com.au`. */
const secondLevels = new Set('co com org net ac gov edu ltd plc me nhs sch or ne go'.split(' '))

// What a host is written behind: `@`, `https://`, `www.`
const sign = /@|https?:\/\/|www\./giu

/** The hosts that who writes names, in the order of the text. What is quoted was written by somebody else. */
export const hostsOf = perDocument((document): NamedHost[] => {
  let done = 0
  return everyMatch(document.clean, sign).flatMap(({ index }) => {
    written.lastIndex = index
    const found = index < done ? undefined : written.exec(document.clean)?.groups?.host
    if (!found) return []
    done = written.lastIndex
    const start = done - found.length
    const part = document.parts.find(({ span }) => span.start <= start && start < span.end)
    return part?.kind === 'quoted' ? [] : [namedHost(found, { start, end: done })]
  })
})

/** A host as it is written, taken apart. */
export function namedHost(written: string, span: Span): NamedHost {
  const host = written.toLowerCase().replace(/^www\./, '')
  const labels = host.split('.')
  const isCountry = labels.at(-1)?.length === 2 && secondLevels.has(labels.at(-2) ?? '') && labels.length > 2
  const site = labels.slice(isCountry ? -3 : -2)
  return { host, site: site.join('.'), label: site[0] ?? '', span }
}

/** The host of the mail address somebody writes from; null without one. */
export function senderHost(document: Document): NamedHost | null {
  const header = document.headers.find(({ name }) => name === 'from')
  if (!header) return null
  const inHeader = hostsOf(document).filter(
    ({ span }) => span.start >= header.value.start && span.end <= header.value.end,
  )
  // What stands before it is the name that is shown
  return inHeader.at(-1) ?? null
}

/** Whether private people write from a host. */
export const isFreeMail = ({ host }: NamedHost) => freeMailHosts.has(host)

/** Whether a host is that of a platform many firms use. */
export const isPlatform = ({ host }: NamedHost) => host.split('.').some((label) => platformNames.has(label))
