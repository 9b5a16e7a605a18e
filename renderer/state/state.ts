import type { SavedHistory } from '../../common/history.ts'
import type { Invite, InviteListing, InviteSort, InviteStatus } from '../../common/invite.ts'
import type { Startup } from '../../common/ipc.ts'
import { noOwnRules, type OwnRules } from '../../common/own-rules.ts'
import type { Place, Tab } from '../../common/panels.ts'
import { firstPreferences, type Preferences, type PreferencesPatch } from '../../common/preferences.ts'
import type { Reading } from '../../common/reading.ts'
import type { LocalDateTime, Situation } from '../../common/situation.ts'
import type { Situations } from '../../common/situations.ts'
import type { MarkKind } from '../features/document/marks.ts'
import type { KeptCall } from './kept.ts'
import type { OwnRulesChange } from './own-rules.ts'
import type { SituationChange } from './situation-change.ts'
import type { SituationsChange } from './situations-change.ts'
import type { WorkKind } from './work.ts'

/** Whether what was typed is on the disk. `failed` keeps it in memory and tries again. */
export type SaveState = { kind: 'idle' | 'saving' | 'saved' } | { kind: 'failed'; detail: string }

/** What the person chooses of a reply: what it is to say, how, and of what is known for it. */
export type ReplyTurn = Pick<Invite, 'replyIntent' | 'replyChoices' | 'corrections'>

/** What is another on an invite once its reply was sent. */
export type Sent = Pick<Invite, 'replyIntent' | 'replyChoices' | 'status' | 'sentAt' | 'replyText'>

/** What a notice can take back. */
export type NoticeUndo =
  | { kind: 'restore'; ids: string[] }
  | { kind: 'remove'; ids: string[] }
  | { kind: 'status'; id: string; status: InviteStatus }
  | { kind: 'text'; key: string; text: string }
  | { kind: 'dismissed'; key: string; dismissed: string[] }
  /** `chosen` is what of the reply was chosen at the same time. */
  | { kind: 'reply'; key: string; text: string | null; chosen?: ReplyTurn | undefined }
  /** What sending changed on the invite. */
  | { kind: 'sent'; key: string; before: Sent; after: Sent }
  | { kind: 'preferences'; change: PreferencesPatch }
  | { kind: 'own-rules'; change: OwnRulesChange }
  | { kind: 'corrections'; key: string; corrections: Invite['corrections'] }
  /** `of` is the situation it was done in. */
  | { kind: 'situation'; change: Situation; of: string | null }
  | { kind: 'situations'; change: SituationsChange }
  /** Anything else that is kept: the calls that take it back, and those that do it again. */
  | { kind: 'calls'; back: readonly KeptCall[]; again: readonly KeptCall[] }

/** Something done that can be taken back, or taken back that can be done again. */
export interface Undoable {
  /** The id of the notice that told of it. */
  id: string
  /** What was done, in a sentence. */
  text: string
  undo: NoticeUndo
}

/** What was done, the last one last, and what of it was taken back, the next one to do again last. */
export interface History {
  past: Undoable[]
  future: Undoable[]
}

/** Something told to the person: a passing one comes up in a corner, the others stay at the top of the window. */
export interface Notice {
  id: string
  text: string
  /** `held` stays until put away, `keep` cannot be put away, `passing` leaves after ten seconds, or later while it is read. */
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
  /** What the person said puts them off. */
  putOff: Invite['putOff']
  replyIntent: Invite['replyIntent']
  /** What else the person chose of the reply. */
  replyChoices: Invite['replyChoices']
  replyText: string | null
  sentAt: Invite['sentAt']
  /** Whether it belongs to the invented example. */
  isExample: boolean
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
  /** Which of its words, by their first offset; missing when it was not gone to by its words. */
  at?: number
}

/** What is pointed at, with the pointer or the keyboard: everything that rests on these marks lights up. */
export interface Focus {
  /** Ids of marks; at least one. */
  marks: readonly string[]
}

/** How many lines of the list are asked for at first, and how many more when its end is near. */
export const listStep = 200

/** The list of invites as last asked for. */
export interface InviteList extends InviteListing {
  query: string
  status: InviteStatus | null
  sort: InviteSort
  /** The most lines that are asked for. */
  limit: number
}

/** The parts of the place "The search". */
export const searchParts = ['dates', 'invites', 'offers', 'people', 'trash'] as const
export type SearchPart = (typeof searchParts)[number]

/** What is looked at of the search. */
export interface SearchView {
  part: SearchPart
  /** The person or firm whose page is open, or `new` for a person to be added; null for none. */
  page: { kind: 'contact' | 'firm'; id: string } | { kind: 'new' } | null
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
  focus: Focus | null
  hidden: MarkKind[]
  situation: Situation
  /** All situations the person keeps; what is set in the active one stands in `situation`. Null until they are read. */
  situations: Situations | null
  /** Counts saves of the situation: each asks for a new reading. */
  situationVersion: number
  /** What was changed last of the person's side, until it is taken back. */
  situationChange: SituationChange | null
  save: SaveState
  situationSave: SaveState
  /** What the person made of the rules. */
  ownRules: OwnRules
  settingsSave: SaveState
  /** Ids of the rules that the help was opened for. */
  helpAt: readonly string[]
  notices: Notice[]
  history: History
  /** What can be taken back of what was done before this window opened. */
  savedHistory: SavedHistory
  /** Counts changes of what is kept: who shows some of it asks again. */
  keptVersion: number
  search: SearchView
  /** What is under way and may take long. */
  busy: WorkKind | null
  preferences: Preferences
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
    putOff: null,
    replyIntent: null,
    replyChoices: {},
    replyText: null,
    sentAt: null,
    isExample: false,
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
    list: {
      invites: [],
      query: '',
      status: null,
      sort: { by: 'due', order: 'ascending' },
      limit: listStep,
      found: 0,
      isFoundMore: false,
      total: 0,
      open: 0,
    },
    desk: emptyDesk('first', receivedAt),
    read: null,
    mark: { id: null, card: 'away' },
    focus: null,
    hidden: [],
    situation: {},
    situations: null,
    situationVersion: 0,
    situationChange: null,
    save: { kind: 'idle' },
    situationSave: { kind: 'idle' },
    ownRules: noOwnRules,
    settingsSave: { kind: 'idle' },
    helpAt: [],
    notices: [],
    history: { past: [], future: [] },
    savedHistory: { undo: null, redo: null },
    keptVersion: 0,
    search: { part: 'dates', page: null },
    busy: null,
    preferences: firstPreferences,
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

/** Whether nothing was done here yet that can be taken back: then what was done before is next. */
export function isFresh({ past, future }: History): boolean {
  return past.length === 0 && future.length === 0
}

/** The last of a history that can be taken back now: what was done to another invite waits until that is open again. */
export function lastFor(entries: readonly Undoable[], desk: Desk): Undoable | undefined {
  return entries.findLast(({ undo }) => !('key' in undo) || undo.key === desk.key)
}
