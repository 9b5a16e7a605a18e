import type { Outgoing } from '../../common/sending.ts'
import { isPlainAddress } from './address.ts'
import { oneLine } from './one-line.ts'

/** Longest piece of UTF-8 in one encoded word: 75 signs a word (RFC 2047), less the `=?utf-8?B??=`, in base64. */
const wordBytes = 45
/** Longest line of quoted-printable (RFC 2045). */
const lineLength = 76

/** A reply as a mail file that mail programs open as a draft. Nothing of it can become a header of its own. */
export function draftMail({ to, subject, text, invite }: Outgoing): string {
  const answered = messageIdOf(invite)
  const headers = [
    'X-Unsent: 1',
    ...(isPlainAddress(to) ? [`To: ${to}`] : []),
    `Subject: ${headerText(oneLine(subject))}`,
    ...(answered === null ? [] : [`In-Reply-To: ${answered}`, `References: ${answered}`]),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
  ]
  return `${headers.join('\r\n')}\r\n\r\n${quotedPrintable(text)}\r\n`
}

/** The id of the mail an invite came as; null when its headers do not say. */
function messageIdOf(invite: string): string | null {
  // Sample: `Message-ID: <a1.b2@marl-street.example>`.
  const line = /^message-id: {0,4}(?<id><[\w.!#$%&'*+/=?^`{|}~-]{1,200}@[\w.-]{1,200}>)[ \t]{0,4}$/imu
  return line.exec(invite.slice(0, 20_000).replace(/\r\n?/gu, '\n'))?.groups?.id ?? null
}

/** Plain where it is short ASCII, else encoded words, one a line, none of which cuts a character. */
function headerText(text: string): string {
  if (/^[\x20-\x7e]{0,60}$/u.test(text) && !text.includes('=?')) return text
  const words: string[] = []
  let word = ''
  for (const sign of text.toWellFormed()) {
    if (Buffer.byteLength(word + sign) > wordBytes) {
      words.push(word)
      word = ''
    }
    word += sign
  }
  return [...words, word].map((each) => `=?utf-8?B?${Buffer.from(each).toString('base64')}?=`).join('\r\n ')
}

/** A text with CR LF at its line ends, every other byte that is not plain ASCII written as `=C3`. */
function quotedPrintable(text: string): string {
  return text
    .toWellFormed()
    .split(/\r\n?|\n/u)
    .map(quotedLine)
    .join('\r\n')
}

function quotedLine(line: string): string {
  const signs = [...Buffer.from(line)].map((byte, index, all) => {
    const isLast = index === all.length - 1
    const isPlain = (byte > 32 && byte < 127 && byte !== 61) || ((byte === 32 || byte === 9) && !isLast)
    return isPlain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
  })
  let written = ''
  let used = 0
  for (const sign of signs) {
    // One place is kept for the `=` that says the line goes on.
    if (used + sign.length > lineLength - 1) {
      written += '=\r\n'
      used = 0
    }
    written += sign
    used += sign.length
  }
  return written
}
