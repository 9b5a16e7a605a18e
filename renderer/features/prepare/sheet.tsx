import { useState } from 'react'
import { Button } from 'react-aria-components'
import { t } from '../../../common/words/t.ts'
import type { PanelProps } from '../../panel.ts'
import { requestOf } from '../../state/request-of.ts'
import { useAsked } from '../../state/use-asked.ts'
import { Editor } from '../../ui/editor.tsx'
import { PrintOnly } from '../../ui/print-only.tsx'
import { useLateSave } from './use-late-save.ts'

/** The sheet of the next interview, as it was made from the reading or as the person made it. */
export function Sheet({ id, state, controller }: Pick<PanelProps, 'state' | 'controller'> & { id: string }) {
  const { desk, list, keptVersion } = state
  const made = useAsked(controller.ask, 'preparationSheet', requestOf(desk), keptVersion)
  const interviews = useAsked(controller.ask, 'listInterviews', id, keptVersion)
  const next = interviews?.find((interview) => interview.state === 'planned') ?? interviews?.at(-1) ?? null
  const [typed, setTyped] = useState<string | null>(null)
  const { later, forget } = useLateSave((sheet: string) => {
    if (next !== null)
      void controller.doQuietly([{ call: 'saveInterview', argument: { id: next.id, patch: { sheet } } }])
  })
  if (made === null || interviews === null) return <p className="quiet">{t('prepare.waiting')}</p>
  // What is kept has caught up; from now on it is shown, so that what is taken back is seen.
  if (typed !== null && typed === next?.sheet) setTyped(null)
  const title = list.invites.find((invite) => invite.id === id)?.title ?? ''
  const text = typed ?? next?.sheet ?? made
  const isOwn = text !== made
  return (
    <div className="sheet prepare-sheet">
      <header>
        <h2>{t('prepare.title', { title })}</h2>
        <p className="quiet">{next === null ? t('prepare.noInterview') : t('prepare.hint')}</p>
        <p className="prepare-acts">
          <Button className="btn small" onPress={() => window.print()}>
            {t('prepare.print')}
          </Button>
          {isOwn && (
            <Button
              className="link"
              onPress={() => {
                forget()
                setTyped(null)
                if (next !== null)
                  void controller.doKept(
                    [{ call: 'saveInterview', argument: { id: next.id, patch: { sheet: null } } }],
                    [{ call: 'saveInterview', argument: { id: next.id, patch: { sheet: text } } }],
                    t('prepare.madeAgain'),
                  )
              }}
            >
              {t('prepare.again')}
            </Button>
          )}
        </p>
      </header>
      <PrintOnly title={t('prepare.title', { title })} text={text} />
      <Editor
        key={next?.id ?? 'none'}
        label={t('prepare.sheet')}
        placeholder={null}
        spelling="checked"
        mode={next === null ? 'read' : 'write'}
        className="prepare-text"
        text={text}
        lang="en"
        marks={null}
        onChange={(words) => {
          setTyped(words)
          later(words)
        }}
      />
    </div>
  )
}
