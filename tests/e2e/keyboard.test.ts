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
  await electron.evaluate(({ clipboard }, text) => clipboard.writeText(text), inviteText)
  await page.keyboard.press('ControlOrMeta+N')
  await expect.poll(() => pasteBox(page).evaluate((box) => box.contains(document.activeElement))).toBe(true)
  await page.keyboard.press('ControlOrMeta+V')
  await verdict(page).waitFor()
  await saved(page)

  // Every mark is come to, in the order of the text, and then the first again.
  const letter = page.getByRole('article', { name: 'The document' })
  const count = await letter.getByRole('link').count()
  expect(count).toBeGreaterThan(5)
  const words = () =>
    letter
      .locator('[role="link"]:focus')
      .evaluate((link) => [...document.querySelectorAll('article [role="link"]')].indexOf(link))
  const walked: number[] = []
  for (let step = 0; step <= count; step += 1) {
    await page.keyboard.press('j')
    walked.push(await words())
    if (step > 0 && walked.at(-1) === walked[0]) break
  }
  expect(walked.slice(0, -1)).toEqual([...walked.slice(0, -1)].sort((one, other) => one - other))
  expect(walked.length).toBeGreaterThan(5)

  const before = await verdict(page).textContent()
  await tabTo(/^Put right: Pay,/)
  await page.keyboard.press('Enter')
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('21000')
  await page.keyboard.press('Enter')
  await expect.poll(focused).toMatch(/^Put right: Pay, £21,000/)
  expect(before).not.toBe('')

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
