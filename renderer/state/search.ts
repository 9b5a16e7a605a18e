import type { Contact, ContactPatch, Firm } from '../../common/contacts.ts'
import type { TrashKey } from '../../common/history.ts'
import type { InviteStatus } from '../../common/invite.ts'
import type { Argument } from '../../common/ipc.ts'
import type { Reminder } from '../../common/reminders.ts'
import type { Process } from '../../common/timeline.ts'
import { t } from '../../common/words/t.ts'
import type { createKept, KeptCall } from './kept.ts'
import type { Action } from './reduce.ts'
import type { SearchView } from './state.ts'

/** An invite that something is done to together with others, as it is now. */
export interface ChosenInvite {
  id: string
  status: InviteStatus
}

/** What the person can do to several invites, to people and firms, to the dates of a process, and with the trash. */
export function createSearch(kept: ReturnType<typeof createKept>, dispatch: (action: Action) => void) {
  return {
    /** Opens the page of a person or a firm. */
    openPage(page: SearchView['page']): void {
      dispatch({ type: 'search', view: { part: 'people', page } })
    },
    /** Says where several invites stand. */
    setStatuses(chosen: readonly ChosenInvite[], status: InviteStatus): Promise<boolean> {
      const changed = chosen.filter((each) => each.status !== status)
      if (changed.length === 0) return Promise.resolve(true)
      const names = [...new Set(changed.map((each) => each.status))]
      const back = names.map((name) =>
        changing(
          changed.filter((each) => each.status === name).map(({ id }) => id),
          { status: name },
        ),
      )
      const words = t('filters.areNow', { count: changed.length, status: t(`statuses.${status}`) })
      return kept.doKept(
        [
          changing(
            changed.map(({ id }) => id),
            { status },
          ),
        ],
        back,
        words,
      )
    },
    /** Takes several invites out of the list. */
    removeInvites(ids: readonly string[]): Promise<boolean> {
      return kept.doKept(
        [changing(ids, { removed: true })],
        [changing(ids, { removed: false })],
        t('filters.removed', { count: ids.length }),
      )
    },
    /** Changes what is kept of a person; `what` names the field in a sentence. */
    changeContact(contact: Contact, patch: ContactPatch, what: string): Promise<boolean> {
      const before = Object.fromEntries(Object.keys(patch).map((key) => [key, contact[key as keyof Contact]]))
      return kept.doKept(
        [{ call: 'saveContact', argument: { id: contact.id, patch } }],
        [{ call: 'saveContact', argument: { id: contact.id, patch: before } }],
        t('people.changed', { name: nameOf(contact), what }),
      )
    },
    /** Keeps a person met; gives who they are now, also when they were known before. */
    async addContact(fields: ContactPatch): Promise<Contact | null> {
      const known = await kept.ask('listContacts', { query: '', invite: null })
      const contact = await kept.ask('createContact', fields)
      if (contact === null) return null
      const before = known?.find(({ id }) => id === contact.id)
      if (before === undefined) {
        const back: KeptCall[] = [{ call: 'removeContact', argument: contact.id }]
        const again: KeptCall[] = [{ call: 'restoreFromTrash', argument: [{ kind: 'contact', id: contact.id }] }]
        kept.doneThat(t('people.added', { name: nameOf(contact) }), back, again)
      } else {
        const completed = t('people.completed', { name: nameOf(contact) })
        kept.doneThat(completed, [puttingBack(before)], [puttingBack(contact)])
      }
      return contact
    },
    /** Opens the mail program with an empty mail to a person. */
    async writeTo({ email }: Contact): Promise<void> {
      await kept.ask('openMail', { to: email, subject: '', text: '', invite: '' })
    },
    removeContact(contact: Contact): Promise<boolean> {
      return kept.doKept(
        [{ call: 'removeContact', argument: contact.id }],
        [{ call: 'restoreFromTrash', argument: [{ kind: 'contact', id: contact.id }] }],
        t('people.removed', { name: nameOf(contact) }),
      )
    },
    /** Makes two entries of the same person one. */
    mergeContacts(into: Contact, from: Contact): Promise<boolean> {
      return kept.doKept(
        [{ call: 'mergeContacts', argument: { into: into.id, from: from.id } }],
        [
          { call: 'restoreFromTrash', argument: [{ kind: 'contact', id: from.id }] },
          puttingBack(from),
          puttingBack(into),
        ],
        t('people.merged', { name: nameOf(into) }),
      )
    },
    changeFirm(firm: Firm, note: string): Promise<boolean> {
      const { name, kind } = firm
      return kept.doKept(
        [{ call: 'saveFirm', argument: { name, kind, note } }],
        [{ call: 'saveFirm', argument: { name, kind, note: firm.note } }],
        t('people.changed', { name, what: t('people.fields.note') }),
      )
    },
    /** Changes a date of a process, or how it ended. */
    changeProcess(of: Process & { invite: string; title: string }, patch: Partial<Process>, what: string) {
      const before = Object.fromEntries(Object.keys(patch).map((key) => [key, of[key as keyof Process]]))
      return kept.doKept(
        [{ call: 'saveProcess', argument: { invite: of.invite, patch } }],
        [{ call: 'saveProcess', argument: { invite: of.invite, patch: before } }],
        t('search.changed', { title: of.title, what }),
      )
    },
    reminderDone({ id, title, dueAt }: Reminder): Promise<boolean> {
      return kept.doKept(
        [{ call: 'doneReminder', argument: id }],
        [{ call: 'snoozeReminder', argument: { id, until: dueAt } }],
        t('search.reminders.wasDone', { title }),
      )
    },
    reminderLater({ id, title, dueAt }: Reminder, until: string): Promise<boolean> {
      return kept.doKept(
        [{ call: 'snoozeReminder', argument: { id, until } }],
        [{ call: 'snoozeReminder', argument: { id, until: dueAt } }],
        t('search.reminders.wasPutOff', { title }),
      )
    },
    restoreFromTrash(keys: readonly TrashKey[], title: string): Promise<boolean> {
      const words = keys.length === 1 ? t('trash.restored', { title }) : t('trash.restoredMany', { count: keys.length })
      return kept.doKept([{ call: 'restoreFromTrash', argument: [...keys] }], keys.map(throwing), words)
    },
    /** Throws away for good; the person was asked before. */
    async emptyTrash(keys: readonly TrashKey[]): Promise<void> {
      await kept.ask('emptyTrash', [...keys])
      kept.keptChanged()
    },
    /** Writes the planned interviews of these invites as one calendar file; whether there was one to write. */
    async saveDates(interviews: readonly string[]): Promise<void> {
      if (interviews.length > 0) await kept.ask('saveCalendar', { interviews: [...interviews] })
    },
  }
}

function changing(ids: readonly string[], change: Argument<'changeInvites'>['change']): KeptCall {
  return { call: 'changeInvites', argument: { ids: [...ids], change } }
}

/** Everything of a person as it was. */
function puttingBack({ id, ...patch }: Contact): KeptCall {
  return { call: 'saveContact', argument: { id, patch } }
}

function throwing({ kind, id }: TrashKey): KeptCall {
  switch (kind) {
    case 'invite':
      return changing([id], { removed: true })
    case 'contact':
      return { call: 'removeContact', argument: id }
    case 'interview':
      return { call: 'removeInterview', argument: id }
    case 'debrief':
      return { call: 'removeDebrief', argument: id }
  }
}

/** What a person is called in a sentence. */
export function nameOf(contact: Pick<Contact, 'name' | 'email' | 'firm'>): string {
  return contact.name || contact.email || contact.firm || t('people.nameless')
}
