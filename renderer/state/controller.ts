import type { InviteStatus } from '../../common/invite.ts'
import type { InvitePatch } from '../../common/ipc.ts'
import type { Situation } from '../../common/situation.ts'
import { t } from '../../common/words/t.ts'
import type { call } from '../api.ts'
import { formatNumber, localNow } from '../ui/format.ts'
import { createReader } from './reader.ts'
import type { Action } from './reduce.ts'
import { createSaver } from './saver.ts'
import { type AppState, type Desk, isBlank, type NoticeUndo } from './state.ts'

/** Everything the panels can ask for. */
export type Controller = ReturnType<typeof createController>

const pauseMs = 250
const typingPauseMs = 150
const undoMs = 10_000

/** Joins the state to the main process: reads, saves, and tells what went wrong. */
export function createController(api: typeof call, dispatch: (action: Action) => void, state: () => AppState) {
  let noticeCount = 0
  let situationTimer: ReturnType<typeof setTimeout> | undefined

  function notice(text: string, undo: NoticeUndo | null): void {
    noticeCount += 1
    const id = `notice-${noticeCount}`
    dispatch({ type: 'noticed', notice: { id, text, stay: 'passing', undo } })
    setTimeout(() => dispatch({ type: 'notice-gone', id }), undoMs)
  }
  const trouble = (detail: string) =>
    dispatch({ type: 'noticed', notice: { id: `trouble-${detail}`, text: detail, stay: 'held', undo: null } })

  async function refreshList(): Promise<void> {
    const { query, status } = state().list
    const answer = await api('listInvites', { query, status })
    const now = state().list
    if (now.query !== query || now.status !== status) return
    if (answer.ok) dispatch({ type: 'listed', invites: answer.value })
    else trouble(answer.detail)
  }

  const saver = createSaver(
    {
      create: (text, receivedAt) => api('createInvite', { text, receivedAt }),
      save: (id, patch) => api('saveInvite', { id, patch }),
      onState: (save) => dispatch({ type: 'save', save }),
      onCreated: (key, invite) => dispatch({ type: 'created', key, invite }),
      onWritten: () => void refreshList(),
    },
    pauseMs,
  )
  const reader = createReader({
    read: (request) => api('read', request),
    onReading: (text, reading) => dispatch({ type: 'read', read: { text, reading } }),
    onFailure: trouble,
  })

  function patch(change: Omit<InvitePatch, 'text'>): void {
    dispatch({ type: 'patched', patch: change })
    saver.change(state().desk, change)
  }

  function keepText(given: string): void {
    const { desk } = state()
    saver.change(desk, { text: desk.text })
    if (given.length > desk.text.length) notice(t('letter.cut', { most: formatNumber(desk.text.length) }), null)
  }

  async function saveSituation(): Promise<void> {
    clearTimeout(situationTimer)
    situationTimer = undefined
    dispatch({ type: 'situation-save', save: { kind: 'saving' } })
    const answer = await api('saveSituation', state().situation)
    if (answer.ok) dispatch({ type: 'situation-saved' })
    dispatch({
      type: 'situation-save',
      save: answer.ok ? { kind: 'saved' } : { kind: 'failed', detail: answer.detail },
    })
  }

  async function openNew(): Promise<void> {
    await saver.flush()
    dispatch({ type: 'new', key: crypto.randomUUID(), receivedAt: localNow(new Date()) })
  }

  async function open(id: string): Promise<void> {
    await saver.flush()
    const answer = await api('openInvite', id)
    if (!answer.ok) trouble(answer.detail)
    else if (answer.value === null) void refreshList()
    else dispatch({ type: 'opened', invite: { ...answer.value, ...saver.pending(id) } as typeof answer.value })
  }

  async function fill(text: string): Promise<void> {
    if (!isBlank(state().desk)) await openNew()
    dispatch({ type: 'filled', text })
    keepText(text)
  }

  return {
    refreshList,
    patch,
    open,
    openNew,
    notice,
    async start(): Promise<void> {
      const [startup, situation] = await Promise.all([api('startup', null), api('readSituation', null), refreshList()])
      if (startup.ok) dispatch({ type: 'started', startup: startup.value })
      else trouble(startup.detail)
      if (situation.ok) dispatch({ type: 'situation', situation: situation.value })
      else trouble(situation.detail)
    },
    /** Asks for a reading of what lies on the desk. */
    read(desk: Desk): void {
      if (desk.text.trim() === '') {
        reader.forget()
        return
      }
      const { text, receivedAt, corrections, dismissed, replyIntent } = desk
      const delayMs = desk.pace === 'typing' ? typingPauseMs : 0
      reader.ask({ text, receivedAt, corrections, dismissed, replyIntent }, delayMs)
    },
    type(text: string): void {
      dispatch({ type: 'typed', text })
      keepText(text)
    },
    search(query: string, status: InviteStatus | null): void {
      dispatch({ type: 'searched', query, status })
      void refreshList()
    },
    async remove(id: string, title: string): Promise<void> {
      await saver.flush()
      const answer = await api('removeInvite', id)
      if (!answer.ok) return trouble(answer.detail)
      if (state().desk.id === id) await openNew()
      notice(t('tray.removed', { title }), { kind: 'restore', id })
      await refreshList()
    },
    async undo(undo: NoticeUndo): Promise<void> {
      const { desk } = state()
      if (undo.kind === 'restore') {
        const answer = await api('restoreInvite', undo.id)
        if (!answer.ok) return trouble(answer.detail)
        await refreshList()
        if (isBlank(desk)) await open(undo.id)
      } else if (undo.key === desk.key) {
        patch(undo.kind === 'reply' ? { replyText: undo.text } : { dismissed: undo.dismissed })
      }
    },
    async openFile(): Promise<void> {
      const answer = await api('openFile', null)
      if (!answer.ok) trouble(answer.detail)
      else if (answer.value !== null) await fill(answer.value.text)
    },
    async showExample(): Promise<void> {
      const answer = await api('readExample', null)
      if (answer.ok) await fill(answer.value.text)
      else trouble(answer.detail)
    },
    /** Notes a change of the situation and saves it after a pause. */
    setSituation(situation: Situation): void {
      dispatch({ type: 'situation', situation })
      clearTimeout(situationTimer)
      situationTimer = setTimeout(() => void saveSituation(), pauseMs)
    },
    async copy(text: string): Promise<boolean> {
      const answer = await api('copyText', text)
      if (!answer.ok) trouble(answer.detail)
      return answer.ok
    },
    /** Writes at once what waits to be written. */
    flush(): void {
      void saver.flush()
      if (situationTimer !== undefined) void saveSituation()
    },
  }
}
