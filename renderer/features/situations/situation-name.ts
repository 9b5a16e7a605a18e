import type { NamedSituation } from '../../../common/situations.ts'
import { t } from '../../../common/words/t.ts'

/** What a situation is called; the first one needs no name and is how things are now. */
export function situationName({ name }: Pick<NamedSituation, 'name'>): string {
  return name.trim() === '' ? t('situations.now') : name
}
