import { expect, test } from 'vitest'
import { bodies, clickNotification, trayMenu, wakeAt, watch } from './bell.ts'
import { pasteBox, pasteInvite } from './desk.ts'
import { freshDataFolder, type RunningApp, startApp } from './harness.ts'
import { inviteText } from './invite-text.ts'

/** The day before the reply to the invented invite is due. */
const dayBefore = '2030-03-07'
const waiting = 'Reply to Tolland Ferry Works'

/** The app with the invented invite, in the evening two days before its reply is due. */
async function started(): Promise<RunningApp> {
  const app = await startApp(await freshDataFolder())
  await pasteBox(app.page).waitFor()
  await watch(app.electron)
  await pasteInvite(app, inviteText)
  await wakeAt(app.electron, '2030-03-06T21:00')
  return app
}

test('a reminder fires when its time comes, once, and the window shows it too', async () => {
  const { electron, page } = await started()
  expect(await bodies(electron)).toEqual([])
  await wakeAt(electron, `${dayBefore}T09:00`)
  await expect.poll(() => bodies(electron)).toEqual([waiting])
  await page.getByText('1 thing is waiting.').waitFor()
  await wakeAt(electron, `${dayBefore}T09:30`)
  expect(await bodies(electron)).toEqual([waiting])
})

test('the icon beside the clock names what waits next', async () => {
  const { electron } = await started()
  await expect.poll(async () => (await trayMenu(electron))[0]).toContain(`Next: ${waiting}`)
})

test('one that is put off comes again, one that is done does not', async () => {
  const { electron, page } = await started()
  await wakeAt(electron, `${dayBefore}T09:00`)
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  const id = await page.evaluate(async () => {
    const listed = await window.api.call('listReminders', null)
    return listed.ok ? (listed.value.find(({ state }) => state === 'due')?.id ?? '') : ''
  })
  const later = { id, until: `${dayBefore}T10:00` }
  await page.evaluate((put) => window.api.call('snoozeReminder', put), later)
  await wakeAt(electron, `${dayBefore}T09:30`)
  expect(await bodies(electron)).toEqual([waiting])
  await wakeAt(electron, `${dayBefore}T10:00`)
  await expect.poll(() => bodies(electron)).toEqual([waiting, waiting])
  await page.getByRole('button', { name: `Done: ${waiting}` }).click()
  await page.getByText('Tolland Ferry Works is done.').waitFor()
  await wakeAt(electron, `${dayBefore}T11:00`)
  expect(await bodies(electron)).toEqual([waiting, waiting])
})

test('a click on it opens the reply it asks for, also when the window was closed', async () => {
  const { electron, page } = await started()
  await page.evaluate(() => window.api.call('savePreferences', { stayInTray: true }))
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await expect.poll(() => electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(0)
  await wakeAt(electron, `${dayBefore}T09:00`)
  await expect.poll(() => bodies(electron)).toEqual([waiting])
  const opened = electron.waitForEvent('window')
  await clickNotification(electron)
  await (await opened).getByRole('textbox', { name: 'Reply' }).waitFor()
})

test('what was missed while the app was closed is in the window at the next start, and not told again', async () => {
  const folder = await freshDataFolder()
  const first = await startApp(folder)
  await pasteBox(first.page).waitFor()
  // A reply that was due yesterday.
  await pasteInvite(first, inviteText)
  await first.page.evaluate(async () => {
    const listed = await window.api.call('listInvites', { query: '', status: null })
    const day = new Date(Date.now() - 24 * 3_600_000).toISOString().slice(0, 10)
    const id = listed.ok ? (listed.value.invites[0]?.id ?? '') : ''
    await window.api.call('saveInvite', { id, patch: { corrections: { replyBy: day } } })
    await window.api.call('openInvite', id)
  })
  await first.quit()
  const second = await startApp(folder)
  await watch(second.electron)
  await second.page.getByText('1 thing is waiting.').waitFor()
  await second.electron.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'))
  expect(await bodies(second.electron)).toEqual([])
})
