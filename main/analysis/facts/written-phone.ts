import type { Fact } from '../../../common/reading.ts'
import { everyMatch } from '../text/every-match.ts'
import type { Document } from '../text/read.ts'
import { quoted } from './fact.ts'
import { isPersonName } from './names.ts'
import { type Page, trimmed } from './page.ts'
import { Sign } from './signs.ts'
import { sentencesOf } from './written-address.ts'

// `+44 (0)20 7946 0123`, `020 7946 0123`, `(512) 555-0147`, `07 5550 1234`, `+91-98765 43210`
const phoneNumber = /(?<![\d/.,-])(?:\+\d{1,3}[ .-]{0,4})?(?:\(?\d{1,5}\)?[ .-]{0,2}){1,4}\d{2,6}(?![\d/]|[.,]\d)/g

const phoneWords = /\b(?:call|phone|tel|telephone|mobile|mob|cell|whatsapp|text|ring|contact|reach|dial|ph)\b|[|@]/i

// `Tel: `, `T. `, `(m) `
const phoneLabel = /\b(?:tel|telephone|phone|ph|mobile|mob|cell|call|t|m|p|d|whatsapp)\b[.:)\s]{1,4}$/i

// `01632 960820`, `0712 345 678`, `(312) 555-0182`, `312-555-0182`, `312.555.0182`
const phoneShape =
  /^(?:0\d{2,4}[ -]\d{3,4}[ -]?\d{3,4}|0\d{4}[ -]?\d{6}|0\d{9,10}|\(0?\d{2,5}\) ?\d{3,4}[ .-]?\d{3,4}|\d{3}([.-])\d{3}\1\d{4})$/

// `555-0109`: a number without the code of its town
const localShape = /^\d{3}-\d{4}$/
// `call Ben on `, `text me at `, `Lena Ash, Ash Mills, `
const dialled =
  /\b(?i:call|ring|phone|text|whatsapp|message|reach|dial|tel|contact|mobile)\b[^.;!?]{0,30}$|\p{Lu}[\p{L}&' ]{2,40}[,|] $/u

const noPhone =
  /\b(?:fax|id|passcode|pin|meeting id|ref|reference|code|abn|ein|vat|reg|registration|salary|year|zip|job|req)\b/i

// `+44 20 7946 0999,,5551234#`, `Or dial in (audio only)`, `One tap mobile`: the way into a meeting held online
const dialIn =
  /\bdial(?:ing)?[- ]?in\b|\baudio only\b|\bone[- ]tap\b|\bdial by your location\b|\bjoin by (?:phone|telephone)\b/i
const meetingCode = /^\s{0,2}(?:,,|,?\s?\d{6,12}#|,?\s?\(?(?:PIN|access code|conference id)\b)/i

/** Whether the sentence around an offset is about help to apply, fraud or privacy. */
function isForOthers(text: string, at: number): boolean {
  const sentence = sentencesOf(text).findLast((one) => one.from <= at)
  return sentence !== undefined && /accommodat|disabilit|fraud|scam|privacy|harass/i.test(sentence.text)
}

/** The first number to call. */
export function writtenPhone(document: Document, page: Page): Fact<string> | null {
  for (const [index, line] of page.lines.entries()) {
    if ((line.signs & Sign.phone) === 0 || (line.part !== 'body' && line.part !== 'signature')) continue
    for (const match of everyMatch(line.text, phoneNumber)) {
      const digits = match[0].replace(/\D/g, '')
      const isLocal =
        localShape.test(match[0].trim()) &&
        (line.part === 'signature' || dialled.test(line.text.slice(Math.max(0, match.index - 40), match.index)))
      if (
        digits.length <
          (isLocal || phoneLabel.test(line.text.slice(Math.max(0, match.index - 16), match.index)) ? 7 : 9) ||
        digits.length > 15 ||
        /^(?:19|20)\d{6}$/.test(digits) ||
        (/^[1-9]\d{0,2}(?:[ ,.]\d{3})+$/.test(match[0]) && line.part !== 'signature')
      )
        continue
      const before = line.text.slice(Math.max(0, match.index - 40), match.index)
      const isAlone = match[0].trim().length >= line.text.length - 12
      const above = page.lines[index - 1]?.text ?? ''
      const isPhone =
        /^\+/.test(match[0]) ||
        isLocal ||
        phoneShape.test(match[0].trim()) ||
        (line.part === 'signature' && digits.length >= 9) ||
        phoneWords.test(before) ||
        (isAlone && (line.part === 'signature' || phoneWords.test(above) || isPersonName(above)))
      const isMeeting =
        meetingCode.test(line.text.slice(match.index + match[0].length)) ||
        dialIn.test(line.text.slice(0, match.index)) ||
        (isAlone && dialIn.test(above))
      if (!isPhone || isMeeting || noPhone.test(before.slice(-18)) || isForOthers(line.text, match.index)) continue
      // `(020 7946 0123)`: the bracket is of the sentence
      const start = line.start + match.index + (/^\([^)]*$/.test(match[0]) ? 1 : 0)
      const end = line.start + match.index + match[0].length
      return quoted(document, trimmed(document.clean, { start, end }))
    }
  }
  return null
}
