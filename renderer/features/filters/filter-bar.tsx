import './filters.css'
import { Button } from 'react-aria-components'
import { inviteStatuses } from '../../../common/invite.ts'
import { dueFilters, noFilter, type SavedFilter } from '../../../common/invite-filter.ts'
import { decisions } from '../../../common/reading.ts'
import { t } from '../../../common/words/t.ts'
import { FindField } from '../../ui/find-field.tsx'
import { PickSeveral } from '../../ui/pick-several.tsx'
import { isNarrowing } from './is-narrowing.ts'
import { MoreFilters } from './more-filters.tsx'
import { SavedFilters } from './saved-filters.tsx'

/** What is looked for among the invites. */
export type Sought = Omit<SavedFilter, 'name'>

/** Nothing is looked for: all invites are shown. */
export const allSought: Sought = { query: '', filter: noFilter }

/** What the filter bar shows and changes. */
export interface FilterBarProps {
  sought: Sought
  /** How many fit, in words. */
  found: string
  saved: readonly SavedFilter[]
  onChange: (sought: Sought) => void
  onSave: (saved: SavedFilter[], said: string) => void
}

const interviews = ['planned', 'none'] as const

/** Which invites are shown: by words, status, verdict, day, interview and more; a filter can be kept under a name. */
export function FilterBar({ sought, found, saved, onChange, onSave }: FilterBarProps) {
  const { query, filter } = sought
  const change = (part: Partial<Sought['filter']>) => onChange({ query, filter: { ...filter, ...part } })
  return (
    <section className="filters" aria-label={t('filters.name')}>
      <FindField
        label={t('filters.find')}
        typed={query}
        found={found}
        onType={(typed) => onChange({ query: typed, filter })}
      />
      <PickSeveral
        label={t('filters.status')}
        options={inviteStatuses.map((id) => ({ id, text: t(`statuses.${id}`) }))}
        chosen={filter.statuses}
        onChange={(statuses) => change({ statuses })}
      />
      <PickSeveral
        label={t('filters.decision')}
        options={decisions.map((id) => ({ id, text: t(`decisions.${id}`) }))}
        chosen={filter.decisions}
        onChange={(chosen) => change({ decisions: chosen })}
      />
      <PickSeveral
        label={t('filters.due')}
        options={dueFilters.map((id) => ({ id, text: t(`filters.dues.${id}`) }))}
        chosen={filter.due === null ? [] : [filter.due]}
        onChange={(chosen) => change({ due: chosen.find((id) => id !== filter.due) ?? null })}
      />
      <PickSeveral
        label={t('filters.interview')}
        options={interviews.map((id) => ({ id, text: t(`filters.interviews.${id}`) }))}
        chosen={filter.interview === null ? [] : [filter.interview]}
        onChange={(chosen) => change({ interview: chosen.find((id) => id !== filter.interview) ?? null })}
      />
      <MoreFilters filter={filter} onChange={change} />
      <SavedFilters sought={sought} saved={saved} onChoose={onChange} onSave={onSave} />
      {isNarrowing(sought) && (
        <Button className="link ink" onPress={() => onChange(allSought)}>
          {t('filters.clear')}
        </Button>
      )}
    </section>
  )
}
