import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { openFirstInvite, openReply, pasteInvite, replyText, saved } from './desk.ts'
import { freshDataFolder, type RunningApp, startApp } from './harness.ts'
import { inviteText } from './invite-text.ts'

const soon = { timeout: 10_000 }

async function withInvite(): Promise<RunningApp> {
  const app = await startApp(await freshDataFolder())
  await pasteInvite(app, inviteText)
  return app
}

const own = 'I can be rung at noon.'

/** Writes a sentence at the end of the reply, as a person does. */
async function writeOn(page: Page): Promise<Locator> {
  const reply = await openReply(page)
  await reply.press('ControlOrMeta+End')
  await reply.pressSequentially(`\n${own}`)
  await saved(page)
  return reply
}

test('another kind of reply and another tone keep what was typed, and one undo brings the old one back', async () => {
  const { page } = await withInvite()
  const reply = await writeOn(page)
  expect(await reply.locator('.own-words').allTextContents()).toEqual([own])
  const before = await replyText(reply)

  await page.getByRole('radio', { name: 'No, thank you' }).click({ force: true })
  await page.getByText('Your own words were kept.').waitFor()
  // Words of theirs that stand in the new draft too are not blue; all of them are there.
  await expect.poll(() => replyText(reply), soon).toContain(own)
  expect(await reply.locator('.own-words').count()).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect.poll(() => replyText(reply), soon).toBe(before)
  expect(await page.getByRole('radio', { name: 'No, thank you' }).isChecked()).toBe(false)

  await page.getByRole('radio', { name: 'Formal' }).click()
  await expect.poll(() => page.getByRole('radio', { name: 'Formal' }).isChecked(), soon).toBe(true)
  expect(await replyText(reply)).toContain(own)
})

test('what is typed is undone in the box, and an earlier version is brought back', async () => {
  const { page } = await withInvite()
  const reply = await writeOn(page)
  await page.keyboard.press('ControlOrMeta+Z')
  await expect.poll(() => replyText(reply), soon).not.toContain(own)
  await page.keyboard.press('ControlOrMeta+Shift+Z')
  await expect.poll(() => replyText(reply), soon).toContain(own)
  await page.getByRole('button', { name: 'Start again from the draft' }).click()
  await expect.poll(() => replyText(reply), soon).not.toContain(own)
  await page.getByRole('button', { name: 'Earlier versions' }).click()
  await page.getByRole('menuitem').first().click()
  await expect.poll(() => replyText(reply), soon).toContain(own)
})

test('undo in the box takes a switch to another reply back', async () => {
  const { page } = await withInvite()
  const reply = await writeOn(page)
  const before = await replyText(reply)
  await page.getByRole('radio', { name: 'No, thank you' }).click({ force: true })
  await expect.poll(() => page.getByRole('radio', { name: 'No, thank you' }).isChecked(), soon).toBe(true)
  await expect.poll(() => replyText(reply), soon).not.toBe(before)
  await reply.focus()
  await page.keyboard.press('ControlOrMeta+Z')
  await expect.poll(() => replyText(reply), soon).toBe(before)
  await expect.poll(() => page.getByRole('radio', { name: 'No, thank you' }).isChecked(), soon).toBe(false)
  await page.keyboard.press('ControlOrMeta+Shift+Z')
  await expect.poll(() => page.getByRole('radio', { name: 'No, thank you' }).isChecked(), soon).toBe(true)
})

test('undo in the box takes a switch to another tone back', async () => {
  const { page } = await withInvite()
  const reply = await writeOn(page)
  const before = await replyText(reply)
  await page.getByRole('radio', { name: 'Formal' }).click()
  await expect.poll(() => page.getByRole('radio', { name: 'Formal' }).isChecked(), soon).toBe(true)
  await expect.poll(() => replyText(reply), soon).not.toBe(before)
  await reply.focus()
  await page.keyboard.press('ControlOrMeta+Z')
  await expect.poll(() => replyText(reply), soon).toBe(before)
})

test('a note is gone to and mended by keys, in one step that can be undone', async () => {
  const { page } = await withInvite()
  const reply = await openReply(page)
  await reply.press('ControlOrMeta+Home')
  await reply.press('ArrowDown')
  await reply.pressSequentially('\nYou can ring me on [your phone number].\n')
  const notes = page.getByRole('region', { name: 'Notes on the reply' })
  const blank = notes.getByRole('button', { name: /^Fix this\./ }).first()
  await blank.waitFor()
  expect(await reply.locator('mark.flagged.fix').count()).toBeGreaterThan(0)
  const before = await replyText(reply)
  const at = page.locator('.note-words:focus')
  for (let step = 0; step < 12; step += 1) {
    const last = (await at.count()) > 0 ? await at.textContent() : null
    await page.keyboard.press('F8')
    await expect.poll(async () => ((await at.count()) > 0 ? at.textContent() : null), soon).not.toBe(last)
    if (/^Fix this\..*still a blank/.test((await at.textContent()) ?? '')) break
  }
  await page.keyboard.press('ControlOrMeta+.')
  await expect.poll(() => replyText(reply), soon).not.toContain('[your phone number]')
  await page.keyboard.press('ControlOrMeta+Z')
  await expect.poll(() => replyText(reply), soon).toBe(before)
})

test('the mail app is opened with address, subject and text, and nothing is opened without an address', async () => {
  const { electron, page } = await withInvite()
  await electron.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openExternal = async (url) => void opened.push(url)
  })
  const reply = await openReply(page)
  await page.getByRole('button', { name: 'Open in my mail app' }).click()
  await page.getByText('Your mail app was asked to open').waitFor()
  await reply.press('ControlOrMeta+Enter')
  const opened = () => electron.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)
  await expect.poll(async () => (await opened()).length, soon).toBe(2)
  const url = new URL((await opened())[0] ?? '')
  expect([url.protocol, url.pathname]).toEqual(['mailto:', 'imogen.sallow@tollandferryworks.example'])
  expect(url.searchParams.get('body')).toContain((await replyText(reply)).split('\n')[0])
  const refused = await page.evaluate(() =>
    window.api.call('openMail', { to: 'file:///a', subject: '', text: 'Hello', invite: '' }),
  )
  expect(refused).toMatchObject({ ok: false, error: 'bad-argument' })
  expect(await opened()).toHaveLength(2)
})

test('the reply is saved as a mail that opens as a draft', async () => {
  const { electron, page } = await withInvite()
  const reply = await openReply(page)
  const path = join(await freshDataFolder(), 'reply.eml')
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, path)
  await page.getByRole('button', { name: 'Save as a mail…' }).click()
  await page.getByText('The mail is saved.').waitFor()
  const mail = await PostalMime.parse(await readFile(path))
  expect(mail.to?.[0]?.address).toBe('imogen.sallow@tollandferryworks.example')
  expect(mail.text?.trimEnd()).toBe((await replyText(reply)).trimEnd())
  expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1')
})

test('a reply marked as sent is still that after the next start', async () => {
  const folder = await freshDataFolder()
  const first = await startApp(folder)
  await pasteInvite(first, inviteText)
  await writeOn(first.page)
  await first.page.getByRole('button', { name: 'Mark as sent' }).click()
  await first.page.getByText('The invite is now Scheduled.').waitFor()
  await first.page
    .getByText(/^Sent on /)
    .first()
    .waitFor()
  await first.quit()
  const { page } = await startApp(folder)
  await openFirstInvite(page)
  const reply = await openReply(page)
  await expect.poll(() => replyText(reply), soon).toContain(own)
  expect(await page.getByRole('radio', { name: 'Yes, plainly' }).isChecked()).toBe(true)
  await page
    .getByText(/^Sent on /)
    .first()
    .waitFor()
})

test('the reply is copied as it stands', async () => {
  const { electron, page } = await withInvite()
  const reply = await openReply(page)
  await page.getByRole('button', { name: 'Copy', exact: true }).click()
  await page.getByText('Copied', { exact: true }).waitFor()
  expect(await electron.evaluate(({ clipboard }) => clipboard.readText())).toBe(await replyText(reply))
})

test('each sentence leads back to the words it rests on', async () => {
  const { page } = await withInvite()
  await openReply(page)
  await page.getByRole('button', { name: 'Why these sentences' }).click()
  await page
    .getByRole('link', { name: /^Mark \d+: / })
    .first()
    .click()
  await page.getByRole('region', { name: /, explained$/ }).waitFor()
})

test('a question goes into the reply and out again where it is listed', async () => {
  const { page } = await withInvite()
  const place = page.getByRole('button', { name: /Where to ask: / }).last()
  const question = (await place.getAttribute('aria-label')) ?? ''
  const choose = async (name: string) => {
    await place.click()
    await page.getByRole('option', { name }).click()
  }
  await choose('not at all')
  await choose('in the reply')
  await expect.poll(() => place.textContent(), soon).toContain('in the reply')
  await choose('on the day')
  await expect.poll(() => place.textContent(), soon).toContain('on the day')
  expect(question).not.toBe('')
})

test('of the times they offer one is taken, typed words stay, and undo takes it back', async () => {
  const app = await startApp(await freshDataFolder())
  const { page } = app
  const times =
    'on Tuesday 12 March 2030 at 10:30, Wednesday 13 March 2030 at 14:00 or Friday 15 March 2030 at 9:15, as suits you'
  await pasteInvite(app, inviteText.replace('on Tuesday 12 March 2030 at 10:30', times))
  const reply = await writeOn(page)
  const before = await replyText(reply)
  expect(before).toContain('Tuesday 12 March at 10.30')
  await page.getByText('They offer 3 times.').waitFor()
  await page.getByRole('button', { name: /I take/ }).press('Enter')
  await page.getByRole('option', { name: /Wed.* 13 March/ }).press('Enter')
  await expect.poll(() => replyText(reply), soon).toContain('Wednesday 13 March at 14.00')
  expect(await replyText(reply)).toContain(own)
  expect(await replyText(reply)).not.toContain('Tuesday 12 March')
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect.poll(() => replyText(reply), soon).toBe(before)
})
