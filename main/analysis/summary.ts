import type { DocumentKind, DocumentSummary } from '../../common/reading.ts'
import type { LocalDateTime } from '../../common/situation.ts'
import type { PaperFacts } from './facts/papers.ts'
import type { Document } from './text/read.ts'

/** The document as the window shows it, with a sentence for each thing worth knowing about it. */
export function summarize(
  document: Document,
  papers: readonly PaperFacts[],
  kind: DocumentKind,
  receivedAt: LocalDateTime,
): DocumentSummary {
  const notices: string[] = []
  if (document.tokens.length === 0) {
    notices.push(
      document.text.trim() === ''
        ? 'Nothing is pasted yet. Paste the e-mail, the job advert, or both.'
        : 'There are no words in this text. Paste the e-mail or the job advert as text.',
    )
  } else if (document.language !== null && document.language !== 'en') {
    notices.push(
      'This does not look like English. Second Look reads English only; figures, dates and addresses are still shown.',
    )
  } else if (kind === 'other') {
    notices.push('This does not look like an invite. You can keep it, or tell Second Look what it is.')
  }
  return {
    parts: document.parts,
    papers: document.tokens.length === 0 ? [] : papers.map(({ kind, span, title }) => ({ kind, span, title })),
    language: document.language,
    receivedAt,
    notices,
  }
}
