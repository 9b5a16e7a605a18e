import { Button } from 'react-aria-components'
import type { Course } from '../../../common/timeline.ts'
import { t } from '../../../common/words/t.ts'
import { formatDay } from '../../ui/format.ts'
import { lineOf, type PointKind } from './course-points.ts'

const kinds: readonly PointKind[] = ['was', 'yours', 'theirs']

/** The dates of every process in words, as a table. */
export function CourseTable(props: { courses: readonly Course[]; now: Date; onOpen: (id: string) => void }) {
  const { courses, now, onOpen } = props
  return (
    <table className="search-table course-table" aria-label={t('search.picture')}>
      <thead>
        <tr>
          <th scope="col">{t('search.heads.invite')}</th>
          <th scope="col">{t('search.heads.status')}</th>
          {kinds.map((kind) => (
            <th scope="col" key={kind}>
              {t(`search.heads.${kind}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {courses.map((course) => {
          const { points, offer } = lineOf(course, now)
          return (
            <tr key={course.invite}>
              <th scope="row">
                <Button className="link" onPress={() => onOpen(course.invite)}>
                  {course.title}
                </Button>
                <small>{course.subtitle}</small>
              </th>
              <td>{offer === null ? t(`statuses.${course.status}`) : t('search.statusOffer')}</td>
              {kinds.map((kind) => (
                <td key={kind} className={kind === 'yours' ? 'you' : ''}>
                  {points
                    .filter((point) => point.kind === kind)
                    .map(({ day, words }) => (
                      <span key={day + words}>
                        {day === course.answerBy && kind === 'yours'
                          ? words
                          : t('search.pointOn', { what: words, day: formatDay(day, now) })}
                      </span>
                    ))}
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
