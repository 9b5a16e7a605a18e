import { Button } from 'react-aria-components'
import type { Course, Process } from '../../../common/timeline.ts'
import { t } from '../../../common/words/t.ts'
import { DateBlank } from '../../ui/date-blank.tsx'
import { daysUntil, formatDay, formatMoment } from '../../ui/format.ts'

const dates = ['offerOn', 'answerBy', 'decidesOn'] as const

/** One process among others. */
export interface OfferRowProps {
  course: Course
  now: Date
  onOpen: (id: string) => void
  onChange: (patch: Partial<Process>, what: string) => void
}

/** What a process pays, and its dates, which can be changed where they stand. */
export function OfferRow({ course, now, onOpen, onChange }: OfferRowProps) {
  const { title, subtitle, pay, interviews, offerOn } = course
  const next = interviews.map(({ start }) => start).find((start) => daysUntil(start, now) >= 0)
  return (
    <tr>
      <th scope="row">
        <Button className="link ink" onPress={() => onOpen(course.invite)}>
          {title}
        </Button>
        <small>{subtitle}</small>
      </th>
      <td>{pay === '' ? <span className="quiet">{t('search.offers.notSaid')}</span> : pay}</td>
      {dates.map((date) => {
        const what = t(`search.offers.${date}`)
        const value = course[date]
        const shown = value === null ? null : formatDay(value, now)
        const unset = t('search.offers.notSaid')
        return (
          <td key={date}>
            <DateBlank
              label={what}
              name={t('search.offers.set', { what, title, day: shown ?? unset })}
              value={value}
              shown={shown}
              unset={unset}
              clear={t('search.offers.clear')}
              check={(day) =>
                date === 'answerBy' && offerOn !== null && day < offerOn ? t('search.offers.before') : null
              }
              onChange={(day) => onChange({ [date]: day }, what)}
            />
          </td>
        )
      })}
      <td className="num">
        {next === undefined ? <span className="quiet">{t('search.offers.notSaid')}</span> : formatMoment(next)}
      </td>
    </tr>
  )
}
