import type { DocumentKind, Fact } from '../../../common/reading.ts'
import { remember } from '../../../common/remember.ts'
import { overlaps, type Span } from '../../../common/span.ts'
import { legalForms } from '../lexicon/firms.ts'
import { isAgencyName } from './agency.ts'
import { implied, stated } from './fact.ts'
import type { FirmMention, NamedAs } from './firm-mentions.ts'

/** A firm the text names, with all that says that it hires. */
export interface FirmFinding {
  /** Where it is named best. */
  span: Span
  /** The name as written there, or made from the sender's host. */
  name: string
  /** How it is named best. */
  as: NamedAs
  /** How much speaks for it; `leastScore` and more is worth saying. */
  score: number
  /** Every way it is named. */
  named: ReadonlySet<NamedAs>
}

/** A weaker finding is left out: a wrong firm is worse than none. */
const leastScore = 3

/** Enough for the only firm of a text. */
const scoreAlone = 2

/** A firm that an agency names hires when more than a passing word says so. */
const clientScore = 4

/** Said to be hiring beside the agency's name: more than once, or in so many words. */
const hiresScore = 5

/** Whether a name is made from a host and not written anywhere. */
const isMade = ({ as }: { as: NamedAs }) => as === 'host' || as === 'link'

/** Gathers the places that name the same firm; the one that most speaks for comes first. */
export function weighFirms(mentions: readonly FirmMention[]): FirmFinding[] {
  const groups: { key: FirmKey; mentions: FirmMention[] }[] = []
  const gather = (mention: FirmMention, isWritten: boolean) => {
    const key = keyOf(mention.name)
    if (key.words === '') return
    const known = groups.find((group) => isSameFirm(group.key, key))
    if (!known) groups.push({ key, mentions: [mention] })
    else {
      known.mentions.push(mention)
      if (isWritten && key.words.length < known.key.words.length) known.key = key
    }
  }
  for (const mention of mentions) if (!isMade(mention)) gather(mention, true)
  for (const mention of mentions) if (isMade(mention)) gather(mention, false)
  const findings = groups.map((group) => findingOf(group.mentions)).sort((a, b) => b.score - a.score)
  const sure = findings.filter((finding) => finding.score >= leastScore)
  if (sure.length > 0) return sure
  // Nothing else is named: then the one organisation is the one that hires
  const named = findings.filter((finding) => finding.as === 'mention' && finding.score >= scoreAlone)
  return named.length === 1 ? named : []
}

const deskEnding = /\s(?:recruit(?:ing|ment)|talent|careers|people|hr|jobs|hiring)$/i
const isDeskOf = (desk: string, house: string) => keyOf(desk.replace(deskEnding, '')).words === keyOf(house).words

function findingOf(all: FirmMention[]): FirmFinding {
  const sorted: FirmMention[] = []
  // One place counts once, whatever the ways that lead to it
  for (const mention of [...all].sort((a, b) => b.weight - a.weight))
    if (!sorted.some((one) => overlaps(one.span, mention.span))) sorted.push(mention)
  const written = sorted.filter((mention) => !isMade(mention))
  const [first] = written
  // "Ash Mills Recruiting" is a desk of the Ash Mills that is named elsewhere
  const house =
    written.length > 1 && first && deskEnding.test(first.name)
      ? written.find((mention) => isDeskOf(first.name, mention.name))
      : undefined
  const best = (house ?? first ?? sorted[0]) as FirmMention
  // What is said often adds less each time
  const more = sorted.slice(1).reduce((sum, mention) => sum + mention.weight / 2, 0)
  return {
    span: best.span,
    name: best.name,
    as: best.as,
    score: (sorted[0]?.weight ?? 0) + Math.min(more, 4),
    named: new Set(all.map((mention) => mention.as)),
  }
}

/** A name as it is compared. */
interface FirmKey {
  /** No article, no legal form, no signs. */
  words: string
  /** The same without blanks. */
  letters: string
  /** "awm" of "Ashmere Water Mills"; empty for shorter names. */
  initials: string
}

/** The same firm is named again and again. */
const keyOf = remember((name): FirmKey => {
  const all = name.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []
  const kept = all.filter((word, k) => !(k > 0 && legalForms.has(word)) && !(k === 0 && word === 'the'))
  const words = (kept.length > 0 ? kept : all).map((word) => word.replace(/'s?$/, ''))
  return {
    words: words.join(' '),
    letters: words.join(''),
    initials: words.length > 2 ? words.map((word) => word.charAt(0)).join('') : '',
  }
})

/** "Ash Mills" and "Ash Mills Bakery" are one firm, "Ash" and the host "ashmills" are not. */
function isSameFirm(a: FirmKey, b: FirmKey): boolean {
  if (a.letters === b.letters) return true
  const [{ words: short }, long] = a.words.length < b.words.length ? [a, b] : [b, a]
  // "AWW" and "Ashmere Water Works"
  if (short === long.initials) return true
  return short.length > 3 && long.words.charCodeAt(short.length) === 32 && long.words.startsWith(short)
}

/** The firm that hires: the client when another firm acts for it, else the best named. */
export function chooseCompany(
  findings: readonly FirmFinding[],
  kind: DocumentKind,
  sender: 'employer' | 'agency' | null,
  isAgencyNamed: () => boolean = () => false,
): Fact<string> | null {
  if (kind === 'other') {
    // Not to a job seeker: only a firm that signs is sure
    const signed = findings.find((finding) => finding.named.has('signature'))
    return signed ? stated(signed.name, signed.span) : null
  }
  if (sender === 'agency') {
    const clients = findings.filter((finding) => !isAgencyName(finding.name))
    const isOther = isAgencyNamed()
    const client =
      clients.find((finding) => finding.named.has('client')) ??
      // "Ash Mills require a baker … contact Rowan Personnel"
      (isOther ? clients.find((finding) => finding.as === 'phrase' && finding.score >= hiresScore) : undefined) ??
      // "Ash Mills liked your CV", signed by an agency: not a job ad, which may only name its own house
      (kind === 'job-ad'
        ? undefined
        : clients.find((finding) => finding.as === 'phrase' && finding.score >= clientScore))
    return client ? stated(client.name, client.span) : null
  }
  const best = findings.find((finding) => !isAgencyName(finding.name))
  if (!best) return null
  return isMade(best) ? implied(best.name, best.span) : stated(best.name, best.span)
}
