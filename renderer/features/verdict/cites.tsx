import { useContext } from 'react'
import { Link } from 'react-aria-components'
import type { Article } from '../../../common/articles.ts'
import type { Span } from '../../../common/span.ts'
import { t } from '../../../common/words/t.ts'
import { LinksContext } from '../../state/links.ts'
import { marksFor } from '../document/marks.ts'
import { ArticleId } from './article-id.tsx'

/** Where the signs of the opinion lead. */
export interface CiteActions {
  onOpen: (id: string) => void
  onSituation: () => void
}

/** What a line rests on. */
export interface CitesProps {
  evidence: readonly Span[]
  basis: 'situation' | 'text'
  source: Article | null
  acts: CiteActions
}

/** The signs a line rests on, "you" when it rests on the situation, then its article. */
export function Cites({ evidence, basis, source, acts }: CitesProps) {
  const links = useContext(LinksContext)
  const marks = marksFor(evidence, links.marks)
  if (marks.length === 0 && basis === 'text' && source === null) return null
  return (
    <span className="cites">
      {marks.map((mark) => (
        <Link
          key={mark.id}
          className={`sign ${mark.kind}${mark.id === links.openId ? ' is-on' : ''}`}
          aria-label={t('letter.mark', { number: mark.number ?? 0, kind: t(`letter.kinds.${mark.kind}`) })}
          onPress={() => acts.onOpen(mark.id)}
        >
          {mark.number}
        </Link>
      ))}
      {basis === 'situation' && (
        <Link className="sign self" aria-label={t('verdict.youTitle')} onPress={acts.onSituation}>
          {t('verdict.you')}
        </Link>
      )}
      {source !== null && <ArticleId id={source} />}
    </span>
  )
}
