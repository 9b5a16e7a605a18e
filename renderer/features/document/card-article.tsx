import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'
import type { Article } from '../../../common/articles.ts'
import { t } from '../../../common/words/t.ts'

/** The article a mark rests on; pointed at it says its idea. */
export function CardArticle({ id }: { id: Article }) {
  return (
    <TooltipTrigger delay={300}>
      <Button className="link ink">
        {t(`articles.${id}.title`)}, {id}
      </Button>
      <Tooltip className="tip" placement="top start">
        {t(`articles.${id}.idea`)}
      </Tooltip>
    </TooltipTrigger>
  )
}
