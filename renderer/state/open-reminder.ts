import type { Tab } from '../../common/panels.ts'
import type { Reminder, ReminderKind } from '../../common/reminders.ts'
import type { Controller } from './controller.ts'
import type { Action } from './reduce.ts'

/** Where the person does what a reminder of an invite asks for. */
const tabs: Record<ReminderKind, Tab> = {
  'reply-due': 'reply',
  'interview-day': 'prepare',
  'interview-hour': 'prepare',
  'follow-up': 'reply',
  debrief: 'afterwards',
  reconnect: 'reading',
}

/** Opens what a reminder is about, where it can be done. */
export async function openReminder(
  { kind, invite, contact }: Reminder,
  controller: Pick<Controller, 'open' | 'openPage'>,
  dispatch: (action: Action) => void,
): Promise<void> {
  if (invite !== null) {
    await controller.open(invite)
    dispatch({ type: 'tab', tab: tabs[kind] })
  } else if (contact !== null) controller.openPage({ kind: 'contact', id: contact })
}
