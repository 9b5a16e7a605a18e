import { Button } from 'react-aria-components'
import type { Course, SpeedUp } from '../../../common/timeline.ts'
import { t } from '../../../common/words/t.ts'
import { formatDay } from '../../ui/format.ts'
import { ArticleId } from '../verdict/article-id.tsx'

/** An offer that ends before another process decides. */
export interface SpeedUpLineProps {
  speedUp: SpeedUp
  courses: readonly Course[]
  now: Date
  /** Opens the reply that asks for a date. */
  onDraft: (id: string) => void
}

/** Who could be asked to speed up, why, and the way to that letter. */
export function SpeedUpLine({ speedUp, courses, now, onDraft }: SpeedUpLineProps) {
  const offer = courses.find(({ invite }) => invite === speedUp.offer)
  const ask = courses.find(({ invite }) => invite === speedUp.ask)
  if (offer === undefined || ask === undefined) return null
  const names = { offer: offer.title, ask: ask.title }
  const by = offer.answerBy === null ? null : formatDay(offer.answerBy, now)
  const on = ask.decidesOn === null ? null : formatDay(ask.decidesOn, now)
  const words =
    by === null
      ? t('search.speedUp.noEnd', names)
      : on === null || speedUp.days === null
        ? t('search.speedUp.unknown', { ...names, by })
        : t('search.speedUp.known', { ...names, by, on, count: speedUp.days })
  return (
    <div className="speed-up">
      <i aria-hidden="true">?</i>
      <p>{words}</p>
      <ArticleId id="A4" />
      <Button
        className="btn"
        aria-label={t('search.speedUp.draftTo', { title: ask.title })}
        onPress={() => onDraft(ask.invite)}
      >
        {t('search.speedUp.draft')}
      </Button>
    </div>
  )
}
