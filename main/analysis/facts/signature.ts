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
  return page.lines.filter((line) => line.part === 'signature').slice(0, 6)
}

// `The Ash Mills Recruitment Team`, `Ash Mills Careers`, `HR, Ash Mills`
const team =
  /^[-–~\s]{0,3}(?:the )?(?<name>.{2,40}?)(?:'s)?\s+(?:(?:early|talent acquisition|talent management|people operations|people|human resources|talent|recruitment|recruiting|hiring|hr|careers|ta|resourcing|onboarding)(?:\s|$)\s*)*(?:team|hr|recruitment|recruiting|careers|people operations|talent acquisition|talent management|human resources|department)$/i
// `Head Baker at Ash Mills`, `Jo from Ash Mills`, `Recruitment Team, Ash Mills`
const joined = /(?:(?:^|\s)(?:at|from|for|of the)|@|team,?)\s{1,3}(?<name>\p{Lu}.{1,40})$/u

// `jo@ashmills.example`, `www.ashmills.example`
const isAddressed = /\S@|@\S|https?:|www\./

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
    if (isAddressed.test(line.text) && !hasBars) continue
    // "Jo", and below it "Jo Ash"
    const isSigner = line === first || line === signer || line.text.startsWith(`${first?.text} `)
    for (const match of everyMatch(
      line.text,
      /(?:[^|,•·():]|\((?:pty|pvt|uk|ireland|india|singapore|sa|nz|australia)\)|,\s(?=(?:inc|llc|ltd|limited|plc|llp|pty)\b))+|\([^)]*\)/gi,
    )) {
      const text = match[0].trim().replace(/\s[-–]\s\+?\d.{0,80}$/, '')
      // "Direct line: …"
      if (
        isAddressed.test(text) ||
        /\d{4}/.test(text) ||
        /^\(/.test(text) ||
        /^\s*:/.test(line.text.slice(match.index + match[0].length))
      )
        continue
      const start = line.start + match.index + match[0].indexOf(text[0] ?? '')
      for (const part of everyMatch(text, /(?:(?!\s[-–—]\s).)+/g)) {
        const piece = part[0].trim()
        const isBesideTitle = hasBars && match.index > 0 && titleStrength(line.text.slice(0, match.index)) === 2
        const isName = isSigner && (match.index === 0 || !hasBars)
        const one = firmInPiece(piece, isName ? 'signer' : isBesideTitle ? 'beside a title' : 'below')
        if (!one) continue
        const from = start + part.index + part[0].lastIndexOf(one.name)
        found.push({ span: { start: from, end: from + one.name.length }, weight: one.weight })
      }
    }
  }
  return found
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
  const at = joined.exec(text)?.groups?.name
  // "Ash Recruitment" is an agency's name, "Ash Careers" a desk of Ash
  const ofTeam = team.exec(text)?.groups?.name
  const desk = ofTeam !== undefined && isAgencyName(text) && !/\bteam$/i.test(text) ? undefined : ofTeam
  const name = at ?? desk ?? text
  if (postHolder.test(name)) return null
  if (bareDesk.test(name)) return null
  if (!/^[\p{Lu}\p{N}]/u.test(name) || isTeamName(name) || /[:?!]/.test(name)) return null
  const words = wordsOf(name)
  // "Ashford Teachers Supply" is a firm, "Manager Services" is none
  const isLoose = words.length > 2 && looseNouns.has(words.at(-1) ?? '') && titleStrength(words[0] ?? '') === 0
  const isOrganisation =
    isLoose ||
    isBodyOf(name) ||
    tradeNames.test(name) ||
    words.some((word, k) => k > 0 && (organisationNouns.has(word) || legalForms.has(word)))
  if (at || desk) return { name, weight: 5 }
  const isPerson = isPersonName(name.replace(/\sx{1,3}$/, '')) && !isOrganisation
  if (isPerson && (standing === 'signer' || /^(?:Dr|Mr|Mrs|Ms|Miss|Mx|Prof|Professor|Rev)\b/.test(name))) return null
  if (titleStrength(name) > 0 && !isOrganisation && !isAgencyName(name)) return null
  // "Staffing Coordinator", "Search Committee Chair": a post, whatever else it names
  if (
    /\s(?:adviser|advisor|director|recruiter|associate|analyst|representative|clerk|coordinator|consultant|manager|specialist|officer|assistant|administrator|executive|chair|chairperson|secretary|partner|lead)$/i.test(
      name,
    )
  )
    return null
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
  const own = page.lines.filter(({ part, text }) => (part === 'body' || part === 'signature') && text !== '')
  const last = own.at(-1)
  if (last?.part !== 'body') return null
  const isAlone = own.length > 1 && (page.isLetter || own.length <= fewLines) && titleStrength(last.text) === 0
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
    if (line.part !== 'body' && line.part !== 'signature') continue
    if ((line.signs & (Sign.at | Sign.slash | Sign.host)) === 0) continue
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
    let joined = ''
    for (let k = t; k < Math.min(t + 5, tokens.length); k++) {
      if (k > t && tokens.gap[k] !== Gap.space) break
      joined += spelling(tokens.form[k] as number).replace(/[^a-z0-9]/g, '')
      if (!label.startsWith(joined)) break
      // One word may be the host itself
      if (joined === label && k > t) return { start: tokens.start[t] as number, end: tokens.end[k] as number }
    }
  }
  return null
}

function nameOfHost(host: string): string | null {
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
}

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
