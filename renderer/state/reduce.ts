import type { SavedHistory } from '../../common/history.ts'
import type { Invite, InviteListing, InviteSort, InviteStatus, InviteSummary } from '../../common/invite.ts'
import type { InvitePatch, Startup } from '../../common/ipc.ts'
import { maxTextLength } from '../../common/limits.ts'
import type { OwnRules } from '../../common/own-rules.ts'
import type { Place, Tab } from '../../common/panels.ts'
import type { Preferences } from '../../common/preferences.ts'
import type { LocalDateTime, Situation } from '../../common/situation.ts'
import { activeSituation, type Situations } from '../../common/situations.ts'
import type { MarkKind } from '../features/document/marks.ts'
import type { SituationChange } from './situation-change.ts'
import {
  type AppState,
  type Desk,
  emptyDesk,
  listStep,
  type Notice,
  type NoticeUndo,
  type ReadText,
  type SaveState,
  type SearchView,
  type Undoable,
} from './state.ts'
import type { WorkKind } from './work.ts'

/** What can happen in the window. */
export type Action =
  | { type: 'started'; startup: Startup }
  | { type: 'go'; place: Place }
  | { type: 'help'; at: readonly string[] }
  | { type: 'tab'; tab: Tab }
  | { type: 'tray'; tray: AppState['tray'] }
  | { type: 'listed'; listing: InviteListing }
  | { type: 'lengthened' }
  | { type: 'searched'; query: string; status: InviteStatus | null }
  | { type: 'sorted'; sort: InviteSort }
  | { type: 'typed'; text: string }
  | { type: 'filled'; text: string }
  | { type: 'view'; view: Desk['view'] }
  | { type: 'patched'; patch: Omit<InvitePatch, 'text'> }
  | { type: 'new'; key: string; receivedAt: LocalDateTime }
  | { type: 'opened'; invite: Invite; read: ReadText | null }
  | { type: 'created'; key: string; invite: Invite }
  | { type: 'read'; read: ReadText }
  | { type: 'marked'; id: string; card: AppState['mark']['card']; at?: number }
  | { type: 'card-away' }
  | { type: 'pointed'; marks: readonly string[] | null }
  | { type: 'kind-toggled'; kind: MarkKind }
  | { type: 'situation'; situation: Situation }
  | { type: 'situations'; situations: Situations }
  | { type: 'situation-saved' }
  | { type: 'situation-changed'; change: SituationChange }
  | { type: 'save'; save: SaveState }
  | { type: 'situation-save'; save: SaveState }
  | { type: 'noticed'; notice: Notice }
  | { type: 'notice-gone'; id: string }
  | { type: 'done'; entry: Undoable }
  | { type: 'undone'; id: string; redo: NoticeUndo }
  | { type: 'redone'; id: string; undo: NoticeUndo }
  | { type: 'preferences'; preferences: Preferences }
  | { type: 'own-rules'; ownRules: OwnRules }
  | { type: 'settings-save'; save: SaveState }
  | { type: 'kept' }
  | { type: 'saved-history'; savedHistory: SavedHistory }
  | { type: 'search'; view: SearchView }
  | { type: 'busy'; busy: WorkKind | null }

/** Text that comes in one piece of at least this length was pasted, dropped or filled in, not typed. */
const pastedLength = 40

/** The state after something happened. */
export function reduce(state: AppState, action: Action): AppState {
  switch (action.type) {
    case 'started':
      return { ...state, startup: action.startup, notices: [...state.notices, ...startupNotices(action.startup)] }
    case 'go':
      return { ...state, place: action.place, tray: 'folded', helpAt: [] }
    case 'help':
      return { ...state, place: 'help', tray: 'folded', helpAt: action.at }
    case 'tab':
      return { ...state, place: 'invites', tab: action.tab }
    case 'tray':
      return { ...state, tray: action.tray }
    case 'listed':
      return {
        ...state,
        keptVersion: state.keptVersion + 1,
        list: { ...state.list, ...action.listing, invites: kept(state.list.invites, action.listing) },
      }
    case 'searched':
      return { ...state, list: { ...state.list, query: action.query, status: action.status, limit: listStep } }
    case 'lengthened':
      return { ...state, list: { ...state.list, limit: state.list.limit + listStep } }
    case 'sorted':
      return { ...state, list: { ...state.list, sort: action.sort, limit: listStep } }
    case 'typed':
      // What was read of words that are gone no longer holds.
      return { ...state, desk: typed(state.desk, action.text), read: action.text.trim() === '' ? null : state.read }
    case 'filled':
      return {
        ...state,
        place: 'invites',
        tab: 'reading',
        desk: { ...filled(state.desk, action.text), view: 'letter' },
      }
    case 'view':
      return { ...state, desk: { ...state.desk, view: action.view }, mark: { ...state.mark, card: 'away' } }
    case 'patched':
      return { ...state, desk: { ...state.desk, ...action.patch } as Desk }
    case 'new':
      return withDesk(state, emptyDesk(action.key, action.receivedAt))
    case 'opened':
      return { ...withDesk(state, deskOf(action.invite)), read: action.read }
    case 'created':
      return state.desk.key === action.key ? { ...state, desk: { ...state.desk, id: action.invite.id } } : state
    case 'read':
      return { ...state, read: action.read, mark: keptMark(state, action.read) }
    case 'marked':
      return marked(state, action)
    case 'card-away':
      return { ...state, mark: { ...state.mark, card: 'away' } }
    case 'pointed':
      return pointed(state, action.marks)
    case 'kind-toggled':
      return { ...state, hidden: toggled(state.hidden, action.kind), mark: { ...state.mark, card: 'away' } }
    case 'situation':
      return { ...state, situation: action.situation }
    case 'situations':
      return withSituations(state, action.situations)
    case 'situation-changed':
      return { ...state, situationChange: action.change }
    case 'situation-saved':
      return { ...state, situationVersion: state.situationVersion + 1 }
    case 'save':
      return { ...state, save: action.save }
    case 'situation-save':
      return { ...state, situationSave: action.save }
    case 'noticed':
      return noticed(state, action.notice)
    case 'notice-gone':
      return { ...state, notices: without(state.notices, action.id) }
    case 'done':
      return { ...state, history: withDone(state.history, action.entry) }
    case 'undone':
      return undone(state, action.id, action.redo)
    case 'redone':
      return redone(state, action.id, action.undo)
    case 'preferences':
      return { ...state, preferences: action.preferences }
    case 'own-rules':
      return { ...state, ownRules: action.ownRules }
    case 'settings-save':
      return { ...state, settingsSave: action.save }
    case 'kept':
      return { ...state, keptVersion: state.keptVersion + 1 }
    case 'saved-history':
      return { ...state, savedHistory: action.savedHistory }
    case 'search':
      return { ...state, place: 'search', tray: 'folded', search: action.view }
    case 'busy':
      return state.busy === action.busy ? state : { ...state, busy: action.busy }
  }
}

/** How much can be taken back, one after the other. */
const mostPast = 50

function noticed(state: AppState, notice: Notice): AppState {
  const notices = [...without(state.notices, notice.id), notice]
  if (notice.undo === null) return { ...state, notices }
  return {
    ...state,
    notices,
    history: withDone(state.history, { id: notice.id, text: notice.text, undo: notice.undo }),
  }
}

/** What was done again under the same id takes the place of what was there. */
function withDone({ past }: AppState['history'], entry: Undoable): AppState['history'] {
  return { past: [...without(past, entry.id), entry].slice(-mostPast), future: [] }
}

function undone({ notices, history, ...rest }: AppState, id: string, redo: NoticeUndo): AppState {
  const entry = history.past.find((each) => each.id === id)
  const future = entry === undefined ? history.future : [...history.future, { ...entry, undo: redo }]
  const situationChange = rest.situationChange?.id === id ? null : rest.situationChange
  return {
    ...rest,
    situationChange,
    notices: without(notices, id),
    history: { past: without(history.past, id), future },
  }
}

function redone({ history, ...rest }: AppState, id: string, undo: NoticeUndo): AppState {
  const entry = history.future.find((each) => each.id === id)
  const past = entry === undefined ? history.past : [...history.past, { ...entry, undo }]
  return { ...rest, history: { past, future: without(history.future, id) } }
}

function without<T extends { id: string }>(list: T[], id: string): T[] {
  return list.filter((each) => each.id !== id)
}

function startupNotices(startup: Startup): Notice[] {
  return startup.notices.map((text, index) => ({
    id: `startup-${index}`,
    text,
    stay: startup.canSave ? 'held' : 'keep',
    undo: null,
  }))
}

function typed(desk: Desk, text: string): Desk {
  const isWhole = desk.text.trim() === '' && text.length - desk.text.length >= pastedLength
  const next = filled(desk, text)
  return isWhole ? { ...next, view: 'letter' } : { ...next, pace: 'typing' }
}

function filled(desk: Desk, text: string): Desk {
  return { ...desk, text: text.slice(0, maxTextLength), pace: 'whole' }
}

function deskOf(invite: Invite): Desk {
  const { createdAt, updatedAt, ...kept } = invite
  return { ...kept, key: invite.id, view: invite.text.trim() === '' ? 'box' : 'letter', pace: 'whole' }
}

function withDesk(state: AppState, desk: Desk): AppState {
  return {
    ...state,
    place: 'invites',
    tab: 'reading',
    tray: 'folded',
    desk,
    read: null,
    mark: { id: null, card: 'away' },
    focus: null,
    save: state.save.kind === 'failed' ? state.save : { kind: desk.id === null ? 'idle' : 'saved' },
  }
}

/** A card stays up only while its concern is still found. */
function keptMark(state: AppState, read: ReadText): AppState['mark'] {
  const { id } = state.mark
  if (id === null || !id.startsWith('concern:')) return state.mark
  return read.reading.concerns.some((concern) => `concern:${concern.id}` === id)
    ? state.mark
    : { id: null, card: 'away' }
}

/** The lines as listed now, of which those that say the same stay the same objects, so that they are not drawn again. */
function kept(before: readonly InviteSummary[], { invites }: InviteListing): InviteSummary[] {
  const known = new Map(before.map((invite) => [invite.id, invite]))
  return invites.map((invite) => {
    const last = known.get(invite.id)
    return last !== undefined && JSON.stringify(last) === JSON.stringify(invite) ? last : invite
  })
}

/** Opening a mark from anywhere shows the letter with its kind of mark. */
function marked(state: AppState, { type, ...mark }: Extract<Action, { type: 'marked' }>): AppState {
  return { ...state, place: 'invites', tab: 'reading', desk: { ...state.desk, view: 'letter' }, mark }
}

/** The same state when the same marks are pointed at, so that nothing is drawn again for it. */
function pointed(state: AppState, marks: readonly string[] | null): AppState {
  const next = marks === null || marks.length === 0 ? null : { marks }
  const isSame = next === null ? state.focus === null : next.marks.join() === state.focus?.marks.join()
  return isSame ? state : { ...state, focus: next }
}

/** What was said of a change is about the situation it was made in. */
function withSituations(state: AppState, situations: Situations): AppState {
  const isSame = state.situations?.active === situations.active
  const situationChange = isSame ? state.situationChange : null
  return { ...state, situations, situation: activeSituation(situations), situationChange }
}

function toggled(hidden: readonly MarkKind[], kind: MarkKind): MarkKind[] {
  return hidden.includes(kind) ? hidden.filter((other) => other !== kind) : [...hidden, kind]
}
