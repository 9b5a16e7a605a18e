import { Button } from 'react-aria-components'
import type { Reading } from '../../../common/reading.ts'
import type { ReplyChoices, ReviewFinding } from '../../../common/reply.ts'
import { t } from '../../../common/words/t.ts'
import { useCommands } from '../../commands/use-commands.ts'
import type { Controller } from '../../state/controller.ts'
import type { Desk, ReplyTurn } from '../../state/state.ts'
import { EarlierVersions } from './earlier-versions.tsx'
import { Intents } from './intents.tsx'
import { OfferedTimes } from './offered-times.tsx'
import { OtherTimes } from './other-times.tsx'
import { ReviewLine } from './review-line.tsx'
import { Sending } from './sending.tsx'
import { StatusChoice } from './status-choice.tsx'
import { Voice } from './voice.tsx'

/** What lies beside the sheet. */
export interface ReplyDeskProps {
  reading: Reading
  desk: Desk
  /** The name of the invite, for what is said of it. */
  title: string
  text: string
  /** The draft the person's words are told from. */
  draft: string
  findings: readonly ReviewFinding[]
  controller: Controller
}

/** What to say and how, and what to do with it. What the person typed goes along when they choose another reply. */
export function ReplyDesk({ reading, desk, title, text, draft, findings, controller }: ReplyDeskProps) {
  const { reply, facts } = reading
  const address = facts.contact.email?.value ?? ''
  const mail = { to: address, subject: reply.subject, text, invite: desk.text }
  const isEmpty = text.trim() === ''
  const canMail = reply.channel === 'mail' && !isEmpty
  const acts = {
    onCopy: () => controller.copy(text),
    onMail: () => void controller.openMail(mail),
    onSave: () => void controller.saveMail(mail),
    onSent: () => void controller.markSent(text),
  }
  useCommands({
    'reply.open': canMail && address !== '' ? acts.onMail : null,
    'reply.save': canMail ? acts.onSave : null,
  })
  const turn = (change: Partial<ReplyTurn>) => void controller.turnReply(change, draft)
  const intent = desk.replyIntent ?? reply.intent
  const choose = (change: ReplyChoices) => turn({ replyChoices: { ...desk.replyChoices, ...change } })
  return (
    <>
      <Intents chosen={intent} reply={reply} onChoose={(replyIntent) => turn({ replyIntent })} />
      {intent === 'reschedule' && <OtherTimes key={desk.key} choices={desk.replyChoices} onChange={choose} />}
      {(intent === 'accept' || intent === 'accept-and-ask') && (
        <OfferedTimes
          interview={facts.interview}
          onChoose={(interviewStart) => turn({ corrections: { ...desk.corrections, interviewStart } })}
        />
      )}
      <Voice
        reply={{
          tone: desk.replyChoices.tone ?? reply.tone,
          length: desk.replyChoices.length ?? reply.length,
          channel: desk.replyChoices.channel ?? reply.channel,
        }}
        onChange={choose}
      />
      <p className="reply-text-acts">
        {desk.replyText !== null && (
          <>
            <span>{draft === reply.text ? t('reply.edited') : t('reply.newDraft')}</span>{' '}
            {draft !== reply.text && (
              <Button className="link" onPress={() => turn({})}>
                {t('reply.useNew')}
              </Button>
            )}
            <Button className="link" onPress={() => controller.replaceReply(null, t('reply.draftTaken'))}>
              {t('reply.useDraft')}
            </Button>
          </>
        )}
        <EarlierVersions
          controller={controller}
          onRestore={(old) => controller.replaceReply(old, t('reply.versionTaken'))}
        />
      </p>
      <Sending
        desk={desk}
        reply={reply}
        text={text}
        name={facts.contact.name?.value ?? address}
        address={address === '' ? 'none' : 'known'}
        time={facts.interview.start === null ? 'no-time' : 'time-known'}
        acts={acts}
      />
      <ReviewLine findings={findings} />
      <StatusChoice desk={desk} title={title} controller={controller} />
    </>
  )
}
