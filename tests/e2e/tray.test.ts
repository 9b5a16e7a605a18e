import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { inviteList, pasteBox, pasteInvite, saved, verdict } from './desk.ts'
import { freshDataFolder, type RunningApp, startApp } from './harness.ts'

/** Three invented firms; the last one is to be met first. */
const firms = [
  ['Harrow Lane Bakery', 'Wednesday 20 March 2030'],
  ['Culver Boats', 'Tuesday 12 March 2030'],
  ['Ashby Print', 'Friday 1 March 2030'],
] as const

function invite(firm: string, day: string): string {
  return `Subject: Interview for Rota Planner at ${firm}

Dear Robin,

Thank you for applying. We would like to invite you to an interview for the role of Rota Planner
at ${firm} on ${day} at 10:30.

Kind regards,
Imogen Sallow
${firm}
`
}

async function threeInvites(): Promise<RunningApp> {
  const app = await startApp(await freshDataFolder())
  for (const [firm, day] of firms) {
    await pasteInvite(app, invite(firm, day))
    await app.page.getByRole('button', { name: 'Paste new' }).click()
    await pasteBox(app.page).waitFor()
  }
  return app
}

/** The firms in the list, top to bottom. */
async function listed(page: Page): Promise<string[]> {
  // Lines are drawn where they belong; in the document a line that came later comes later.
  const rows = await inviteList(page)
    .getByRole('row')
    .evaluateAll((elements) =>
      elements.map((row) => [Number(row.getAttribute('aria-rowindex')), row.querySelector('strong')?.textContent]),
    )
  const lines = rows.filter((row): row is [number, string] => typeof row[1] === 'string')
  return lines.sort(([one], [other]) => one - other).map(([, title]) => title)
}

const byDay = ['Ashby Print', 'Culver Boats', 'Harrow Lane Bakery']

test('the list is sorted by its heads, opened with the keyboard, searched and narrowed', async () => {
  const { page } = await threeInvites()
  await expect.poll(() => listed(page)).toEqual(byDay)
  await inviteList(page).getByRole('columnheader', { name: 'Invite' }).click()
  await inviteList(page).getByRole('columnheader', { name: 'Invite' }).click()
  await expect.poll(() => listed(page)).toEqual(['Harrow Lane Bakery', 'Culver Boats', 'Ashby Print'])

  await inviteList(page).getByRole('row', { name: 'Harrow Lane Bakery' }).click()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect.poll(() => inviteList(page).getByRole('row', { selected: true }).textContent()).toContain('Culver Boats')

  await page.getByRole('searchbox', { name: 'Search the invites' }).fill('bakery')
  await expect.poll(() => listed(page)).toEqual(['Harrow Lane Bakery'])
  await page.getByText('1 found').waitFor()
  await page.getByRole('searchbox', { name: 'Search the invites' }).fill('lighthouse')
  await page.getByText('No invite has these words and this status.').waitFor()
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect.poll(async () => (await listed(page)).length).toBe(3)

  await page.getByRole('button', { name: 'Show status' }).click()
  await page.getByRole('option', { name: 'Closed' }).click()
  await page.getByText('0 found').waitFor()
})

test('the menu of a line sets its status and removes it, and both can be undone', async () => {
  const { page } = await threeInvites()
  const row = inviteList(page).getByRole('row', { name: 'Culver Boats' })
  await row.getByRole('button', { name: 'Actions for Culver Boats' }).click()
  await page.getByRole('menuitem', { name: 'Set status' }).click()
  await page.getByRole('menuitemradio', { name: 'Scheduled' }).click()
  await page.getByText('Culver Boats is now Scheduled.').waitFor()
  await expect.poll(() => row.textContent()).toContain('Scheduled')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => row.textContent()).toContain('New')

  await row.hover()
  await row.getByRole('button', { name: 'Actions for Culver Boats' }).click()
  await page.getByRole('menuitem', { name: 'Remove' }).click()
  await expect.poll(() => listed(page)).toEqual(['Ashby Print', 'Harrow Lane Bakery'])
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => listed(page)).toEqual(byDay)
})

test('the Delete key removes the line it is pressed on', async () => {
  const { page } = await threeInvites()
  await inviteList(page).getByRole('row', { name: 'Ashby Print' }).click()
  await saved(page)
  await page.keyboard.press('Delete')
  await page.getByText('Ashby Print is removed.').waitFor()
  await expect.poll(() => listed(page)).toEqual(['Culver Boats', 'Harrow Lane Bakery'])
})

test('single letters go to the marks also while the list has the focus', async () => {
  const { page } = await threeInvites()
  const row = inviteList(page).getByRole('row', { name: 'Culver Boats' })
  await row.click()
  await expect.poll(() => row.getAttribute('aria-selected')).toBe('true')
  await verdict(page).waitFor()
  expect(await row.evaluate((line) => line === document.activeElement)).toBe(true)
  await page.keyboard.press('j')
  const letter = page.getByRole('article', { name: 'The document' })
  await expect.poll(() => letter.locator('[role="link"]:focus').count()).toBe(1)
})

test('the keys go through the list to its ends and to the menu of a line, and Tab comes to one line', async () => {
  const { page } = await threeInvites()
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '')
  await page.getByRole('button', { name: 'Show status' }).focus()
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Tab')
  await expect.poll(focused).toContain('Ashby Print')
  await page.keyboard.press('End')
  await expect.poll(focused).toContain('Harrow Lane Bakery')
  await page.keyboard.press('ArrowUp')
  await expect.poll(focused).toContain('Culver Boats')
  await page.keyboard.press('ArrowRight')
  await expect.poll(focused).toBe('Actions for Culver Boats')
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Open' }).waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(focused).toBe('Actions for Culver Boats')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Home')
  await expect.poll(focused).toContain('Ashby Print')
})

test('a long list grows as it is scrolled', async () => {
  const { page } = await startApp(await freshDataFolder())
  await page.evaluate(async (count) => {
    for (let number = 0; number < count; number += 1) {
      await window.api.call('createInvite', { text: `Note ${number}`, receivedAt: '2030-03-01T09:00' })
    }
  }, 230)
  await page.reload()
  await page.getByText('230 open').waitFor()
  const list = inviteList(page)
  expect(await list.getByRole('row').count()).toBeLessThan(60)
  await expect
    .poll(async () => {
      await list.evaluate((element) => element.scrollTo(0, element.scrollHeight))
      return list.getAttribute('aria-rowcount')
    })
    .toBe('231')
})
