import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { Reply } from '../../../common/reply.ts'
import { statusAfterSending } from '../../../common/sent.ts'
import { t } from '../../../common/words/t.ts'
import type { Desk } from '../../state/state.ts'

/** What can be done with the reply. */
export interface SendingProps {
  desk: Desk
  reply: Reply
  text: string
  /** Whom it goes to, by name or address; empty when nobody is named. */
  name: string
  /** Whether there is an address a mail could go to. */
  address: 'known' | 'none'
  time: 'time-known' | 'no-time'
  acts: { onCopy: () => Promise<boolean>; onMail: () => void; onSave: () => void; onSent: () => void }
}

/** What happens when it is sent, and the ways to send it. Nothing goes by itself. */
export function Sending({ desk, reply, text, name, address, time, acts }: SendingProps) {
  const [copied, setCopied] = useState<string | null>(null)
  const isEmpty = text.trim() === ''
  const isMail = reply.channel === 'mail' && address === 'known'
  const copy = () => void acts.onCopy().then((isCopied) => setCopied(isCopied ? text : null))
  const status = statusAfterSending(reply.intent, desk.status, time)
  const step = isMail ? t('reply.stepMail', { name }) : t(`reply.steps.${reply.channel}`)
  return (
    <section className="sending" aria-label={t('reply.send')}>
      <h3>{t('reply.send')}</h3>
      <ol>
        <li>{step}</li>
        <li>{t('reply.stepSent', { status: t(`statuses.${status}`) })}</li>
      </ol>
      <p className="reply-go">
        {isMail && (
          <Button className="btn do" isDisabled={isEmpty} onPress={acts.onMail}>
            {t('reply.openMail')}
          </Button>
        )}
        <Button className={isMail ? 'btn' : 'btn do'} isDisabled={isEmpty} onPress={copy}>
          {t('reply.copy')}
        </Button>
        <span role="status">{copied !== null && copied === text ? t('reply.copied') : ''}</span>
      </p>
      <p className="reply-go">
        {reply.channel === 'mail' && (
          <Button className="link" isDisabled={isEmpty} onPress={acts.onSave}>
            {t('reply.saveMail')}
          </Button>
        )}
        {reply.channel === 'phone' && (
          <Button className="link" isDisabled={isEmpty} onPress={() => window.print()}>
            {t('reply.print')}
          </Button>
        )}
        <Button className="btn small" isDisabled={isEmpty || desk.id === null} onPress={acts.onSent}>
          {t('reply.markSent')}
        </Button>
      </p>
      {isEmpty && <p className="quiet small-note">{t('reply.empty')}</p>}
      {reply.channel === 'mail' && address === 'none' && <p className="quiet small-note">{t('reply.noAddress')}</p>}
    </section>
  )
}
