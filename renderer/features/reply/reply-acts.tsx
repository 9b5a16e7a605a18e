import { useState } from 'react'
import { type InviteStatus, inviteStatuses } from '../../../common/invite.ts'
import { t } from '../../../common/words/t.ts'
import type { Desk } from '../../state/state.ts'

/** What can be done with the reply. */
export interface ReplyActsProps {
  desk: Desk
  text: string
  /** Whether another kind of reply was chosen since the person edited this one. */
  offered: 'draft' | 'new-draft'
  onCopy: () => Promise<boolean>
  onDraft: () => void
  onStatus: (status: InviteStatus) => void
}

/** Copy, back to the draft, and where the invite stands. */
export function ReplyActs({ desk, text, offered, onCopy, onDraft, onStatus }: ReplyActsProps) {
  const [copied, setCopied] = useState<string | null>(null)
  const isEmpty = text.trim() === ''
  return (
    <section className="reply-acts" aria-label={t('invite.reply')}>
      {desk.replyText !== null && (
        <p className="edited" role="status">
          {offered === 'new-draft' ? t('reply.newDraft') : t('reply.edited')}{' '}
          <button type="button" className="link" onClick={onDraft}>
            {offered === 'new-draft' ? t('reply.useNew') : t('reply.useDraft')}
          </button>
        </p>
      )}
      <p className="reply-go">
        <button
          type="button"
          className="btn do"
          disabled={isEmpty}
          onClick={() => void onCopy().then((isCopied) => setCopied(isCopied ? text : null))}
        >
          {t('reply.copy')}
        </button>
        <span role="status">{copied !== null && copied === text ? t('reply.copied') : ''}</span>
      </p>
      <p className="quiet small-note">{isEmpty ? t('reply.empty') : t('reply.copyNote')}</p>
      <label className="status-choice">
        <span>{t('reply.status')}</span>
        <select
          className="field"
          value={desk.status}
          onChange={(event) => onStatus(inviteStatuses.find((name) => name === event.target.value) ?? desk.status)}
        >
          {inviteStatuses.map((name) => (
            <option key={name} value={name}>
              {t(`statuses.${name}`)}
            </option>
          ))}
        </select>
      </label>
    </section>
  )
}
