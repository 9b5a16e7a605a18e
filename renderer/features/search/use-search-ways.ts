import { useMemo } from 'react'
import type { Contact } from '../../../common/contacts.ts'
import type { Reminder } from '../../../common/reminders.ts'
import type { Controller } from '../../state/controller.ts'
import { openReminder } from '../../state/open-reminder.ts'
import type { Action } from '../../state/reduce.ts'

/** Where one gets to from the search. */
export function useSearchWays(controller: Controller, dispatch: (action: Action) => void) {
  return useMemo(() => {
    const openInvite = (id: string) => void controller.open(id)
    const openContact = (id: string) =>
      dispatch({ type: 'search', view: { part: 'people', page: { kind: 'contact', id } } })
    return {
      openInvite,
      openContact,
      openReminder: (reminder: Reminder) => void openReminder(reminder, controller, dispatch),
      /** Opens the reply of an invite with the letter that asks when they decide. */
      async draftDecisionDate(id: string) {
        await controller.open(id)
        controller.patch({ replyIntent: 'decision-date' })
        dispatch({ type: 'tab', tab: 'reply' })
      },
      write: (contact: Contact) => void controller.writeTo(contact),
    }
  }, [controller, dispatch])
}
