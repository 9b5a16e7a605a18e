import type { InvitePatch, ReadRequest } from '../../common/ipc.ts'
import { maxReplyLength, type Reply, type ReviewFinding } from '../../common/reply.ts'
import type { Outgoing, ReplyVersion } from '../../common/sending.ts'
import { t } from '../../common/words/t.ts'
import type { call } from '../api.ts'
import type { Action } from './reduce.ts'
import type { AppState, Desk, NoticeUndo, ReplyTurn } from './state.ts'

/** What the reply needs of the rest of the window. */
export interface ReplyPorts {
  api: typeof call
  dispatch: (action: Action) => void
  state: () => AppState
  patch: (change: Omit<InvitePatch, 'text'>) => void
  notice: (text: string, undo: NoticeUndo | null) => void
  say: (sentence: string) => void
  requestOf: (desk: Desk) => ReadRequest
  /** Writes what waits to be written. */
  settle: () => Promise<void>
}

/** How long somebody writes before what they wrote is kept as a version. */
const versionMs = 60_000

/** Writing the reply, turning it into another one, looking it over, and handing it on. */
export function createReply({ api, dispatch, state, patch, notice, say, requestOf, settle }: ReplyPorts) {
  /** When a version of the invite on the desk was last kept. */
  let kept = { key: '', at: 0 }

  async function keepVersion(text: string | null): Promise<void> {
    const { desk, read } = state()
    const { id } = desk
    const intent = read?.reading.reply.intent ?? desk.replyIntent
    kept = { key: desk.key, at: Date.now() }
    if (id === null || intent === null || text === null || text.trim() === '') return
    const answer = await api('keepReplyVersion', { invite: id, intent, text: text.slice(0, maxReplyLength) })
    if (!answer.ok) say(answer.detail)
  }

  /** Sets the reply to another text and says so; what was there can be brought back and is kept. */
  function replace(text: string | null, said: string): void {
    const { desk } = state()
    void keepVersion(desk.replyText)
    patch({ replyText: text })
    notice(said, { kind: 'reply', key: desk.key, text: desk.replyText })
  }

  return {
    takeBackReply(undo: Extract<NoticeUndo, { kind: 'reply' }>): NoticeUndo {
      const { key, replyText, replyIntent, replyChoices, corrections } = state().desk
      patch({ replyText: undo.text, ...undo.chosen })
      return {
        ...undo,
        key,
        text: replyText,
        ...(undo.chosen && { chosen: { replyIntent, replyChoices, corrections } }),
      }
    },
    /** What the person typed; null when it is the draft again. */
    writeReply(text: string | null): void {
      const { desk } = state()
      if (kept.key !== desk.key) kept = { key: desk.key, at: Date.now() }
      else if (Date.now() - kept.at >= versionMs) void keepVersion(desk.replyText)
      patch({ replyText: text })
    },
    replaceReply: replace,
    /**
     * Turns the reply into another one. What the person wrote goes along: `before` is the draft they began from. Gives
     * the new draft, or null when there was nothing to carry over or it could not be done.
     */
    async turnReply(change: Partial<ReplyTurn>, before: string): Promise<Reply | null> {
      const { desk } = state()
      const { key, replyIntent, replyChoices, corrections, replyText } = desk
      const next = { replyIntent, replyChoices, corrections, ...change }
      const { tone, length } = next.replyChoices
      if (tone !== replyChoices.tone || length !== replyChoices.length) {
        const last = { ...(tone && { replyTone: tone }), ...(length && { replyLength: length }) }
        const preferred = await api('savePreferences', last)
        if (preferred.ok) dispatch({ type: 'preferences', preferences: preferred.value })
      }
      if (replyText === null) {
        if (state().desk.key === key) patch(next)
        return null
      }
      const request = requestOf({ ...desk, ...next })
      const edited = replyText.slice(0, maxReplyLength)
      const answer = await api('redraft', { request, before: before.slice(0, maxReplyLength), edited })
      if (!answer.ok) {
        say(answer.detail)
        return null
      }
      const now = state().desk
      // Who typed on while the answer came is not interrupted.
      if (now.key !== key || now.replyText !== replyText) return null
      await keepVersion(replyText)
      const { reply, text } = answer.value
      patch({ ...next, replyText: text === reply.text ? null : text })
      notice(t('reply.wordsKept'), {
        kind: 'reply',
        key,
        text: replyText,
        chosen: { replyIntent, replyChoices, corrections },
      })
      return reply
    },
    /** What there is to say about a reply; null when that could not be told. */
    async reviewReply(text: string): Promise<ReviewFinding[] | null> {
      const { desk, read } = state()
      if (read === null || text.length > maxReplyLength) return null
      const { intent } = read.reading.reply
      const answer = await api('reviewReply', { request: requestOf(desk), intent, text })
      return answer.ok ? answer.value : null
    },
    /** The texts the reply had, newest first. */
    async replyVersions(): Promise<ReplyVersion[]> {
      const { id } = state().desk
      const answer = id === null ? null : await api('listReplyVersions', id)
      if (answer?.ok === false) say(answer.detail)
      return answer?.ok ? answer.value : []
    },
    /** Opens the mail program with the reply. */
    async openMail(mail: Outgoing): Promise<void> {
      const answer = await api('openMail', mail)
      if (!answer.ok) say(answer.detail)
      else notice(t(answer.value === 'whole' ? 'reply.mailOpened' : 'reply.mailWithoutText'), null)
    },
    /** Writes the reply as a mail file where the person chooses. */
    async saveMail(mail: Outgoing): Promise<void> {
      const answer = await api('saveMail', mail)
      if (!answer.ok) say(answer.detail)
      else if (answer.value) notice(t('reply.mailSaved'), null)
    },
    /** Notes that the reply was sent; the status follows. It can be taken back. */
    async markSent(text: string): Promise<void> {
      await settle()
      const { desk, read } = state()
      const { id, key, status, sentAt, replyText, replyIntent, replyChoices } = desk
      const intent = read?.reading.reply.intent
      if (id === null || intent === undefined) return
      await keepVersion(text)
      const answer = await api('markSent', { id, intent, text: text.slice(0, maxReplyLength) })
      if (!answer.ok) return say(answer.detail)
      const { value } = answer
      if (value === null || state().desk.key !== key) return
      const before = { status, sentAt, replyText, replyIntent, replyChoices }
      const after = {
        status: value.status,
        sentAt: value.sentAt,
        replyText: value.replyText,
        replyIntent: value.replyIntent,
        replyChoices,
      }
      dispatch({ type: 'patched', patch: after })
      dispatch({ type: 'kept' })
      notice(t('reply.markedSent', { status: t(`statuses.${value.status}`) }), { kind: 'sent', key, before, after })
    },
  }
}
