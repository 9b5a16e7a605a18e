import './reply.css'
import { useMemo, useState } from 'react'
import { Button } from 'react-aria-components'
import type { Decision } from '../../../common/reading.ts'
import type { ReplyIntent } from '../../../common/reply.ts'
import { t } from '../../../common/words/t.ts'
import type { PanelProps } from '../../panel.ts'
import { formatMoment } from '../../ui/format.ts'
import { DraftEditor } from './draft-editor.tsx'
import { Intents } from './intents.tsx'
import { ReplyActs } from './reply-acts.tsx'
import { type ReplySentence, replySentences, sentenceAt } from './reply-sentences.ts'
import { Why } from './why.tsx'

const intentOf: Record<Decision, ReplyIntent> = {
  attend: 'accept',
  negotiate: 'accept-and-ask',
  ask: 'ask-first',
  decline: 'decline',
}

/** The draft on its sheet, and beside it what to say and what to do with it. What the person typed is never replaced unasked. */
export function ReplyPanel({ state, controller, dispatch }: PanelProps) {
  const { desk, read, list } = state
  const [offered, setOffered] = useState<'draft' | 'new-draft'>('draft')
  const [pointed, setPointed] = useState<ReplySentence | null>(null)
  // What the person's words are told from; another kind of reply does not make the old draft theirs.
  const [base, setBase] = useState<string | null>(null)
  const [cursor, setCursor] = useState<number | null>(null)
  const reading = read?.reading ?? null
  const reply = reading?.reply ?? null
  const contact = reading?.facts.contact
  const to = [contact?.name?.value, contact?.email?.value].filter((part) => part !== undefined).join(', ')
  const isEdited = desk.replyText !== null
  const text = desk.replyText ?? reply?.text ?? ''
  if (!isEdited && reply !== null && reply.text !== base) setBase(reply.text)
  const sentences = useMemo(() => (reading === null ? [] : replySentences(reading, text)), [reading, text])
  const title = list.invites.find((invite) => invite.id === desk.id)?.title ?? t('invite.new')
  const takeDraft = () => {
    if (desk.replyText === null) return
    const undo = { kind: 'reply' as const, key: desk.key, text: desk.replyText }
    controller.patch({ replyText: null })
    setOffered('draft')
    controller.notice(t('reply.draftTaken'), undo)
  }
  return (
    <div className="replying">
      <div className="pile" data-region tabIndex={-1}>
        <Button className="under" onPress={() => dispatch({ type: 'tab', tab: 'reading' })}>
          {t('reply.letter', { day: formatMoment(reading?.document.receivedAt ?? desk.receivedAt) })}
        </Button>
        <div className="sheet draft">
          <div className="sheet-head">
            <p>{to === '' ? t('reply.toNobody') : t('reply.to', { name: to })}</p>
            {reply !== null && <h2>{reply.subject}</h2>}
          </div>
          {reply === null && !isEdited ? (
            <p className="quiet">{t('reply.waiting')}</p>
          ) : (
            <DraftEditor
              key={desk.key}
              text={text}
              draft={base ?? reply?.text ?? text}
              lang={reading?.document.language ?? 'en'}
              lit={pointed}
              onType={(typed) => controller.patch({ replyText: typed === reply?.text ? null : typed })}
              onCursor={setCursor}
            />
          )}
        </div>
      </div>
      <div className="reply-desk" data-region tabIndex={-1}>
        {reply !== null && reading !== null && (
          <Intents
            chosen={desk.replyIntent ?? reply.intent}
            fromVerdict={intentOf[reading.verdict.decision]}
            onChoose={(replyIntent) => {
              controller.patch({ replyIntent })
              setOffered('new-draft')
            }}
          />
        )}
        <ReplyActs
          desk={desk}
          text={text}
          title={title}
          offered={offered}
          controller={controller}
          onCopy={() => controller.copy(text)}
          onDraft={takeDraft}
        />
        <Why
          sentences={sentences}
          at={cursor === null ? null : sentenceAt(sentences, cursor)}
          acts={{
            onOpen: (id) => dispatch({ type: 'marked', id, card: 'up' }),
            onSituation: () => dispatch({ type: 'go', place: 'situation' }),
          }}
          onPoint={setPointed}
        />
      </div>
    </div>
  )
}
