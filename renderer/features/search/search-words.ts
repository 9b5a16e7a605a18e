import type { SearchOverview } from '../../../common/timeline.ts'
import { t, type WordKey } from '../../../common/words/t.ts'
import { daysUntil, formatList, formatNumber } from '../../ui/format.ts'

/** "Week four of the search"; its plain name before the first invite. */
export function searchTitle({ since }: SearchOverview, now: Date): string {
  if (since === null) return t('search.title')
  const week = Math.floor(Math.max(0, -daysUntil(since, now)) / 7) + 1
  return t('search.week', { week: week <= 12 ? t(`search.numbers.${week}` as WordKey) : formatNumber(week) })
}

/** What runs, what is in hand and what is due, in one sentence. */
export function searchSummary({ courses }: SearchOverview, now: Date): string {
  const open = courses.filter(({ status }) => status !== 'closed')
  const offers = open.filter(({ offerOn }) => offerOn !== null).length
  const due = open.filter(({ dueAt }) => dueAt !== null && daysUntil(dueAt, now) <= 7).length
  const parts = [
    t('search.running', { count: open.length }),
    ...(offers > 0 ? [t('search.inHand', { count: offers })] : []),
    ...(due > 0 ? [t('search.dueSoon', { count: due })] : []),
  ]
  const words = t('search.summary', { parts: formatList(parts) })
  return words.charAt(0).toUpperCase() + words.slice(1)
}
