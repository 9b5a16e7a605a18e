import type { CalendarEntry } from '../../common/files.ts'
import { paperDivider } from '../../common/papers.ts'
import type { Result } from '../../common/result.ts'
import type { Converted } from './convert.ts'
import { htmlToText } from './html.ts'
import type { Refusal } from './refuse.ts'

/** A mail of any program, taken apart. */
export interface Letter {
  /** Name and value of the headers people know, in the order they are shown. */
  headers: [name: string, value: string | null][]
  /** The body as plain text and as HTML; empty when the mail has none. */
  plain: string
  html: string
  enclosures: Enclosure[]
}

/** Something that came with a mail. */
export interface Enclosure {
  /** Null when the mail names it nowhere. */
  name: string | null
  /** Lower case; empty when unknown. */
  mimeType: string
  bytes: Uint8Array
  /** Whether it belongs to the look or the seal of the mail: a logo, a signature of a program. */
  isTrimming: boolean
}

/** Turns an enclosure into text. */
export type OpenEnclosure = (bytes: Uint8Array, name: string) => Promise<Result<Converted, Refusal>>

/** Most attachments that are opened, and most that are named as unread. */
const maxOpened = 10
const maxNamed = 5

/** How many times as long a page must be for the plain text beside it to be a stub such as "This mail needs HTML". */
const stubFactor = 4

/** A mail as text: its headers, its words, then each attachment that holds words, under a divider. */
export async function letterText(letter: Letter, open: OpenEnclosure): Promise<Converted> {
  const body = bodyOf(letter)
  const headers = letter.headers.flatMap(([name, value]) => {
    const line = value?.replace(/\s{1,1000}/g, ' ').trim()
    return line ? [`${name}: ${line}`] : []
  })
  const papers = [[headers.join('\n'), body].filter((part) => part !== '').join('\n\n')]
  const notes = body === '' ? ['This mail has no words of its own.'] : []
  const unread: string[] = []
  let calendar: CalendarEntry | null = null
  let opened = 0
  for (const { name, mimeType, bytes, isTrimming } of letter.enclosures) {
    if (isTrimming) continue
    const called = name ?? (mimeType.includes('calendar') ? 'invite.ics' : 'without a name')
    opened += 1
    const result = opened > maxOpened ? null : await open(bytes, called)
    if (!result?.ok) {
      const why = result && result.error !== 'binary' ? ` ${result.detail}` : ''
      unread.push(`The attachment ${called} was not read.${why}`)
      continue
    }
    calendar ??= result.value.calendar
    // The same invite often comes twice, as a part and as a file.
    if (papers.includes(result.value.text)) continue
    papers.push(result.value.text)
    notes.push(`The attachment ${called} stands below the mail.`, ...result.value.notes)
  }
  const more = unread.length - maxNamed
  return {
    text: papers.filter((paper) => paper !== '').join(paperDivider),
    notes: [
      ...notes,
      ...unread.slice(0, maxNamed),
      ...(more > 0 ? [`${more.toLocaleString('en')} more attachments were not read.`] : []),
    ],
    calendar,
  }
}

function bodyOf({ plain, html }: Letter): string {
  const words = plain.replaceAll('\r\n', '\n').trim()
  if (html === '') return words
  const page = words === '' || html.length > words.length * stubFactor ? htmlToText(html) : ''
  return page.length > words.length * stubFactor ? page : words || page
}
