import { outcomes, type Process } from '../../../common/timeline.ts'
import { t } from '../../../common/words/t.ts'
import type { PanelProps } from '../../panel.ts'
import { useAsked } from '../../state/use-asked.ts'
import { DateBlank } from '../../ui/date-blank.tsx'
import { formatDay } from '../../ui/format.ts'
import { SentenceChoice } from '../../ui/sentence-choice.tsx'

const days = ['offerOn', 'answerBy', 'decidesOn'] as const

/** How the process stands: an offer and its dates, when they decide, how it ended. */
export function Outcome(props: Pick<PanelProps, 'state' | 'controller' | 'dispatch'> & { id: string }) {
  const { id, state, controller, dispatch } = props
  const process = useAsked(controller.ask, 'readProcess', id, state.keptVersion)
  if (process === null) return null
  const unset = t('situation.notSet')
  const now = new Date()
  const change = (patch: Partial<Process>, what: string) => {
    const back = Object.fromEntries(Object.keys(patch).map((key) => [key, process[key as keyof Process]]))
    return controller.doKept(
      [{ call: 'saveProcess', argument: { invite: id, patch } }],
      [{ call: 'saveProcess', argument: { invite: id, patch: back } }],
      t('interview.changed', { what }),
    )
  }
  const ended = t('timeline.fields.outcome')
  return (
    <section className="outcome" aria-labelledby="outcome-title">
      <h2 id="outcome-title" className="side-head">
        {t('timeline.standing')}
      </h2>
      <dl>
        {days.map((field) => {
          const label = t(`timeline.fields.${field}`)
          const value = process[field]
          const shown = value === null ? null : formatDay(value, now)
          return (
            <div key={field} style={{ display: 'contents' }}>
              <dt>{label}</dt>
              <dd>
                <DateBlank
                  label={label}
                  name={t('situation.blank', { label, words: shown ?? unset })}
                  value={value}
                  shown={shown}
                  unset={unset}
                  clear={t('situation.clear')}
                  onChange={(day) => void change({ [field]: day }, label)}
                />
              </dd>
            </div>
          )
        })}
        <dt>{ended}</dt>
        <dd>
          <SentenceChoice
            label={ended}
            options={[
              { id: 'open' as const, text: t('timeline.open') },
              ...outcomes.map((outcome) => ({ id: outcome, text: t(`timeline.outcomes.${outcome}`) })),
            ]}
            value={process.outcome ?? 'open'}
            unset={unset}
            look="blank"
            onChange={async (chosen) => {
              const isDone = await change({ outcome: chosen === 'open' ? null : chosen }, ended)
              if (isDone && chosen !== 'open') dispatch({ type: 'patched', patch: { status: 'closed' } })
              if (isDone && chosen !== 'open' && state.desk.id !== null) controller.patch({ status: 'closed' })
            }}
          />
        </dd>
      </dl>
    </section>
  )
}
