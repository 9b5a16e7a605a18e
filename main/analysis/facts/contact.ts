import type { DocumentKind, Fact, Facts } from '../../../common/reading.ts'
import { platformNames, unreadAddress } from '../lexicon/firms.ts'
import type { Document } from '../text/read.ts'
import type { FirmFinding } from './company.ts'
import { quoted } from './fact.ts'
import type { Field } from './fields.ts'
import type { Page } from './page.ts'
import { namedAtPhone, namedPerson, senderName, signedName } from './person.ts'
import { Sign } from './signs.ts'
import { writtenAddress } from './written-address.ts'
import { writtenPhone } from './written-phone.ts'

/** Finds the person to answer and how to reach them. */
export function findContact(
  document: Document,
  page: Page,
  kind: DocumentKind,
  fields: readonly Field[],
  firms: readonly FirmFinding[],
): Facts['contact'] {
  const isAdvert = kind === 'job-ad'
  const from = isAdvert ? null : fromAddress(document, page)
  // A desk that only sends out invitations is not the one to answer when somebody else is named
  const isDesk = from !== null && deskAddress.test(from.value)
  const email = isDesk
    ? (writtenAddress(document, page, fields) ?? from)
    : (from ?? writtenAddress(document, page, fields))
  const name = isAdvert
    ? (namedPerson(document, page, fields) ?? signedName(document, page) ?? namedAtPhone(document, page))
    : (wholeName(signedName(document, page), senderName(document, page)) ?? namedPerson(document, page, fields))
  return {
    // A single word that also names a firm of the text is the firm
    name:
      name && !firms.some((firm) => isNameOf(name.value, firm) || isHouse(document, name.value, firm)) ? name : null,
    email,
    phone: writtenPhone(document, page),
  }
}

/** From this score on a firm is no person. */
const surelyFirm = 5

/** Whether what is taken for a person is a firm: one that is sure, or one that is named "at …" in full. */
const isNameOf = (name: string, firm: FirmFinding) =>
  (firm.score >= surelyFirm && isFirstWord(name, firm.name)) ||
  (firm.as === 'phrase' && name === firm.name && name.split(' ').length > 2)

/** "The post at Ash Infotech", and signed so too. */
const isHouse = ({ clean }: Document, name: string, firm: FirmFinding) =>
  name === firm.name && firm.named.has('phrase') && clean.includes(` at ${name}`)

const isFirstWord = (word: string, name: string) =>
  name === word || (!word.includes(' ') && (name.startsWith(`${word} `) || name.startsWith(`${word}.`)))

/** "Gav" or "Gavin", from "Gavin Ash": the whole name. */
function wholeName(signed: Fact<string> | null, sender: Fact<string> | null): Fact<string> | null {
  if (!signed || !sender) return signed ?? sender
  const isShort = !signed.value.includes(' ') && signed.value.length > 2
  return isShort && sender.value.startsWith(signed.value) ? sender : signed
}

const deskAddress = /^(?:scheduling|scheduler|schedule|bookings?|reminders?|calendar|events?|meetings?)\b[^@]{0,12}@/i

function isReadable(email: string): boolean {
  const [local, host] = email.split('@')
  return (
    !unreadAddress.test(local ?? '') &&
    !(host ?? '')
      .toLowerCase()
      .split('.')
      .some((label) => platformNames.has(label) || unreadAddress.test(label))
  )
}

// `Please do not reply to this e-mail`, `This mailbox is not monitored`
const unread =
  /\b(?:do not|don't|cannot|can't) (?:reply|respond) (?:directly )?to (?:this|the) (?:automated |automatic |system )?(?:e-?mail|message|address|mailbox)|\b(?:mailbox|inbox|account|address|e-?mail) is (?:not (?:actively |regularly )?(?:monitored|read|checked)|unmonitored|unattended)|\b(?:unmonitored|unattended) (?:mailbox|inbox|account|address|e-?mail)/i

/** Whether a mail says that nobody reads what is sent back. */
const isUnread = (page: Page) =>
  page.lines.some(({ part, signs, text }) => (signs & Sign.unread) !== 0 && part !== 'headers' && unread.test(text))

function fromAddress(document: Document, page: Page): Fact<string> | null {
  const { address: span } = page.from
  if (!span) return null
  return isReadable(document.clean.slice(span.start, span.end)) && !isUnread(page) ? quoted(document, span) : null
}
