import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { inviteList, pasteBox, pasteInvite, saved } from './desk.ts'
import { freshDataFolder, type RunningApp, startApp } from './harness.ts'
import { inviteText } from './invite-text.ts'

/** Answers the system's own dialogs, which no test can press, with a path. */
async function answerDialogs({ electron }: RunningApp, path: string): Promise<void> {
  await electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen })
  }, path)
}

async function openSettings(page: Page): Promise<void> {
  // Keys pressed before the first paint reach nobody.
  await pasteBox(page).or(page.getByRole('tab').first()).first().waitFor()
  await page.keyboard.press('ControlOrMeta+Comma')
  await page.getByRole('heading', { name: 'Keeping it safe' }).waitFor()
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()
const lines = (page: Page) => inviteList(page).getByRole('row').count()

const mail = (number: number) =>
  [
    `Message-ID: <${number}@brindle.example>`,
    'From: Imogen Vale <imogen@brindle.example>',
    'Date: Thu, 19 Nov 2026 09:00:00 +0000',
    `Subject: Interview number ${number}`,
    '',
    `Dear Robin, we would like to invite you to an interview for the post of Miller number ${number}.`,
  ].join('\r\n')

test('a backup is made, looked into, brought back, and that is taken back', async () => {
  const app = await startApp(await freshDataFolder())
  const { page } = app
  await pasteInvite(app, inviteText)
  await saved(page)
  await openSettings(page)
  await press(page, 'Make one now')
  await page.getByText('The backup is made, and it is sound.').waitFor()

  await page.keyboard.press('ControlOrMeta+1')
  await page.keyboard.press('ControlOrMeta+N')
  await pasteInvite(app, mail(1))
  await saved(page)
  const before = await lines(page)

  await openSettings(page)
  await press(page, /^Look inside the backup of/)
  const inside = page.getByRole('dialog')
  await inside.getByText('One invite of now is missing in it.').waitFor()
  await inside.getByRole('button', { name: 'Bring this back' }).click()
  await inside.waitFor({ state: 'detached' })
  await expect.poll(() => lines(page)).toBe(before - 1)

  await openSettings(page)
  await page.getByText('what was here before a backup was brought back').waitFor()
  await press(page, /^Look inside the backup of/)
  await page.getByRole('dialog').getByText('One invite comes back that is missing now.').waitFor()
  await page.getByRole('dialog').getByRole('button', { name: 'Bring this back' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await expect.poll(() => lines(page)).toBe(before)
})

test('everything goes out to a file and comes into an empty app', async () => {
  const file = join(await freshDataFolder(), 'all.json')
  const first = await startApp(await freshDataFolder())
  await pasteInvite(first, inviteText)
  await saved(first.page)
  await openSettings(first.page)
  await answerDialogs(first, file)
  await press(first.page, 'Save everything…')
  await first.page.getByText('The file is written.').waitFor()
  await first.quit()

  const second = await startApp(await freshDataFolder())
  await openSettings(second.page)
  await answerDialogs(second, file)
  await press(second.page, 'Choose a file…')
  const question = second.page.getByRole('dialog')
  await question.getByRole('row', { name: /^Invites 1 0 0/ }).waitFor()
  await question.getByRole('button', { name: 'Take it in' }).click()
  await second.page.getByRole('dialog', { name: 'all.json is taken in' }).waitFor()
  await press(second.page, 'Go on')
  await expect.poll(() => lines(second.page)).toBeGreaterThan(1)
})

test('a table is written for spreadsheets', async () => {
  const file = join(await freshDataFolder(), 'invites.csv')
  const app = await startApp(await freshDataFolder())
  await pasteInvite(app, inviteText)
  await saved(app.page)
  await openSettings(app.page)
  await answerDialogs(app, file)
  await press(app.page, 'Save a table…')
  await app.page.getByText('The file is written.').waitFor()
  expect((await readFile(file, 'utf8')).startsWith('\uFEFFFirm,Role,Contact,Status')).toBe(true)
})

/** Enough that it can be stopped before the last one. */
const mails = 40

test('a folder of mails comes in once, can be stopped, and goes on', async () => {
  const folder = await freshDataFolder()
  await mkdir(join(folder, 'mails'))
  await Promise.all(
    Array.from({ length: mails }, (_, number) => writeFile(join(folder, 'mails', `${number}.eml`), mail(number))),
  )
  const app = await startApp(await freshDataFolder())
  const { page } = app
  await openSettings(page)
  await answerDialogs(app, join(folder, 'mails'))
  await press(page, 'Choose a folder…')
  await page.getByText(new RegExp(`^\\d+ of ${mails} mails$`)).waitFor()
  await press(page, 'Stop')
  await page.getByText(/new invite/).waitFor()
  await press(page, 'Choose a folder…')
  await page
    .getByRole('status')
    .getByText(/here already/)
    .waitFor()
  // The list draws only the lines in sight, so how many there are is asked of the app.
  const listed = await page.evaluate(() => window.api.call('listInvites', { query: '', status: null, limit: 1 }))
  expect(listed).toMatchObject({ ok: true, value: { total: mails } })
  expect(await readdir(join(folder, 'mails'))).toHaveLength(mails)
})

test('after the file was damaged the backup is offered and brings the invites back', async () => {
  const folder = await freshDataFolder()
  const first = await startApp(folder)
  await pasteInvite(first, inviteText)
  await saved(first.page)
  await openSettings(first.page)
  await press(first.page, 'Make one now')
  await first.page.getByText('The backup is made, and it is sound.').waitFor()
  await first.quit()
  const file = join(folder, 'second-look.db')
  await writeFile(file, (await readFile(file)).fill('lost', 100))

  const { page } = await startApp(folder)
  await page.getByText('The file with your invites was damaged.').waitFor()
  await press(page, 'Look inside and bring it back')
  await page.getByRole('dialog').getByText('It holds one invite.').waitFor()
  await page.getByRole('button', { name: 'Bring this back' }).click()
  await expect.poll(() => lines(page)).toBeGreaterThan(1)
})
