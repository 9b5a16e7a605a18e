import { Parser } from 'htmlparser2'
import { decode } from './decode.ts'
import { TextFlow } from './text-flow.ts'

/** Elements whose content nobody reads: code, what stands in for pictures, choices of a form, ways around a site. */
const unread = new Set(
  'head script style template noscript iframe object svg math select textarea nav audio video canvas'.split(' '),
)

/** Elements that stand on lines of their own. */
const blocks = new Set(
  'address article aside body caption center dd details dir div dl dt fieldset figcaption figure footer form header hgroup legend main menu ol section summary table tbody tfoot thead ul'.split(
    ' ',
  ),
)

/** Elements with an empty line around them. */
const paragraphs = new Set('p h1 h2 h3 h4 h5 h6 blockquote pre hr'.split(' '))

// `display:none`, `visibility: hidden`, `mso-hide:all`, `font-size:0`, `max-height:0px`
const hiddenStyle =
  /(?:^|;)\s{0,20}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|mso-hide\s{0,9}:\s{0,9}all|(?:font-size|max-height|opacity)\s{0,9}:\s{0,9}0(?:px|pt|em|%)?\s{0,9}(?:;|!|$))/i

// `white-space: pre-wrap`, `white-space:pre-line`
const keptStyle = /(?:^|;)\s{0,20}white-space\s{0,9}:\s{0,9}(?:pre|break-spaces)/i

/** A longer address is one that counts clicks, not one to read. In characters. */
const maxAddressLength = 400

/** Characters handed to the parser at once. */
const pieceLength = 65_536

type Attributes = Record<string, string>

/**
 * The words of a page as plain text: paragraphs, lists, rows of tables, addresses of links behind their words.
 * What a browser would not show is left out.
 */
export function htmlToText(html: string): string {
  const flow = new TextFlow()
  /** How deep we are in something nobody sees; 0 is in sight. */
  let hidden = 0
  /** Numbers of the lists around us: the next number, or null where points are not counted. */
  const lists: (number | null)[] = []
  const links: { address: string | null; words: string }[] = []
  const quotes: boolean[] = []
  /** For every open element, whether blanks count in it. */
  const kept: boolean[] = []

  const open = (name: string, attributes: Attributes) => {
    if (hidden > 0 || unread.has(name) || isHidden(attributes)) {
      hidden += 1
      return
    }
    if (name === 'br') flow.endLine()
    else if (name === 'tr') flow.openRow()
    else if (name === 'td' || name === 'th') flow.startCell()
    else if (name === 'li') {
      flow.startLine()
      const number = lists.at(-1) ?? null
      if (number !== null) lists[lists.length - 1] = number + 1
      flow.bullet(number === null ? '- ' : `${number}. `)
    } else if (name === 'a') links.push({ address: addressOf(attributes.href), words: '' })
    else if (paragraphs.has(name)) flow.startParagraph()
    else if (blocks.has(name)) flow.startLine()
    if (name === 'ol') lists.push(Number.parseInt(attributes.start ?? '', 10) || 1)
    if (name === 'ul') lists.push(null)
    kept.push(kept.at(-1) === true || name === 'pre' || keptStyle.test(attributes.style ?? ''))
    flow.keepsBlanks = kept.at(-1) === true
    if (name === 'blockquote') {
      quotes.push(attributes.type === 'cite' || /\bgmail_quote\b/.test(attributes.class ?? ''))
      if (quotes.at(-1)) flow.openQuote()
    }
  }

  const close = (name: string) => {
    if (hidden > 0) {
      hidden -= 1
      return
    }
    if (name === 'tr') flow.closeRow()
    else if (name === 'a') closeLink()
    else if (name === 'blockquote' && quotes.pop()) flow.closeQuote()
    else if (paragraphs.has(name)) flow.startParagraph()
    else if (blocks.has(name) || name === 'li') flow.startLine()
    if (name === 'ol' || name === 'ul') lists.pop()
    kept.pop()
    flow.keepsBlanks = kept.at(-1) === true
  }

  const closeLink = () => {
    const link = links.pop()
    if (!link?.address || link.words.trim() === '' || link.words.includes(withoutScheme(link.address))) return
    flow.write(` (${link.address})`)
  }

  const parser = new Parser({
    onopentag: open,
    onclosetag: close,
    ontext(text) {
      if (hidden > 0) return
      flow.write(text)
      const link = links.at(-1)
      if (link && link.words.length < 2 * maxAddressLength) link.words += text
    },
  })
  for (let at = 0; at < html.length; at += pieceLength) parser.write(html.slice(at, at + pieceLength))
  parser.end()
  return flow.text()
}

// `<meta charset="iso-8859-2">`, `content="text/html; charset=windows-1250"`
const charsetOf = /<meta\b[^>]{0,300}\bcharset\s{0,9}=\s{0,9}["']?(?<charset>[a-z0-9_-]{2,30})/i

/** The characters of an HTML file: by its mark, as UTF-8, else as its own `<meta>` says. */
export function decodeHtml(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1')
  return decode(bytes, charsetOf.exec(head)?.groups?.charset ?? null)
}

function isHidden({ hidden, style }: Attributes): boolean {
  return hidden !== undefined || (style !== undefined && hiddenStyle.test(style))
}

/** What is worth showing of a link's address: a page, a mail address or a phone number; null for the rest. */
function addressOf(href: string | undefined): string | null {
  // `https://x.example/a`, `mailto:robin@x.example?subject=Hi`, `tel:+44…`
  const match = /^\s{0,9}(?:(?<page>https?:\/\/[^\s<>]{3,2000})|(?:mailto|tel):(?<person>[^\s?<>]{3,200}))/i.exec(
    href ?? '',
  )
  const address = match?.groups?.page ?? match?.groups?.person ?? null
  return address === null || address.length > maxAddressLength ? null : address
}

function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')
}
