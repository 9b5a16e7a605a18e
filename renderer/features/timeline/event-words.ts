import type { InviteEvent } from '../../../common/timeline.ts'
import { t } from '../../../common/words/t.ts'
import { formatMoment } from '../../ui/format.ts'

const longestShown = 300

/** What happened, in a line. */
export function eventWords({ kind, words, status }: InviteEvent): string {
  const short = words.length > longestShown ? `${words.slice(0, longestShown)}…` : words
  switch (kind) {
    case 'note':
      return short
    case 'status':
      return status === null
        ? t('timeline.events.status')
        : t('timeline.events.statusTo', { status: t(`statuses.${status}`) })
    case 'interview-set':
    case 'interview-moved':
    case 'interview-cancelled':
    case 'interview-held':
    case 'offer':
      return words === '' ? t(`timeline.events.${kind}`) : t(`timeline.eventsAt.${kind}`, { when: formatMoment(words) })
    case 'received':
    case 'sent':
    case 'debrief':
      return t(`timeline.events.${kind}`)
  }
}
