import type { Day } from './week.ts'

/** A week as a strip. */
export interface WeekRowProps {
  days: readonly Day[]
  /** The hours that the whole height stands for. */
  tallest: number
  /** What the strip shows, for those who do not see it. */
  name: string
}

const height = 52
const gap = 1.4

/** Seven columns, as high as the day is long: at the workplace filled, at home an outline, the way on top hatched. */
export function WeekRow({ days, tallest, name }: WeekRowProps) {
  const width = 100 / days.length
  return (
    <svg className="week-row" role="img" aria-label={name}>
      {days.map(({ place, paid, way }, index) => {
        const column = { x: `${index * width + gap / 2}%`, width: `${width - gap}%` }
        const [paidHeight, wayHeight] = [(paid / tallest) * height, (way / tallest) * height]
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a day of the week is its place in it.
          <g key={index}>
            <rect className="ground" {...column} y={height + 1} height="1.5" />
            {place !== 'free' && (
              <rect className={`day ${place}`} {...column} y={height - paidHeight} height={paidHeight} />
            )}
            {way > 0 && <rect className="hatched" {...column} y={height - paidHeight - wayHeight} height={wayHeight} />}
          </g>
        )
      })}
    </svg>
  )
}
