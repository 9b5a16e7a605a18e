import { useState } from 'react'
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import type { Course } from '../../../common/timeline.ts'
import { t } from '../../../common/words/t.ts'
import { useAsked } from '../../state/use-asked.ts'
import { OfferRow } from './offer-row.tsx'
import type { PartProps } from './part.ts'
import { SpeedUpLine } from './speed-up-line.tsx'
import { useSearchWays } from './use-search-ways.ts'

const closedDays = 14

/** Processes with an offer or a date side by side, so that they can be weighed against each other. */
export function OffersPart({ state, dispatch, controller, now }: PartProps) {
  const overview = useAsked(controller.ask, 'searchOverview', { closedDays }, state.keptVersion)
  const [added, setAdded] = useState<readonly string[]>([])
  const ways = useSearchWays(controller, dispatch)
  if (overview === null) return null
  const { courses, speedUps } = overview
  const hasDate = ({ offerOn, answerBy, decidesOn }: Course) => (offerOn ?? answerBy ?? decidesOn) !== null
  const shown = courses.filter((course) => hasDate(course) || added.includes(course.invite))
  const others = courses.filter((course) => course.status !== 'closed' && !shown.includes(course))
  return (
    <div className="offers">
      <header className="search-head">
        <h1>{t('search.offers.title')}</h1>
        {others.length > 0 && <AddCourse courses={others} onAdd={(id) => setAdded([...added, id])} />}
      </header>
      {shown.length === 0 && <p className="search-none">{t('search.offers.none')}</p>}
      {shown.length > 0 && (
        <div className="scroll-x">
          <table className="search-table offer-table" aria-label={t('search.offers.title')}>
            <thead>
              <tr>
                {(['invite', 'pay', 'offerOn', 'answerBy', 'decidesOn', 'next'] as const).map((head) => (
                  <th scope="col" key={head}>
                    {t(`search.offers.${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((course) => (
                <OfferRow
                  key={course.invite}
                  course={course}
                  now={now}
                  onOpen={ways.openInvite}
                  onChange={(patch, what) => void controller.changeProcess(course, patch, what)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {speedUps.map((speedUp) => (
        <SpeedUpLine
          key={speedUp.offer + speedUp.ask}
          speedUp={speedUp}
          courses={courses}
          now={now}
          onDraft={ways.draftDecisionDate}
        />
      ))}
    </div>
  )
}

/** Chooses an invite whose dates are to be said. */
function AddCourse({ courses, onAdd }: { courses: readonly Course[]; onAdd: (id: string) => void }) {
  return (
    <Select
      aria-label={t('search.offers.add')}
      placeholder={t('search.offers.add')}
      value={null}
      onChange={(key) => key !== null && onAdd(String(key))}
    >
      <Button className="btn small">
        <SelectValue />
      </Button>
      <Popover className="popover">
        <ListBox>
          {courses.map(({ invite, title, subtitle }) => (
            <ListBoxItem key={invite} id={invite} textValue={title}>
              <span>{subtitle === '' ? title : `${title}, ${subtitle}`}</span>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}
