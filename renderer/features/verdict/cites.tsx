import type { Article } from '../../../common/reading.ts'
import type { Span } from '../../../common/span.ts'
import { t } from '../../../common/words/t.ts'
import { type Mark, marksFor } from '../document/marks.ts'

/** What the signs of the opinion can do. */
export interface CiteActions {
  marks: readonly Mark[]
  /** The mark whose card is up. */
  openId: string | null
  onOpen: (id: string) => void
  onSituation: () => void
  onLight: (ids: readonly string[]) => void
}

/** What a line rests on. */
export interface CitesProps {
  evidence: readonly Span[]
  basis: 'situation' | 'text'
  source: Article | null
  cites: CiteActions
}

/** The signs a line rests on, "you" when it rests on the situation, then its article. */
export function Cites({ evidence, basis, source, cites }: CitesProps) {
  const marks = marksFor(evidence, cites.marks)
  if (marks.length === 0 && basis === 'text' && source === null) return null
  return (
    <span className="cites">
      {marks.map((mark) => {
        const label = t('letter.mark', { number: mark.number ?? 0, kind: t(`letter.kinds.${mark.kind}`) })
        return (
          <button
            key={mark.id}
            type="button"
            className={`sign ${mark.kind}${mark.id === cites.openId ? ' is-on' : ''}`}
            title={label}
            aria-label={label}
            onClick={() => cites.onOpen(mark.id)}
          >
            {mark.number}
          </button>
        )
      })}
      {basis === 'situation' && (
        <button type="button" className="sign self" title={t('verdict.youTitle')} onClick={cites.onSituation}>
          {t('verdict.you')}
        </button>
      )}
      {source !== null && (
        <abbr
          className="article-id"
          title={t('verdict.articleTitle', { id: source, title: t(`articles.${source}.title`) })}
        >
          {source}
        </abbr>
      )}
    </span>
  )
}

/** Ids of the marks some evidence rests on, to light up. */
export function litBy(evidence: readonly Span[], cites: CiteActions): string[] {
  return marksFor(evidence, cites.marks).map((mark) => mark.id)
}
