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
  const save = useLateSave((sheet: string | null) => {
    if (next !== null)
      void controller.doQuietly([{ call: 'saveInterview', argument: { id: next.id, patch: { sheet } } }])
  })
  if (made === null || interviews === null) return <p className="quiet">{t('prepare.waiting')}</p>
  const title = list.invites.find((invite) => invite.id === id)?.title ?? ''
  const text = typed ?? next?.sheet ?? made
  const isOwn = text !== made
  const put = (words: string | null) => {
    setTyped(words)
    save(words)
  }
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
                const own = text
                put(null)
                controller.notice(t('prepare.madeAgain'), null)
                if (next !== null)
                  controller.doneThat(
                    t('prepare.madeAgain'),
                    [{ call: 'saveInterview', argument: { id: next.id, patch: { sheet: own } } }],
                    [{ call: 'saveInterview', argument: { id: next.id, patch: { sheet: null } } }],
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
        key={`${next?.id ?? 'none'} ${typed === null ? (next?.sheet === null ? made : 'kept') : 'own'}`.slice(0, 60)}
        label={t('prepare.sheet')}
        placeholder={null}
        spelling="checked"
        mode={next === null ? 'read' : 'write'}
        className="prepare-text"
        text={text}
        lang="en"
        marks={null}
        onChange={put}
      />
    </div>
  )
}
