import { isUtf8 } from 'node:buffer'
import { maxFileBytes } from '../../common/limits.ts'
import { ok, type Result } from '../../common/result.ts'
import { refuse } from './refuse.ts'

/** Why bytes are no text: they are something else, there are no words, or there are too many. */
export type DecodeError = 'binary' | 'empty' | 'too-large'

/** Formats that may pass for text by their bytes and are not made to be read. */
const magics = ['%PDF-', '{\\rtf']

// `iso-8859-2`, `windows-1250`, `shift_jis`: what every release of Node decodes; latin-1 and windows-1252 are read below.
const legacyCharset =
  /^(?:iso-8859-(?:[2-8]|1[03-6])|windows-125[013-8]|koi8-[ru]|shift_jis|euc-(?:jp|kr)|gbk|gb18030|big5)$/i

/** Most control characters a text may have, as a share of its length: a stray form feed or bell is no reason to refuse. */
const maxControlShare = 0.01

/** What bytes 0x80 to 0x9F stand for in windows-1252; the five it leaves open stay control characters. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * The text of a file: UTF-8, UTF-16 with its mark, else windows-1252. The mark is left out, nothing else is changed.
 */
export function decodeText(bytes: Uint8Array): Result<string, DecodeError> {
  if (bytes.length > maxFileBytes) return refuse('too-large')
  const text = decode(bytes)
  if (text.trim() === '') return refuse('empty')
  if (magics.some((magic) => text.startsWith(magic)) || isBinary(text)) return refuse('binary')
  return ok(text)
}

/** Bytes as characters, whatever they are. `charset` is tried when they bear no mark and are not UTF-8. */
export function decode(bytes: Uint8Array, charset: string | null = null): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (isUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes)
  if (charset !== null && legacyCharset.test(charset)) return new TextDecoder(charset).decode(bytes)
  // Not by TextDecoder: some releases of Node read windows-1252 as latin-1 and lose curly quotes and the euro sign.
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return latin1.replace(/[\x80-\x9f]/g, (sign) => windows1252.charAt(sign.charCodeAt(0) - 0x80))
}

/** Whether a decoded file was no text after all. One NUL is enough: no text has any. */
function isBinary(text: string): boolean {
  let controls = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 0) return true
    const isLayout = code >= 9 && code <= 13
    if ((code < 32 && !isLayout) || (code >= 0x7f && code <= 0x9f) || code === 0xfffd) controls += 1
  }
  return controls > text.length * maxControlShare
}
