import type { Comparison } from '../../../common/reading.ts'
import { t } from '../../../common/words/t.ts'
import { formatNumber, formatWeekdays } from '../../ui/format.ts'
import { lineOf, sides } from './bars.ts'
import { type DayPlace, tallestDay, weekOf } from './week.ts'
import { WeekRow } from './week-row.tsx'

/** What the key of the picture explains. */
const keys = ['office', 'home', 'open', 'way'] as const

/** One likely week of each job whose hours are known. */
export function WeekPicture({ comparison }: { comparison: readonly Comparison[] }) {
  const [paid, way, office] = [
    lineOf(comparison, 'paid-hours'),
    lineOf(comparison, 'commute-hours'),
    lineOf(comparison, 'office-days'),
  ]
  const weeks = sides.flatMap((side) => {
    const figures = {
      paidHours: paid?.[side].high ?? null,
      wayHours: way?.[side].high ?? null,
      officeDays: office?.[side].high ?? null,
    }
    const days = weekOf(figures)
    return days === null ? [] : [{ side, days, ...figures }]
  })
  if (weeks.length === 0) return null
  const tallest = tallestDay(weeks.map(({ days }) => days))
  const drawn = new Set<DayPlace | 'way'>(weeks.flatMap(({ days }) => days.map(({ place }) => place)))
  if (weeks.some(({ wayHours }) => wayHours !== null && wayHours > 0)) drawn.add('way')
  return (
    <figure>
      <h4>{t('compare.week')}</h4>
      {weeks.map(({ side, days, paidHours, wayHours }) => {
        const words = {
          side: t(`compare.sides.${side}`),
          paid: formatNumber(paidHours ?? 0),
          way: wayHours === null ? t('compare.notKnown') : formatNumber(wayHours),
          count: days.filter(({ place }) => place === 'office').length,
        }
        return (
          <div key={side}>
            <p aria-hidden="true">{t('compare.weekLabel', words)}</p>
            <WeekRow days={days} tallest={tallest} name={t('compare.weekRow', words)} />
          </div>
        )
      })}
      <ol className="weekdays" aria-hidden="true">
        {formatWeekdays().map((day) => (
          <li key={day}>{day}</li>
        ))}
      </ol>
      <ul className="week-key" aria-hidden="true">
        {keys
          .filter((key) => drawn.has(key))
          .map((key) => (
            <li key={key}>
              <svg width="18" height="12" aria-hidden="true">
                <rect className={key === 'way' ? 'hatched' : `day ${key}`} x="1" y="1" width="16" height="10" />
              </svg>
              {t(`compare.keys.${key}`)}
            </li>
          ))}
      </ul>
      <p className="quiet">{t('compare.likely')}</p>
    </figure>
  )
}
