import type { CommandId } from '../../common/commands.ts'
import type { InviteSort, InviteStatus, InviteSummary } from '../../common/invite.ts'
import type { Answer, Argument, InvitePatch } from '../../common/ipc.ts'
import type { SimilarInvite } from '../../common/other-invites.ts'
import type { LimitName } from '../../common/situation.ts'
import { t } from '../../common/words/t.ts'
import type { call } from '../api.ts'
import { formatNumber, localNow } from '../ui/format.ts'
import { withGranted } from './grant.ts'
import { createIntake } from './intake.ts'
import { createKept } from './kept.ts'
import { createReader } from './reader.ts'
import type { Action } from './reduce.ts'
import { createReply } from './reply.ts'
import { requestOf } from './request-of.ts'
import { createSaver } from './saver.ts'
import { createSearch } from './search.ts'
import { createSettings } from './settings.ts'
import { createSituation } from './situation.ts'
import { createSituations } from './situations.ts'
import { type AppState, type Desk, isBlank, isFresh, lastFor, listStep, type NoticeUndo } from './state.ts'
import { createWork } from './work.ts'

/** Everything the panels can ask for. */
export type Controller = ReturnType<typeof createController>

/** The outcome of what the person stopped. */
const stopped = (detail: string) => ({ ok: false, error: 'file', detail }) as const

const pauseMs = 250
const typingPauseMs = 150
/** How long an invite waits for its reading, so that both are drawn at once. */
const togetherMs = 50
/** What takes longer is told. */
const patienceMs = 500

/** Joins the state to the main process: reads, saves, and tells what went wrong. */
export function createController(api: typeof call, dispatch: (action: Action) => void, state: () => AppState) {
  let noticeCount = 0

  function notice(text: string, undo: NoticeUndo | null): void {
    noticeCount += 1
    const id = `notice-${noticeCount}`
    dispatch({ type: 'noticed', notice: { id, text, stay: 'passing', undo } })
  }
  const trouble = (detail: string) =>
    dispatch({ type: 'noticed', notice: { id: `trouble-${detail}`, text: detail, stay: 'held', undo: null } })

  async function refreshList(): Promise<void> {
    const { query, status, sort, limit } = state().list
    const answer = await api('listInvites', { query, status, sort, limit })
    const now = state().list
    if (now.query !== query || now.status !== status || now.sort !== sort || now.limit !== limit) return
    if (answer.ok) dispatch({ type: 'listed', listing: answer.value })
    else trouble(answer.detail)
  }

  const work = createWork((busy) => dispatch({ type: 'busy', busy }), patienceMs)

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
    read: (request) => work.during('reading', api('read', request), stopped(t('progress.stoppedReading'))),
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

  /** Counts what was last asked onto the desk: an older answer does not push it away. */
  let onto = 0

  async function openNew(): Promise<void> {
    onto += 1
    await saver.flush()
    dispatch({ type: 'new', key: crypto.randomUUID(), receivedAt: localNow(new Date()) })
  }

  async function open(id: string): Promise<void> {
    onto += 1
    const turn = onto
    await saver.flush()
    const answer = await api('openInvite', id)
    if (!answer.ok) return trouble(answer.detail)
    if (answer.value === null) return refreshList()
    const invite = { ...answer.value, ...saver.pending(id) } as typeof answer.value
    const read = invite.text.trim() === '' ? null : await reader.soon(requestOf(invite), togetherMs)
    if (turn === onto) dispatch({ type: 'opened', invite, read })
  }

  async function fill(text: string): Promise<void> {
    if (!isBlank(state().desk)) await openNew()
    setText(text)
  }

  /** Takes something back; gives what would do it again, or null when it could not be done. */
  async function takeBack(undo: NoticeUndo): Promise<NoticeUndo | null> {
    const { desk } = state()
    switch (undo.kind) {
      case 'restore': {
        for (const id of undo.ids) {
          const answer = await api('restoreInvite', id)
          if (!answer.ok) {
            trouble(answer.detail)
            return null
          }
        }
        await refreshList()
        if (isBlank(desk) && undo.ids[0] !== undefined) await open(undo.ids[0])
        return { kind: 'remove', ids: undo.ids }
      }
      case 'remove':
        return (await takeOut(undo.ids)) ? { kind: 'restore', ids: undo.ids } : null
      case 'status': {
        const before = await putStatus(undo.id, undo.status)
        return before === null ? null : { kind: 'status', id: undo.id, status: before }
      }
      case 'text':
        if (undo.key !== desk.key) return null
        setText(undo.text)
        return { kind: 'text', key: desk.key, text: desk.text }
      case 'reply':
        if (undo.key !== desk.key) return null
        return reply.takeBackReply(undo)
      case 'sent':
        if (undo.key !== desk.key) return null
        patch(undo.before)
        return { ...undo, before: undo.after, after: undo.before }
      case 'dismissed':
        if (undo.key !== desk.key) return null
        patch({ dismissed: undo.dismissed })
        return { kind: 'dismissed', key: desk.key, dismissed: desk.dismissed }
      case 'preferences':
      case 'own-rules':
        return settings.takeBackSetting(undo)
      case 'corrections':
        if (undo.key !== desk.key) return null
        patch({ corrections: undo.corrections })
        return { kind: 'corrections', key: desk.key, corrections: desk.corrections }
      case 'situation':
        return (await turnTo(undo.of)) ? person.takeBackSituation(undo) : null
      case 'situations':
        return situations.takeBackSituations(undo)
      case 'calls':
        return kept.takeBackCalls(undo)
    }
  }

  /** Takes invites out of the list and off the desk; whether that could be done. */
  async function takeOut(ids: readonly string[]): Promise<boolean> {
    await saver.flush()
    for (const id of ids) {
      const answer = await api('removeInvite', id)
      if (!answer.ok) {
        trouble(answer.detail)
        return false
      }
    }
    await clearAway(ids)
    return true
  }

  /** After invites went out of the list: the desk and the list follow. */
  async function clearAway(ids: readonly string[]): Promise<void> {
    const { id } = state().desk
    if (id !== null && ids.includes(id)) await openNew()
    await refreshList()
  }

  /** Says where an invite stands; gives where it stood before, or null when that could not be done. */
  async function putStatus(id: string, status: InviteStatus): Promise<InviteStatus | null> {
    const { desk, list } = state()
    if (desk.id === id) {
      patch({ status })
      return desk.status
    }
    const before = list.invites.find((invite) => invite.id === id)?.status ?? null
    const answer = await api('saveInvite', { id, patch: { status } })
    if (!answer.ok) {
      trouble(answer.detail)
      return null
    }
    await refreshList()
    return before
  }

  function setText(text: string): void {
    dispatch({ type: 'filled', text })
    keepText(text)
  }

  const intake = createIntake({
    api: (name, argument) =>
      name === 'readFile' || name === 'openFile'
        ? work.during('file', api(name, argument), stopped(t('progress.stoppedFile')))
        : api(name, argument),
    fill,
    onDesk: () => state().desk.text,
    replace(text) {
      const { key, text: before } = state().desk
      setText(text)
      notice(t('capture.added'), { kind: 'text', key, text: before })
    },
    say: trouble,
  })

  const kept = createKept({
    api,
    dispatch,
    state,
    notice,
    say: trouble,
    settle: () => saver.flush(),
    refreshList,
    clearAway,
    open,
  })
  const reply = createReply({
    api,
    dispatch,
    state,
    patch,
    notice,
    say: trouble,
    requestOf,
    settle: () => saver.flush(),
  })
  const settings = createSettings({ api, dispatch, state, notice, say: trouble })
  const { flushSituation, ...person } = createSituation({ api, dispatch, state })
  const { turnTo, ...situations } = createSituations({ api, dispatch, state, notice, say: trouble })

  return {
    refreshList,
    patch,
    open,
    openNew,
    notice,
    async start(): Promise<void> {
      const [startup, situationsKept] = await Promise.all([
        api('startup', null),
        api('readSituations', null),
        settings.startSettings(),
        refreshList(),
      ])
      void kept.readHistory()
      if (startup.ok) dispatch({ type: 'started', startup: startup.value })
      else trouble(startup.detail)
      if (situationsKept.ok) dispatch({ type: 'situations', situations: situationsKept.value })
      else trouble(situationsKept.detail)
    },
    /** Asks for a reading of what lies on the desk. */
    read(desk: Desk): void {
      if (desk.text.trim() === '') {
        reader.forget()
        return
      }
      reader.ask(requestOf(desk), desk.pace === 'typing' ? typingPauseMs : 0)
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
      if (await takeOut([id])) notice(t('tray.removed', { title }), { kind: 'restore', ids: [id] })
    },
    /** The invites that have all words of a query; none when they cannot be looked for. */
    async find(query: string): Promise<InviteSummary[]> {
      const answer = await api('listInvites', { query, status: null, limit: listStep })
      return answer.ok ? answer.value.invites : []
    },
    /** Asks for more lines than the list shows, if there are more. */
    showMore(): void {
      const { invites, found, isFoundMore } = state().list
      if (invites.length >= found && !isFoundMore) return
      dispatch({ type: 'lengthened' })
      void refreshList()
    },
    /** Sorts the list by a column. */
    sort(sort: InviteSort): void {
      dispatch({ type: 'sorted', sort })
      void refreshList()
    },
    async setStatus(id: string, title: string, status: InviteStatus): Promise<void> {
      const before = await putStatus(id, status)
      if (before === null || before === status) return
      notice(t('tray.isNow', { title, status: t(`statuses.${status}`) }), { kind: 'status', id, status: before })
    },
    /** Takes back what a notice told of, or the last thing that can be taken back. */
    async undo(id?: string): Promise<void> {
      const { past } = state().history
      if (id === undefined && isFresh(state().history)) return kept.throughStore('undo')
      const entry = id === undefined ? lastFor(past, state().desk) : past.find((each) => each.id === id)
      const redo = entry && (await takeBack(entry.undo))
      if (entry && redo) dispatch({ type: 'undone', id: entry.id, redo })
    },
    /** Does again what was last taken back. */
    async redo(): Promise<void> {
      if (isFresh(state().history)) return kept.throughStore('redo')
      const entry = lastFor(state().history.future, state().desk)
      const undo = entry && (await takeBack(entry.undo))
      if (entry && undo) dispatch({ type: 'redone', id: entry.id, undo })
    },
    ...kept,
    ...createSearch(kept, dispatch),
    ...settings,
    ...reply,
    ...person,
    ...situations,
    /** Notes that the employer agreed to what the person needs on some limits; it can be taken back. */
    async grant(limits: LimitName[], said: string): Promise<void> {
      flushSituation()
      const { key } = state().desk
      const answer = await api('grant', { limits })
      const { desk } = state()
      if (!answer.ok) return trouble(answer.detail)
      if (desk.key !== key) return
      patch({ corrections: withGranted(desk.corrections, answer.value) })
      notice(said, { kind: 'corrections', key, corrections: desk.corrections })
    },
    /** Invites that may be the same job or are at the same firm; none when that cannot be told. */
    async findSimilar(id: string): Promise<SimilarInvite[]> {
      const answer = await api('similarInvites', id)
      return answer.ok ? answer.value : []
    },
    /** Tells the menu what can be done now. */
    offerCommands(ids: readonly CommandId[]): void {
      void api('offerCommands', [...ids])
    },
    /** Whether the keys that paste from any program work; null when that cannot be said. */
    async captureState(): Promise<Answer<'captureState'> | null> {
      const answer = await api('captureState', null)
      return answer.ok ? answer.value : null
    },
    /** Stops waiting for what takes long. */
    stop: work.stop,
    async zoom(step: Argument<'zoom'>): Promise<void> {
      const answer = await api('zoom', step)
      if (!answer.ok) trouble(answer.detail)
    },
    ...intake,
    /** Puts the invented search into the list and opens its first invite. */
    async showExample(): Promise<void> {
      const answer = await api('addExample', null)
      if (!answer.ok) return trouble(answer.detail)
      await refreshList()
      await open(answer.value)
    },
    /** Takes the invented search out of the list at once. */
    async removeExample(): Promise<void> {
      await saver.flush()
      const answer = await api('removeExample', null)
      if (!answer.ok) return trouble(answer.detail)
      await clearAway(answer.value)
      if (answer.value.length > 0) notice(t('tray.exampleRemoved'), { kind: 'restore', ids: answer.value })
    },
    async copy(text: string): Promise<boolean> {
      const answer = await api('copyText', text)
      if (!answer.ok) trouble(answer.detail)
      return answer.ok
    },
    /** Writes what waits to be written, and waits until it is. */
    async settle(): Promise<void> {
      flushSituation()
      await saver.flush()
    },
    /** Puts a backup in the place of what is kept, and draws the window anew from it; false, and a sentence, when it cannot be. */
    async bringBack(name: string): Promise<boolean> {
      const answer = await api('restoreBackup', name)
      if (answer.ok) window.location.reload()
      else trouble(answer.detail)
      return answer.ok
    },
    /** Writes at once what waits to be written. */
    flush(): void {
      void saver.flush()
      flushSituation()
    },
  }
}
