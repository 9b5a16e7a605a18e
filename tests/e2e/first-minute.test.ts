import { expect, test } from 'vitest'
import { inviteList, openFirstInvite, pasteBox, pasteInvite, verdict } from './desk.ts'
import { freshDataFolder, startApp } from './harness.ts'
import { inviteText } from './invite-text.ts'

test('the example is a search of its own, says what it is, goes at once, and can come back', async () => {
  const { page } = await startApp(await freshDataFolder())
  expect(await inviteList(page).count()).toBe(0)
  await page.getByRole('button', { name: 'Show me an example' }).click()
  await verdict(page).waitFor()
  const rows = inviteList(page).getByRole('row')
  await expect.poll(() => rows.count()).toBe(6)
  await expect.poll(() => inviteList(page).locator('.tray-example').allTextContents()).toEqual(Array(5).fill('example'))
  await page.getByRole('region', { name: 'The letter' }).getByText('example', { exact: true }).waitFor()

  await page.getByRole('button', { name: 'Remove the example' }).click()
  await pasteBox(page).waitFor()
  await expect.poll(() => inviteList(page).count()).toBe(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => rows.count()).toBe(6)
})

test('the example leaves the invites and the situation of the person alone', async () => {
  const folder = await freshDataFolder()
  const app = await startApp(folder)
  const { page } = app
  await pasteInvite(app, inviteText)
  await page.evaluate(() => window.api.call('saveSituation', { name: 'Robin' }))
  await page.evaluate(() => window.api.call('addExample', null))
  await page.evaluate(() => window.api.call('removeExample', null))
  await app.quit()
  const again = await startApp(folder)
  await openFirstInvite(again.page)
  expect(await inviteList(again.page).getByRole('row').count()).toBe(2)
  const situation = await again.page.evaluate(() => window.api.call('readSituation', null))
  expect(situation).toEqual({ ok: true, value: { name: 'Robin' } })
})
