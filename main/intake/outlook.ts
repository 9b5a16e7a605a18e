import library, { type FieldsData } from '@kenjiuno/msgreader'
import { ok, type Result } from '../../common/result.ts'
import { decodeHtml } from './html.ts'
import type { Enclosure, Letter } from './letter.ts'
import { isSoundContainer } from './outlook-chains.ts'
import { type Refusal, refuse } from './refuse.ts'

/** The package is CommonJS with a default export: some loaders hand over the class, Node the object it is in. */
const MsgReader = (library as { default?: typeof library }).default ?? library

/** "EncryptedPackage" as such files name the part that holds a locked Word document. */
const lockedMark = Buffer.from('EncryptedPackage', 'utf16le')

/** Takes a mail saved by Outlook apart. Other files of the same container, such as old Word documents, are no text. */
export function readOutlook(bytes: Uint8Array): Result<Letter, Refusal> {
  const container = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (container.includes(lockedMark)) return refuse('locked')
  if (!isSoundContainer(bytes)) return refuse('damaged')
  // A copy with a buffer of its own: the library reads a buffer from its very beginning.
  const reader = new MsgReader(new Uint8Array(bytes).buffer)
  // How programs before Unicode wrote, where the mail does not say it otherwise.
  reader.parserConfig = { ansiEncoding: 'windows-1252' }
  const mail = reader.getFileData()
  if (mail.dataType !== 'msg' || mail.messageClass === undefined) return refuse('binary')
  const plain = mail.body ?? ''
  const html = mail.bodyHtml ?? (mail.html ? decodeHtml(mail.html) : '')
  if (plain.trim() === '' && html === '' && mail.compressedRtf) return refuse('rich')
  return ok({
    headers: [
      ['From', person(mail.senderName, mail.senderSmtpAddress ?? mail.senderEmail)],
      ['To', receivers(mail, 'to')],
      ['Cc', receivers(mail, 'cc')],
      ['Subject', mail.subject ?? null],
      ['Date', sentHeader(mail.headers) ?? mail.clientSubmitTime ?? mail.messageDeliveryTime ?? null],
    ],
    plain,
    html,
    enclosures: [...meetingOf(mail), ...(mail.attachments ?? []).map((field) => enclosureOf(reader, field))],
  })
}

function enclosureOf(reader: InstanceType<typeof library>, field: FieldsData): Enclosure {
  const name = field.fileName ?? field.name ?? field.fileNameShort ?? null
  const mimeType = field.attachMimeTag?.toLowerCase() ?? ''
  return {
    // A mail inside comes out as a file of the same kind.
    name: field.innerMsgContent ? `${name ?? 'message'}.msg` : name,
    mimeType,
    bytes: reader.getAttachment(field).content,
    isTrimming: field.attachmentHidden === true || (field.pidContentId !== undefined && mimeType.startsWith('image/')),
  }
}

/** Outlook keeps the times of a meeting beside the words. They come out as the calendar part they were sent as. */
function meetingOf(mail: FieldsData): Enclosure[] {
  const { apptStartWhole, apptEndWhole, apptLocation, subject } = mail
  if (apptStartWhole === undefined) return []
  // `20260608T151200Z`
  const utc = (moment: string) => `${new Date(moment).toISOString().slice(0, 19).replace(/[:-]/g, '')}Z`
  const escaped = (words: string) => words.replace(/[\\;,]/g, '\\$&').replace(/[\r\n]{1,100}/g, ' ')
  const lines = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    `DTSTART:${utc(apptStartWhole)}`,
    `DTEND:${utc(apptEndWhole ?? apptStartWhole)}`,
    `SUMMARY:${escaped(subject ?? '')}`,
    `LOCATION:${escaped(apptLocation ?? '')}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  const bytes = new TextEncoder().encode(lines.join('\r\n'))
  return [{ name: 'meeting.ics', mimeType: 'text/calendar', bytes, isTrimming: false }]
}

function receivers(mail: FieldsData, kind: 'to' | 'cc'): string | null {
  const people = (mail.recipients ?? []).filter(({ recipType }) => recipType === kind)
  return people.map(({ name, smtpAddress, email }) => person(name, smtpAddress ?? email)).join(', ') || null
}

/** Inside one firm Outlook keeps no mail address but a path of its own, which tells people nothing. */
function person(name: string | undefined, address: string | undefined): string | null {
  const mailAddress = address?.includes('@') ? address : undefined
  return name && mailAddress && name !== mailAddress ? `${name} <${mailAddress}>` : (mailAddress ?? name ?? null)
}

/** The date as it was sent, with its zone, from the headers the mail travelled with. */
function sentHeader(headers: string | undefined): string | null {
  // `Date: Mon, 8 Jun 2026 16:12:00 +0100`
  return /^Date:[ \t]{0,9}(?<date>[^\r\n]{5,100})/im.exec(headers ?? '')?.groups?.date ?? null
}
