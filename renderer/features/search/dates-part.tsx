import { useMemo, useState } from 'react'
import { Button, ToggleButton } from 'react-aria-components'
import type { Contact } from '../../../common/contacts.ts'
import type { SpeedUp } from '../../../common/timeline.ts'
import { t } from '../../../common/words/t.ts'
import { useAsked } from '../../state/use-asked.ts'
import { asksOf, ordered } from './course-points.ts'
import { CourseTable } from './course-table.tsx'
import type { PartProps } from './part.ts'
import { PatternsList } from './patterns-list.tsx'
import { searchSummary, searchTitle } from './search-words.ts'
import { SpeedUpLine } from './speed-up-line.tsx'
import { TimeLine } from './time-line.tsx'
import { useSearchWays } from './use-search-ways.ts'
import { WriteAgain } from './write-again.tsx'

/** Processes that are closed stay on the line this long. */
const closedDays = 14
const fewShown = 12

/** All dates on one line of days, who could be asked to speed up, people to write to again, what keeps coming up. */
export function DatesPart({ state, dispatch, controller, now }: PartProps) {
  const { keptVersion } = state
  const overview = useAsked(controller.ask, 'searchOverview', { closedDays }, keptVersion)
  const contacts = useAsked(controller.ask, 'listContacts', { query: '', invite: null }, keptVersion)
  const patterns = useAsked(controller.ask, 'patterns', null, keptVersion)
  const [isTable, setTable] = useState(false)
  const [isWhole, setWhole] = useState(false)
  const ways = useSearchWays(controller, dispatch)
  const shown = useMemo(() => {
    if (overview === null) return null
    const courses = ordered(overview.courses, asksOf(overview.speedUps))
    return { ...overview, courses: isWhole ? courses : courses.slice(0, fewShown) }
  }, [overview, isWhole])
  if (overview === null || shown === null) return null
  const interviews = overview.courses.flatMap((course) => course.interviews.map(({ id }) => id))
  const all = overview.courses.length
  return (
    <div className="dates" data-ready={contacts !== null && patterns !== null}>
      <header className="search-head">
        <h1>{searchTitle(overview, now)}</h1>
        {all > 0 && <p>{searchSummary(overview, now)}</p>}
        {interviews.length > 0 && (
          <Button className="btn small" onPress={() => void controller.saveDates(interviews)}>
            {t('search.calendar')}
          </Button>
        )}
      </header>
      {all === 0 && <p className="search-none">{t('search.none')}</p>}
      {all > 0 && (
        <>
          {isTable ? (
            <CourseTable courses={shown.courses} now={now} onOpen={ways.openInvite} />
          ) : (
            <TimeLine overview={shown} now={now} onOpen={ways.openInvite} />
          )}
          <p className="line-acts">
            <ToggleButton className="link ink" isSelected={isTable} onChange={setTable}>
              {isTable ? t('search.asPicture') : t('search.asTable')}
            </ToggleButton>
            {all > fewShown && (
              <Button className="link ink" onPress={() => setWhole(!isWhole)}>
                {isWhole ? t('search.showFewer', { count: fewShown }) : t('search.showAll', { count: all })}
              </Button>
            )}
          </p>
        </>
      )}
      {soonest(overview.speedUps).map((speedUp) => (
        <SpeedUpLine
          key={speedUp.offer + speedUp.ask}
          speedUp={speedUp}
          courses={overview.courses}
          now={now}
          onDraft={ways.draftDecisionDate}
        />
      ))}
      <div className="search-lower">
        <WriteAgain
          contacts={contacts ?? noContacts}
          now={now}
          onOpen={(id) => dispatch({ type: 'search', view: { part: 'people', page: { kind: 'contact', id } } })}
          onWrite={ways.write}
          onAll={() => dispatch({ type: 'search', view: { part: 'people', page: null } })}
        />
        <PatternsList patterns={patterns ?? []} />
      </div>
    </div>
  )
}

/** The one that matters most: of those whose days are known the first. All of them stand with the offers. */
function soonest(speedUps: readonly SpeedUp[]): SpeedUp[] {
  const [first] = [...speedUps.filter(({ days }) => days !== null), ...speedUps]
  return first === undefined ? [] : [first]
}

const noContacts: readonly Contact[] = []
