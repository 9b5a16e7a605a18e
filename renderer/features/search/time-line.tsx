import './time-line.css'
import { type CSSProperties, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { SearchOverview } from '../../../common/timeline.ts'
import { t } from '../../../common/words/t.ts'
import { formatDay, formatShortDay } from '../../ui/format.ts'
import { asksOf, lineOf, ordered } from './course-points.ts'
import { CourseRow } from './course-row.tsx'
import { dayAfter, placeOf, scaleOf } from './time-scale.ts'

/** The picture of all dates. */
export interface TimeLineProps {
  overview: SearchOverview
  now: Date
  onOpen: (id: string) => void
}

/** Every process on one line of days, with today drawn through all of them. */
export function TimeLine({ overview, now, onOpen }: TimeLineProps) {
  const track = useRef<HTMLSpanElement>(null)
  const [width, setWidth] = useState(700)
  useLayoutEffect(() => {
    if (track.current === null) return
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.round(entry.contentRect.width)))
    observer.observe(track.current)
    return () => observer.disconnect()
  }, [])
  const { lines, scale, asks } = useMemo(() => {
    const asked = asksOf(overview.speedUps)
    const drawn = ordered(overview.courses, asked).map((course) => lineOf(course, now))
    return { lines: drawn, scale: scaleOf(drawn, now), asks: asked }
  }, [overview, now])
  const today = dayAfter(now, 0)
  const at = placeOf(today, scale)
  // The name of today takes the room of the days beside it.
  const isFree = (day: string) => Math.abs(placeOf(day, scale) - at) * width > 90
  const seen = scale.ticks.filter((_, index) => index % Math.max(1, Math.ceil((scale.ticks.length * 80) / width)) === 0)
  return (
    <section className="time-line" aria-label={t('search.picture')} style={{ '--today': at } as CSSProperties}>
      <p className="time-heads">
        <span className="time-days" ref={track}>
          {seen.filter(isFree).map((day) => (
            <time key={day} dateTime={day} style={{ insetInlineStart: `${placeOf(day, scale) * 100}%` }}>
              {formatDay(day, now)}
            </time>
          ))}
          <time className="time-today" dateTime={today}>
            {t('search.today', { day: formatShortDay(today, now) })}
          </time>
        </span>
      </p>
      <ul>
        {lines.map((line) => {
          const asked = overview.courses.find(({ invite }) => invite === asks.get(line.course.invite))
          return (
            <CourseRow
              key={line.course.invite}
              line={line}
              scale={scale}
              width={width}
              now={now}
              gapTo={asked?.decidesOn ?? null}
              onOpen={onOpen}
            />
          )
        })}
      </ul>
    </section>
  )
}
