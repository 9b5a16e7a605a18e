import type { Reminder } from '../../common/reminders.ts'
import type { Controller } from './controller.ts'

/** What is done when a reminder came due, or when the person chose one outside the window. */
export function hearReminder(
  controller: Pick<Controller, 'keptChanged' | 'open' | 'openPage'>,
  chosen: Reminder | null,
): void {
  // Those who show what is waiting ask anew.
  controller.keptChanged()
  if (chosen === null) return
  if (chosen.invite !== null) void controller.open(chosen.invite)
  else if (chosen.contact !== null) controller.openPage({ kind: 'contact', id: chosen.contact })
}
