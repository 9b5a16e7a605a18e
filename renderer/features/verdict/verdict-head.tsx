import { putOffs } from '../../../common/invite.ts'
import type { Verdict } from '../../../common/reading.ts'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import type { Desk } from '../../state/state.ts'
import { Sentence } from '../../ui/sentence.tsx'
import { SentenceChoice } from '../../ui/sentence-choice.tsx'

/** What the head of the opinion needs. */
export interface VerdictHeadProps {
  verdict: Verdict
  desk: Desk
  controller: Controller
}

/** The verdict in one sentence; under it what would make it a plain yes, and the first question to the person. */
export function VerdictHead({ verdict, desk, controller }: VerdictHeadProps) {
  return (
    <>
      <div className="verdict-head" aria-live="polite">
        <h2 className="verdict">{verdict.headline}</h2>
        {verdict.wouldChange.map((change) => (
          <p key={change.text} className="would">
            <Sentence of="verdict.plainYes" slots={{ change: <b>{change.text}</b> }} />
          </p>
        ))}
      </div>
      <div className="would put-off">
        <Sentence
          of="verdict.putOff"
          slots={{
            what: (
              <SentenceChoice
                label={t('verdict.putOffLabel')}
                options={[
                  ...putOffs.map((id) => ({ id, text: t(`putOffs.${id}`) })),
                  { id: 'unsaid' as const, text: t('verdict.putOffUnsaid') },
                ]}
                value={desk.putOff}
                unset={t('verdict.putOffUnsaid')}
                look="blank"
                onChange={(id) => controller.patch({ putOff: id === 'unsaid' ? null : id })}
              />
            ),
          }}
        />
      </div>
    </>
  )
}
