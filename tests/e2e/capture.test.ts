import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { pasteBox, pasteInvite, saved, verdict } from './desk.ts'
import { freshDataFolder, type RunningApp, startApp } from './harness.ts'
import { inviteText } from './invite-text.ts'

const advert = 'Rota Planner\nTolland Ferry Works, Bristol\n\nThe role\nYou will plan the rota for forty people.\n'

/** Drops a text file with these words on the middle of what a selector names, as a file manager does. */
async function dropFile(page: Page, selector: string, name: string, words: string): Promise<void> {
  await page
    .locator(selector)
    .first()
    .evaluate(
      (element, file) => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([file.words], file.name, { type: 'text/plain' }))
        for (const type of ['dragenter', 'dragover', 'drop']) {
          element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
        }
      },
      { name, words },
    )
}

/** What lies on the desk, as the window saved it. */
async function savedText(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const listed = await window.api.call('listInvites', { query: '', status: null })
    if (!listed.ok) return []
    const opened = await Promise.all(listed.value.invites.map(({ id }) => window.api.call('openInvite', id)))
    return opened.map((invite) => (invite.ok ? (invite.value?.text ?? '') : ''))
  })
}

async function started(): Promise<RunningApp> {
  const app = await startApp(await freshDataFolder())
  await pasteBox(app.page).waitFor()
  return app
}

test('a file dropped on the window is read', async () => {
  const { page } = await started()
  await dropFile(page, '.stays', 'invite.txt', inviteText)
  await verdict(page).waitFor()
  await saved(page)
  expect(await savedText(page)).toEqual([inviteText])
})

test('while something is dragged over the window it says so, and no longer', async () => {
  const { page } = await started()
  await page.locator('.stays').evaluate((element) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['x'], 'invite.txt'))
    element.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }))
  })
  await page.getByText('Drop it here, and it is read.').waitFor()
  await page.evaluate(() => window.dispatchEvent(new DragEvent('dragleave')))
  await page.getByText('Drop it here, and it is read.').waitFor({ state: 'detached' })
})

test.each([
  ['A new invite', [inviteText, advert]],
  ['Add to this one', [`${inviteText.trimEnd()}\n\n———\n\n${advert}`]],
])('a file dropped on an open invite goes where the person says: %s', async (choice, texts) => {
  const app = await started()
  await pasteInvite(app, inviteText)
  await dropFile(app.page, 'main .invite', 'advert.txt', advert)
  await app.page.getByRole('dialog', { name: 'Where does this go?' }).getByRole('button', { name: choice }).click()
  await expect.poll(async () => (await savedText(app.page)).sort()).toEqual([...texts].sort())
})

const meeting = (day: string, sequence: number) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    'UID:talk-7@tolland.example',
    `SEQUENCE:${sequence}`,
    'SUMMARY:Interview',
    `DTSTART;TZID=Europe/London:${day}T103000`,
    `DTEND;TZID=Europe/London:${day}T113000`,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n')

test('a calendar file dropped on an open invite moves its interview, and says from when to when', async () => {
  const app = await started()
  const { page } = app
  await pasteInvite(app, inviteText)
  await saved(page)
  await dropFile(page, 'main .invite', 'talk.ics', meeting('20300312', 0))
  await page.getByText('In your diary: Tue 12 March 2030, 10:30.').waitFor()
  await dropFile(page, 'main .invite', 'talk.ics', meeting('20300314', 1))
  await page.getByText('The interview moves from Tue 12 March 2030, 10:30 to Thu 14 March 2030, 10:30.').waitFor()
  const starts = () =>
    page.evaluate(async () => {
      const listed = await window.api.call('listInterviews', null)
      return listed.ok ? listed.value.map(({ start, durationMinutes }) => [start.slice(0, 16), durationMinutes]) : null
    })
  expect(await starts()).toEqual([['2030-03-14T10:30', 60]])
  expect(await savedText(page)).toEqual([inviteText])
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect.poll(starts).toEqual([['2030-03-12T10:30', 60]])
})

test('an added text can be taken out again', async () => {
  const app = await started()
  await pasteInvite(app, inviteText)
  await app.electron.evaluate(({ clipboard }, text) => clipboard.writeText(text), advert)
  await app.page.getByRole('button', { name: 'Add the job advert' }).click()
  await app.page.getByText('The text is added at the end.').waitFor()
  await app.page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => savedText(app.page)).toEqual([inviteText])
})

test('pasting anywhere outside a field makes a new invite', async () => {
  const app = await started()
  await pasteInvite(app, inviteText)
  await app.electron.evaluate(({ clipboard }, text) => clipboard.writeText(text), `${inviteText}\nPS: bring a pen.`)
  await app.page.getByRole('tab', { name: 'Reading' }).focus()
  await app.page.keyboard.press('ControlOrMeta+V')
  await expect.poll(async () => (await savedText(app.page)).length).toBe(2)
})

test.each([
  ['nothing', '', 'There is no text on the clipboard. Copy the invite first.'],
  ['an empty file', null, 'There are no words in this file.'],
])('%s is said in a sentence, and the desk stays as it is', async (_name, copied, sentence) => {
  const app = await started()
  await pasteInvite(app, inviteText)
  if (copied === null) {
    await dropFile(app.page, '.tray', 'empty.txt', ' \n')
  } else {
    await app.electron.evaluate(({ clipboard }) => clipboard.clear())
    await app.page.getByRole('button', { name: 'Add the job advert' }).click()
  }
  await app.page.getByText(sentence).waitFor()
  expect(await savedText(app.page)).toEqual([inviteText])
})

test('the keys open the window again and paste, when the person wants the app to stay', async () => {
  const { electron, page } = await started()
  // No driver can press keys outside the window, so the test keeps what they would call.
  await electron.evaluate(({ globalShortcut }) => {
    globalShortcut.register = (_keys, pressed) => {
      Object.assign(globalThis, { pressed })
      return true
    }
  })
  await page.evaluate(() => window.api.call('savePreferences', { stayInTray: true, captureKeys: 'Alt+Shift+M' }))
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await expect.poll(() => electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(0)
  await electron.evaluate(({ clipboard }, text) => clipboard.writeText(text), inviteText)
  const opened = electron.waitForEvent('window')
  await electron.evaluate(() => (globalThis as unknown as { pressed: () => void }).pressed())
  const again = await opened
  await verdict(again).waitFor()
  await expect.poll(() => savedText(again)).toEqual([inviteText])
})

test('keys that are not free are said to be, and none can be had', async () => {
  const { electron, page } = await started()
  const state = () => page.evaluate(() => window.api.call('captureState', null))
  expect(await state()).toEqual({ ok: true, value: 'on' })
  const registered = await electron.evaluate(({ globalShortcut }) =>
    globalShortcut.isRegistered('CommandOrControl+Shift+L'),
  )
  expect(registered).toBe(true)
  await page.evaluate(() => window.api.call('savePreferences', { captureKeys: '' }))
  expect(await state()).toEqual({ ok: true, value: 'none' })
  await electron.evaluate(({ globalShortcut }) => {
    globalShortcut.register = () => false
  })
  await page.evaluate(() => window.api.call('savePreferences', { captureKeys: 'Alt+Shift+M' }))
  expect(await state()).toEqual({ ok: true, value: 'taken' })
})
