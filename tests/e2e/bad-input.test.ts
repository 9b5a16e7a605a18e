import { expect, test } from 'vitest'
import { inviteList, pasteBox, pasteInvite, saved, verdict } from './desk.ts'
import { freshDataFolder, startApp } from './harness.ts'
import { inviteText } from './invite-text.ts'

test('blanks alone make no invite', async () => {
  const { page } = await startApp(await freshDataFolder())
  await pasteBox(page).fill('  \n\t\n ')
  await page.waitForTimeout(800)
  expect(await inviteList(page).count()).toBe(0)
})

test('of five million characters the first part is read, and the limit is said', async () => {
  const app = await startApp(await freshDataFolder())
  const filler = 'The yard is swept every morning before the doors open and again at noon.\n'
  const long = inviteText + filler.repeat(Math.ceil((5_000_000 - inviteText.length) / filler.length))
  await pasteInvite(app, long.slice(0, 5_000_000))
  const notices = app.page.locator('.document-notices')
  await notices.getByText('Only the first 1,000,000 characters of this text were read.').waitFor()
  expect(await verdict(app.page).textContent()).not.toBe('')
})

test('another language is said in a sentence, and the text is kept', async () => {
  const app = await startApp(await freshDataFolder())
  await pasteInvite(
    app,
    'Sehr geehrte Frau Tarrant, vielen Dank für Ihre Bewerbung. Wir laden Sie herzlich zu einem Gespräch in unserem Büro ein und freuen uns auf Sie. Das Gehalt liegt bei 45.000 € im Jahr.',
  )
  await app.page.getByText('This does not look like English.').waitFor()
  await saved(app.page)
})
