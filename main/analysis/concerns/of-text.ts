import type { Concern, DocumentKind, Facts } from '../../../common/reading.ts'
import type { Span } from '../../../common/span.ts'
import { isJobTalk } from '../facts/kind-weights.ts'
import { readPage, tokenAt } from '../facts/page.ts'
import type { Document } from '../text/read.ts'
import { isScam } from '../verdict/case.ts'
import type { LookRule } from './define.ts'
import { type CompiledConcerns, findConcerns } from './find.ts'
import { lookAt } from './looks.ts'

/** Everything that is looked for: the phrases of rules, in one or several lists, and rules that look at more. */
export interface Sought {
  lists: readonly CompiledConcerns[]
  looks: readonly LookRule[]
}

/** The concerns of a text of a kind, each once, with the words of every paper that shows it. */
export function concernsOf(
  { lists, looks }: Sought,
  document: Document,
  { kind, facts }: { kind: DocumentKind; facts: Facts },
): Concern[] {
  const concerns = [
    ...lists.flatMap((list) =>
      document.papers.length === 0 ? findConcerns(list, document) : ofPapers(list, document),
    ),
    ...lookAt(looks, document, facts),
  ].sort((a, b) => startOf(a) - startOf(b))
  return kind === 'other' ? plainScams(document, concerns) : concerns
}

/**
 * Mail that is no invite bothers nobody with its terms. What decides about a scam is worth a warning in any mail, but a
 * club may ask for a fee: where no word is of a job, one sign is not enough.
 */
function plainScams(document: Document, concerns: readonly Concern[]): Concern[] {
  const signs = concerns.filter((concern) => concern.kind === 'scam')
  const isEnough = signs.length > 1 || isJobTalk(document, readPage(document)) === 'job-talk'
  return isEnough && isScam({ concerns: signs }) ? signs : []
}

function ofPapers(compiled: CompiledConcerns, document: Document): Concern[] {
  const merged = new Map<string, Concern>()
  for (const { span, document: paper } of document.papers) {
    const at = ({ start, end }: Span) => ({ start: start + span.start, end: end + span.start })
    for (const concern of findConcerns(compiled, paper)) {
      const evidence = concern.evidence.map(at).filter((words) => !isRepeat(document, words))
      if (evidence.length === 0) continue
      const known = merged.get(concern.id)
      if (!known) merged.set(concern.id, { ...concern, evidence })
      else known.evidence.push(...evidence)
    }
  }
  return [...merged.values()].sort((a, b) => startOf(a) - startOf(b))
}

/** Whether an earlier paper says the same sentence. */
function isRepeat(document: Document, words: Span): boolean {
  const sentence = document.sentenceOf[tokenAt(document, words.start)]
  return sentence !== undefined && document.sentences[sentence]?.part === 'quoted'
}

const startOf = ({ evidence }: Concern) => evidence[0]?.start ?? 0
