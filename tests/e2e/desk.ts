import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { RunningApp } from './harness.ts'

/** The box a new invite is pasted into. */
export function pasteBox(page: Page): Locator {
  return page.getByRole('textbox', { name: 'The e-mail, the job advert, or both.' })
}

/** The heading of the verdict. */
export function verdict(page: Page): Locator {
  return page.getByRole('region', { name: 'Verdict' }).getByRole('heading').first()
}

/** Pastes a text from the clipboard, as a person does, and waits until it was read and saved. */
export async function pasteInvite({ page, copy }: RunningApp, text: string): Promise<void> {
  await copy(text)
  await pasteBox(page).focus()
  await page.keyboard.press('ControlOrMeta+V')
  await verdict(page).waitFor()
  await saved(page)
}

/** Waits until the window says that what it shows is on the disk. */
export async function saved(page: Page): Promise<void> {
  // Looked for where it stands: all words of a very long letter are many to go through.
  await page.getByRole('status').getByText('Saved', { exact: true }).waitFor()
}

/** Turns to the reply and gives its box, with the draft in it. */
export async function openReply(page: Page): Promise<Locator> {
  await page.getByRole('tab', { name: 'Reply' }).click()
  const reply = page.getByRole('textbox', { name: 'Reply' })
  await expect.poll(() => replyText(reply)).not.toBe('')
  return reply
}

/** The words of the reply, line by line. */
export function replyText(reply: Locator): Promise<string> {
  return reply.evaluate((box) => [...box.querySelectorAll('.cm-line')].map((line) => line.textContent).join('\n'))
}

/** The list of invites. */
export function inviteList(page: Page): Locator {
  return page.getByRole('grid', { name: 'Invites' })
}

/** Opens the first invite of the list. */
export async function openFirstInvite(page: Page): Promise<void> {
  await inviteList(page).getByRole('row').nth(1).click()
  await verdict(page).waitFor()
}
