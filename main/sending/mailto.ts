import type { MailOpening, Outgoing } from '../../common/sending.ts'
import { isPlainAddress } from './address.ts'
import { oneLine } from './one-line.ts'
import { quoteOf } from './quote.ts'

/** Windows hands a program at most about 2,000 characters; elsewhere mail programs take more. */
const longest = (platform: string) => (platform === 'win32' ? 1900 : 8000)

/** An address that opens the mail program with a reply; null when the address is not a plain one. */
export function mailtoOf(mail: Outgoing, platform: string): { url: string; opening: MailOpening } | null {
  if (!isPlainAddress(mail.to)) return null
  const quote = quoteOf(mail.invite)
  const bodies = [...(quote === '' ? [] : [`${mail.text}\n\n${quote}`]), mail.text]
  for (const body of bodies) {
    const url = addressWith(mail, body)
    if (url.length <= longest(platform)) return { url, opening: 'whole' }
  }
  return { url: addressWith(mail, null), opening: 'without-text' }
}

function addressWith({ to, subject }: Outgoing, body: string | null): string {
  const fields = [`subject=${encoded(oneLine(subject))}`]
  // RFC 6068: line breaks of a body are CR LF.
  if (body !== null) fields.push(`body=${encoded(body.replace(/\r\n?|\n/gu, '\r\n'))}`)
  return `mailto:${encoded(to).replace('%40', '@')}?${fields.join('&')}`
}

/** Percent-encoded, also where half of a pair of code units stands alone. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}
