import type { DocumentKind, Fact } from '../../../common/reading.ts'
import type { Span } from '../../../common/span.ts'
import { isAgentWord, titleHeads, titleRanks } from '../lexicon/titles.ts'
import type { Document, Sentence } from '../text/read.ts'
import { Flag, Gap, spelling } from '../text/tokens.ts'
import { stated } from './fact.ts'
import { type Field, firstField } from './fields.ts'
import type { Head } from './head.ts'
import { wrapsAt } from './names.ts'
import type { Page } from './page.ts'
import { findTagged, tagPhrases } from './tagged.ts'
import { cleanTitle, titleStrength } from './title.ts'

/** Where a title stands beside some words, right after or right before them, and how surely. */
interface Beside {
  side: 'after' | 'before'
  weight: number
}

const beside = tagPhrases<Beside>([
  {
    tag: { side: 'after', weight: 5 },
    phrases: [
      'position|role|post|job|vacancy|title|opening|offer of|as|for a|an|the|our?',
      'position|role|post|job|vacancy|opening of',
      'selected|hired|offer|offered|chosen|join|joining|work|working|employed|appointed|start|starting|shortlisted|engaged .. as a|an|our|the|my|their|your?',
      'consider|considered you for',
      'interview|interviewing for a|an|the|our?',
      'application|apply|applying|applied for|to our|the|a|an?',
    ],
  },
  {
    tag: { side: 'after', weight: 3 },
    phrases: [
      'come|back|you|on|aboard|us as our|their|my|a|an|the',
      'selected|shortlisted|chosen|interviewed|successful|considered|unsuccessful|appointed|recommended|nominated you? for|as a|an|our|the?',
      'cv|resume|application|details|profile|interest .. for|in our|the|a|an|my?',
      'shift|shifts|days|work|cover as a|an',
      'search|searching|competition|requisition|campaign|recruitment|contest|panel for a|an|our|the?',
      'mark|career|start|begin|life|future as a|an',
      'make|makes|making =a|=an great|good|fine|super|brilliant|fantastic|excellent|ideal?',
    ],
  },
  {
    tag: { side: 'before', weight: 5 },
    phrases: [
      'role|position|job|opening|vacancy|post|spot|opportunity|=gig|=slot|=search|=requisition|=req|=competition|=placement|=internship|=apprenticeship|=vacancies|=roles|=positions|=jobs|=posts|=recruitment|=campaign|=hire|=assignment|=contract|=interviews',
    ],
  },
  {
    tag: { side: 'before', weight: 2 },
    phrases: [
      '=is|=are|=will urgently|immediately|also|now|currently? =needed|=wanted|=required|=sought',
      '=needed|=wanted|=required',
      '=is|=will =be? responsible|accountable',
      '=reports =to|=directly',
      '=assists|=performs|=ensures|=oversees|=plans|=leads|=provides|=supports|=manages|=serves|=coordinates|=works',
      '=will|=shall assist|perform|ensure|oversee|plan|lead|provide|support|manage|serve|coordinate|work|report|have|play|join',
    ],
  },
  { tag: { side: 'before', weight: 2 }, phrases: ['interview|applicant|application|candidate|=shifts'] },
  {
    tag: { side: 'after', weight: 4 },
    phrases: [
      'look|looking|search|searching for',
      'seek|seeking|hire|hiring|recruit|recruiting|need|require|seeks|requires|appoint a|an|our|for|experienced|the',
      'opportunity|opening|vacancy|position|role|requirement for|as a|an|our|the?',
      'become|becoming our|a|an|the next|new?',
      '=be =our',
      '=be =the|=a|=an next|new',
      'apply|applied|applying|application|hope|want|chosen|selected|shortlisted to =be|become our|the|a|an',
      '=will =be =a|=an|=our',
      'arisen|arose|arises|exists|available|opened|up for a|an|our',
      '^ =wanted|=required|=hiring|=needed|=vacancy|=vacancies|=recruiting|=seeking for? a|an?',
      'know of? a|an|any',
      '^ as a|an|our|the',
      'you for a|an|our|the',
    ],
  },
])

/** Finds the job title as written. */
export function findRole(
  document: Document,
  page: Page,
  kind: DocumentKind,
  head: Head,
  fields: readonly Field[],
): Fact<string> | null {
  const span = kind === 'job-ad' ? inAdvert(document, page, head, fields) : inMail(document, page, fields)
  return span ? stated(document.text.slice(span.start, span.end).replace(/\s+/g, ' '), span) : null
}

function inAdvert(document: Document, page: Page, head: Head, fields: readonly Field[]): Span | null {
  const field = roleField(document, fields)
  const title = head.title ? cleanTitle(document.clean, head.title) : null
  const strengthOf = (span: Span | null) => (span ? titleStrength(document.clean.slice(span.start, span.end)) : 0)
  if (title && strengthOf(title) === 2) return title
  if (
    title &&
    (head.firm ?? head.places[0]) &&
    /\s/.test(document.clean.slice(title.start, title.end)) &&
    strengthOf(field) === 0
  )
    return title
  if (field && strengthOf(field) > 0) return field
  if (title && strengthOf(title) > 0) return title
  const said = besideWords(document)
  if (said) return said
  if (title || field) return title ?? field
  const listed = page.lines.find(
    (line) => line.part === 'body' && line.text.length < 60 && titleStrength(line.text) === 2,
  )
  return listed ? cleanTitle(document.clean, listed) : null
}

function roleField(document: Document, fields: readonly Field[]): Span | null {
  const field = firstField(fields, 'role')
  if (!field) return null
  const text = document.clean.slice(field.value.start, field.value.end)
  if (text.length > 110 && !/\s{2,}/.test(text)) return null
  return cleanTitle(document.clean, field.value)
}

function inMail(document: Document, page: Page, fields: readonly Field[]): Span | null {
  const field = roleField(document, fields)
  if (field && titleStrength(document.clean.slice(field.start, field.end)) > 0) return field
  const said = besideWords(document)
  const subject = page.subject ? inSubject(document, page.subject) : null
  if (!said && !subject && field && isShortName(document.clean.slice(field.start, field.end))) return field
  if (!said || !subject) return said ?? subject
  // A title broken over two lines is whole in the subject: "Sales Executive", "Field Sales Executive"
  const textOf = (span: Span) => document.clean.slice(span.start, span.end).toLowerCase()
  return textOf(subject).endsWith(` ${textOf(said)}`) ? subject : said
}

/** A labelled title may be one that no list knows: "Position: Aquarist (Rays)". */
const isShortName = (text: string) => /^\p{Lu}/u.test(text) && text.split(/\s+/).length <= 6 && !/[.?!:;]/.test(text)

/** The title in a subject: the piece between dashes, bars and colons that reads like one. */
function inSubject(document: Document, subject: Span): Span | null {
  const text = document.clean.slice(subject.start, subject.end)
  let best: Span | null = null
  for (const match of text.matchAll(/(?:[^|:(),–-]|-(?! )|,(?= \p{Lu}))+/gu)) {
    const start = subject.start + match.index
    const piece = { start, end: start + match[0].length }
    if (
      /\b(?:interview|application|invitation|confirmation|offer|team|your|update)\b/i.test(match[0]) ||
      titleStrength(match[0]) < 2
    )
      continue
    best = cleanTitle(document.clean, piece)
    break
  }
  return best
}

// People of the hiring process, and words too general to be a title
const noTitle =
  /^(?:(?:hiring|engineering|line|recruitment|hr|talent|team|reporting) (?:manager|lead|team|partner)s?|managers?|candidates?|engineering|legal|pharmacy|tech|help|staff|teams?|crew|personnel|program(?:me)?s?|leads?|heads?|recruiters?|experts?|professionals?|partners?|models?|students?|interviewers?|people|owners?)$/i

/** The best title beside words like "position of" and "role". */
function besideWords(document: Document): Span | null {
  let best: { span: Span; weight: number } | null = null
  for (const hit of findTagged(beside, document)) {
    const sentence = document.sentences[document.sentenceOf[hit.first] as number]
    if (!sentence || sentence.section === 'equal' || !isTold(sentence, hit.tag)) continue
    const span =
      hit.tag.side === 'after'
        ? titleAfter(document, hit.last, sentence.last)
        : titleBefore(document, hit.first, sentence.first)
    if (!span) continue
    const text = document.clean.slice(span.start, span.end)
    const strength = titleStrength(text) || (hit.tag.weight >= 4 && isMadeTitle(text) ? 1 : 0)
    if (strength === 0 || noTitle.test(text) || isExecutiveSearch(document, hit.first)) continue
    const weight = hit.tag.weight + strength
    if (!best || weight > best.weight) best = { span, weight }
  }
  return best ? cleanTitle(document.clean, best.span) : null
}

/** A trade, not the search for an executive. */
const isExecutiveSearch = (document: Document, t: number) =>
  word(document, t) === 'search' && t > 0 && word(document, t - 1) === 'executive'

/** Beside words that name a job, one made like a title is one: "the night shelf stacker job". */
const isMadeTitle = (text: string) =>
  text.split(' ').length <= 5 && isAgentWord(text.split(' ').at(-1)?.toLowerCase() ?? '')

/** Whether a sentence can name the job: also a signature like "Ash Mills (Night Baker role)". */
const isTold = ({ part }: Sentence, { side, weight }: Beside) =>
  part === 'body' || part === 'headers' || (part === 'signature' && side === 'before' && weight === 5)

const stops = new Set(
  'the a an our your this that these any some for to in on at as with from by is are was will be we you i who which whose and or about role position job opening post another other new next open following such one two three several experienced talented talent skilled qualified motivated strong passionate dedicated enthusiastic dynamic exciting great current joining join its their his her my specific relevant same'.split(
    ' ',
  ),
)
const joints = new Set(['of', 'and', '&', 'for', 'to', 'in', 'de', 'or', 'with'])
const word = (document: Document, t: number) => spelling(document.tokens.form[t] as number)
const isCapital = (document: Document, t: number) =>
  ((document.tokens.flags[t] as number) & (Flag.capital | Flag.number)) !== 0
const isHead = (document: Document, t: number) => {
  const form = word(document, t).replace(/'s$/, '')
  return titleHeads.has(form) || titleHeads.has(form.replace(/s$/, ''))
}
/** For what follows "for a" and the like: also a word only made like a title. */
const endsTitle = (document: Document, t: number) => isHead(document, t) || isAgentWord(word(document, t))

const isOf = (document: Document, t: number) => ['of', 'for'].includes(word(document, t))

/** The title that begins at token `t`: up to the last title word before the clause goes on. */
function titleAfter(document: Document, t: number, end: number): Span | null {
  const { tokens } = document
  let first = t
  while (first < end && first < t + 4 && (stops.has(word(document, first)) || (first > t && isOf(document, first))))
    first++
  let last = -1
  const isTitleCase = first < end && isCapital(document, first)
  for (let k = first; k < end && k - first < 9; k++) {
    const gap = tokens.gap[k] as number
    if (k > first && (gap > Gap.comma || (gap === Gap.comma && !(isTitleCase && isCapital(document, k))))) break
    if (gap === Gap.comma && last >= 0 && !isHead(document, k)) break
    const form = word(document, k)
    if (endsTitle(document, k)) {
      last = k
      continue
    }
    if (isTitleCase && (isCapital(document, k) || gap === Gap.hyphen)) {
      if (
        last >= 0 &&
        !joints.has(word(document, k - 1)) &&
        !/^(?:i{1,3}|iv|v|\d{1,2})$/.test(form) &&
        !(titleRanks.has(word(document, last)) && isHeadSoon(document, k, end))
      )
        break
      if (last >= 0 && !titleRanks.has(word(document, last))) last = k
      continue
    }
    if (joints.has(form) && k > first) {
      // "Head of Sales", "Director of Marketing and PR"; not "baker to join", "nurse in Leeds"
      if (
        (form === 'of' || form === 'and' || form === 'for') &&
        k + 1 < end &&
        isCapital(document, k + 1) === isTitleCase &&
        (last < 0 || form === 'of' || isHead(document, k + 1) || isHeadSoon(document, k + 1, end))
      ) {
        if (form === 'of' && last >= 0 && isCapital(document, k + 1)) last = k + 1
        continue
      }
      break
    }
    if (stops.has(form) || isTitleCase) break
    if (last >= 0) break
  }
  return last >= first ? { start: tokens.start[first] as number, end: tokens.end[last] as number } : null
}

const isHeadSoon = (document: Document, t: number, end: number) =>
  [t, t + 1, t + 2].some((k) => k < end && isHead(document, k))

/** Whether a bracket opens right after token `k` and is not closed before token `t`. */
function opensBracket(document: Document, k: number, t: number): boolean {
  const { tokens, clean } = document
  return (
    clean.slice(tokens.end[k], tokens.start[k + 1]).includes('(') &&
    !clean.slice(tokens.end[k], tokens.start[t]).includes(')')
  )
}

/** The title that ends right before token `t`: "the Night Baker role". */
function titleBefore(document: Document, t: number, start: number): Span | null {
  const { tokens } = document
  if (t <= start || (tokens.gap[t] as number) > Gap.hyphen) {
    // "Staff Nurse (Paediatrics) position"
    if (t <= start || !/^\)\s*$/.test(document.clean.slice(tokens.end[t - 1], tokens.start[t]))) return null
  }
  let first = t
  const isTitleCase = isCapital(document, t - 1)
  const from = wrapsAt(document, start) ? start - 6 : start
  for (let k = t - 1; k >= Math.max(0, from) && t - k < 10; k--) {
    const form = word(document, k)
    // "Ash Mills (Night Baker role)": the bracket opens before the title
    if (k + 1 < t && opensBracket(document, k, t)) break
    if (
      stops.has(form) &&
      !(form === 'and' && isTitleCase) &&
      !(k + 1 < t && isCapital(document, k) && isTitleCase && !['the', 'a', 'our', 'your', 'an'].includes(form))
    )
      break
    if (isTitleCase && !isCapital(document, k) && !joints.has(form) && (tokens.gap[k] as number) !== Gap.hyphen) break
    first = k
    if (
      (tokens.gap[k] as number) > Gap.comma &&
      !wrapsAt(document, k) &&
      !(isTitleCase && document.clean.slice(tokens.end[k - 1] ?? 0, tokens.start[k]).includes('('))
    )
      break
  }
  while (first < t && (joints.has(word(document, first)) || stops.has(word(document, first)))) first++
  return first < t ? { start: tokens.start[first] as number, end: tokens.end[t - 1] as number } : null
}
