import { everyMatch } from '../text/every-match.ts'

/** An e-mail address as written, and where it begins in the text. */
export interface WrittenAddress {
  text: string
  index: number
}

// ` (at) `, ` [at] `, ` -at- `, ` at `
const hiddenAt = /\s?(?:\(at\)|\[at\]|-at-|\{at\})\s?|\sat\s/gi
// `mill.example`, `mill dot example`, `mill .example`, `mill (dot) co (dot) example`
const hiddenHost = /^[A-Za-z0-9-]{1,60}(?:\s?(?:\.|\(dot\)|\[dot\]|\bdot\b)\s?[A-Za-z0-9-]{1,40}){1,3}/
const longestHost = 160
const spelledDot = ' (dot) '

/** The first address in a text: `jo@mill.example`, `jo@ mill.example`, `jo (at) mill.example`, `jo at mill dot example`. */
export function findAddress(text: string): WrittenAddress | null {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const index = nameStart(text, at)
    let end = at + (text[at + 1] === ' ' ? 2 : 1)
    const host = end
    while (end < text.length && isOfHost(text.charCodeAt(end))) end++
    end = host + withoutGlued(text.slice(host, end)).length
    if (index < at && end > host) return { text: text.slice(index, end), index }
  }
  for (const match of everyMatch(text, hiddenAt)) {
    const from = match.index + match[0].length
    const host = hiddenHost.exec(text.slice(from, from + longestHost))
    const index = nameStart(text, match.index)
    if (host && index < match.index && !/^www\b/i.test(host[0]))
      return { text: text.slice(index, from + host[0].length), index }
  }
  return null
}

// `mill.co.ukPlease`, `mill.comTel`: a lost space or line break
const gluedHost =
  /^(?<host>[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,40}){0,3}?\.(?:com|org|net|edu|gov|info|biz|io|uk|ie|ca|au|nz|in|za|sg|example))[A-Z]/

const withoutGlued = (host: string) => gluedHost.exec(host)?.groups?.host ?? host

/** A letter of a to z, or a digit. */
const isPlain = (c: number) => ((c | 32) >= 97 && (c | 32) <= 122) || (c >= 48 && c <= 57)
/** `.`, `-` */
const isOfHost = (c: number) => isPlain(c) || c === 46 || c === 45
/** `.`, `-`, `_`, `%`, `+`, `'` */
const isOfName = (c: number) => isOfHost(c) || c === 95 || c === 37 || c === 43 || c === 39

/** Where the part before the at sign begins, also "jo (dot) ash". */
function nameStart(text: string, at: number): number {
  let start = at
  while (start > 0 && isOfName(text.charCodeAt(start - 1))) start--
  while (start < at && !isPlain(text.charCodeAt(start))) start++
  return start < at && text.slice(0, start).endsWith(spelledDot) ? nameStart(text, start - spelledDot.length) : start
}
