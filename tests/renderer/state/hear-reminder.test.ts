import { expect, test } from 'vitest'
import type { Reminder } from '../../../common/reminders.ts'
import { hearReminder } from '../../../renderer/state/hear-reminder.ts'

const invite = '0b9f6a7e-52a5-4c6f-9d0c-0d3f8f2f6a11'
const contact = '4f1f3c52-7a0e-4a7f-8b58-6c1d2a3b4c5d'
const nothing = { invite: null, contact: null, interview: null }
const due: Omit<Reminder, keyof typeof nothing> = {
  id: '9a2b3c4d-5e6f-4a1b-8c2d-3e4f5a6b7c8d',
  kind: 'reply-due',
  dueAt: '2030-03-08T09:00',
  title: 'Tolland Ferry Works',
  state: 'due',
}

test.each([
  ['nothing was chosen', null, ['asked anew']],
  ['one of an invite was chosen', { ...due, ...nothing, invite, contact }, ['asked anew', `invite ${invite}`]],
  ['one of a person was chosen', { ...due, ...nothing, contact }, ['asked anew', `contact ${contact}`]],
])('when %s, the window follows', (_name, chosen, steps) => {
  const done: string[] = []
  hearReminder(
    {
      keptChanged: () => done.push('asked anew'),
      open: async (id) => void done.push(`invite ${id}`),
      openPage: (page) => void done.push(`${page?.kind} ${page?.id}`),
    },
    chosen,
  )
  expect(done).toEqual(steps)
})
