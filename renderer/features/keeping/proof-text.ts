import type { Course } from '../../../common/timeline.ts'
import { t } from '../../../common/words/t.ts'
import { formatMoment } from '../../ui/format.ts'
import { eventWords } from '../timeline/event-words.ts'

/** What was done in the search: each process with its dates, oldest first. Notes of one's own are nobody else's matter. */
export function proofText(courses: readonly Course[]): string {
  const own = courses.filter(({ isExample }) => !isExample)
  if (own.length === 0) return t('keeping.proof.nothing')
  return [...own]
    .sort((one, other) => firstOf(one).localeCompare(firstOf(other)))
    .map(({ title, subtitle, events, outcome }) => {
      const head = [title, subtitle].filter((part) => part !== '').join(', ')
      const lines = events
        .filter(({ kind }) => kind !== 'note' && kind !== 'debrief')
        .map((event) => `  ${formatMoment(event.at)}: ${eventWords(event)}`)
      const end = outcome === null ? [] : [`  ${t('timeline.fields.outcome')}: ${t(`timeline.outcomes.${outcome}`)}`]
      return [head, ...lines, ...end].join('\n')
    })
    .join('\n\n')
}

function firstOf({ events }: Course): string {
  return events[0]?.at ?? ''
}
