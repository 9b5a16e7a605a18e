import { expect, test } from 'vitest'
import type { Reminder } from '../../../common/reminders.ts'
import { openReminder } from '../../../renderer/state/open-reminder.ts'

const invite = '0b9f6a7e-52a5-4c6f-9d0c-0d3f8f2f6a11'
const contact = '4f1f3c52-7a0e-4a7f-8b58-6c1d2a3b4c5d'
const reminder: Omit<Reminder, 'kind' | 'invite' | 'contact'> = {
  id: '9a2b3c4d-5e6f-4a1b-8c2d-3e4f5a6b7c8d',
  interview: null,
  dueAt: '2030-03-08T09:00',
  title: 'Tolland Ferry Works',
  state: 'due',
}

test.each<[string, Pick<Reminder, 'kind' | 'invite' | 'contact'>, string[]]>([
  ['a reply at the reply', { kind: 'reply-due', invite, contact: null }, [`invite ${invite}`, 'reply']],
  ['an interview at the sheet', { kind: 'interview-hour', invite, contact: null }, [`invite ${invite}`, 'prepare']],
  ['a debrief afterwards', { kind: 'debrief', invite, contact: null }, [`invite ${invite}`, 'afterwards']],
  ['a person on their page', { kind: 'reconnect', invite: null, contact }, [`contact ${contact}`]],
])('a reminder opens %s', async (_name, about, steps) => {
  const done: string[] = []
  await openReminder(
    { ...reminder, ...about },
    {
      open: async (id) => void done.push(`invite ${id}`),
      openPage: (page) => void done.push(page?.kind === 'contact' ? `contact ${page.id}` : 'another page'),
    },
    (action) => void done.push(action.type === 'tab' ? action.tab : action.type),
  )
  expect(done).toEqual(steps)
})
