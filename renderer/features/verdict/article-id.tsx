import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'
import type { Article } from '../../../common/articles.ts'
import { t } from '../../../common/words/t.ts'

/** The number of an article; pointed at it says its title and its idea. */
export function ArticleId({ id }: { id: Article }) {
  const title = t(`articles.${id}.title`)
  return (
    <TooltipTrigger delay={300}>
      <Button className="article-id" aria-label={t('verdict.articleTitle', { id, title })}>
        {id}
      </Button>
      <Tooltip className="tip" placement="top">
        <b>{title}.</b> {t(`articles.${id}.idea`)}
      </Tooltip>
    </TooltipTrigger>
  )
}
