import './reply.css'
import { useState } from 'react'
import type { Decision, ReplyIntent } from '../../../common/reading.ts'
import { t } from '../../../common/words/t.ts'
import type { PanelProps } from '../../panel.ts'
import { Intents } from './intents.tsx'
import { ReplyActs } from './reply-acts.tsx'
import { Why } from './why.tsx'

const intentOf: Record<Decision, ReplyIntent> = {
  attend: 'accept',
  negotiate: 'accept-and-ask',
  ask: 'ask-first',
  decline: 'decline',
}

/** The draft on its sheet, and beside it what to say and what to do with it. What the person typed is never replaced unasked. */
export function ReplyPanel({ state, controller, dispatch }: PanelProps) {
  const { desk, read } = state
  const [offered, setOffered] = useState<'draft' | 'new-draft'>('draft')
  const reply = read?.reading.reply ?? null
  const contact = read?.reading.facts.contact
  const to = [contact?.name?.value, contact?.email?.value].filter((part) => part !== undefined).join(', ')
  const isEdited = desk.replyText !== null
  const text = desk.replyText ?? reply?.text ?? ''
  const type = (typed: string) => controller.patch({ replyText: typed === reply?.text ? null : typed })
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
        <button type="button" className="under" onClick={() => dispatch({ type: 'tab', tab: 'reading' })}>
          {t('reply.letter')}
        </button>
        <div className="sheet draft">
          <div className="sheet-head">
            <p>{to === '' ? t('reply.toNobody') : t('reply.to', { name: to })}</p>
            {reply !== null && <h2>{reply.subject}</h2>}
          </div>
          {reply === null && !isEdited ? (
            <p className="quiet">{t('reply.waiting')}</p>
          ) : (
            <textarea
              className="draft-text"
              aria-label={t('reply.text')}
              value={text}
              spellCheck
              onChange={(event) => type(event.target.value)}
            />
          )}
        </div>
      </div>
      <div className="reply-desk" data-region tabIndex={-1}>
        {reply !== null && read !== null && (
          <Intents
            chosen={desk.replyIntent ?? reply.intent}
            fromVerdict={intentOf[read.reading.verdict.decision]}
            onChoose={(replyIntent) => {
              controller.patch({ replyIntent })
              setOffered('new-draft')
            }}
          />
        )}
        <ReplyActs
          desk={desk}
          text={text}
          offered={offered}
          onCopy={() => controller.copy(text)}
          onDraft={takeDraft}
          onStatus={(status) => controller.patch({ status })}
        />
        {reply !== null && !isEdited && <Why sentences={reply.sentences} />}
      </div>
    </div>
  )
}
