import type { DocumentKind, Fact } from '../../../common/reading.ts'
import type { Span } from '../../../common/span.ts'
import { clientPhrases, clientTrade, goBetweenPhrases, strangerPhrases, unnamedPhrases } from '../lexicon/agencies.ts'
import { commonCapitals, notNames, platformNames, teamWords } from '../lexicon/firms.ts'
import { titleHeads } from '../lexicon/titles.ts'
import { isFollowedBy, stemSet } from '../text/context.ts'
import { findInList, type PhraseList, phraseList } from '../text/phrase-lists.ts'
import type { Document } from '../text/read.ts'
import { Flag, formId, Gap, spelling } from '../text/tokens.ts'
import { wordIds } from '../text/word-ids.ts'
import { isAgencyName } from './agency.ts'
import type { FirmFinding } from './company.ts'
import { implied, stated } from './fact.ts'
import { type Page, trimmed } from './page.ts'
import { Sign } from './signs.ts'
import { titleStrength } from './title.ts'

const trade = stemSet(clientTrade)
const clients = phraseList(clientPhrases)
const strangers = phraseList(strangerPhrases)
const unnamed = phraseList(unnamedPhrases)
const goBetween = phraseList(goBetweenPhrases)
/** Somebody of the hiring firm speaking: in a letter about a meeting, an offer or a refusal. */
const inPerson = phraseList(["=we|=us|=our|=we'd|=we're|=we'll|=we've", "=i|=i'm|=i'll|=i'd|=i've|=me|=my"])
/** The hiring firm speaking for itself. */
const own = phraseList([
  'join our|us|the',
  'our team|company|mission|office|offices|business|customers|people|culture|values|products|employees|store|stores|restaurant|school|hospital|staff|clients|guests|patients|growing|engineering|hr',
  '=we =are|=have|=offer|=believe|=provide|=need|=seek|=require',
  "=we're|=we've|=we'll",
  'company is|seeks|offers|provides',
  'about us|the? company',
  '=us =at',
  'your application|interview',
  'with us',
])

/** Tells who writes: a firm that acts for the employer, or the employer itself. */
export function findSender(
  document: Document,
  page: Page,
  kind: DocumentKind,
  firms: readonly FirmFinding[],
): Fact<'employer' | 'agency'> | null {
  const agency = firms.find((firm) => speaksFor(firm) && isAgencyName(firm.name) && !isDeskBeside(firm, firms))
  if (agency) return stated('agency', agency.span)
  if (kind === 'other') return null
  const called = agencyInText(document, page)
  if (called) return stated('agency', called)
  const acting = speaking(document, clients, 2)
  if (acting[0]) return stated('agency', ...acting)
  const [firm] = firms
  const isSure = firm !== undefined && speaksFor(firm) && firm.named.has('phrase') && firm.score >= sureScore
  const strange = isSure ? [] : speaking(document, strangers, 2)
  if (strange[0]) return stated('agency', ...strange)
  if (kind !== 'job-ad') {
    const told = speaking(document, goBetween, 3)
    if (told.length >= 3 || (told.length === 2 && !isSure)) return implied('agency', ...told.slice(0, 2))
  }
  const address = page.from.address ? document.clean.slice(page.from.address.start, page.from.address.end) : ''
  const isPlatform =
    address !== '' && (address.split('@')[1] ?? '').split('.').some((label) => platformNames.has(label.toLowerCase()))
  if (kind === 'recruiter-outreach' && isPlatform && !firms.some((one) => one.as !== 'host')) return null
  if (firm) return implied('employer', firm.span)
  const self = speaking(document, own, 1)
  if (self[0]) return implied('employer', self[0])
  // Who asks to an interview, offers or refuses speaks for the house
  const [host] = kind === 'job-ad' || kind === 'recruiter-outreach' ? [] : speaking(document, inPerson, 1)
  if (host) return implied('employer', host)
  const [other] = kind === 'job-ad' ? speaking(document, unnamed, 1) : []
  return other ? implied('agency', other) : null
}

/** "Train Driver Recruitment" above "Ash Trains": a desk of that house, named after the posts it fills. */
const isDeskBeside = ({ name }: FirmFinding, firms: readonly FirmFinding[]) =>
  titleStrength(name.replace(/\s\S+$/, '')) === 2 &&
  firms.some((other) => other.name !== name && other.named.has('signature') && !isAgencyName(other.name))

/** A firm so surely named is no stranger, whatever it says of itself. */
const sureScore = 7

/** Whether a firm is named as the one that writes. */
const speaksFor = (firm: FirmFinding) =>
  firm.named.has('head') ||
  firm.named.has('signature') ||
  firm.named.has('field') ||
  firm.named.has('host') ||
  firm.named.has('from')

const staffing = wordIds(
  ['recruitment', 'recruiting', 'staffing', 'personnel', 'resourcing', 'appointments', 'search'].map(formId),
)
const search = formId('search')
const ownTrade = new Set(
  'team consultant consultants manager managers officer process specialist specialists coordinator partner administrator assistant director lead agency agencies event drive policy department services file files records development security'.split(
    ' ',
  ),
)
// `jo@ashrecruitment.example`, `www.ash-staffing.example`
const agencyHost =
  /(?:@|www\.|\/\/|(?<![a-z0-9.-])(?=[a-z.]{3,30}recruit))[a-z0-9.-]{1,40}(?:recruit|staffing|personnel|resourcing|headhunt)[a-z-]{0,20}\.(?:com|co|net|org|io|in|uk|au|ie|ca|za)\b/i

/** A staffing firm that the text names: "Ash Recruitment", "Rowan Staffing Solutions", or by its address. */
function agencyInText(document: Document, page: Page): Span | null {
  if (!page.lines.some(({ signs }) => (signs & Sign.staffing) !== 0)) return null
  const { tokens } = document
  for (let t = 1; t < tokens.length; t++) {
    if (!staffing.has(tokens.form[t] as number) || ((tokens.flags[t] as number) & Flag.capital) === 0) continue
    if (((tokens.flags[t - 1] as number) & Flag.capital) === 0 || (tokens.gap[t] as number) !== Gap.space) continue
    const sentence = document.sentences[document.sentenceOf[t] as number]
    const isAllCaps = ((tokens.flags[t] as number) & Flag.allCaps) !== 0
    if (sentence?.part !== 'body' || isAllCaps) continue
    const before = spelling(tokens.form[t - 1] as number)
    // Only "Ash Mills Executive Search"
    if (tokens.form[t] === search) {
      if (before !== 'executive' || t < 2 || ((tokens.flags[t - 2] as number) & Flag.capital) === 0) continue
      return { start: tokens.start[t - 2] as number, end: tokens.end[t] as number }
    }
    const after =
      t + 1 < tokens.length && (tokens.gap[t + 1] as number) <= Gap.hyphen ? spelling(tokens.form[t + 1] as number) : ''
    if (
      notNames.has(before) ||
      commonCapitals.has(before) ||
      teamWords.has(before) ||
      titleHeads.has(before) ||
      (ownTrade.has(after) && after !== 'agency' && after !== 'services')
    )
      continue
    return { start: tokens.start[t - 1] as number, end: tokens.end[t] as number }
  }
  for (const line of page.lines) {
    if (line.part !== 'body' && line.part !== 'signature') continue
    if ((line.signs & Sign.staffing) === 0) continue
    const host = agencyHost.exec(line.text)
    if (host && !/^(?:@|www\.|\/\/)?(?:recruit|staffing|personnel)/i.test(host[0]))
      return { start: line.start + host.index, end: line.start + host.index + host[0].length }
  }
  return null
}

/** The first places, at most so many, where somebody speaks in one of some phrases. */
function speaking(document: Document, phrases: PhraseList, most: number): Span[] {
  const found: Span[] = []
  for (const { first, last, span } of findInList(phrases, document)) {
    const part = document.sentences[document.sentenceOf[first] as number]?.part
    if ((part !== 'body' && part !== 'headers') || isFollowedBy(document, last, trade, 1)) continue
    found.push(trimmed(document.clean, span))
    if (found.length === most) break
  }
  return found
}
