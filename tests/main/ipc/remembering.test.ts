import { expect, test } from 'vitest'
import { ok } from '../../../common/result.ts'
import { createHandlers } from '../../../main/ipc/handlers.ts'
import type { FileToSave } from '../../../main/save-file.ts'
import { valueIn } from '../store/temp-folder.ts'
import { partsForTest } from './parts.ts'

const receivedAt = '2026-11-20T09:00'

test('an invite brings who signed it, and both go when it is taken back', async () => {
  const { createInvite, listContacts, undo } = createHandlers(partsForTest())
  await createInvite({ text: 'company: Tarn & Vale\ncontact: Jude Farrow', receivedAt })
  const people = async () =>
    valueIn(await listContacts({ query: '', invite: null })).map(({ name, firm }) => [name, firm])
  expect(await people()).toEqual([['Jude Farrow', 'Tarn & Vale']])
  expect(valueIn(await undo(null))?.text).toMatch(/^Added /)
  expect(await people()).toEqual([])
})

test('after a step back the list follows the text that came back', async () => {
  const { createInvite, saveInvite, listInvites, undo, redo } = createHandlers(partsForTest())
  const { id } = valueIn(await createInvite({ text: 'company: Tarn & Vale', receivedAt }))
  await saveInvite({ id, patch: { text: 'company: Marl Street Print' } })
  const titles = async () => valueIn(await listInvites({ query: '', status: null })).invites.map(({ title }) => title)
  expect(await titles()).toEqual(['Marl Street Print'])
  await undo(null)
  expect(await titles()).toEqual(['Tarn & Vale'])
  await redo(null)
  expect(await titles()).toEqual(['Marl Street Print'])
})

test('interviews are saved as a calendar file where the person chooses', async () => {
  const saved: FileToSave[] = []
  const { createInvite, createInterview, saveCalendar } = createHandlers(
    partsForTest({
      saveFile: async (file) => {
        saved.push(file)
        return ok(saved.length === 1 ? '/home/robin/interview.ics' : null)
      },
    }),
  )
  const { id: invite } = valueIn(await createInvite({ text: 'company: Tarn & Vale', receivedAt }))
  const made = valueIn(await createInterview({ invite, fields: { start: '2026-12-01T10:00', zone: 'UTC' }, uid: null }))
  expect(valueIn(await saveCalendar({ interviews: [made.id] }))).toBe(true)
  expect(saved[0]).toMatchObject({ name: 'interview.ics', kind: 'Calendar' })
  expect(saved[0]?.contents).toContain('DTSTART;TZID=Etc/UTC:20261201T100000')
  expect(valueIn(await saveCalendar({ interviews: [made.id] }))).toBe(false)
  expect(await saveCalendar({ interviews: ['3f0c7a52-6a0d-4b0e-9d0a-0d6f3c1b2a19'] })).toMatchObject({ ok: false })
})

test('reminders go by the clock: done ones are gone, and are there again when they are put off', async () => {
  const { createInvite, listReminders, doneReminder, snoozeReminder } = createHandlers(partsForTest())
  await createInvite({ text: 'company: Tarn & Vale\nreply by: 2026-11-21', receivedAt })
  const states = async () => valueIn(await listReminders(null)).map(({ kind, state, dueAt }) => [kind, state, dueAt])
  const [first] = valueIn(await listReminders(null))
  if (!first) throw new Error('There is a reminder')
  expect(await states()).toEqual([['reply-due', 'due', '2026-11-21T09:00']])
  await doneReminder(first.id)
  expect(await states()).toEqual([])
  await snoozeReminder({ id: first.id, until: '2026-11-21T18:00' })
  expect(await states()).toEqual([['reply-due', 'waiting', '2026-11-21T18:00']])
})
