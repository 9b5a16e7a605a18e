import { putOffs } from '../../../common/invite.ts'
import type { Reading } from '../../../common/reading.ts'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import type { Desk } from '../../state/state.ts'
import { Sentence } from '../../ui/sentence.tsx'
import { SentenceChoice } from '../../ui/sentence-choice.tsx'
import { ChangeLine } from '../change/change-line.tsx'

/** What the head of the opinion needs. */
export interface VerdictHeadProps {
  reading: Reading
  desk: Desk
  controller: Controller
  /** Leads to the row of a limit, by its element's id. */
  onLimit: (id: string) => void
}

/** The verdict in one sentence; under it what would make it a plain yes, and the first question to the person. */
export function VerdictHead({ reading, desk, controller, onLimit }: VerdictHeadProps) {
  return (
    <>
      <div className="verdict-head" aria-live="polite">
        <h2 className="verdict">{reading.verdict.headline}</h2>
      </div>
      {reading.verdict.wouldChange.map((change) => (
        <ChangeLine
          key={change.text}
          change={change}
          reading={reading}
          desk={desk}
          controller={controller}
          onLimit={onLimit}
        />
      ))}
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
