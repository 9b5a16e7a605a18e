import { expect, test } from 'vitest'
import { pasteBox, replyText, saved, verdict } from './desk.ts'
import { freshDataFolder, startApp } from './harness.ts'
import { inviteText } from './invite-text.ts'

test('an invite is pasted, walked through, put right and answered without a pointer', async () => {
  const { electron, page } = await startApp(await freshDataFolder())
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
  /** Goes on with Tab until what has the focus is called so. */
  const tabTo = async (name: RegExp) => {
    for (let step = 0; step < 80; step += 1) {
      if (name.test(await focused())) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`Tab does not come to ${name}`)
  }
  await pasteBox(page).waitFor()
  const lowestPay = { amount: 28_000, currency: 'GBP', period: 'year' as const }
  await page.evaluate((situation) => window.api.call('saveSituation', situation), { lowestPay })
  await electron.evaluate(({ clipboard }, text) => clipboard.writeText(text), inviteText)
  await page.keyboard.press('ControlOrMeta+N')
  await expect.poll(() => pasteBox(page).evaluate((box) => box.contains(document.activeElement))).toBe(true)
  await page.keyboard.press('ControlOrMeta+V')
  await verdict(page).waitFor()
  await saved(page)

  // Every mark is come to, one after the other in the order of the text, and none twice.
  const letter = page.getByRole('article', { name: 'The document' })
  const marks = await letter
    .getByRole('link')
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('data-mark')))])
  expect(marks.length).toBeGreaterThan(5)
  const walked: (string | null)[] = []
  for (let step = 0; step < marks.length; step += 1) {
    await page.keyboard.press('j')
    walked.push(await letter.locator('[role="link"]:focus').getAttribute('data-mark'))
  }
  expect(walked).toEqual(marks)

  const before = (await verdict(page).textContent()) ?? ''
  expect(before).not.toBe('')
  await tabTo(/^Put right: Pay,/)
  await page.keyboard.press('Enter')
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('21000')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('22000')
  await page.keyboard.press('Enter')
  await expect.poll(focused).toMatch(/^Put right: Pay, £21,000/)
  // Less than the person can do with: another verdict.
  await expect.poll(() => verdict(page).textContent()).not.toBe(before)

  await page.keyboard.press('ControlOrMeta+R')
  const reply = page.getByRole('textbox', { name: 'Reply' })
  await expect.poll(() => replyText(reply)).not.toBe('')
  await expect.poll(() => reply.evaluate((box) => box.contains(document.activeElement))).toBe(true)
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type('\nI can be reached in the evenings.')
  await page.keyboard.press('ControlOrMeta+Shift+C')
  await expect
    .poll(() => electron.evaluate(({ clipboard }) => clipboard.readText()))
    .toContain('reached in the evenings')
})
