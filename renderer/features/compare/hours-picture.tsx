import type { Comparison } from '../../../common/reading.ts'
import { t } from '../../../common/words/t.ts'
import { formatNumber } from '../../ui/format.ts'
import { BarLine } from './bar-line.tsx'
import { hourBars, lineOf } from './bars.ts'
import { figureWords } from './figure-words.ts'

/** What an hour given to each job really pays, over the hours it takes: paid ones, and hatched those on the way. */
export function HoursPicture({ comparison }: { comparison: readonly Comparison[] }) {
  const paid = lineOf(comparison, 'paid-hours')
  const way = lineOf(comparison, 'commute-hours')
  const hourly = lineOf(comparison, 'hourly-pay')
  const bars = hourBars(paid, way)
  if (hourly === null || bars.length === 0) return null
  return (
    <figure>
      <h4>{t('compare.terms.hourly-pay')}</h4>
      {bars.map((bar) => {
        const figure = figureWords(hourly[bar.side])
        const wayHours = way?.[bar.side].high ?? 0
        const words = {
          side: t(`compare.sides.${bar.side}`),
          figure: figure === null ? t('compare.notKnown') : t('compare.anHour', { pay: figure }),
        }
        const hours = { paid: formatNumber(paid?.[bar.side].high ?? 0), way: formatNumber(wayHours) }
        return (
          <div key={bar.side}>
            <p aria-hidden="true">
              {t('compare.barLabel', words)}
              <span className="quiet">{t(wayHours > 0 ? 'compare.hoursBoth' : 'compare.hoursPaid', hours)}</span>
            </p>
            <BarLine bar={bar} name={t('compare.hourBar', { ...words, ...hours })} mark={null} />
          </div>
        )
      })}
    </figure>
  )
}
