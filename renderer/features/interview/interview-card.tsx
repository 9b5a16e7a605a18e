import './interview.css'
import { Button } from 'react-aria-components'
import { type InterviewPatch, interviewStates, type PlannedInterview } from '../../../common/interviews.ts'
import type { InviteStatus } from '../../../common/invite.ts'
import { interviewFormats } from '../../../common/reading.ts'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import type { Action } from '../../state/reduce.ts'
import { formatDistance, formatMoment } from '../../ui/format.ts'
import { SentenceChoice } from '../../ui/sentence-choice.tsx'
import { WordsBlank } from '../../ui/words-blank.tsx'
import { changeInterview, settleInterview } from './interview-acts.ts'
import { MomentBlank } from './moment-blank.tsx'
import { zoneOptions } from './zones.ts'

/** An interview in the diary. */
export interface InterviewCardProps {
  interview: PlannedInterview
  /** Interviews at the same time, in words: "Brindle Mill, 10:30". */
  clashes: readonly string[]
  invite: { id: string; status: InviteStatus }
  controller: Controller
  dispatch: (action: Action) => void
  now: Date
}

const longest = { people: 600, place: 500, link: 2000, notes: 20_000 }

/** When, where, with whom; each changed where it stands, and what can be done with it. */
export function InterviewCard(props: InterviewCardProps) {
  const { interview, clashes, invite, controller, now } = props
  const unset = t('situation.notSet')
  const change = (patch: InterviewPatch, what: string) => void changeInterview(props, interview, patch, what)
  const words = (id: 'place' | 'link' | 'notes', lines: 'one' | 'several') => {
    const label = t(`interview.fields.${id}`)
    return (
      <WordsBlank
        label={label}
        name={t('situation.blank', { label, words: interview[id] || unset })}
        value={interview[id]}
        unset={unset}
        most={longest[id]}
        lines={lines}
        onChange={(next) => change({ [id]: next }, label)}
      />
    )
  }
  const start = t('interview.fields.start')
  const people = t('interview.fields.people')
  const format = t('interview.fields.format')
  const length = t('interview.fields.durationMinutes')
  const zone = t('interview.fields.zone')
  return (
    <section className="interview-card" aria-label={t('interview.card', { when: formatMoment(interview.start) })}>
      <p className={interview.state === 'planned' ? 'interview-when' : 'interview-when is-over'}>
        <MomentBlank
          label={start}
          name={t('situation.blank', { label: start, words: formatMoment(interview.start) })}
          value={interview.start}
          shown={formatMoment(interview.start)}
          onChange={(next) => change({ start: next }, start)}
        />{' '}
        <span className="quiet">
          {interview.state === 'planned'
            ? formatDistance(interview.start, now)
            : t(`interview.states.${interview.state}`)}
        </span>
      </p>
      {interview.state === 'planned' && clashes.length > 0 && (
        <p className="interview-clash">{t('interview.clash', { others: clashes.join(', ') })}</p>
      )}
      <dl>
        <dt>{format}</dt>
        <dd>
          <SentenceChoice
            label={format}
            options={interviewFormats.map((id) => ({ id, text: t(`formats.${id}`) }))}
            value={interview.format}
            unset={unset}
            look="blank"
            onChange={(next) => change({ format: next }, format)}
          />
        </dd>
        <dt>{length}</dt>
        <dd>
          <WordsBlank
            label={length}
            name={t('situation.blank', {
              label: length,
              words:
                interview.durationMinutes === null
                  ? unset
                  : t('interview.minutes', { count: interview.durationMinutes }),
            })}
            value={interview.durationMinutes === null ? '' : String(interview.durationMinutes)}
            unset={unset}
            most={4}
            lines="one"
            check={(typed) => (isMinutes(typed) ? null : t('interview.wrongMinutes'))}
            onChange={(next) => change({ durationMinutes: next === '' ? null : Number(next) }, length)}
          />{' '}
          {interview.durationMinutes !== null && <span className="quiet">{t('interview.minuteWord')}</span>}
        </dd>
        <dt>{t('interview.fields.place')}</dt>
        <dd>{words('place', 'one')}</dd>
        <dt>{t('interview.fields.link')}</dt>
        <dd className="interview-link">{words('link', 'one')}</dd>
        <dt>{people}</dt>
        <dd>
          <WordsBlank
            label={people}
            name={t('situation.blank', { label: people, words: interview.people.join(', ') || unset })}
            value={interview.people.join(', ')}
            unset={unset}
            most={longest.people}
            lines="one"
            onChange={(next) => change({ people: namesIn(next) }, people)}
          />
        </dd>
        <dt>{zone}</dt>
        <dd>
          <SentenceChoice
            label={zone}
            options={zoneOptions()}
            value={interview.zone ?? 'here'}
            unset={unset}
            look="quiet"
            onChange={(next) => change({ zone: next === 'here' ? null : next }, zone)}
          />
        </dd>
        <dt>{t('interview.fields.notes')}</dt>
        <dd>{words('notes', 'several')}</dd>
      </dl>
      <p className="interview-acts">
        <Button
          className="btn small"
          onPress={async () => {
            const isSaved = await controller.ask('saveCalendar', { interviews: [interview.id] })
            if (isSaved) controller.notice(t('interview.calendarSaved'), null)
          }}
        >
          {t('interview.calendar')}
        </Button>
        {interviewStates
          .filter((state) => state !== interview.state)
          .map((state) => (
            <Button key={state} className="link" onPress={() => void settleInterview(props, invite, interview, state)}>
              {t(`interview.become.${state}`)}
            </Button>
          ))}
        <Button
          className="link ink"
          onPress={() =>
            void controller.doKept(
              [{ call: 'removeInterview', argument: interview.id }],
              [{ call: 'restoreFromTrash', argument: [{ kind: 'interview', id: interview.id }] }],
              t('interview.removed'),
            )
          }
        >
          {t('interview.remove')}
        </Button>
      </p>
    </section>
  )
}

/** Samples: `45`, `90`. */
function isMinutes(typed: string): boolean {
  return /^\d{1,4}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= 1440
}

function namesIn(typed: string): string[] {
  const names = typed.split(',').map((name) => name.trim().slice(0, 200))
  return names.filter((name) => name !== '').slice(0, 30)
}
