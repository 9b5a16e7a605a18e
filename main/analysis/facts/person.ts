import type { Fact } from '../../../common/reading.ts'
import type { Span } from '../../../common/span.ts'
import { contactLeads, numberLeads, postWords } from '../lexicon/contact-cues.ts'
import { dutyVerbs, platformNames } from '../lexicon/firms.ts'
import { everyMatch } from '../text/every-match.ts'
import type { Document } from '../text/read.ts'
import { singleBlanks } from '../text/single-blanks.ts'
import { Beside, beginsLead, besideCapitals } from './beside-capitals.ts'
import { quoted } from './fact.ts'
import { type Field, firstField } from './fields.ts'
import { isGivenName, isOrganisationName, isPersonName, isTeamName, isWorkTalk } from './names.ts'
import { greetingLine, type Page, type TextLine } from './page.ts'
import { placeRank } from './place-shape.ts'
import { messageTail, signatureLines } from './signature.ts'
import { Sign } from './signs.ts'
import { titleStrength } from './title.ts'

const personTitle = "(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Rev|Fr|Sir|Ma'?am|Maam)\\.? )?"
const personWord =
  "(?:\\p{Lu}[\\p{L}'-]{1,20}|\\p{Lu}\\.|(?<=(?:Mr|Mrs|Ms|Miss|Dr|Prof|Adv)\\.? )\\p{Lu}(?= )|(?:van|von|de|der|du|le|la|bin)(?= )|(?<=\\p{Ll} )\\p{Lu}(?=[\\s,.;:)]|$))"
// `contact Jo Ash on`, `Consultant: Jo Ash`, `email your CV to our Store Manager, Jo Ash`, `hosted by Jo Ash`
const named = new RegExp(
  `(?<![\\p{L}'])(?:(?i:${numberLeads.join('|')})(?=(?: -|:)? \\p{Lu}\\p{Ll}[\\p{L} ]{1,24}(?: on| at|:| -)? ?[+(]?\\d)|(?i:${contactLeads.join('|')}))\\s{0,3}[:-]?\\s{0,3}(?:(?:our|the|your|my)\\s(?:[a-z]{2,14},?\\s){0,3})?(?:(?:of|${postWords}),?\\s){0,4}(?<name>${personTitle}${personWord}(?:\\s{1,2}${personWord}){0,3})(?=[\\s,.;:)|]|$)`,
  'uy',
)
// `give Jo a ring`, `drop Jo Ash a line`, `send Jo your CV`
const asked =
  /\b(?:[Gg]ive|[Dd]rop|[Ss]end|[Ss]hoot|[Tt]ext|[Pp]ing)\s(?<name>(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?\p{Lu}[\p{L}'-]{1,20}(?:\s\p{Lu}[\p{L}'-]{1,20})?)\s(?:an?|your|the)\s(?:quick\s)?(?:ring|call|shout|bell|buzz|text|line|message|e-?mail|note|dm|cv|resume|tinkle)\b/u
// `Jo Ash is your contact`, `Jo will be happy to chat`, `Jo looks forward to hearing`
const waiting =
  /(?<![\p{L}'])(?<name>(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?\p{Lu}[\p{L}'-]{1,20}(?:\s\p{Lu}[\p{L}'-]{1,20})?)\s(?:is (?:your|the) (?:contact|consultant|recruiter)|is (?:waiting|keen|happy|available) to (?:hear|chat|talk|answer)|(?:will|would|'ll|'d) (?:be (?:happy|glad|pleased|delighted)|love) to (?:hear|chat|talk|answer|help)|looks forward to (?:hearing|meeting|your))/u

// `I'm Jo Ash,`, `it's Jo from Ash Mills`, `this is Jo at Ash Mills`, `Jo here from Ash Mills`
const introduced =
  /(?<![\p{L}'])(?:(?:[Ii]t'?s|[Tt]his is|[Ii]'?m|[Ii] am)\s(?<one>(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'-]{1,20})?)(?=\s(?:from|at|with|here|and [Ii])\b|(?<= \p{Lu}[\p{L}'-]{1,20}),)|(?<three>\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'-]{1,20})?)(?=\s(?:from|at|with|of)\s\p{Lu}[^,.;!?]{1,40}\shere\b)|(?<two>\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'-]{1,20})?)(?=\shere\s(?:from|at)\s))/u

// "See below from the client", above a mail of somebody else
const passesOn = /\b(?:clients?|candidate|good luck|(?:see|as|details|message|mail|invite) below|fyi)\b/i

/** The signature, without that of a mail an agency only passes on. */
function ownSignature(page: Page): readonly TextLine[] {
  const inner = page.lines.findIndex(
    (line, k) => line.part === 'headers' && page.lines[k - 1]?.part !== 'headers' && k > 0,
  )
  const lines = signatureLines(page)
  const start = page.lines[inner]?.start
  if (start === undefined || !page.from.name) return lines
  const isPassedOn = page.lines.slice(0, inner).some(({ part, text }) => part === 'body' && passesOn.test(text))
  return isPassedOn ? lines.filter((line) => line.start < start) : lines
}

/** The name below the closing: its own line, or the beginning of it. */
export function signedName(document: Document, page: Page): Fact<string> | null {
  const lines = ownSignature(page).slice(0, 4)
  for (const [k, line] of lines.entries()) {
    const span = nameIn(line)
    if (span) return quoted(document, fullName(document, span, lines[k + 1]))
    // "The Recruitment Team": the lines below name the firm
    if (line.text.length > 60 || isDeskLine(line.text)) return null
  }
  const tail = messageTail(page)
  return tail ? quoted(document, tail.name) : null
}

const isDeskLine = (text: string) =>
  (isTeamName(text) && titleStrength(text) < 2) ||
  /\b(?:team|department|human resources|recruitment|hr|careers|talent acquisition|office|services|section|desk)$/i.test(
    text,
  )

/** "Jo", and on the next line "Jo Ash | Ash Mills" or "Joanna Ash": the longer one. */
function fullName(document: Document, span: Span, below: TextLine | undefined): Span {
  const first = document.clean.slice(span.start, span.end)
  if (first.includes(' ') || !below?.text.startsWith(first)) return span
  return nameIn(below) ?? span
}

// `MRICS`, `PhD` after a name of small letters
const lettersAfterName = /^(?:\p{Lu}{3,6}|PhD|BSc|MSc|MA|BA),?$/u

/** "Jo Ash MRICS": the name alone. */
function withoutLetters(words: string[]): string[] {
  const end = words.findLastIndex((word) => !lettersAfterName.test(word)) + 1
  return end > 1 && words.slice(0, end).every((word) => /\p{Ll}/u.test(word)) ? words.slice(0, end) : words
}

// `, `, ` | `, ` - `, ` at `, ` & the team`, ` xx`, ` 07700`
const afterName =
  /\s*[,|(•·/:]|\s[-–—]\s|\s{2,}|\s(?:at|from|@|here|on|in)\s|\s(?:and|&)\s(?=the\b|all\b|everyone\b|team\b)|\sx{1,3}$|\s\+?\d/

const isSmall = (c: number) => c >= 97 && c <= 122

/** "Jo Ash", "Jo Ash, Head of HR", "Jo Ash | Ash Mills", "- Jo", "Jo Ash Head Baker Ash Mills". */
function nameIn(line: TextLine): Span | null {
  const lead =
    /^[-–—~\s]{0,4}(?:(?:i\.\s?[av]\.|ppa\.)\s{1,2}|(?:thanks|regards|best|cheers|kind regards|best regards|many thanks|sincerely|thx|ta|from|yours|best wishes|all the best|love|pp|signed|thank you)\b[,!.]?\s{1,4})?/i.exec(
      line.text,
    )?.[0].length ?? 0
  const rest = line.text.slice(lead)
  if (isSmall(rest.charCodeAt(0))) return null
  const cut = rest.search(afterName)
  let piece = (cut < 0 ? rest : rest.slice(0, cut)).trim()
  if (/[.,]$/.test(piece) && !/\b\p{Lu}\.$/u.test(rest)) piece = piece.slice(0, -1)
  // "Passcode: 221144"
  if (!piece.includes(' ') && rest.startsWith(`${piece}:`)) return null
  const words = withoutLetters(singleBlanks(piece).split(' '))
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

const inWords = [
  [Beside.asked, asked],
  [Beside.waiting, waiting],
] as const

/** Whom the text says to ask, call or write to, or who introduces themselves. */
export function namedPerson(document: Document, page: Page, fields: readonly Field[]): Fact<string> | null {
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
      return quoted(document, { start: from, end: from + name.length })
  }
  const { tokens } = document
  let from = 0
  for (const line of page.paragraphs) {
    while (from < tokens.length && (tokens.start[from] as number) < line.start) from++
    const beside = besideCapitals(document, line, from)
    if (beside === 0) continue
    const self = (beside & Beside.introduced) !== 0 ? introduced.exec(line.text) : null
    const said = self?.groups?.one ?? self?.groups?.two ?? self?.groups?.three
    if (self && said && isPersonName(said) && (isGivenName(said) || !isWorkTalk(said))) {
      const start = line.start + self.index + self[0].length - said.length
      return quoted(document, { start, end: start + said.length })
    }
    for (const [bit, pattern] of inWords) {
      const match = (beside & bit) !== 0 ? pattern.exec(line.text) : null
      const name = match?.groups?.name
      if (!match || !name || !isPersonName(name) || isWorkTalk(name) || isOrganisationName(name)) continue
      const start = line.start + match.index + match[0].indexOf(name)
      return quoted(document, { start, end: start + name.length })
    }
    if ((beside & Beside.named) === 0 || (line.signs & Sign.leads) === 0) continue
    for (let t = from; t < tokens.length && (tokens.start[t] as number) < line.end; t++) {
      if (!beginsLead(tokens.form[t] as number)) continue
      named.lastIndex = (tokens.start[t] as number) - line.start
      const match = named.exec(line.text)
      if (!match) continue
      const name = match.groups?.name ?? ''
      const kept = keepName(name)
      const after = name.slice(kept?.length ?? 0)
      // "Linden Reach Homes", "to Rowan Salad Group", "Thank you for your application to Rowan" name a firm
      if (
        !kept ||
        isWorkTalk(kept) ||
        isNobody(kept) ||
        (!kept.includes(' ') && isPost(match[0].slice(0, -name.length), after)) ||
        (/^Reach/.test(match[0]) && /\p{Lu}\p{L}{0,20} $/u.test(line.text.slice(0, match.index))) ||
        (after !== '' && isOrganisationName(`${kept}${after}`)) ||
        (/\bto\s{0,3}$/i.test(match[0].slice(0, -name.length)) &&
          !asksToSend.test(line.text.slice(Math.max(0, match.index - 60), match.index + match[0].length))) ||
        /\b(?:we|you|they|i|us|them|it) $/i.test(line.text.slice(0, match.index))
      )
        continue
      const start = line.start + match.index + match[0].length - name.length
      // "Apply on Ashmills.com"
      if (/^(?:\.\p{Ll}|@)/u.test(document.clean.slice(start + kept.length, start + kept.length + 2))) continue
      // A first name alone at the head of a wrapped line is any word
      if (!kept.includes(' ') && document.clean.slice(line.start + match.index, start).includes('\n')) continue
      return quoted(document, { start, end: start + kept.length })
    }
  }
  return null
}

// `07700 900123 Jo`, `07700 900123 (ask for Jo Ash)`
const afterPhone =
  /\d[\d ()-]{6,16}\d\s{0,3}[,(|–-]?\s{0,2}(?:and )?(?:ask for |for )?(?<name>\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'-]{1,20})?)\)?[.!]?$/u
// `Jo Ash: 07700 900123`, `Jo on 07700 900123`, `Jo Ash - manager, 07700 900123`
const beforePhone =
  /(?:^|[.!;|•]\s{0,3})(?<name>(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Ma'?am|Maam)\.? )?\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'-]{1,20}){0,2})(?:,\s\p{Lu}[\p{L} ]{3,30}(?=:))?\s{0,2}(?:[:,(–|-]|on|at)?\s{0,3}\+?\(?\d[\d ()-]{6,16}\d/u
const noPerson =
  /^(?:tel|telephone|mob|mobile|phone|office|fax|ph|cell|whatsapp|text|txt|sms|landline|direct|line|switchboard|reception|head|sales|enquiries|free|freephone|call|ring|hotline|helpline|info|uk|ireland|usa|st|from|start|salary|pay|hours|abn|ref|id|code|po|box|suite|unit|level|floor|zip|road|street)\b/i

/** Whom an advert names beside a number to call. */
export function namedAtPhone(document: Document, page: Page): Fact<string> | null {
  for (const line of page.lines) {
    if (line.part !== 'body' || line.text.length > 300 || (line.signs & Sign.figure) === 0) continue
    if (!/\d{3}/.test(line.text)) continue
    for (const pattern of [beforePhone, afterPhone]) {
      const match = pattern.exec(line.text)
      const name = match?.groups?.name
      if (!match || !name || noPerson.test(name) || !isPersonName(name) || isWorkTalk(name)) continue
      if (placeRank(name) !== null || isOrganisationName(name) || /[£$€₹₱]\s?$/.test(line.text.slice(0, match.index)))
        continue
      const start = line.start + match.index + match[0].indexOf(name)
      return quoted(document, { start, end: start + name.length })
    }
  }
  return null
}

// "Thank you for your application to Rowan" names a firm, "send your application to Jo" a person
const asksToSend =
  /\b(?:send|email|e-mail|forward|submit|contact|speak|talk|write|reach|addressed|enquir(?:y|ies)|inquir(?:y|ies)|quer(?:y|ies)|go|drop|pop|hand|take|leave|apply|reply|respond|confirm|applications|cvs?|cv's|resumes?|whatsapp|text|message|sms|questions?|post|bring)\b/i

/** "In writing to the Quarry Manager": a post, no name. */
const isPost = (before: string, after: string) => /\b(?:the|our|your)\s{1,3}$/i.test(before) && titleStrength(after) > 0

/** "Mr" alone, "Jump on a call", "Apply with Indeed". */
const isNobody = (name: string) =>
  /^(?:mr|mrs|ms|miss|mx|dr|prof|rev|sir|ma'?am)\.?$/i.test(name) ||
  dutyVerbs.has(name.toLowerCase()) ||
  platformNames.has(name.toLowerCase())

/** As many of the first words as make a person's name, as written. */
function keepName(name: string): string | null {
  const words = [...everyMatch(name, /\S+/g)]
  for (let count = words.length; count >= 1; count--) {
    const last = words[count - 1]
    const piece = name.slice(0, (last?.index ?? 0) + (last?.[0].length ?? 0))
    const isCapital = words.slice(0, count).every((word) => /^\p{Lu}/u.test(word[0]))
    if (isCapital && isPersonName(piece.replace(/ {2}/g, ' '))) return piece
  }
  return null
}

// `Jo Ash (4:05 PM):`, `Jo Ash, 10:42`, `[10:42] Jo Ash:`, `Jo Ash sent the following message at 10:42`
const chatLine =
  /^(?:\[[^\]]{3,24}\]\s?)?(?<name>\p{Lu}[\p{L}'.-]{1,20}(?: \p{Lu}[\p{L}'.-]{0,20}){1,3})(?:\s?[,•·|-]?\s?[([]?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?[)\]]?:?| sent the following message.{0,60}|(?<=\].{0,60}):)\s{0,2}$/iu

/** "Jo Ash · 1st", or "Jo Ash" above a time, a title or a greeting: the head of a message on a platform. */
function profileName({ lines }: Page, at: number): string | null {
  const first = lines[at] as TextLine
  const name = /^\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'.-]{0,20}){1,2}(?=$|\s?[·•|,(])/u.exec(first.text)?.[0]
  if (!name) return null
  const below = lines
    .slice(at + 1)
    .filter(({ part }) => part === 'body')
    .slice(0, 2)
  const isProfile =
    /[·•]\s?(?:1st|2nd|3rd)/.test(first.text) ||
    below.some((line) => /^\d{1,2}[:.]\d{2}\b/.test(line.text)) ||
    (greetingLine.test(below.at(-1)?.text ?? '') && titleStrength(below[0]?.text ?? '') > 0) ||
    (first.text === name && greetingLine.test(below[0]?.text ?? ''))
  return isProfile ? name : null
}

/** Who a mail is from, or who writes the first line of a chat. */
export function senderName(document: Document, page: Page): Fact<string> | null {
  const { name } = page.from
  if (name) {
    // "Jo Ash (Ash Mills)", "Jo Ash via Careers", "Jo Ash - Ash Mills", "Ash, Jo"
    const text = document.clean.slice(name.start, name.end)
    const own = /^.{2,40}?(?=\s(?:via|at|from|@|-|–)\s|\s?[(|]|$)/u.exec(text)?.[0] ?? text
    if (isPersonName(own) && own.includes(' ') && !isOrganisationName(own))
      return quoted(document, { start: name.start, end: name.start + own.length })
  }
  const at = page.lines.findIndex(({ part }) => part === 'body')
  const first = page.lines[at]
  if (!first) return null
  const isTimed = (first.signs & Sign.figure) !== 0 || first.text.includes(']') || first.text.includes(' sent the ')
  const chat = (isTimed ? chatLine.exec(first.text)?.groups?.name : undefined) ?? profileName(page, at)
  if (!chat || !isPersonName(chat)) return null
  const start = first.start + first.text.indexOf(chat)
  return quoted(document, { start, end: start + chat.length })
}
