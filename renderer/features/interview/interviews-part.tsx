import { useMemo } from 'react'
import { Button } from 'react-aria-components'
import { t } from '../../../common/words/t.ts'
import type { PanelProps } from '../../panel.ts'
import { useAsked } from '../../state/use-asked.ts'
import { formatMoment } from '../../ui/format.ts'
import { fieldsFrom, putInDiary } from './interview-acts.ts'
import { InterviewCard } from './interview-card.tsx'
import { MomentBlank } from './moment-blank.tsx'
import { useStay } from './use-stay.ts'

/** The interviews of the invite on the desk; the first one is made from what was read, in one press. */
export function InterviewsPart(props: Pick<PanelProps, 'state' | 'controller' | 'dispatch'> & { id: string }) {
  const { id, state, controller, dispatch } = props
  const { desk, keptVersion } = state
  const all = useAsked(controller.ask, 'listInterviews', null, keptVersion)
  const own = useMemo(() => (all ?? []).filter(({ invite }) => invite === id), [all, id])
  const reading = state.read?.reading ?? null
  const fields = reading === null ? {} : fieldsFrom(reading)
  const isNew = fields.start !== undefined && !own.some(({ start }) => start === fields.start)
  const now = new Date()
  const add = (start: string) =>
    void putInDiary({ controller, dispatch }, { id, status: desk.status }, { ...fields, start })
  const label = t('interview.add')
  const stay = useStay()
  return (
    <section {...stay} className="interviews" aria-labelledby="interviews-title">
      <h2 id="interviews-title">{t('interview.title')}</h2>
      {own.map((interview) => (
        <InterviewCard
          key={interview.id}
          interview={interview}
          clashes={(all ?? [])
            .filter((other) => interview.clashes.includes(other.id))
            .map(({ title, start }) => `${title}, ${formatMoment(start)}`)}
          invite={{ id, status: desk.status }}
          controller={controller}
          dispatch={dispatch}
          now={now}
        />
      ))}
      {isNew && fields.start !== undefined && (
        <p className="interview-offer">
          {t('interview.said', { when: formatMoment(fields.start) })}{' '}
          <Button className="btn do small" onPress={() => fields.start !== undefined && add(fields.start)}>
            {t('interview.putInDiary')}
          </Button>
        </p>
      )}
      {own.length === 0 && fields.start === undefined && <p className="quiet">{t('interview.noTime')}</p>}
      <p>
        <MomentBlank label={label} name={label} value={null} shown={label} onChange={add} />
      </p>
    </section>
  )
}
