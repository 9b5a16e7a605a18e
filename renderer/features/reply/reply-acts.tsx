import { useState } from 'react'
import { Button } from 'react-aria-components'
import { inviteStatuses } from '../../../common/invite.ts'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import type { Desk } from '../../state/state.ts'
import { SentenceChoice } from '../../ui/sentence-choice.tsx'

/** What can be done with the reply. */
export interface ReplyActsProps {
  desk: Desk
  text: string
  /** The name of the invite, for what is said of it. */
  title: string
  /** Whether another kind of reply was chosen since the person edited this one. */
  offered: 'draft' | 'new-draft'
  controller: Controller
  onCopy: () => Promise<boolean>
  onDraft: () => void
}

/** Copy, back to the draft, and where the invite stands. */
export function ReplyActs({ desk, text, title, offered, controller, onCopy, onDraft }: ReplyActsProps) {
  const [copied, setCopied] = useState<string | null>(null)
  const isEmpty = text.trim() === ''
  const { id } = desk
  return (
    <section className="reply-acts" aria-label={t('reply.send')}>
      {desk.replyText !== null && (
        <p className="edited" role="status">
          {offered === 'new-draft' ? t('reply.newDraft') : t('reply.edited')}{' '}
          <Button className="link" onPress={onDraft}>
            {offered === 'new-draft' ? t('reply.useNew') : t('reply.useDraft')}
          </Button>
        </p>
      )}
      <p className="reply-go">
        <Button
          className="btn do"
          isDisabled={isEmpty}
          onPress={() => void onCopy().then((isCopied) => setCopied(isCopied ? text : null))}
        >
          {t('reply.copy')}
        </Button>
        <span role="status">{copied !== null && copied === text ? t('reply.copied') : ''}</span>
      </p>
      <p className="quiet small-note">{isEmpty ? t('reply.empty') : t('reply.copyNote')}</p>
      <div className="status-choice">
        <span>{t('reply.status')}</span>
        <SentenceChoice
          label={t('reply.status')}
          options={inviteStatuses.map((name) => ({ id: name, text: t(`statuses.${name}`) }))}
          value={desk.status}
          unset=""
          look="quiet"
          onChange={(status) =>
            id === null ? controller.patch({ status }) : void controller.setStatus(id, title, status)
          }
        />
      </div>
    </section>
  )
}
