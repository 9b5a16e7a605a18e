import PostalMime, { type Address, type Attachment } from 'postal-mime'
import type { Enclosure, Letter } from './letter.ts'

/** Parts that only programs read. */
const seals = ['application/pkcs7-signature', 'application/x-pkcs7-signature', 'application/pgp-signature']

/** Takes a mail as it stands on disk apart. Throws when its parts are nested deeper than any program nests them. */
export async function readMail(bytes: Uint8Array): Promise<Letter> {
  // A mail inside a mail is a paper of its own, so it comes out as an attachment.
  const mail = await PostalMime.parse(withoutMailboxLine(bytes), { forceRfc822Attachments: true })
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value ?? null
  return {
    headers: [
      ['From', addresses(mail.from ? [mail.from] : [])],
      [
        'Reply-To',
        addresses((mail.replyTo ?? []).filter(({ address }) => hostOf(address) !== hostOf(mail.from?.address))),
      ],
      ['To', addresses(mail.to ?? [])],
      ['Cc', addresses(mail.cc ?? [])],
      ['Subject', mail.subject ?? null],
      // As it was sent, with its zone.
      ['Date', header('date')],
      // So that an answer saved as a mail stands below this one in a mail program.
      ['Message-ID', header('message-id')],
    ],
    plain: mail.text ?? '',
    html: mail.html ?? '',
    enclosures: mail.attachments.map(enclosureOf),
  }
}

function enclosureOf({ filename, mimeType, content, related, disposition }: Attachment): Enclosure {
  return {
    name: filename ?? (mimeType === 'message/rfc822' ? 'message.eml' : null),
    mimeType,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
    isTrimming:
      seals.includes(mimeType) || (mimeType.startsWith('image/') && (related === true || disposition === 'inline')),
  }
}

function addresses(list: readonly Address[]): string | null {
  const words = list.map(({ name, address, group }) => {
    if (group) return `${name}: ${addresses(group) ?? ''}`
    return name && name !== address ? `${name} <${address}>` : (address ?? '')
  })
  return words.join(', ') || null
}

/** An answer to the host a mail comes from goes without saying; to another one it is worth seeing. */
const hostOf = (address: string | undefined) => address?.split('@').at(-1)?.toLowerCase()

/** Mailboxes on disk begin each mail with a line of their own: `From robin@x.example Mon Jun  8 16:12:00 2026`. */
function withoutMailboxLine(bytes: Uint8Array): Uint8Array {
  const isMailbox = Buffer.from(bytes.subarray(0, 5)).toString('latin1') === 'From '
  return isMailbox ? bytes.subarray(bytes.indexOf(10) + 1) : bytes
}
