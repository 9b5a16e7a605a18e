import type { InviteFilter } from '../../../common/invite-filter.ts'
import { t } from '../../../common/words/t.ts'
import { formatMoment } from '../../ui/format.ts'

/** What is asked for by firm, days, kind and owner, each in a few words; none when nothing is. */
export function moreWords({ firm, from, to, kinds, whose }: InviteFilter): string[] {
  return [
    ...(firm === null ? [] : [firm.trim()]),
    ...(from === null ? [] : [t('filters.fromDay', { day: formatMoment(from) })]),
    ...(to === null ? [] : [t('filters.toDay', { day: formatMoment(to) })]),
    ...kinds.map((kind) => t(`documentKinds.${kind}`)),
    ...(whose === null ? [] : [t(`filters.whoses.${whose}`)]),
  ]
}
