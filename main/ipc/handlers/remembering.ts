import { fail, ok } from '../../../common/result.ts'
import type { Handlers } from '../handle.ts'
import type { HandlerParts } from '../handlers.ts'

const later = 'This cannot be done yet.'

type Remembering =
  | 'readTimeline'
  | 'addNote'
  | 'saveProcess'
  | 'readProcess'
  | 'searchOverview'
  | 'changeInvites'
  | 'markSent'
  | 'listInterviews'
  | 'createInterview'
  | 'saveInterview'
  | 'removeInterview'
  | 'saveCalendar'
  | 'preparationSheet'
  | 'listContacts'
  | 'createContact'
  | 'saveContact'
  | 'removeContact'
  | 'mergeContacts'
  | 'listFirms'
  | 'saveFirm'
  | 'listDebriefs'
  | 'saveDebrief'
  | 'removeDebrief'
  | 'patterns'
  | 'listReminders'
  | 'snoozeReminder'
  | 'doneReminder'
  | 'readHistory'
  | 'undo'
  | 'redo'
  | 'listTrash'
  | 'restoreFromTrash'
  | 'emptyTrash'
  | 'findEverywhere'

/** The calls of what is remembered. */
export function rememberingHandlers(_parts: HandlerParts): Pick<Handlers, Remembering> {
  return {
    readTimeline: () => ok([]),
    addNote: () => ok([]),
    saveProcess: () => ok({ offerOn: null, answerBy: null, decidesOn: null, outcome: null }),
    readProcess: () => ok({ offerOn: null, answerBy: null, decidesOn: null, outcome: null }),
    searchOverview: () => ok({ since: null, courses: [], speedUps: [] }),
    changeInvites: () => ok(0),
    markSent: () => ok(null),
    listInterviews: () => ok([]),
    createInterview: () => fail('internal', later),
    saveInterview: () => ok(null),
    removeInterview: () => ok(null),
    saveCalendar: () => ok(false),
    preparationSheet: () => ok(''),
    listContacts: () => ok([]),
    createContact: () => fail('internal', later),
    saveContact: () => ok(null),
    removeContact: () => ok(null),
    mergeContacts: () => fail('internal', later),
    listFirms: () => ok([]),
    saveFirm: () => fail('internal', later),
    listDebriefs: () => ok([]),
    saveDebrief: () => fail('internal', later),
    removeDebrief: () => ok(null),
    patterns: () => ok([]),
    listReminders: () => ok([]),
    snoozeReminder: () => ok(null),
    doneReminder: () => ok(null),
    readHistory: () => ok({ undo: null, redo: null }),
    undo: () => ok(null),
    redo: () => ok(null),
    listTrash: () => ok([]),
    restoreFromTrash: () => ok(null),
    emptyTrash: () => ok(null),
    findEverywhere: () => ok([]),
  }
}
