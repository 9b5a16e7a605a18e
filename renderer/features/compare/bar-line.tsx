import type { Bar } from './bars.ts'

/** One bar of a picture. */
export interface BarLineProps {
  bar: Bar
  /** What the bar is, for those who do not see it. */
  name: string
  /** Where a limit lies, as a share of the width; null for none. */
  mark: number | null
}

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`

/** A bar in ink: the job now is an outline, this one is filled, and what comes on top is hatched. */
export function BarLine({ bar, name, mark }: BarLineProps) {
  return (
    <svg className="bar-line" role="img" aria-label={name}>
      <rect className={bar.side} x="0" y="4" height="18" width={percent(bar.sure)} />
      {bar.more > 0 && <rect className="hatched" x={percent(bar.sure)} y="4" height="18" width={percent(bar.more)} />}
      {mark !== null && <line className="lowest" x1={percent(mark)} x2={percent(mark)} y1="0" y2="26" />}
    </svg>
  )
}
