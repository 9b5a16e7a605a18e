import type { Span } from '../../../common/span.ts'
import { codeInMarkup } from './markup-code.ts'

/**
 * A copy of the text of exactly the same length in which markup, escapes and damage of transport are spaces,
 * so that every offset into the copy is an offset into what was pasted.
 */
export function mask(text: string): string {
  let clean = text
  if (text.includes('<') && looksLikeMarkup(text)) clean = maskMarkup(clean)
  if (clean.includes('&')) clean = maskEntities(clean)
  const isPlain = !otherSigns.test(clean)
  if (!isPlain && /[âÂ€�]/.test(clean)) clean = maskMojibake(clean)
  if (hasLongWord(clean)) clean = maskBase64(clean)
  return isPlain ? clean : maskCharacters(clean)
}

/** Anything but the letters, figures and signs of plain English: most texts hold little of it, and no damage without any. */
const otherSigns = /[^\n\r\t !-)+-[\]-_a-~£€•·]/

/** Tags that only real markup has; a lone `<name@host>` or `a < b` does not count. */
function looksLikeMarkup(text: string): boolean {
  return /<(?:html|body|p|br|div|table|td|span|font|a|li|ul|b|strong|img|meta|h[1-6])\b[^<>]{0,2000}>/i.test(text)
}

/** Tags that end a line. */
const blockTag = /^<\/?(?:p|br|div|tr|li|ul|ol|h[1-6]|table|td|th|section|article|header|footer|blockquote|hr)\b/i

/** A text with spaces in the place of some of its spans. */
function maskSpans(text: string, spans: readonly Span[]): string {
  let masked = ''
  let done = 0
  for (const { start, end } of spans) {
    masked += text.slice(done, start) + blank(text.slice(start, end))
    done = end
  }
  return masked + text.slice(done)
}

function maskMarkup(text: string): string {
  const withoutCode = maskSpans(text, codeInMarkup(text))
  let masked = ''
  let done = 0
  let close = 0
  for (let open = withoutCode.indexOf('<'); open >= 0 && close >= 0; ) {
    const next = withoutCode.indexOf('<', open + 1)
    if (close <= open) close = withoutCode.indexOf('>', open)
    if (close >= 0 && (next < 0 || close < next) && beginsTag(withoutCode, open) && close - open <= longestTag) {
      masked += withoutCode.slice(done, open) + maskTag(withoutCode.slice(open, close + 1))
      done = close + 1
    }
    open = next
  }
  return masked + withoutCode.slice(done)
}

/** In UTF-16 code units. */
const longestTag = 4000

/** `<p class="x">`, `</p>`, `<br/>`, `<!DOCTYPE html>` */
function beginsTag(text: string, open: number): boolean {
  const c = text.charCodeAt(text[open + 1] === '/' ? open + 2 : open + 1)
  return c === 33 || ((c | 32) >= 97 && (c | 32) <= 122)
}

function maskTag(tag: string): string {
  if (tag.includes('@') && !tag.includes('=')) return tag
  const spaces = blank(tag)
  return blockTag.test(tag) && !tag.includes('\n') ? `\n${spaces.slice(1)}` : spaces
}

/** The named entities that matter to reading; all others become a space. */
const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  pound: '£',
  euro: '€',
  ndash: '-',
  mdash: '-',
  rsquo: "'",
  lsquo: "'",
  bull: '•',
  middot: '·',
}

function maskEntities(text: string): string {
  // `&nbsp;`, `&#39;`, `&#x2019;`
  return text.replace(/&(?:#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, (entity) => {
    const name = entity.slice(1, -1).toLowerCase()
    const character = name.startsWith('#') ? numeric(name) : Object.hasOwn(entities, name) ? entities[name] : undefined
    return (character ?? ' ').padEnd(entity.length)
  })
}

function numeric(name: string): string {
  const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  return code >= 32 && code < 0xffff ? String.fromCharCode(code) : ' '
}

/** UTF-8 read as windows-1252, and the same with its first byte lost, in the order they are looked for. */
const mojibake: [RegExp, string][] = [
  [/â?€™|â?€˜|‚Äô/g, "'"],
  [/â?€œ|â?€\u009d|â€/g, '"'],
  [/â?€“|â?€”/g, '-'],
  [/â?€¢/g, '•'],
  [/â‚¬/g, '€'],
  [/Â(?=[£€©®·\s°])/g, ' '],
  [/â?€¦/g, '…'],
]

function maskMojibake(text: string): string {
  return mojibake.reduce(
    (clean, [damage, mended]) => clean.replace(damage, (found) => mended.padEnd(found.length)),
    text,
  )
}

/** A line of base64 is one word of at least as many letters. */
const longWord = 60

/** Whether a word is so long: it reaches over one of the places that lie so far apart, and from there to both sides. */
function hasLongWord(text: string): boolean {
  for (let at = longWord - 1; at < text.length; at += longWord) {
    let from = at
    while (from > at - longWord && isInk(text.charCodeAt(from))) from--
    // From the break on there has to be room for all of it
    if (from > at - longWord) {
      let to = at + 1
      while (to - from <= longWord && to < text.length && isInk(text.charCodeAt(to))) to++
      if (to - from <= longWord) continue
    }
    return true
  }
  return false
}

const isInk = (c: number) => c > 32

function maskBase64(text: string): string {
  // A run of lines that hold nothing but base64
  return text.replace(/^(?:[A-Za-z0-9+/]{60,80}\r?\n){2,20000}[A-Za-z0-9+/]{0,80}={0,2}$/gm, blank)
}

/** Everything but line breaks as spaces. */
function blank(found: string): string {
  return /[\r\n]/.test(found) ? found.replace(/[^\r\n]/g, ' ') : ' '.repeat(found.length)
}

/** Characters that are read as plainer ones. */
const plainer: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "'": '\u2018\u2019\u201b\u02bc`´',
    '"': '\u201c\u201d',
    '-': '\u2010\u2011\u2012\u2013\u2014\u2015\u2212',
    '\n': '\u2028\u2029',
  }).flatMap(([plain, fancy]) => [...fancy].map((character) => [character, plain] as const)),
)

/** Characters that are read as a blank: those that show nothing, and little pictures. */
const unseen =
  /[\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\\*\p{Cc}\p{Cf}]|\ufe0f|[\u{1f1e6}-\u{1f1ff}]|[\u{1f3fb}-\u{1f3ff}]|(?![©®™📍])\p{Extended_Pictographic}/u

const everyOtherSign = new RegExp(otherSigns.source, 'gu')

/** Single characters that are spelt otherwise, and characters that show nothing. */
function maskCharacters(text: string): string {
  return text.replace(everyOtherSign, (character) => {
    return plainer.get(character) ?? (unseen.test(character) ? ' '.repeat(character.length) : character)
  })
}
