import type { CSSProperties } from 'react'
import { t } from '../../../common/words/t.ts'
import { daysUntil, toDate } from '../../ui/format.ts'
import type { CourseLine, Point } from './course-points.ts'
import { layLabels } from './lay-labels.ts'
import { dayAfter, placeOf, type TimeScale } from './time-scale.ts'

/** How wide a sign of the words under a point is about, in CSS pixels. */
const signWidth = 7.3

/** The days of one process: solid is past, dotted is ahead, a ring is the person's to do, a square is theirs. */
export function CourseTrack(props: {
  line: CourseLine
  scale: TimeScale
  width: number
  now: Date
  gapTo: string | null
}) {
  const { line, scale, width, now, gapTo } = props
  const { points, offer, course } = line
  const today = dayAfter(now, 0)
  const first = points[0]?.day ?? today
  const last = points.at(-1)?.day ?? today
  // An open process runs on to today, whenever something last happened in it.
  const solidTo = course.status === 'closed' ? last : first > today ? first : today
  const sides = layLabels(
    points.map(({ day, words }) => ({ at: placeOf(day, scale) * width, width: words.length * signWidth })),
    width,
    placeOf(today, scale) * width,
  )
  const between = (from: string, to: string): CSSProperties => ({
    insetInlineStart: percent(placeOf(from, scale)),
    width: percent(placeOf(to, scale) - placeOf(from, scale)),
  })
  const gapDays = gapTo === null || offer?.to == null ? 0 : daysUntil(gapTo, toDate(offer.to) ?? now)
  const gapRoom = gapTo === null || offer?.to == null ? 0 : (placeOf(gapTo, scale) - placeOf(offer.to, scale)) * width
  return (
    <span className="course-track" aria-hidden="true">
      <i className="course-was" style={between(first, solidTo)} />
      {last > solidTo && <i className="course-ahead" style={between(solidTo, last)} />}
      {offer !== null && <i className="course-offer" style={between(offer.from, offer.to ?? today)} />}
      {offer?.to != null && gapTo !== null && gapDays > 0 && (
        <i className="course-gap" style={between(offer.to, gapTo)}>
          {gapRoom > 190 && <span>{t('search.speedUp.gap', { count: gapDays })}</span>}
        </i>
      )}
      {points.map((point, index) => (
        <i
          key={`${point.day} ${point.words}`}
          className={`course-point ${pointLook(point, today)}`}
          style={{ insetInlineStart: percent(placeOf(point.day, scale)) }}
        >
          {sides[index] !== 'none' && <span className={sides[index]}>{point.words}</span>}
        </i>
      ))}
    </span>
  )
}

/** What is the person's to do and has passed is still theirs to do. */
function pointLook({ kind, day }: Point, today: string): string {
  return kind === 'theirs' && day < today ? 'was' : kind
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`
}
