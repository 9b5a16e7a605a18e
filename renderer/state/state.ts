import type { Invite, InviteStatus, InviteSummary } from '../../common/invite.ts'
import type { Startup } from '../../common/ipc.ts'
import type { Reading } from '../../common/reading.ts'
import type { LocalDateTime, Situation } from '../../common/situation.ts'
import type { MarkKind } from '../features/document/marks.ts'

/** Where the person is: at the invites or at their own side. */
export type Place = 'invites' | 'situation'
/** What they look at of an invite. */
export type Tab = 'reading' | 'reply'

/** Whether what was typed is on the disk. `failed` keeps it in memory and tries again. */
export type SaveState = { kind: 'idle' | 'saving' | 'saved' } | { kind: 'failed'; detail: string }

/** What a notice can take back. */
export type NoticeUndo =
  | { kind: 'restore'; id: string }
  | { kind: 'dismissed'; key: string; dismissed: string[] }
  | { kind: 'reply'; key: string; text: string }

/** A calm line at the top of the window. */
export interface Notice {
  id: string
  text: string
  /** `held` stays until put away, `keep` cannot be put away, `passing` leaves after ten seconds. */
  stay: 'held' | 'keep' | 'passing'
  undo: NoticeUndo | null
}

/** The invite on the desk: what is saved of it and what is not yet. */
export interface Desk {
  /** Stays the same while the invite is open, also when it gets its id. */
  key: string
  /** Null until it is saved for the first time. */
  id: string | null
  text: string
  status: InviteStatus
  receivedAt: LocalDateTime
  corrections: Invite['corrections']
  dismissed: string[]
  replyIntent: Invite['replyIntent']
  replyText: string | null
  /** Whether the text is shown as a box to type into rather than as a letter. */
  view: 'box' | 'letter'
  /** How soon to read: at once after a paste, after a pause while typing. */
  pace: 'typing' | 'whole'
}

/** A reading and the text its spans point into. */
export interface ReadText {
  text: string
  reading: Reading
}

/** The mark that has the letter's one tab stop, and whether its card is up. */
export interface MarkFocus {
  id: string | null
  card: 'up' | 'away'
}

/** The list of invites as last asked for. */
export interface InviteList {
  invites: InviteSummary[]
  query: string
  status: InviteStatus | null
  /** Counted without search and filter. */
  total: number
  open: number
}

/** Everything the window knows. */
export interface AppState {
  startup: Startup | null
  place: Place
  tab: Tab
  tray: 'folded' | 'open'
  list: InviteList
  desk: Desk
  read: ReadText | null
  mark: MarkFocus
  hidden: MarkKind[]
  situation: Situation
  /** Counts saves of the situation: each asks for a new reading. */
  situationVersion: number
  save: SaveState
  situationSave: SaveState
  notices: Notice[]
}

/** An empty desk for a document received now. */
export function emptyDesk(key: string, receivedAt: LocalDateTime): Desk {
  return {
    key,
    id: null,
    text: '',
    status: 'new',
    receivedAt,
    corrections: {},
    dismissed: [],
    replyIntent: null,
    replyText: null,
    view: 'box',
    pace: 'whole',
  }
}

/** What the window knows before it asked anything. */
export function initialState(receivedAt: LocalDateTime): AppState {
  return {
    startup: null,
    place: 'invites',
    tab: 'reading',
    tray: 'folded',
    list: { invites: [], query: '', status: null, total: 0, open: 0 },
    desk: emptyDesk('first', receivedAt),
    read: null,
    mark: { id: null, card: 'away' },
    hidden: [],
    situation: {},
    situationVersion: 0,
    save: { kind: 'idle' },
    situationSave: { kind: 'idle' },
    notices: [],
  }
}

/** Whether the desk holds nothing yet and has never been saved. */
export function isBlank(desk: Desk): boolean {
  return desk.id === null && desk.text.trim() === ''
}

/** Whether the person has said anything about their side. */
export function hasSituation(situation: Situation): boolean {
  return Object.entries(situation).some(
    ([name, value]) => name !== 'name' && value != null && !(Array.isArray(value) && value.length === 0),
  )
}
