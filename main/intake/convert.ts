import type { FileText } from '../../common/files.ts'
import { maxFileBytes, maxTextLength } from '../../common/limits.ts'
import { ok, type Result } from '../../common/result.ts'
import { decode, decodeText } from './decode.ts'
import { kindOf } from './file-kind.ts'
import { type Refusal, refuse } from './refuse.ts'

/** A file to be turned into text. */
export interface ConvertRequest {
  bytes: Uint8Array
  /** Its name without its folder; may be empty. */
  name: string
  /** The person's own time zone, an IANA name. */
  zone: string
}

/** The text of a file and what is to be said about it. */
export type Converted = Omit<FileText, 'name'>

/** Mails within mails that are opened: a forwarded one, and one forwarded in it. */
const maxDepth = 3

/**
 * Turns a file of any kind into text. It may hang, eat memory or break down on a hostile file, so it runs in a process of
 * its own; each library is loaded when a file needs it.
 */
export async function convert(request: ConvertRequest): Promise<Result<Converted, Refusal>> {
  const converted = await convertWithin(request, 0)
  if (!converted.ok) return converted
  const { text, notes, calendar } = converted.value
  if (text.trim() === '') return refuse('empty')
  if (text.length <= maxTextLength) return converted
  const cut = `Only the first ${maxTextLength.toLocaleString('en')} characters of this file are shown.`
  return ok({ text: text.slice(0, maxTextLength), notes: [cut, ...notes], calendar })
}

/** `depth` counts the mails around the file. */
async function convertWithin(request: ConvertRequest, depth: number): Promise<Result<Converted, Refusal>> {
  if (request.bytes.length > maxFileBytes) return refuse('too-large')
  if (request.bytes.length === 0) return refuse('empty')
  // What the libraries throw is not for people, whatever it is: the file is not what it should be.
  return convertKind(request, depth).catch(() => refuse('damaged'))
}

async function convertKind(request: ConvertRequest, depth: number): Promise<Result<Converted, Refusal>> {
  const { bytes, name, zone } = request
  const kind = kindOf(bytes, name)
  switch (kind) {
    case 'text': {
      const text = decodeText(bytes)
      return text.ok ? ok(plain(text.value)) : text
    }
    case 'html': {
      const { decodeHtml, htmlToText } = await import('./html.ts')
      return ok(plain(htmlToText(decodeHtml(bytes))))
    }
    case 'calendar': {
      const { calendarText } = await import('./calendar.ts')
      const calendar = calendarText(decode(bytes), zone)
      return calendar === null ? refuse('empty') : ok({ text: calendar.text, notes: [], calendar: calendar.entry })
    }
    case 'pdf': {
      const { pdfText } = await import('./pdf.ts')
      const pdf = await pdfText(bytes)
      if (!pdf.ok) return pdf
      const { text, pagesLeft } = pdf.value
      return ok({ ...plain(text), notes: pagesLeft > 0 ? [`The last ${pagesLeft} pages were not read.`] : [] })
    }
    case 'docx': {
      const { docxText } = await import('./docx.ts')
      const text = await docxText(bytes)
      return text.ok ? ok(plain(text.value)) : text
    }
    case 'mail':
    case 'outlook': {
      if (depth === maxDepth) return refuse('heavy')
      const letter = kind === 'mail' ? ok(await (await import('./mail.ts')).readMail(bytes)) : await outlook(bytes)
      if (!letter.ok) return letter
      const { letterText } = await import('./letter.ts')
      return ok(
        await letterText(letter.value, (inner, called) =>
          convertWithin({ bytes: inner, name: called, zone }, depth + 1),
        ),
      )
    }
  }
}

async function outlook(bytes: Uint8Array) {
  return (await import('./outlook.ts')).readOutlook(bytes)
}

function plain(text: string): Converted {
  return { text, notes: [], calendar: null }
}
