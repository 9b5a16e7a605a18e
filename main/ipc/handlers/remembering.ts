import type { ReadRequest } from '../../../common/ipc.ts'
import type { Reading } from '../../../common/reading.ts'
import { fail, ok, type Result } from '../../../common/result.ts'
import type { LocalDate } from '../../../common/situation.ts'
import { preparationSheet } from '../../remembering/preparation.ts'
import type { Handlers } from '../handle.ts'
import type { HandlerParts } from '../handlers.ts'

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

/** What these handlers reach for. */
export interface RememberingParts extends Pick<HandlerParts, 'store' | 'clock' | 'saveFile'> {
  /** Reads a text as it would be shown. */
  read(request: ReadRequest): Promise<Reading>
  /** Reads a saved invite again for the list and the search. */
  refresh(id: string, request: ReadRequest): Promise<Result<Reading | null, 'store'>>
}

/** Most invites that are read again after a step back; a step that touched more changed no text. */
const mostReadAgain = 5

const noInterviews = 'These interviews are not there any more, so there is nothing to put into a calendar.'

/** The calls of what is remembered. */
export function rememberingHandlers({
  store,
  clock,
  saveFile,
  read,
  refresh,
}: RememberingParts): Pick<Handlers, Remembering> {
  const today = () => clock.localNow().slice(0, 10)

  /** Goes a step back or forth; the list and the search follow the text it brought back. */
  const turn = async (way: 'undo' | 'redo') => {
    const turned = store[way]()
    if (!turned.ok || turned.value === null || turned.value.invites.length > mostReadAgain) return turned
    for (const id of turned.value.invites) {
      const invite = store.openInvite(id)
      if (invite.ok && invite.value !== null) await refresh(id, invite.value)
    }
    return turned
  }

  return {
    readTimeline: (invite) => store.readTimeline(invite),
    addNote: ({ invite, at, words }) => store.addNote(invite, at, words),
    saveProcess: ({ invite, patch }) => store.saveProcess(invite, patch),
    readProcess: (invite) => store.readProcess(invite),
    searchOverview: ({ closedDays }) => store.searchOverview(today(), daysBefore(today(), closedDays)),
    changeInvites: ({ ids, change }) => store.changeInvites(ids, change),
    markSent: ({ id, intent, text }) => store.markSent(id, intent, text),
    listInterviews: (invite) => store.listInterviews(invite),
    createInterview: ({ invite, fields, uid }) => store.createInterview(invite, fields, uid),
    saveInterview: ({ id, patch }) => store.saveInterview(id, patch),
    removeInterview: (id) => store.removeInterview(id),
    saveCalendar: async ({ interviews }) => {
      const all = store.listInterviews(null)
      if (!all.ok) return all
      const wanted = new Set(interviews)
      const chosen = all.value.filter(({ id }) => wanted.has(id))
      if (chosen.length === 0) return fail('store', noInterviews)
      // The zones of the world are long, and not wanted at the start.
      const { writeCalendar } = await import('../../calendar/write.ts')
      const name = chosen.length === 1 ? 'interview.ics' : 'interviews.ics'
      const saved = await saveFile({ name, kind: 'Calendar', contents: writeCalendar(chosen, clock.utcNow()) })
      return saved.ok ? ok(saved.value !== null) : saved
    },
    preparationSheet: async (request) => ok(preparationSheet(await read(request))),
    listContacts: ({ query, invite }) => store.listContacts(query, invite),
    createContact: (fields) => store.createContact(fields),
    saveContact: ({ id, patch }) => store.saveContact(id, patch),
    removeContact: (id) => store.removeContact(id),
    mergeContacts: ({ into, from }) => store.mergeContacts(into, from),
    listFirms: ({ query }) => store.listFirms(query),
    saveFirm: (firm) => store.saveFirm(firm),
    listDebriefs: (invite) => store.listDebriefs(invite),
    saveDebrief: (debrief) => store.saveDebrief(debrief),
    removeDebrief: (id) => store.removeDebrief(id),
    patterns: () => store.patterns(),
    listReminders: () => store.listReminders(clock.localNow()),
    snoozeReminder: ({ id, until }) => store.snoozeReminder(id, until),
    doneReminder: (id) => store.doneReminder(id),
    readHistory: () => store.readHistory(),
    undo: () => turn('undo'),
    redo: () => turn('redo'),
    listTrash: () => store.listTrash(),
    restoreFromTrash: (keys) => store.restoreFromTrash(keys),
    emptyTrash: (keys) => store.emptyTrash(keys),
    findEverywhere: ({ query, limit }) => store.findEverywhere(query, limit),
  }
}

/** The UTC day some days before one. */
function daysBefore(day: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${day}T00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
}
