import { remember } from '../../../common/remember.ts'
import type { Span } from '../../../common/span.ts'
import { freeMailHosts, legalForms, looseNouns, organisationNouns, platformNames } from '../lexicon/firms.ts'
import { closings } from '../lexicon/mail.ts'
import { everyMatch } from '../text/every-match.ts'
import type { Document } from '../text/read.ts'
import { Flag, Gap, spelling } from '../text/tokens.ts'
import { isAgencyName } from './agency.ts'
import { isBodyOf } from './firm-shape.ts'
import { isPersonName, isTeamName, isWorkTalk, wordsOf } from './names.ts'
import type { Page, TextLine } from './page.ts'
import { isPlaceLine, placeRank } from './place-shape.ts'
import { Sign } from './signs.ts'
import { titleStrength } from './title.ts'

/** The first lines of the signature. */
export function signatureLines(page: Page): TextLine[] {
  const found: TextLine[] = []
  for (const line of page.lines) {
    if (line.part !== 'signature') continue
    found.push(line)
    if (found.length === signatureLength) break
  }
  return found
}

/** So many lines of a signature are looked at. */
const signatureLength = 6

// `The Ash Mills Recruitment Team`, `Ash Mills Careers`, `HR, Ash Mills`
const team =
  /^[-–~\s]{0,3}(?:the )?(?<name>.{2,40}?)(?:'s)?\s+(?:(?:early|talent acquisition|talent management|people operations|people|human resources|talent|recruitment|recruiting|hiring|hr|careers|ta|resourcing|onboarding)(?:\s|$)\s*)*(?:team|hr|recruitment|recruiting|careers|people operations|talent acquisition|talent management|human resources|department)$/i
// `Head Baker at Ash Mills`, `Jo from Ash Mills`, `Recruitment Team, Ash Mills`
const joined = /(?:(?:^|\s)(?:at|from|for|of the)|@|team,?)\s{1,3}(?<name>\p{Lu}.{1,40})$/u

// `jo@ashmills.example`, `www.ashmills.example`
const addressed = /\S@|@\S|https?:|www\./
const mayBeAddressed = Sign.at | Sign.colon | Sign.host

/** Lines below the signing name that name the firm: "Ash Mills Ltd", "Head of HR | Ash Mills", "The Ash Mills Team". */
export function signatureFirms(page: Page): { span: Span; weight: number }[] {
  const found: { span: Span; weight: number }[] = []
  const lines = signatureLines(page)
  // The one who signs stands first, or below a title: "HR Manager", "Jo Ash"
  const signer = lines.find(
    (line, k) => isPersonName(line.text) && lines.slice(0, k).every((above) => titleStrength(above.text) > 0),
  )
  const [first] = lines
  for (const line of lines) {
    const hasBars = line.text.includes('|')
    const isAddressed = (text: string) => (line.signs & mayBeAddressed) !== 0 && addressed.test(text)
    if (isAddressed(line.text) && !hasBars) continue
    // "Jo", and below it "Jo Ash"
    const isSigner = line === first || line === signer || line.text.startsWith(`${first?.text} `)
    for (const { index, text: written } of divided(line.text, pieceEnd, pieceOfLine)) {
      const text = written.trim().replace(/\s[-–]\s\+?\d.{0,80}$/, '')
      // "Direct line: …"
      if (
        isAddressed(text) ||
        /\d{4}/.test(text) ||
        text.startsWith('(') ||
        /^\s*:/.test(line.text.slice(index + written.length))
      )
        continue
      const start = line.start + index + written.indexOf(text[0] ?? '')
      for (const part of divided(text, dash, betweenDashes)) {
        const piece = part.text.trim()
        const isBesideTitle = hasBars && index > 0 && titleStrength(line.text.slice(0, index)) === 2
        const isName = isSigner && (index === 0 || !hasBars)
        const one = firmInPiece(piece, isName ? 'signer' : isBesideTitle ? 'beside a title' : 'below')
        if (!one) continue
        const from = start + part.index + part.text.lastIndexOf(one.name)
        found.push({ span: { start: from, end: from + one.name.length }, weight: one.weight })
      }
    }
  }
  return found
}

// `Ash Mills`, `Ash Mills (UK)`, `Ash Mills, Ltd`, `(Ashford)`
const pieceOfLine =
  /(?:[^|,•·():]|\((?:pty|pvt|uk|ireland|india|singapore|sa|nz|australia)\)|,\s(?=(?:inc|llc|ltd|limited|plc|llp|pty)\b))+|\([^)]*\)/gi
const pieceEnd = /[|,•·():]/
const betweenDashes = /(?:(?!\s[-–—]\s).)+/g
const dash = /\s[-–—]\s|[\r\u2028\u2029]/

/** The pieces of a text and where they begin: the whole of it where nothing parts them. */
function divided(text: string, parts: RegExp, piece: RegExp): { index: number; text: string }[] {
  if (!parts.test(text)) return text === '' ? [] : [{ index: 0, text }]
  return everyMatch(text, piece).map((match) => ({ index: match.index, text: match[0] }))
}

// `Chair, Search Committee`, `Dean`: who signs, and for what body of a house
const postHolder =
  /^(?:chair|co-chair|chairman|chairwoman|convenor|dean|provost|registrar|bursar|trustee|governor|founder|co-?founder|owner|avp|svp|evp|vp|md|ceo|coo|cfo|cto|cpo|chro|hod|gm|dgm|agm|(?:\p{Lu}\p{Ll}+ )?(?:committee|panel|board))$/iu

// `Resourcing` of `Resourcing Team`
const bareDesk =
  /^(?:the )?(?:recruitment|resourcing|recruiting|staffing|personnel|appointments|selection|talent|careers|admissions)$/i

/** Where a piece of a signature stands. */
type Standing = 'signer' | 'beside a title' | 'below'

function firmInPiece(text: string, standing: Standing): { name: string; weight: number } | null {
  // "Jo & the Ash Mills team"
  const shared = /^\p{Lu}[\p{L}'-]{1,20}\s(?:&|and)\s(?:the|all (?:at|of))\s(?<rest>.{3,40})$/u.exec(text)?.groups?.rest
  if (shared) return firmInPiece(shared, 'below')
  const all = wordsOf(text)
  const isJoined = all.length > 1 && all.some((word) => joints.has(word))
  const at = isJoined || text.includes('@') ? joined.exec(text)?.groups?.name : undefined
  // "Ash Recruitment" is an agency's name, "Ash Careers" a desk of Ash
  const ofTeam = deskEndings.has(all[all.length - 1] ?? '') ? team.exec(text)?.groups?.name : undefined
  const desk = ofTeam !== undefined && isAgencyName(text) && !/\bteam$/i.test(text) ? undefined : ofTeam
  const name = at ?? desk ?? text
  if (postHolder.test(name)) return null
  if (bareDesk.test(name)) return null
  if (!/^[\p{Lu}\p{N}]/u.test(name) || isTeamName(name) || /[:?!]/.test(name)) return null
  if (at || desk) return { name, weight: 5 }
  const words = wordsOf(name)
  const last = words[words.length - 1] ?? ''
  // "Ashford Teachers Supply" is a firm, "Manager Services" is none
  const isLoose = words.length > 2 && looseNouns.has(last) && titleStrength(words[0] ?? '') === 0
  const isOrganisation =
    isLoose ||
    words.some((word, k) => k > 0 && (organisationNouns.has(word) || legalForms.has(word))) ||
    (tradeEndings.has(last) && tradeNames.test(name)) ||
    isBodyOf(name)
  const isPerson = isPersonName(name.replace(/\sx{1,3}$/, '')) && !isOrganisation
  if (isPerson && (standing === 'signer' || /^(?:Dr|Mr|Mrs|Ms|Miss|Mx|Prof|Professor|Rev)\b/.test(name))) return null
  if (titleStrength(name) > 0 && !isOrganisation && !isAgencyName(name)) return null
  // "Staffing Coordinator", "Search Committee Chair": a post, whatever else it names
  if (posts.has(last) && /\s[a-z]+$/i.test(name)) return null
  if (isDesk(name) || isWorkTalk(name)) return null
  // "St Mary's" is a place, "St Mary's Hospice" is none
  if (
    !isOrganisation &&
    (isPlaceLine(name) || placeRank(name) !== null) &&
    !(standing === 'beside a title' && placeRank(name) === 'shape')
  )
    return null
  return { name, weight: isOrganisation ? 5 : 4 }
}

/** Words that may stand before the firm of who signs: "Jo at Ash Mills". */
const joints = new Set(['at', 'from', 'for', 'of', 'team'])
const deskEndings = new Set(
  'team hr recruitment recruiting careers operations acquisition management resources department'.split(' '),
)
const posts = new Set(
  'adviser advisor director recruiter associate analyst representative clerk coordinator consultant manager specialist officer assistant administrator executive chair chairperson secretary partner lead'.split(
    ' ',
  ),
)

/** What the names of firms below end with. */
const tradeEndings = new Set(
  'engineering cleaning legal catering personnel kitchens pictures design tech crew staff partners press server sales'.split(
    ' ',
  ),
)
// `Ash Mills Engineering`, `Rowan Cleaning`: words of titles that also end the name of a firm
const tradeNames =
  /^(?!(?:senior|head|lead|director|vp|chief|manager|civil|structural|mechanical|electrical|software|data|quality|sales|process|systems|platform|product|project|site|technical|school|faculty|department|commercial|industrial)\b).{3,40}\s(?:engineering|cleaning|legal|catering|personnel|kitchens|pictures|design|tech|crew|staff|partners|press|server|sales)$/i

/** "Corporate Services", "People & Culture", "Outpatients": a part of a firm, not the firm. */
function isDesk(name: string): boolean {
  return /^(?:(?:corporate|shared|human|talent|people|recruitment|resourcing|hr|personnel|business|student|customer|clinical|medical|nursing|early|graduate|senior|office of|department of|dept|school of|faculty of|division of)\b.*\b(?:services|resources|culture|acquisition|operations|management|administration|directorate|resource|section|selection|experience|partners?|support|careers|office|department|unit|team|division|admissions|success|development|education|science|engineering|medicine)|(?:recruitment|hr|personnel|people|human resources|talent)(?: (?:&|and) \w+)?)$/i.test(
    name,
  )
}

const secondLevel = new Set(['co', 'com', 'org', 'net', 'ac', 'gov', 'edu', 'ltd', 'plc', 'nhs', 'sch', 'govt'])

// `… if that suits. Jo, Ash Mills 07700 900123`, `… see you then. Thanks Jo x`, `Groetjes, Jo Ash, Ash Mills`
const tail =
  /(?:[.!?)]|\b(?:[Tt]hanks|[Tt]hx|[Cc]heers|[Rr]egards|[Tt]a)\b[,!]?|^(?<closing>\p{L}{2,14}(?: \p{L}{1,14}){0,3}),)\s{1,2}(?<name>\p{Lu}\p{Ll}[\p{L}'-]{0,18}(?: \p{Lu}[\p{L}'-]{1,18})?)(?:(?:,| -| @| at| from) (?<firm>(?:the )?\p{Lu}[\p{L}'& -]{2,40}?))?(?:[\s,(-]{1,3}\+?\d[\d ]{8,15}\)?)?(?:\s?x{1,3})?[.!]?$/u

// `Marta, Ash & Vine`, `Jo @ Ash Mills`
const shortTail =
  /^[-–—~ ]{0,3}(?<name>\p{Lu}[\p{L}'-]{1,18}(?: \p{Lu}[\p{L}'-]{1,18})?)(?:,| -| –| @| at| from) (?<firm>(?:the )?\p{Lu}[\p{L}'& -]{2,32})$/u

/** A message of so many lines may have no greeting. */
const fewLines = 6

/** Who signs at the end of the last line of a short message, and for whom. */
export function messageTail(page: Page): { name: Span; firm: Span | null } | null {
  const isOwn = ({ part }: TextLine) => part === 'body' || part === 'signature'
  const last = page.lines.findLast(isOwn)
  if (last?.part !== 'body') return null
  const isShort = page.isLetter || page.lines.filter(isOwn).length <= fewLines
  const isAlone = isShort && last !== page.lines.find(isOwn) && titleStrength(last.text) === 0
  const found = (isAlone ? shortTail.exec(last.text) : null) ?? tail.exec(last.text)
  const { name = '', firm, closing } = found?.groups ?? {}
  if (closing !== undefined && !closings.has(closing.toLowerCase())) return null
  if (!found || !isPersonName(name) || isWorkTalk(name) || placeRank(name) !== null) return null
  const start = last.start + found.index + found[0].indexOf(name)
  const end = start + name.length
  const from = firm === undefined ? -1 : last.text.indexOf(firm, end - last.start)
  return {
    name: { start, end },
    firm: from < 0 ? null : { start: last.start + from, end: last.start + from + (firm ?? '').length },
  }
}

/** The firm's name made from the sender's host: `hr@ashmills.example` is Ashmills. */
export function firmOfHost(document: Document, page: Page): { span: Span; name: string } | null {
  const { address } = page.from
  if (!address) return null
  const host = document.clean.slice(address.start, address.end).split('@')[1]?.toLowerCase().replace(/>$/, '') ?? ''
  const name = nameOfHost(host)
  return name ? { span: address, name } : null
}

// `jobs@ashmills.example`, `www.ashmills.example`
const hostInText = /(?:@|\bwww\.|\/\/(?:www\.)?)(?<host>[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,30}){1,3})/gi

/** The firms that addresses in the text name. */
export function hostsInText(page: Page): { span: Span; name: string }[] {
  const found: { span: Span; name: string }[] = []
  for (const line of page.lines) {
    if ((line.signs & (Sign.at | Sign.slash | Sign.host)) === 0) continue
    if (line.part !== 'body' && line.part !== 'signature') continue
    for (const match of everyMatch(line.text, hostInText)) {
      const name = nameOfHost((match.groups?.host ?? '').toLowerCase())
      const start = line.start + match.index
      if (name) found.push({ span: { start, end: Math.min(line.end, start + match[0].length) }, name })
    }
  }
  return found.filter(({ name }) => name.length > 3).slice(0, 3)
}

/** The firm's name as the text writes it, told by its host: "High Mills Bakery" by `highmillsbakery.example`. */
export function writtenAsHost({ tokens }: Document, { name }: { name: string }): Span | null {
  const label = name.replaceAll(' ', '').toLowerCase()
  for (let t = 0; t < tokens.length; t++) {
    if (((tokens.flags[t] as number) & Flag.capital) === 0) continue
    let at = 0
    for (let k = t; k < Math.min(t + 5, tokens.length); k++) {
      if (k > t && tokens.gap[k] !== Gap.space) break
      at = goneOn(label, at, spelling(tokens.form[k] as number))
      if (at < 0) break
      // One word may be the host itself
      if (at === label.length && k > t) return { start: tokens.start[t] as number, end: tokens.end[k] as number }
    }
  }
  return null
}

/** How far a host's label is spelt when it goes on with the letters and figures of a word; -1 when it does not. */
function goneOn(label: string, from: number, word: string): number {
  let at = from
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i)
    if (!(c >= 97 && c <= 122) && !(c >= 48 && c <= 57)) continue
    if (label.charCodeAt(at) !== c) return -1
    at++
  }
  return at
}

/** What a host is called after: the same one stands in every address of a firm. */
const nameOfHost = remember((host): string | null => {
  const labels = host.split('.').filter((label) => label !== '')
  if (labels.length < 2 || freeMailHosts.has(host)) return null
  labels.pop()
  while (labels.length > 1 && secondLevel.has(labels.at(-1) ?? '')) labels.pop()
  const label = labels.at(-1) ?? ''
  if (
    label.length < 2 ||
    // "freemail", "webmail"
    /^\w{2,10}(?:mail|mailbox)$/.test(label) ||
    labels.some((one) => platformNames.has(one)) ||
    ['company', 'mail', 'email', 'mailbox', 'careers', 'jobs', 'example'].includes(label) ||
    label.startsWith('stealth')
  )
    return null
  return splitHost(label)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
})

/** "ash-mills" and "ashproperties" are two words each. */
function splitHost(label: string): string[] {
  return label.split('-').flatMap((word) => {
    for (let at = word.length - 4; at >= 3; at--)
      if (organisationNouns.has(word.slice(at)) || hostEndings.has(word.slice(at))) {
        const rest = word.slice(0, at)
        if (!organisationNouns.has(word.slice(Math.max(0, at - 2)))) return [rest, word.slice(at)]
      }
    return [word]
  })
}

const hostEndings = new Set([
  'group',
  'health',
  'care',
  'tech',
  'security',
  'services',
  'digital',
  'energy',
  'software',
  'coffee',
  'beer',
  'design',
  'engineering',
])
