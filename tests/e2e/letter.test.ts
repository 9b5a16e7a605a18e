import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openReply, pasteBox, pasteInvite, replyText, saved } from './desk.ts'
import { freshDataFolder, type RunningApp, startApp } from './harness.ts'
import { inviteText } from './invite-text.ts'

/** A busy machine takes its time to draw. */
const soon = { timeout: 10_000 }

const letter = (page: Page) => page.getByRole('article', { name: 'The document' })
const focusedMark = (page: Page) => letter(page).locator('[role="link"]:focus')
const card = (page: Page) => page.getByRole('region', { name: /, explained$/ })

async function startWith(text: string): Promise<RunningApp> {
  const app = await startApp(await freshDataFolder())
  await pasteInvite(app, text)
  return app
}

/** Steps on with J until the card of the mark offers something. */
async function stepTo(page: Page, button: string): Promise<void> {
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  const steps = await letter(page).getByRole('link').count()
  for (let step = 0; step < steps; step += 1) {
    if ((await card(page).getByRole('button', { name: button }).count()) > 0) return
    await page.keyboard.press('j')
  }
  throw new Error(`No mark offers: ${button}`)
}

test('marks are reached, opened and left with the keyboard alone', async () => {
  const { page } = await startWith(inviteText)
  await page.keyboard.press('j')
  await page.keyboard.press('ArrowDown')
  const words = await focusedMark(page).textContent()
  await page.keyboard.press('k')
  expect(await focusedMark(page).textContent()).not.toBe(words)
  await page.keyboard.press('j')
  expect(await focusedMark(page).textContent()).toBe(words)
  expect(await letter(page).locator('[role="link"][tabindex="0"]').count()).toBe(1)

  await page.keyboard.press('Enter')
  await card(page).waitFor()
  expect(await focusedMark(page).textContent()).toBe(words)
  expect(await focusedMark(page).getAttribute('aria-details')).toBe(await card(page).getAttribute('id'))
  await page.keyboard.press('Tab')
  expect(await card(page).locator('button:focus').count()).toBe(1)
  await page.keyboard.press('Shift+Tab')
  expect(await focusedMark(page).textContent()).toBe(words)
  await page.keyboard.press('Escape')
  await expect.poll(() => card(page).count(), soon).toBe(0)
  expect(await focusedMark(page).textContent()).toBe(words)
})

test('what does not bother the person is no longer marked', async () => {
  const { page } = await startWith(inviteText)
  await stepTo(page, 'This does not bother me')
  const words = await focusedMark(page).textContent()
  const count = await letter(page).locator('mark.talk, mark.stop').count()
  await page.keyboard.press('x')
  await expect.poll(() => letter(page).locator('mark.talk, mark.stop').count(), soon).toBeLessThan(count)
  expect(await letter(page).textContent()).toContain(words ?? 'no words')
  // The next mark has the focus, so that one can go on from there.
  expect(await focusedMark(page).count()).toBe(1)
})

test('the question of a mark goes into the reply, once', async () => {
  const { page } = await startWith(inviteText)
  await stepTo(page, 'Put it in the reply')
  const question = (await card(page).locator('q').first().textContent()) ?? ''
  await page.keyboard.press('a')
  await page.keyboard.press('a')
  await saved(page)
  const reply = await openReply(page)
  const text = await replyText(reply)
  expect(text.split(question)).toHaveLength(2)
})

test('each kind of mark can be hidden, and the text stays whole', async () => {
  const { page } = await startWith(inviteText)
  const legend = page.getByLabel('What the marks mean. Each can be hidden.')
  const talk = legend.getByRole('button', { name: /can be talked about$/ })
  expect(await letter(page).locator('mark.talk').count()).toBeGreaterThan(0)
  const text = await letter(page).textContent()
  await talk.click()
  expect(await talk.getAttribute('aria-pressed')).toBe('false')
  expect(await letter(page).locator('mark.talk').count()).toBe(0)
  expect(await letter(page).textContent()).toBe(text)
})

test('words are found in the letter, over the end of a line too', async () => {
  const { page } = await startWith(inviteText)
  await page.keyboard.press('ControlOrMeta+F')
  await page.keyboard.type('rota planner at')
  const bar = page.getByRole('search', { name: 'Find in the letter' })
  await bar.getByText('1 of 2').waitFor()
  await page.keyboard.press('Enter')
  await bar.getByText('2 of 2').waitFor()
  await page.keyboard.press('Enter')
  await bar.getByText('1 of 2').waitFor()
  await page.keyboard.type(' nowhere')
  await bar.getByText('Not in the letter.').waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => bar.count(), soon).toBe(0)
})

test('the marks stay with their words while the text is edited', async () => {
  const { page } = await startWith(inviteText)
  await page.getByRole('button', { name: 'Edit the text' }).click()
  const box = pasteBox(page)
  const marks = await box.locator('mark').allTextContents()
  expect(marks.length).toBeGreaterThan(1)
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.type('Hello ')
  expect(await box.locator('mark').allTextContents()).toEqual(marks)
  await saved(page)
  await page.getByRole('button', { name: 'Show the marks' }).click()
  await expect.poll(() => letter(page).textContent(), soon).toMatch(/^Hello Subject/)
})

test('earlier messages are folded away under their first words', async () => {
  const earlier =
    '\nOn Mon, 4 Mar 2030 at 09:12, Robin Tarrant <robin@example.org> wrote:\n> I could come on any day.\n> Robin\n'
  const { page } = await startWith(inviteText + earlier)
  const fold = page.getByRole('button', { name: /^Earlier messages/ })
  const words = letter(page).getByText('I could come on any day.')
  expect(await fold.getAttribute('aria-expanded')).toBe('false')
  expect(await words.isVisible()).toBe(false)
  await fold.click()
  await words.waitFor({ state: 'visible' })
})

test('a character that takes no room is shown and named', async () => {
  const { page } = await startWith(inviteText.replace('regularly', 'regu\u200Blarly'))
  expect(await letter(page).getByTitle('zero width space, not seen').count()).toBe(1)
})
