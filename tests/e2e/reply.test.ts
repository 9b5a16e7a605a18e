import { expect, test } from 'vitest'
import { openReply, pasteInvite, replyText, saved } from './desk.ts'
import { freshDataFolder, type RunningApp, startApp } from './harness.ts'
import { inviteText } from './invite-text.ts'

const soon = { timeout: 10_000 }

async function withInvite(): Promise<RunningApp> {
  const app = await startApp(await freshDataFolder())
  await pasteInvite(app, inviteText)
  return app
}

test('another kind of reply keeps what was typed until the new draft is asked for', async () => {
  const { page } = await withInvite()
  const reply = await openReply(page)
  const own = 'I can be rung at noon.'
  await reply.press('ControlOrMeta+End')
  await reply.pressSequentially(`\n${own}`)
  await saved(page)
  expect(await reply.locator('.own-words').allTextContents()).toEqual([own])

  await page.getByRole('radio', { name: 'No, thank you' }).click({ force: true })
  await page.getByRole('button', { name: 'Use the new draft' }).waitFor()
  expect(await replyText(reply)).toContain(own)
  expect(await reply.locator('.own-words').allTextContents()).toEqual([own])

  await page.getByRole('button', { name: 'Use the new draft' }).click()
  await expect.poll(() => replyText(reply), soon).toContain('would rather not take up your time')
  expect(await replyText(reply)).not.toContain(own)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => replyText(reply), soon).toContain(own)
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
