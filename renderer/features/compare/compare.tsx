import './compare.css'
import type { Reading } from '../../../common/reading.ts'
import type { Situation } from '../../../common/situation.ts'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import { Blank } from '../situation/blank.tsx'
import type { SituationField } from '../situation/fields.ts'
import { CompareTable } from './compare-table.tsx'
import { HoursPicture } from './hours-picture.tsx'
import { HowMade } from './how-made.tsx'
import { Patterns } from './patterns.tsx'
import { PayPicture } from './pay-picture.tsx'
import { WeekPicture } from './week-picture.tsx'

/** What the comparison needs. */
export interface CompareProps {
  reading: Reading
  situation: Situation
  controller: Controller
}

/** What has to be known of the job now to compare it. */
const ownFields: readonly SituationField[] = [
  'currentPay',
  'currentHours',
  'currentOfficeDays',
  'currentCommuteMinutes',
  'currentTravelPercent',
]

/** This job against the one the person has, in a table and in pictures; nothing for a person without one. */
export function Compare({ reading, situation, controller }: CompareProps) {
  const { comparison, kind } = reading
  if (kind === 'other' || situation.employed === false) return null
  return (
    <section className="compare" aria-label={t('compare.title')}>
      <h3>{t('compare.title')}</h3>
      {comparison.length > 0 && (
        <>
          <Patterns />
          <div className="pictures">
            <PayPicture comparison={comparison} lowestPay={situation.lowestPay ?? null} />
            <HoursPicture comparison={comparison} />
            <WeekPicture comparison={comparison} />
          </div>
          <CompareTable comparison={comparison} />
          <HowMade comparison={comparison} />
        </>
      )}
      <p className="compare-own">
        {comparison.length === 0 && <>{t('compare.nothingSet')} </>}
        <Blank
          label={t('situation.rows.now')}
          fields={ownFields}
          situation={situation}
          controller={controller}
          shown={t(comparison.length === 0 ? 'compare.sayOwn' : 'compare.changeOwn')}
          look={comparison.length === 0 ? 'unset' : 'plain'}
        />
      </p>
    </section>
  )
}
