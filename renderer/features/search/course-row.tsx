import { memo } from 'react'
import { type CourseLine, pointsWords } from './course-points.ts'
import { CourseTrack } from './course-track.tsx'
import type { TimeScale } from './time-scale.ts'

/** One line of the picture. */
export interface CourseRowProps {
  line: CourseLine
  scale: TimeScale
  /** How wide the part with the days is, in CSS pixels. */
  width: number
  now: Date
  /** The day the process under it decides, when that one could be asked to speed up; null for none. */
  gapTo: string | null
  onOpen: (id: string) => void
}

/** A process on its line: who, then its days. Pressed, it opens the invite. */
export const CourseRow = memo(function CourseRow({ line, scale, width, now, gapTo, onOpen }: CourseRowProps) {
  const { course } = line
  return (
    <li>
      <button
        type="button"
        className={course.status === 'closed' ? 'course is-closed' : 'course'}
        onClick={() => onOpen(course.invite)}
      >
        <span className="course-name">
          <strong>{course.title}</strong>
          <span>{course.subtitle}</span>
        </span>
        <span className="visually-hidden">{pointsWords(line, now)}</span>
        <CourseTrack line={line} scale={scale} width={width} now={now} gapTo={gapTo} />
      </button>
    </li>
  )
})
