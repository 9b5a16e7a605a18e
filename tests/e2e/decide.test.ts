import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openReply, pasteInvite, replyText, saved, verdict } from './desk.ts'
import { freshDataFolder, type RunningApp, startApp } from './harness.ts'
import { inviteText } from './invite-text.ts'

const soon = { timeout: 10_000 }
const form = (page: Page) => page.getByRole('region', { name: 'My situation' })
const opinion = (page: Page) => page.getByRole('region', { name: 'Verdict' })

/** Presses something with the keyboard. */
async function press(target: Locator): Promise<void> {
  await target.focus()
  await target.press('Enter')
}

async function goToSituation(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+3')
  await form(page).waitFor()
}

/** Says how many days at a workplace are the most, and goes back to the invite. */
async function atMostTwoDays(page: Page): Promise<void> {
  await goToSituation(page)
  await press(form(page).getByRole('button', { name: 'Most days a week at a workplace: ' }))
  await page.keyboard.type('2')
  await page.keyboard.press('Enter')
  await form(page).getByText('Saved', { exact: true }).waitFor()
  await backToInvite(page)
}

async function backToInvite(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+1')
  await verdict(page).waitFor()
}

async function withLimit(): Promise<RunningApp & { limited: string }> {
  const app = await startApp(await freshDataFolder())
  await pasteInvite(app, inviteText)
  await atMostTwoDays(app.page)
  await expect.poll(() => verdict(app.page).textContent(), soon).toMatch(/talk about the office days/)
  return { ...app, limited: (await verdict(app.page).textContent()) ?? '' }
}

test('what would change the verdict leads to its limit, and what they agreed to changes verdict and reply', async () => {
  const { page, limited } = await withLimit()
  const change = opinion(page).getByRole('link', { name: /days/ }).first()
  await press(change)
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('tr')?.querySelector('th')?.textContent), soon)
    .toBe('Office days')
  const asking = await replyText(await openReply(page))
  await page.keyboard.press('Alt+1')

  await press(opinion(page).getByRole('button', { name: 'They agreed' }))
  const menu = page.getByRole('menu')
  await menu.getByRole('menuitem').first().waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(() => verdict(page).textContent(), soon).toMatch(/^Go\. /)
  await opinion(page).getByText('yours', { exact: true }).first().waitFor()
  await saved(page)
  await expect.poll(async () => replyText(await openReply(page)), soon).not.toBe(asking)

  await page.keyboard.press('Alt+1')
  await opinion(page).focus()
  await page.keyboard.press('ControlOrMeta+Z')
  await expect.poll(() => verdict(page).textContent(), soon).toBe(limited)
})

test('the situation is filled in, a fact put right, and verdict and reply follow, without a pointer', async () => {
  const { page, limited } = await withLimit()
  const asking = await replyText(await openReply(page))
  expect(asking).toMatch(/(?:2|two) days/)
  await page.keyboard.press('Alt+1')
  await press(opinion(page).getByRole('button', { name: /^Put right: Office days,/ }))
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('2')
  await page.keyboard.press('Enter')
  await expect.poll(() => verdict(page).textContent(), soon).not.toBe(limited)
  await expect.poll(() => verdict(page).textContent(), soon).toMatch(/^Go\. /)
  await saved(page)
  await expect.poll(async () => replyText(await openReply(page)), soon).not.toMatch(/(?:2|two) days/)
})

test('what would change the verdict is put in the reply, once', async () => {
  const { page } = await withLimit()
  await (await openReply(page)).fill('Dear Imogen,\n\nThank you.\n\nKind regards,\nRobin\n')
  await page.keyboard.press('Alt+1')
  await press(opinion(page).getByRole('button', { name: 'Put these in the reply' }))
  await opinion(page).getByText('The reply asks for this.').waitFor()
  expect(await replyText(await openReply(page))).toMatch(/Thank you\..+days.+Kind regards/s)
})

test('a second situation is kept under a name, and the verdict says which one it was made with', async () => {
  const { page, limited } = await withLimit()
  await goToSituation(page)
  await press(form(page).getByRole('button', { name: 'Situations' }))
  await page.getByRole('menuitem', { name: 'New, empty…' }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: 'A new situation' }).waitFor()
  await page.keyboard.type('if I lose this job')
  await page.keyboard.press('Enter')
  await expect
    .poll(() => form(page).getByRole('button', { name: 'Most days a week at a workplace: ' }).textContent(), soon)
    .toBe('not set')
  await backToInvite(page)
  await opinion(page).getByRole('button', { name: 'if I lose this job' }).waitFor()
  await expect.poll(() => verdict(page).textContent(), soon).not.toBe(limited)

  await press(opinion(page).getByRole('button', { name: 'if I lose this job' }))
  await press(form(page).getByRole('button', { name: /Read against/ }))
  await page.getByRole('option', { name: 'now', exact: true }).waitFor()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await backToInvite(page)
  await opinion(page).getByText('Read against: now').waitFor()
  await expect.poll(() => verdict(page).textContent(), soon).toBe(limited)
})

test('a situation that is removed is brought back with all that was set in it', async () => {
  const { page } = await withLimit()
  await goToSituation(page)
  await press(form(page).getByRole('button', { name: 'Situations' }))
  await page.getByRole('menuitem', { name: 'New, as a copy of this…' }).press('Enter')
  await page.getByRole('dialog', { name: 'A copy of this situation' }).waitFor()
  await page.keyboard.type('part time')
  await page.keyboard.press('Enter')
  const chosen = form(page).getByRole('button', { name: /Read against/ })
  await expect.poll(() => chosen.textContent(), soon).toContain('part time')
  await press(form(page).getByRole('button', { name: 'Situations', exact: true }))
  await page.getByRole('menuitem', { name: 'Remove' }).press('Enter')
  await chosen.waitFor({ state: 'detached' })
  await form(page).getByRole('button', { name: 'Situations' }).focus()
  await page.keyboard.press('ControlOrMeta+Z')
  await expect.poll(() => chosen.textContent(), soon).toContain('part time')
  const days = form(page).getByRole('button', { name: 'Most days a week at a workplace: ' })
  expect(await days.textContent()).toBe('2 days')
})

test('the same job under the name of an agency is noticed, and leads to the first letter', async () => {
  const app = await startApp(await freshDataFolder())
  const { page } = app
  await pasteInvite(app, inviteText)
  await page.keyboard.press('ControlOrMeta+N')
  const fromAgency = inviteText
    .replace('People Team, Tolland Ferry Works', 'Consultant, Ridgeway Recruitment')
    .replaceAll('Tolland Ferry Works', 'our client')
    .replace('imogen.sallow@tollandferryworks.example', 'imogen@ridgeway-recruitment.example')
  await pasteInvite(app, fromAgency)
  const letter = page.getByRole('region', { name: 'The letter' })
  const notice = letter.getByText('This may be the job of')
  await notice.waitFor()
  expect(await notice.textContent()).toContain('Much of the text is the same.')
  await press(notice.getByRole('link'))
  await letter.getByText('at Tolland Ferry Works').first().waitFor()
})

const kennels = (role: string) => `Dear Robin,

Thank you for applying to Wetnose Lane Kennels. Please come to an interview for the role of ${role} at Wetnose Lane
Kennels in Leeds on Tuesday 12 March 2030 at 10:30.

Kind regards,
Ida Marl
Wetnose Lane Kennels
`

test('another role at the same firm is told apart from the same job, and other letters are not named', async () => {
  const app = await startApp(await freshDataFolder())
  const { page } = app
  for (const text of [inviteText, kennels('Dog Groomer'), kennels('Kennel Hand')]) {
    await page.keyboard.press('ControlOrMeta+N')
    await pasteInvite(app, text)
  }
  const letter = page.getByRole('region', { name: 'The letter' })
  const notice = letter.getByText('It is the same firm, for another role.')
  await notice.waitFor()
  expect(await notice.getByRole('link').allTextContents()).toEqual(['Wetnose Lane Kennels'])
  expect(await letter.getByText('This may be the job of').count()).toBe(0)
})
