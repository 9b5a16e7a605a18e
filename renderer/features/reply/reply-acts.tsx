import { useState } from 'react'
import { type InviteStatus, inviteStatuses } from '../../../common/invite.ts'
import type { Desk } from '../../state/state.ts'
import { words } from '../../ui/words.ts'

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
    <section className="reply-acts" aria-label={words.invite.reply}>
      {desk.replyText !== null && (
        <p className="edited" role="status">
          {offered === 'new-draft' ? words.reply.newDraft : words.reply.edited}{' '}
          <button type="button" className="link" onClick={onDraft}>
            {offered === 'new-draft' ? words.reply.useNew : words.reply.useDraft}
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
          {words.reply.copy}
        </button>
        <span role="status">{copied !== null && copied === text ? words.reply.copied : ''}</span>
      </p>
      <p className="quiet small-note">{isEmpty ? words.reply.empty : words.reply.copyNote}</p>
      <label className="status-choice">
        <span>{words.reply.status}</span>
        <select
          className="field"
          value={desk.status}
          onChange={(event) => onStatus(inviteStatuses.find((name) => name === event.target.value) ?? desk.status)}
        >
          {inviteStatuses.map((name) => (
            <option key={name} value={name}>
              {words.statuses[name]}
            </option>
          ))}
        </select>
      </label>
    </section>
  )
}
