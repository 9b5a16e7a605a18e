import type { DocumentKind, Fact } from '../../../common/reading.ts'
import type { Span } from '../../../common/span.ts'
import { platformNames } from '../lexicon/firms.ts'
import type { Document } from '../text/read.ts'
import { Flag, formId, spelling } from '../text/tokens.ts'
import { implied, stated } from './fact.ts'
import { type Field, firstField } from './fields.ts'
import type { Head } from './head.ts'
import { firmNameAt, isFirmName } from './names.ts'
import { type Page, trimmed } from './page.ts'
import { placeRank } from './place-shape.ts'
import { firmOfHost, signatureFirms } from './signature.ts'
import { findTagged, tagPhrases } from './tagged.ts'
import { titleStrength } from './title.ts'

/** A firm the text names, and how it is named. */
export interface FirmFinding {
  span: Span
  /** The name as written, or made from the sender's host. */
  name: string
  /** `client` is a firm that another firm hires for. */
  as: 'field' | 'head' | 'client' | 'phrase' | 'signature' | 'heading' | 'subject' | 'host'
}

/** Words right before a firm's name. The weight of a family decides between names. */
const lead = tagPhrases<{ as: 'phrase' | 'client'; weight: number }>([
  {
    tag: { as: 'client', weight: 6 },
    phrases: [
      'our|my client =at',
      'our|my client',
      'on behalf of our|my client',
      'on behalf of',
      'submitted to',
      'end client|is',
    ],
  },
  {
    tag: { as: 'phrase', weight: 4 },
    phrases: [
      'role|position|job|opening|vacancy|opportunity|post|spot|internship|team|career|roles|positions|opportunities|interview|application|interviewing|here|offer =at|=with',
      'role|position|job|post =of .. =at',
      'role|position|job|interview|specialist|manager|engineer|developer|executive|analyst|assistant|coordinator|officer|designer|consultant|representative =at',
      'interest|interested =in',
      'apply|applying|applied|application =to|=at|=with|=for',
      'welcome =to',
      'join|joining',
      'come work =at|=for|=with',
      'name of the company|our company is',
      'on behalf of',
      'work|working|career|employment =at|=for',
      'opportunity =with',
      'update|thanks|greetings|hello =from',
      'based =at',
      'the team =at',
      'founded .. called',
    ],
  },
])

/** Words right after a firm's name that says what it does: "Ash Mills is looking for". */
const follow = tagPhrases<number>([
  {
    tag: 5,
    phrases: [
      'is|are currently|now|actively|also? looking|seeking|hiring|recruiting|searching|inviting|expanding',
      'seeks|seek|invites|requires',
      'has|have a|an|the .. opportunity|vacancy|opening|position|requirement|role',
      'is|are currently? =in =need',
    ],
  },
  {
    tag: 3,
    phrases: [
      'is|are a|an|the|one|among .. company|provider|leader|leading|startup|firm|organisation|organization|charity|agency|platform|group|manufacturer|retailer|supplier|team|business|employer|bank|school|hospital|hotel|restaurant|studio|global|publisher',
      'is|are a|an|the|one|on|dedicated|committed|building|world|reinventing|making|changing|creating',
      'was founded|established|formed',
      '=offers|=provides|=specialises|=specializes|=delivers|=employs|=helps|=builds|=develops|=makes|=operates|=believes|=combines|=serves|=connects',
      'has been|grown|over|become',
    ],
  },
  {
    tag: 2,
    phrases: [
      '=recruitment|=recruiting|=talent|=hr|=people|=hiring =team|=department',
      '=careers =team|=page|=site|=website',
    ],
  },
])

// `About Ash Mills`, `Who is Ash Mills?`, `Why Ash Mills`, `Life at Ash Mills`
const heading =
  /^[#*\s]{0,6}(?:about|why join|why work (?:at|for|with)|why choose|why|who is|who are|life at|working at|join|company:)\s+(?<name>(?:the )?[\p{Lu}\p{N}][^.:!?]{1,50}?)\s*[.:!?*#]{0,3}$/iu

/** Every firm the text names, the best named first. */
export function findFirms(document: Document, page: Page, head: Head, fields: readonly Field[]): FirmFinding[] {
  const found: FirmFinding[] = []
  const add = (span: Span | null, as: FirmFinding['as']) => {
    if (!span) return
    const whole = withoutAside(document.clean, span)
    const name = document.text.slice(whole.start, whole.end).replace(/\s+/g, ' ')
    if (isFirmName(name) && !isPlatform(name)) found.push({ span: whole, name, as })
  }
  add(firstField(fields, 'company')?.value ?? null, 'field')
  add(head.firm, 'head')
  for (const finding of byPhrases(document)) add(finding.span, finding.as)
  for (const line of page.lines) {
    if (line.part !== 'body' || line.text.length > 70) continue
    const name = heading.exec(line.text)?.groups?.name
    if (
      name &&
      !/^(?:us|you|the (?:role|job|company|team|position|business|programme|program|client|opportunity|organi[sz]ation|project|work)|this|our|me|it)\b/i.test(
        name,
      )
    ) {
      const start = line.start + line.text.indexOf(name)
      add({ start, end: start + name.length }, 'heading')
    }
  }
  for (const span of signatureFirms(page)) add(span, 'signature')
  const host = firmOfHost(document, page)
  if (host) found.push({ ...host, as: 'host' })
  return found
}

/** The firm that hires: the client when another firm acts for it, else the best named. */
export function chooseCompany(
  findings: readonly FirmFinding[],
  kind: DocumentKind,
  sender: 'employer' | 'agency' | null,
): Fact<string> | null {
  if (kind === 'other') {
    // Not to a job seeker: only a firm that signs is sure
    const signed = findings.find((finding) => finding.as === 'signature')
    return signed ? stated(signed.name, signed.span) : null
  }
  if (sender === 'agency') {
    const client = findings.find((finding) => finding.as === 'client')
    return client ? stated(client.name, client.span) : null
  }
  const best = findings.find((finding) => finding.as !== 'client')
  if (!best) return null
  return best.as === 'host' ? implied(best.name, best.span) : stated(best.name, best.span)
}

function byPhrases(document: Document): { span: Span; as: 'phrase' | 'client' }[] {
  const scores = new Map<string, { span: Span; as: 'phrase' | 'client'; score: number; isClient: boolean }>()
  const vote = (span: Span | null, weight: number, as: 'phrase' | 'client') => {
    if (!span) return
    const name = document.clean.slice(span.start, span.end)
    if (
      !isFirmName(name) ||
      titleStrength(name) === 2 ||
      isOrdinaryWord(document, name) ||
      placeRank(name) === 'city' ||
      /\b(?:interview|assessment|invitation)\b/i.test(name)
    )
      return
    const key = `${as}/${name.toLowerCase().replace(/^the /, '')}`
    const known = scores.get(key)
    if (known) known.score += weight / 2
    else scores.set(key, { span, as, score: weight, isClient: as === 'client' })
  }
  const isReadAt = (t: number) => {
    const part = document.sentences[document.sentenceOf[t] as number]?.part
    return part === 'body' || part === 'headers'
  }
  for (const hit of findTagged(lead, document))
    if (isReadAt(hit.first)) vote(firmNameAt(document, skipThe(document, hit.last)), hit.tag.weight, hit.tag.as)
  for (const hit of findTagged(follow, document))
    if (isReadAt(hit.first)) vote(nameBefore(document, hit.first), hit.tag, 'phrase')
  return [...scores.values()].filter((one) => one.score >= 3).sort((a, b) => b.score - a.score)
}

const smallWordsOf = new WeakMap<Document, ReadonlySet<number>>()

/** The words a document writes with a small first letter; gathered once a document. */
function smallWords(document: Document): ReadonlySet<number> {
  const known = smallWordsOf.get(document)
  if (known) return known
  const { tokens } = document
  const forms = new Set<number>()
  for (let t = 0; t < tokens.length; t++)
    if (((tokens.flags[t] as number) & Flag.capital) === 0) forms.add(tokens.form[t] as number)
  smallWordsOf.set(document, forms)
  return forms
}

/** "Training" and "Flexible" begin sentences; a name is not also written small in the same text. */
function isOrdinaryWord(document: Document, name: string): boolean {
  if (/\s/.test(name) || !/^\p{Lu}\p{Ll}+$/u.test(name)) return false
  return smallWords(document).has(formId(name.toLowerCase()))
}

/** "join the Ash Mills team": the article is no part of the name. */
function skipThe(document: Document, t: number): number {
  const word = t < document.tokens.length ? spelling(document.tokens.form[t] as number) : ''
  return word === 'the' || word === 'our' ? t + 1 : t
}

/** The name that ends right before token `t`, back to the beginning of its sentence or clause. */
function nameBefore(document: Document, t: number): Span | null {
  const { tokens } = document
  const sentence = document.sentences[document.sentenceOf[t] as number]
  if (!sentence) return null
  for (let first = Math.max(sentence.first, t - 6); first < t; first++) {
    if (first > sentence.first && (tokens.gap[first] as number) < 3 && !isStart(document, first)) continue
    const span = firmNameAt(document, first)
    if (span && span.end >= (tokens.end[lastOfName(document, first, t) - 1] as number) - 2) return span
  }
  return null
}

/** "Ash Mills (Kent & Sussex) is looking": the aside before the verb is no part of the name. */
function lastOfName(document: Document, first: number, t: number): number {
  const { tokens, clean } = document
  if (!clean.slice(tokens.end[t - 1], tokens.start[t]).includes(')')) return t
  for (let k = t - 1; k > first; k--) if (clean.slice(tokens.end[k - 1], tokens.start[k]).includes('(')) return k
  return t
}

const starters = new Set(['at', 'the', 'with', 'why', 'here', 'about', 'because', 'and', 'for'])
const isStart = (document: Document, t: number) => starters.has(spelling(document.tokens.form[t - 1] as number))

/** "Ash Mills (https://…)", "Ash Mills, a Rowan company": the name alone. */
function withoutAside(clean: string, span: Span): Span {
  const text = clean.slice(span.start, span.end)
  const cut = text.search(
    /\s*[([<]|\s*https?:|\s+[-–|]\s+|,\s+(?!inc|llc|ltd|limited|plc|llp|corp|pvt|pty|co\b)|\s{3,}|\s*[.!?]\s|;/i,
  )
  return trimmed(
    clean,
    cut > 1
      ? { start: span.start, end: span.start + cut }
      : { start: span.start, end: span.end - (/[.,:]$/.test(text) && !/(?:inc|ltd|co|corp)\.$/i.test(text) ? 1 : 0) },
  )
}

const isPlatform = (name: string) => platformNames.has(name.toLowerCase().replace(/\.(?:com|io|co)$/, ''))
