import type { ReviewFinding } from '../../../common/reply.ts'
import { plainBreaks } from '../../analysis/text/line-breaks.ts'
import type { Found, ReviewRule } from './define.ts'
import { type Letter, takeApart } from './letter.ts'
import { reviewRules } from './rules.ts'
import { type ReviewMaterial, type Setting, settingOf } from './setting.ts'

export type { ReviewMaterial } from './setting.ts'

/** More notes than these are not read. */
const mostFindings = 12
/** Longer quotes of the reply are shortened in a note. */
const longestWords = 60

const weight = { fix: 0, think: 1, fine: 2 } as const

/** What there is to say about a reply before it goes, in the order of its text, what is missing first. Pure. */
export function reviewReply(text: string, material: ReviewMaterial): ReviewFinding[] {
  const plain = plainBreaks(text)
  const letter = takeApart(plain.text)
  const setting = settingOf(material)
  const found = reviewRules.flatMap((rule) => findingsOf(rule, letter, setting))
  const chosen = [...found].sort((a, b) => weight[a.mark] - weight[b.mark] || inOrder(a, b)).slice(0, mostFindings)
  return plain.restore(chosen.sort(inOrder)).map((finding) => withBreaksOf(text, finding))
}

/** By where they stand; what is missing first. */
const inOrder = (a: Pick<Found, 'span'>, b: Pick<Found, 'span'>) => (a.span?.start ?? -1) - (b.span?.start ?? -1)

/** What one rule notices; of places that overlap only the first. */
export function findingsOf(rule: ReviewRule, letter: Letter, setting: Setting): ReviewFinding[] {
  if (rule.intents && !rule.intents.includes(setting.intent)) return []
  const findings: ReviewFinding[] = []
  let until = -1
  for (const found of [...rule.find(letter, setting)].sort(inOrder)) {
    if (found.span && found.span.start < until) continue
    until = found.span?.end ?? until
    findings.push(toFinding(rule, found, letter))
  }
  return findings
}

function toFinding(
  { id, mark, text, why, source }: ReviewRule,
  { span, it, mend }: Found,
  letter: Letter,
): ReviewFinding {
  const said = span ? letter.text.slice(span.start, span.end).replace(/\s+/g, ' ') : ''
  const words = said.length <= longestWords ? said : `${said.slice(0, said.lastIndexOf(' ', longestWords))} …`
  // Functions, because what people write may hold "$&"
  const sentence = text.replace('{words}', () => words).replace('{it}', () => it ?? '')
  return { rule: id, mark, span, text: sentence, why, source, mend: mend ?? null }
}

/** Lines that a mend adds end like those of the text. */
function withBreaksOf(text: string, finding: ReviewFinding): ReviewFinding {
  const { mend } = finding
  if (!mend?.text.includes('\n') || !text.includes('\r\n')) return finding
  return { ...finding, mend: { ...mend, text: mend.text.replaceAll('\n', '\r\n') } }
}
