import type { Span } from '../../../common/span.ts'
import type { Phrase } from '../text/match.ts'
import { findInList, phraseList } from '../text/phrase-lists.ts'
import type { Document, Sentence } from '../text/read.ts'
import { Gap } from '../text/tokens.ts'
import { isReadable } from './signs.ts'

/** What the person is told they would do, in the words of the text. */
export interface Duty {
  /** The words, to the end of the sentence or, in a long one, of a clause. */
  words: string
  span: Span
}

/** "You'll build …", "The maker will rough out …", "Your work will be washing up …". */
const leads: readonly Phrase[] = [
  "you'll|you'd",
  'you =will|=would|=shall',
  'person|candidate|holder|incumbent|appointee|recruit|joiner|hire|applicant|employee|worker|trainee|position|role|job|post|maker|colleague =will|=would|=shall',
  'you =be =responsible =for',
  'responsible =for',
  'duties|responsibilities|tasks|work|job|role|post =include|=includes|=involve|=involves|=is|=are|=will|=would|=means|=entails',
  'to whose|who work =is',
  'job|role|task =is =to',
]
const leadList = phraseList(leads)

/** First words after a lead that tell of a term, a wish or the interview, not of the work. */
const notWork = new Set(
  'do share covered sit report live move travel drive-in need be have meet receive get find report earn join work start enjoy require want love bring hold know like hear see come speak talk attend possess ideally also already benefit become learn not never always complete undergo thrive fit understand expect notice close include based'.split(
    ' ',
  ),
)
/** Words of terms and of the meeting: a sentence with one describes no duty. */
const otherMatters =
  /\b(?:salary|interview|shifts?|contract|permanent|hours|rota|pension|holiday|experience|degree|qualification|successful|offered|paid|notified|contacted|shortlisted|hear from|cv|resume|apply|application|probation|training|monday|tuesday|wednesday|thursday|friday|saturdays?|sundays?|on-call|nights?|weekends?|evenings?|hybrid|remote|travel|office|opportunity|exciting|chance|privilege|conversation|chat)\b/i

/** A sentence up to this long is taken whole. */
const mostWords = 24
/** A longer sentence without a comma is no sentence. */
const longestWords = 60
const fewestWords = 3

/** The first duty the text describes; null when it describes none. */
export function dutySentence(document: Document): Duty | null {
  const { clean, tokens, sentences, sentenceOf } = document
  let listed: Duty | null = null
  for (const sentence of sentences) {
    if (sentence.section === 'duties' && sentence.part === 'body' && !sentence.isHeading && !isOtherMatter(sentence)) {
      listed = dutyOf(sentence, afterLabel(sentence))
      if (listed) break
    }
  }
  for (const hit of findInList(leadList, document)) {
    const sentence = sentences[sentenceOf[hit.first] as number]
    if (!sentence || !isReadable(document, sentence)) continue
    if (['company', 'offer', 'apply', 'equal', 'requirements'].includes(sentence.section)) continue
    const next = clean.slice(tokens.start[hit.last] ?? 0, tokens.end[hit.last] ?? 0).toLowerCase()
    if (
      hit.last >= sentence.last ||
      !/^[a-z]/.test(clean.slice(tokens.start[hit.last] ?? 0, tokens.end[hit.last] ?? 0)) ||
      notWork.has(next) ||
      isOtherMatter(sentence)
    )
      continue
    const duty = dutyOf(sentence, hit.last)
    if (duty) return duty
  }
  return listed

  function dutyOf(sentence: Sentence, first: number): Duty | null {
    const last = endOf(sentence, first)
    if (last - first < fewestWords) return null
    const span = { start: tokens.start[first] as number, end: tokens.end[last - 1] as number }
    return { words: clean.slice(span.start, span.end).replace(/\s+/g, ' '), span }
  }

  /** One past the last token: a long sentence ends with its last clause that fits; one without end says no duty. */
  function endOf(sentence: Sentence, first: number): number {
    if (sentence.last - first <= mostWords) return sentence.last
    for (let t = first + mostWords; t > first + fewestWords; t--) if ((tokens.gap[t] as number) >= Gap.comma) return t
    return sentence.last - first <= longestWords ? sentence.last : first
  }

  /** Past "About the position:". */
  function afterLabel({ first, last }: Sentence): number {
    for (let t = first + 1; t < Math.min(last, first + 5); t++)
      if (clean.slice(tokens.end[t - 1], tokens.start[t]).includes(':')) return t
    return first
  }

  function isOtherMatter({ start, end }: Sentence): boolean {
    return otherMatters.test(clean.slice(start, end))
  }
}
