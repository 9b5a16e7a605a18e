import type { Span } from '../../../../common/span.ts'
import { everyMatch } from '../../text/every-match.ts'
import type { Document } from '../../text/read.ts'
import { type NamedHost, namedHost } from './hosts.ts'

/** A link whose words name a site themselves. */
interface SaidLink {
  said: NamedHost
  leads: NamedHost
  /** What is seen of it. */
  span: Span
}

// ` (https://mill.example/jobs)`, as pages are turned into text
const behindWords = /\s[(<](?<target>https?:\/\/(?<leads>[^\s()<>/?#:]{3,250})(?:[/?#:][^\s()<>]{0,2000})?)[)>]/giu

// `www.mill.example`, `https://mill.example/jobs`
const sayingWord = /^(?:https?:\/\/|www\.)(?<said>[\p{L}\p{N}-]{1,60}(?:\.[\p{L}\p{N}-]{1,60}){1,6})/iu

/** Longest word before an address, in characters. */
const longestWord = 400

// `<a href="https://mill.example/jobs">www.mill.example</a>`, as pages are pasted
const markup =
  /<a\b[^<>]{0,300}?\bhref\s{0,3}=\s{0,3}["']?(?<target>https?:\/\/(?<leads>[\p{L}\p{N}.-]{3,100}\.\p{L}{2,18})[^\s"'<>]{0,2000})[^<>]{0,300}>\s{0,20}(?<words>(?:https?:\/\/|www\.)(?<said>[\p{L}\p{N}.-]{3,100}\.\p{L}{2,18})[^\s<>]{0,300})\s{0,20}<\/a>/giu

/** Sites that count clicks or look over links for honest senders, and pass on to where the words say. */
const forwarders =
  /^(?:safelinks|urldefense|proofpoint|mimecast|sendgrid|list-manage|mailchimp|mandrillapp|hubspot\w*|exacttarget|salesforce|awstrack|mailgun|mjt|lnkd|linkedin|google|bing|bit|tinyurl|ow|goo|t|sparkpostmail\w*|cmail\d{1,3}|createsend\w*|constantcontact|rs6|klclick\d{0,3}|customeriomail|pstmrk|eventbrite|calendly|greenhouse|lever|workable|smartrecruiters|icims|taleo|workday\w*|myworkday\w*|bamboohr|teamtailor|indeed|ziprecruiter|click\w*|track\w*|links?|email|go|trk|url\d{0,6})$/i

// `Unsubscribe`, `to be removed from our mailing list`: who writes to many counts clicks at a site of their own
const mailing = /\bunsubscribe|\bopt[- ]out\b|\bremoved? from (?:this|our|the) (?:mailing |e-?mail )?list/i

/** Links whose words name a site, but for those that pass through somebody who counts clicks. */
export function linksOf(document: Document): SaidLink[] {
  const shown = document.clean.includes('://') ? everyMatch(document.clean, behindWords) : []
  const marked = /<a\b/i.test(document.text) ? everyMatch(document.text, markup) : []
  const links = [...shown.map((match) => linkBehind(document.clean, match)), ...marked.map(linkOfMarkup)].flatMap(
    (link) => (link === null || isForwarded(link) ? [] : [link]),
  )
  return links.length > 0 && mailing.test(document.clean) ? [] : links
}

/** What a pattern found of a link. */
interface FoundLink extends SaidLink {
  target: string
}

function linkBehind(clean: string, { index, 0: behind, groups }: RegExpExecArray): FoundLink | null {
  const before = clean.slice(Math.max(0, index - longestWord), index)
  const word = before.slice(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n'), before.lastIndexOf('\t')) + 1)
  const said = sayingWord.exec(word)?.groups?.said
  const { leads = '', target = '' } = groups ?? {}
  return said === undefined
    ? null
    : linkOf(said, leads, target, { start: index - word.length, end: index + behind.length })
}

function linkOfMarkup({ index, 0: tag, groups }: RegExpExecArray): FoundLink {
  const { said = '', leads = '', target = '', words = '' } = groups ?? {}
  const start = index + tag.lastIndexOf(words)
  return linkOf(said, leads, target, { start, end: start + words.length })
}

function linkOf(said: string, leads: string, target: string, span: Span): FoundLink {
  return { said: namedHost(said, span), leads: namedHost(leads, span), target, span }
}

function isForwarded({ said, leads, target }: FoundLink): boolean {
  // The site that is named stands among what the other is told: it is where the link goes on to
  const told = target.split('?').slice(1).join('?').toLowerCase()
  return told.includes(said.site) || leads.host.split('.').some((label) => forwarders.test(label))
}
