import './reply.css'
import { useMemo, useState } from 'react'
import { Button } from 'react-aria-components'
import { t } from '../../../common/words/t.ts'
import type { PanelProps } from '../../panel.ts'
import { formatMoment } from '../../ui/format.ts'
import { type BaseDraft, baseAfter } from './base-draft.ts'
import { ReplyDesk } from './reply-desk.tsx'
import { type ReplySentence, replySentences, sentenceAt } from './reply-sentences.ts'
import { ReplySheet } from './reply-sheet.tsx'
import { useReview } from './use-review.ts'
import { Why } from './why.tsx'

/** The draft on its sheet, and beside it what to say and what to do with it. What the person typed is never lost. */
export function ReplyPanel({ state, controller, dispatch }: PanelProps) {
  const { desk, read, list } = state
  const [pointed, setPointed] = useState<ReplySentence | null>(null)
  const [kept, setBase] = useState<BaseDraft | null>(null)
  const [cursor, setCursor] = useState<number | null>(null)
  const reading = read?.reading ?? null
  const reply = reading?.reply ?? null
  const contact = reading?.facts.contact
  const to = [contact?.name?.value, contact?.email?.value].filter((part) => part !== undefined).join(', ')
  const text = desk.replyText ?? reply?.text ?? ''
  const base = reply === null ? null : baseAfter(kept, reply, desk.replyText === null ? 'draft' : 'edited')
  if (base !== kept) setBase(base)
  const draft = base?.text ?? text
  const review = useReview(controller, reading, text)
  const sentences = useMemo(() => (reading === null ? [] : replySentences(reading, text)), [reading, text])
  const title = list.invites.find((invite) => invite.id === desk.id)?.title ?? t('invite.new')
  return (
    <div className="replying">
      <div className="pile" data-region tabIndex={-1}>
        <Button className="under" onPress={() => dispatch({ type: 'tab', tab: 'reading' })}>
          {t('reply.letter', { day: formatMoment(reading?.document.receivedAt ?? desk.receivedAt) })}
        </Button>
        <div className="sheet draft">
          {reading === null ? (
            <p className="quiet">{t('reply.waiting')}</p>
          ) : (
            <ReplySheet
              key={desk.key}
              reading={reading}
              to={to}
              text={text}
              draft={draft}
              lit={pointed}
              findings={review.findings}
              progress={review.progress}
              onType={(typed, edits) => {
                review.follow(typed, edits)
                controller.writeReply(typed === reply?.text ? null : typed)
              }}
              onCursor={setCursor}
            />
          )}
        </div>
      </div>
      <div className="reply-desk" data-region tabIndex={-1}>
        {reading !== null && (
          <ReplyDesk
            reading={reading}
            desk={desk}
            title={title}
            text={text}
            draft={draft}
            findings={review.findings}
            controller={controller}
          />
        )}
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
