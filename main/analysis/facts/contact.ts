import type { DocumentKind, Fact, Facts } from '../../../common/reading.ts'
import type { Span } from '../../../common/span.ts'
import { platformNames, unreadAddress } from '../lexicon/firms.ts'
import type { Document } from '../text/read.ts'
import { findAddress } from './address.ts'
import { stated } from './fact.ts'
import { type Field, firstField } from './fields.ts'
import { isOrganisationName, isPersonName, isTeamName, isWorkTalk } from './names.ts'
import { greetingLine, type Page, type TextLine, trimmed, unwrapped, withoutEnd } from './page.ts'
import { signatureLines } from './signature.ts'
import { titleStrength } from './title.ts'

// `send your CV to jo.ashashmills.co.uk`: an address that lost its @
const bareAddress =
  /(?<![.\w])(?:to|at|email|e-mail|mail|contact details|contact)\s{0,3}:?\s{0,3}(?:\p{Lu}[\p{L}'-]{1,20} (?:\p{Lu}[\p{L}'-]{1,20} )?(?:at |on )?)?(?<address>(?!www\.)[A-Za-z][A-Za-z.'_-]{4,60}\.(?:co\.uk|com|org\.uk|org|net|co\.za|com\.au|ie|in|uk\.com))\b/iu
// `+44 (0)20 7946 0123`, `020 7946 0123`, `(512) 555-0147`, `07 5550 1234`, `+91-98765 43210`
const phoneNumber = /(?<![\d/.,-])(?:\+\d{1,3}[ .-]{0,4})?(?:\(?\d{1,5}\)?[ .-]{0,2}){1,4}\d{2,6}(?![\d/]|[.,]\d)/g
// `contact Jo Ash on`, `Consultant: Jo Ash`, `email your CV to Jo Ash`, `hosted by Jo Ash`, `I'm Jo Ash,`
const named =
  /(?:(?<![\p{L}'])(?:(?:[Tt]ext|[Pp]hone|[Mm]essage|[Ww]hats[Aa]pp|[Rr]ing)(?=:? \p{Lu}\p{Ll}[\p{L} ]{1,24}(?: on| at|:| -)? ?[+(]?\d)|(?i:contact|call|ring|speak (?:to|with)|ask for|talk to|email|write to|reach out to|reach|attention(?: of)?|attn:?|hosted by|(?:cv|resume|applications?|resumé|letter|interest) (?:and [a-z ]{3,20})?to|consultant|recruiter|hiring manager|recruitment manager|my name is|my name's|hr contact|contact person|addressed to|for the attention of|spoc|enquir(?:y|ies)(?: to)?|inquiries(?: to)?|quer(?:y|ies)(?: to)?|(?:drop|pop|hand|take) (?:your |a |in |it )*(?:cv|resume|letter)?(?: in)? (?:in )?to|applications? go to))\s{0,3}[:-]?\s{0,3}(?:(?:our|the|your|my) (?:[a-z]{2,14},? ){0,3})?)(?<name>(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Rev)\.? )?(?:\p{Lu}[\p{L}'-]{1,20}|\p{Lu}\.)(?: {1,2}(?:\p{Lu}[\p{L}'-]{1,20}|\p{Lu}\.)){0,3})(?=[\s,.;:)|]|$)/gu

// `I'm Jo Ash,`, `it's Jo from Ash Mills`, `this is Jo at Ash Mills`, `Jo here from Ash Mills`
const introduced =
  /(?<![\p{L}'])(?:(?:[Ii]t'?s|[Tt]his is|[Ii]'?m|[Ii] am)\s(?<one>\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'-]{1,20})?)(?=\s(?:from|at|with|here|and [Ii])\b|(?<= \p{Lu}[\p{L}'-]{1,20}),)|(?<two>\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'-]{1,20})?)(?=\shere\s(?:from|at)\s))/u

const noContact =
  /accommodat|disabilit|privacy|fraud|scam|equal|unsubscribe|copyright|accessib|agencies|phishing|data protection|GDPR|harass|suspicious/i

/** Finds the person to answer and how to reach them. */
export function findContact(
  document: Document,
  page: Page,
  kind: DocumentKind,
  fields: readonly Field[],
): Facts['contact'] {
  const isAdvert = kind === 'job-ad'
  const from = isAdvert ? null : fromAddress(document, page)
  // A desk that only sends out invitations is not the one to answer when somebody else is named
  const isDesk = from !== null && deskAddress.test(from.value)
  const email = isDesk
    ? (writtenAddress(document, page, fields) ?? from)
    : (from ?? writtenAddress(document, page, fields))
  return {
    name:
      (isAdvert ? null : signedName(document, page)) ??
      namedPerson(document, page, fields) ??
      (isAdvert ? signedName(document, page) : senderName(document, page)),
    email,
    phone: writtenPhone(document, page),
  }
}

const deskAddress = /^(?:scheduling|scheduler|schedule|bookings?|reminders?|calendar|events?|meetings?)\b[^@]{0,12}@/i

const fact = (document: Document, span: Span): Fact<string> =>
  stated(document.text.slice(span.start, span.end).replace(/\s+/g, ' '), span)

/** The name below the closing: its own line, or the beginning of it. */
function signedName(document: Document, page: Page): Fact<string> | null {
  const lines = signatureLines(page).slice(0, 4)
  for (const [k, line] of lines.entries()) {
    const span = nameIn(line)
    if (span) return fact(document, fullName(document, span, lines[k + 1]))
    // "The Recruitment Team": the lines below name the firm
    if (line.text.length > 60 || isDeskLine(line.text)) return null
  }
  return null
}

const isDeskLine = (text: string) =>
  (isTeamName(text) && titleStrength(text) < 2) ||
  /\b(?:team|department|human resources|recruitment|hr|careers|talent acquisition|office|services|section|desk)$/i.test(
    text,
  )

/** "Jo", and on the next line "Jo Ash | Ash Mills": the longer one. */
function fullName(document: Document, span: Span, below: TextLine | undefined): Span {
  const first = document.clean.slice(span.start, span.end)
  if (first.includes(' ') || !below?.text.startsWith(`${first} `)) return span
  return nameIn(below) ?? span
}

/** "Jo Ash", "Jo Ash, Head of HR", "Jo Ash | Ash Mills", "- Jo", "Jo Ash Head Baker Ash Mills". */
function nameIn(line: TextLine): Span | null {
  const lead =
    /^[-–—~\s]{0,4}(?:(?:thanks|regards|best|cheers|kind regards|best regards|many thanks|sincerely|thx|ta|from|yours|best wishes|all the best|love|pp|signed|thank you)\b[,!.]?\s{1,4})?/i.exec(
      line.text,
    )?.[0].length ?? 0
  const rest = line.text.slice(lead)
  const piece =
    rest
      .split(
        /\s*[,|(•·/:]|\s[-–—]\s|\s{2,}|\s(?:at|from|@|here|on|in)\s|\s(?:and|&)\s(?=the\b|all\b|everyone\b|team\b)|\sx{1,3}$|\s\+?\d/,
      )[0]
      ?.trim()
      .replace(/[.,]$/, (sign) => (/\b\p{Lu}\.$/u.test(rest) ? sign : '')) ?? ''
  const words = piece.split(/\s+/)
  for (let count = Math.min(words.length, 4); count >= 1; count--) {
    const name = words.slice(0, count).join(' ')
    if (count < words.length && count > 3) continue
    // A longer line is a name only when what follows it is a title
    if (count < words.length && (count < 2 || titleStrength(words.slice(count).join(' ')) === 0)) continue
    if (
      isPersonName(name) ||
      (count > 1 &&
        /^\p{Lu}[\p{L}'-]+(?: \p{Ll}[\p{L}'-]+)$/u.test(name) &&
        words.length === 2 &&
        titleStrength(name) === 0)
    ) {
      const start = line.start + line.text.indexOf(words[0] ?? '', lead)
      return { start, end: start + name.length }
    }
  }
  return null
}

function namedPerson(document: Document, page: Page, fields: readonly Field[]): Fact<string> | null {
  const field = firstField(fields, 'contact')
  if (field) {
    const lead = /^name:\s{0,4}/i.exec(document.clean.slice(field.value.start, field.value.end))?.[0].length ?? 0
    const from = field.value.start + lead
    const text = document.clean.slice(from, field.value.end)
    const name =
      /^(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Rev)\.? )?\p{Lu}(?:[\p{L}'-]{1,20}|\.)(?: \p{Lu}(?:[\p{L}'-]{1,20}|\.)){0,3}/u.exec(
        text,
      )?.[0]
    if (name && isPersonName(name) && !/ at /.test(name))
      return fact(document, { start: from, end: from + name.length })
  }
  for (const line of unwrapped(document, page.lines)) {
    if (line.part === 'quoted' || line.part === 'footer' || line.part === 'headers') continue
    const self = introduced.exec(line.text)
    const said = self?.groups?.one ?? self?.groups?.two
    if (self && said && isPersonName(said) && !isWorkTalk(said)) {
      const start = line.start + self.index + self[0].length - said.length
      return fact(document, { start, end: start + said.length })
    }
    named.lastIndex = 0
    for (let match = named.exec(line.text); match; match = named.exec(line.text)) {
      // "Email your CV to Dana": what is refused here may hold the next
      named.lastIndex = match.index + 1
      const name = match.groups?.name ?? ''
      const kept = keepName(name)
      const after = name.slice(kept?.length ?? 0)
      // "Tees Reach Homes", "to Rowan Medicine Group", "Thank you for your application to Rowan" name a firm
      if (
        !kept ||
        isWorkTalk(kept) ||
        (/^Reach/.test(match[0]) && /\p{Lu}\p{L}{0,20} $/u.test(line.text.slice(0, match.index))) ||
        (after !== '' && isOrganisationName(`${kept}${after}`)) ||
        (/\bto\s{0,3}$/i.test(match[0].slice(0, -name.length)) &&
          !/\b(?:send|email|e-mail|forward|submit|contact|speak|talk|write|reach|addressed|enquiries|inquiries|queries|go|drop|pop|hand|take)\b/i.test(
            line.text,
          ))
      )
        continue
      const start = line.start + match.index + match[0].length - name.length
      // A first name alone at the head of a wrapped line is any word
      if (!kept.includes(' ') && document.clean.slice(line.start + match.index, start).includes('\n')) continue
      return fact(document, { start, end: start + kept.length })
    }
  }
  return null
}

/** As many of the first words as make a person's name, as written. */
function keepName(name: string): string | null {
  const words = [...name.matchAll(/\S+/g)]
  for (let count = words.length; count >= 1; count--) {
    const last = words[count - 1]
    const piece = name.slice(0, (last?.index ?? 0) + (last?.[0].length ?? 0))
    const isCapital = words.slice(0, count).every((word) => /^\p{Lu}/u.test(word[0]))
    if (isCapital && isPersonName(piece.replace(/ {2}/g, ' '))) return piece
  }
  return null
}

// `Jo Ash (3:29 PM):`, `Jo Ash, 10:42`, `[10:42] Jo Ash:`, `Jo Ash sent the following message at 10:42`
const chatLine =
  /^(?:\[[^\]]{3,24}\]\s?)?(?<name>\p{Lu}[\p{L}'.-]{1,20}(?: \p{Lu}[\p{L}'.-]{0,20}){1,3})(?:\s?[,•·|-]?\s?[([]?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?[)\]]?:?| sent the following message.{0,60}|(?<=\].{0,60}):)\s{0,2}$/iu

/** "Jo Ash · 1st", or "Jo Ash" above a time, a title or a greeting: the head of a message on a platform. */
function profileName(first: TextLine, below: readonly TextLine[]): string | null {
  const name = /^\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'.-]{0,20}){1,2}(?=$|\s?[·•|,(])/u.exec(first.text)?.[0]
  if (!name) return null
  const isProfile =
    /[·•]\s?(?:1st|2nd|3rd)/.test(first.text) ||
    below.some((line) => /^\d{1,2}[:.]\d{2}\b/.test(line.text)) ||
    (greetingLine.test(below.at(-1)?.text ?? '') && titleStrength(below[0]?.text ?? '') > 0) ||
    (first.text === name && greetingLine.test(below[0]?.text ?? ''))
  return isProfile ? name : null
}

/** Who a mail is from, or who writes the first line of a chat. */
function senderName(document: Document, page: Page): Fact<string> | null {
  const { name } = page.from
  if (name) {
    // "Jo Ash (Ash Mills)", "Jo Ash via Careers", "Jo Ash - Ash Mills", "Ash, Jo"
    const text = document.clean.slice(name.start, name.end)
    const own = /^.{2,40}?(?=\s(?:via|at|from|@|-|–)\s|\s?[(|]|$)/u.exec(text)?.[0] ?? text
    if (isPersonName(own) && own.includes(' ') && !isOrganisationName(own))
      return fact(document, { start: name.start, end: name.start + own.length })
  }
  const body = page.lines.filter((line) => line.part === 'body').slice(0, 3)
  const [first] = body
  if (!first) return null
  const chat = chatLine.exec(first.text)?.groups?.name ?? profileName(first, body.slice(1))
  if (!chat || !isPersonName(chat)) return null
  const start = first.start + first.text.indexOf(chat)
  return fact(document, { start, end: start + chat.length })
}

function isReadable(email: string): boolean {
  const [local, host] = email.split('@')
  return (
    !unreadAddress.test(local ?? '') &&
    !(host ?? '')
      .toLowerCase()
      .split('.')
      .some((label) => platformNames.has(label))
  )
}

function fromAddress(document: Document, page: Page): Fact<string> | null {
  const { address: span } = page.from
  if (!span) return null
  return isReadable(document.clean.slice(span.start, span.end)) ? fact(document, span) : null
}

/** Words of a sentence that asks for an answer. */
const asksForAnswer =
  /\b(?:cv|c\.v|resum[eé]|curriculum vitae|appl(?:y|ications?|ying)|send|submit|forward|contact|e-?mail|enquir\w*|inquir\w*|quer(?:y|ies)|write|reach|interested|touch)\b/i
const generalAddress =
  /^(?:info|support|help|press|sales|media|webmaster|privacy|legal|marketing|customer\w*|service)\b/i

/** The address to write to: the first of those the text most plainly asks to use. */
function writtenAddress(document: Document, page: Page, fields: readonly Field[]): Fact<string> | null {
  const labelled = firstField(fields, 'email')
  const own = page.lines.filter((line) => line.part === 'body' || line.part === 'signature')
  const spans = [...(labelled ? [labelled.value] : []), ...unwrapped(document, own)]
  let best: { span: Span; weight: number } | null = null
  for (const span of spans) {
    const text = document.clean.slice(span.start, span.end)
    if (!/@|\bat\b|\(at\)|-at-|\.(?:co|com|org|net|ie|in)\b/i.test(text)) continue
    for (const sentence of sentencesOf(text)) {
      if (noContact.test(sentence.text)) continue
      const written = findAddress(sentence.text)
      const before = sentence.text.slice(Math.max(0, (written?.index ?? 0) - 90), written?.index ?? 0)
      const right = written && isLikely(written.text, before) ? written : null
      const found = right?.text ?? bareAddress.exec(sentence.text)?.groups?.address
      if (!found || unreadAddress.test(found)) continue
      const weight =
        (asksForAnswer.test(sentence.text) || span === labelled?.value ? 2 : 0) - (generalAddress.test(found) ? 1 : 0)
      if (best && best.weight >= weight) continue
      const start = span.start + sentence.from + (right?.index ?? sentence.text.indexOf(found))
      const end = start + withoutEnd(found, ".,'-").length
      best = { span: trimmed(document.clean, { start, end }), weight }
    }
  }
  return best ? fact(document, best.span) : null
}

/** Words before a hidden address: "at" alone is too common. */
const beforeHidden = /\b(?:e-?mail|contact|reach|send|cv|resume|write|apply|touch|information|info|talk|mail)\b/i
/** What stands before "at Ash.com" in plain sentences: "working at Ash.com". */
const plainBefore =
  /^(?:based|work|working|look|us|team|here|live|only|website|found|available|out|more|apply|online|role|position|job|engineer|developer|careers)\b/

/** "ann at mill .com" is an address, "engineer at Ash.com" is a firm's, "team@PLAY" a name. */
function isLikely(found: string, before: string): boolean {
  if (found.includes('@')) return !/@ ?[A-Z]{2,}$/.test(found)
  if (!beforeHidden.test(before)) return false
  return /\(at\)|\[at\]|-at-|\{at\}/i.test(found) || (/^[a-z]/.test(found) && !plainBefore.test(found))
}

/** Rough sentences of a long line, so that a privacy note does not hide the address before it. */
function sentencesOf(text: string): { from: number; text: string }[] {
  if (text.length < 200) return [{ from: 0, text }]
  const pieces: { from: number; text: string }[] = []
  let from = 0
  for (const match of text.matchAll(/[.!?]\s{1,4}(?=\p{Lu})|\s{3,9}/gu)) {
    pieces.push({ from, text: text.slice(from, match.index) })
    from = match.index + match[0].length
  }
  pieces.push({ from, text: text.slice(from) })
  return pieces
}

const phoneWords = /\b(?:call|phone|tel|telephone|mobile|mob|cell|whatsapp|text|ring|contact|reach|dial|ph)\b|[|@]/i
// `Tel: `, `T. `, `(m) `
const phoneLabel = /\b(?:tel|telephone|phone|ph|mobile|mob|cell|call|t|m|p|d|whatsapp)\b[.:)\s]{1,4}$/i
// `01632 960177`, `0712 345 678`, `(312) 555-0182`, `312-555-0182`, `312.555.0182`
const phoneShape =
  /^(?:0\d{2,4}[ -]\d{3,4}[ -]?\d{3,4}|0\d{4}[ -]?\d{6}|0\d{9,10}|\(0?\d{2,5}\) ?\d{3,4}[ .-]?\d{3,4}|\d{3}([.-])\d{3}\1\d{4})$/
const noPhone =
  /\b(?:fax|id|passcode|pin|meeting id|ref|reference|code|abn|ein|vat|reg|registration|salary|year|zip|job|req)\b/i

/** Whether the sentence around an offset is about help to apply, fraud or privacy. */
function isForOthers(text: string, at: number): boolean {
  const sentence = sentencesOf(text).findLast((one) => one.from <= at)
  return sentence !== undefined && /accommodat|disabilit|fraud|scam|privacy|harass/i.test(sentence.text)
}

function writtenPhone(document: Document, page: Page): Fact<string> | null {
  for (const [index, line] of page.lines.entries()) {
    if (line.part !== 'body' && line.part !== 'signature') continue
    for (const match of line.text.matchAll(phoneNumber)) {
      const digits = match[0].replace(/\D/g, '')
      if (
        digits.length < (phoneLabel.test(line.text.slice(Math.max(0, match.index - 16), match.index)) ? 7 : 9) ||
        digits.length > 15 ||
        /^(?:19|20)\d{6}$/.test(digits) ||
        (/^[1-9]\d{0,2}(?:[ ,.]\d{3})+$/.test(match[0]) && line.part !== 'signature')
      )
        continue
      const before = line.text.slice(Math.max(0, match.index - 40), match.index)
      const isAlone = match[0].trim().length >= line.text.length - 12
      const above = page.lines[index - 1]?.text ?? ''
      const isPhone =
        /^\+/.test(match[0]) ||
        phoneShape.test(match[0].trim()) ||
        (line.part === 'signature' && digits.length >= 9) ||
        phoneWords.test(before) ||
        (isAlone && (line.part === 'signature' || phoneWords.test(above) || isPersonName(above)))
      if (!isPhone || noPhone.test(before.slice(-18)) || isForOthers(line.text, match.index)) continue
      return fact(
        document,
        trimmed(document.clean, { start: line.start + match.index, end: line.start + match.index + match[0].length }),
      )
    }
  }
  return null
}
