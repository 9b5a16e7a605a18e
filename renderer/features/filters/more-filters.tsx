import { ChevronDown } from 'lucide-react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import type { InviteFilter } from '../../../common/invite-filter.ts'
import { documentKinds } from '../../../common/reading.ts'
import { t } from '../../../common/words/t.ts'
import { DateBox } from '../../ui/date-box.tsx'
import { PickSeveral } from '../../ui/pick-several.tsx'
import { TextBox } from '../../ui/text-box.tsx'
import { moreWords } from './more-words.ts'

/** What is asked for less often. */
export interface MoreFiltersProps {
  filter: InviteFilter
  onChange: (part: Partial<InviteFilter>) => void
}

const whose = ['own', 'example'] as const

/** A button that says what else is asked for and opens the fields for it: firm, days, what it is, and whose. */
export function MoreFilters({ filter, onChange }: MoreFiltersProps) {
  const { firm, from, to, kinds } = filter
  const words = moreWords(filter)
  const [first = t('filters.any')] = words
  const said = words.length > 1 ? t('filters.several', { first, count: words.length - 1 }) : first
  const label = t('filters.more')
  return (
    <DialogTrigger>
      <Button className="btn small plain pick-several" aria-label={t('situation.blank', { label, words: said })}>
        <span className="quiet">{label}</span> <span className={words.length > 0 ? 'you' : ''}>{said}</span>
        <ChevronDown size={14} aria-hidden="true" />
      </Button>
      <Popover className="popover pop" placement="bottom start">
        <Dialog aria-label={label} className="pop-form">
          <TextBox
            label={t('filters.firm')}
            value={firm ?? ''}
            most={200}
            focus="first"
            wrong={null}
            onChange={(typed) => onChange({ firm: typed.trim() === '' ? null : typed })}
          />
          <DateBox
            label={t('filters.from')}
            value={from}
            to="day"
            focus="none"
            wrong={null}
            onChange={(day) => onChange({ from: day })}
          />
          <DateBox
            label={t('filters.to')}
            value={to}
            to="day"
            focus="none"
            wrong={from !== null && to !== null && to < from ? t('filters.wrongDays') : null}
            onChange={(day) => onChange({ to: day })}
          />
          <PickSeveral
            label={t('filters.kind')}
            options={documentKinds.map((id) => ({ id, text: t(`documentKinds.${id}`) }))}
            chosen={kinds}
            onChange={(chosen) => onChange({ kinds: chosen })}
          />
          <PickSeveral
            label={t('filters.whose')}
            options={whose.map((id) => ({ id, text: t(`filters.whoses.${id}`) }))}
            chosen={filter.whose === null ? [] : [filter.whose]}
            onChange={(chosen) => onChange({ whose: chosen.find((id) => id !== filter.whose) ?? null })}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
