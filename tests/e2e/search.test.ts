import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { inviteList } from './desk.ts'
import { freshDataFolder, type RunningApp, startApp } from './harness.ts'
import { rememberSearch } from './invented-search.ts'
import { startAtRest } from './screens.ts'

test('a person met a month ago is found in at most four actions, without a pointer', async () => {
  const { page } = await withExample()
  await rememberSearch(page)
  await page.reload()
  await inviteList(page).waitFor()
  await page.keyboard.press('ControlOrMeta+K')
  await page.getByRole('dialog').getByRole('combobox').pressSequentially('jonas')
  await page.getByRole('option', { name: /^Jonas Peverell/ }).waitFor()
  await page.keyboard.press('Enter')
  const person = page.getByRole('region', { name: 'About Jonas Peverell' })
  await person.waitFor()
  await expect.poll(() => person.getByText('said autumn, keep in touch').count()).toBe(1)
})

test('several invites are closed at once, and that is undone at once, by keyboard alone', async () => {
  const { page } = await withExample()
  const before = await statuses(page)
  await allInvites(page)
  const table = page.getByRole('grid', { name: 'All invites' })
  await table.getByRole('row').nth(1).focus()
  await page.keyboard.press('ControlOrMeta+A')
  const bar = page.getByRole('region', { name: 'With the chosen invites' })
  await expect.poll(() => bar.getByRole('status').textContent()).toBe('5 chosen')
  await bar.getByRole('button', { name: 'Set status' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menu', { name: 'Set status' }).waitFor()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect.poll(() => statuses(page)).toEqual(['closed', 'closed', 'closed', 'closed', 'closed'])
  await page.keyboard.press('ControlOrMeta+Z')
  await expect.poll(() => statuses(page)).toEqual(before)
  await page.keyboard.press('ControlOrMeta+Shift+Z')
  await expect.poll(() => statuses(page)).toEqual(['closed', 'closed', 'closed', 'closed', 'closed'])
})

test('a filter narrows the invites, is kept under a name, and is there after a start', async () => {
  const { page } = await withExample()
  await allInvites(page)
  const table = page.getByRole('grid', { name: 'All invites' })
  await page.getByRole('button', { name: 'Status: any' }).click()
  await page.getByRole('option', { name: 'Replied' }).click()
  await page.keyboard.press('Escape')
  await expect.poll(() => table.getByRole('row').count()).toBe(2)
  await page.getByRole('button', { name: 'Saved filters' }).click()
  await page.getByRole('menuitem', { name: 'Save this filter…' }).click()
  await page.getByRole('textbox', { name: 'Its name' }).fill('Waiting for them')
  await page.keyboard.press('Enter')
  await page.getByText('The filter “Waiting for them” is saved.').waitFor()
  await page.reload()
  await inviteList(page).waitFor()
  await allInvites(page)
  await expect.poll(() => table.getByRole('row').count()).toBe(6)
  await page.getByRole('button', { name: 'Saved filters' }).click()
  await page.getByRole('menuitem', { name: 'Waiting for them', exact: true }).click()
  await expect.poll(() => table.getByRole('row').count()).toBe(2)
})

test('invites of a firm are found by how its name begins', async () => {
  const { page } = await withExample()
  await allInvites(page)
  const grid = page.getByRole('grid', { name: 'All invites' })
  await expect.poll(() => grid.getByRole('row').count()).toBe(6)
  await page.getByRole('button', { name: /^More/ }).press('Enter')
  await page.getByRole('textbox', { name: 'A firm whose name begins with' }).pressSequentially('brin')
  await page.keyboard.press('Escape')
  await expect.poll(() => grid.getByRole('row').count()).toBe(2)
  await grid.getByRole('row', { name: /^Brindle Medical/ }).waitFor()
})

test('on the board an invite is moved with its menu, and back with the key', async () => {
  const { page } = await withExample()
  await allInvites(page)
  await page.getByRole('radio', { name: 'Board' }).click()
  await page.getByRole('button', { name: 'Move Brindle Medical' }).click()
  await page.getByRole('menuitem', { name: 'Scheduled' }).click()
  await page.getByRole('grid', { name: 'Scheduled, 2' }).waitFor()
  await page.keyboard.press('ControlOrMeta+Z')
  await page.getByRole('grid', { name: 'Scheduled, 1' }).waitFor()
})

test('on the board an invite is dragged with the keyboard', async () => {
  const { page } = await withExample()
  await allInvites(page)
  await page.getByRole('radio', { name: 'Board' }).click()
  await page.getByRole('row', { name: /^Brindle Medical/ }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('grid', { name: 'New, 0' }).waitFor()
})

test('a date of an offer is said where it stands, and the letter that asks for a date is drafted from there', async () => {
  // An offer speeds nothing up once it has ended, so the day is the one the search is at.
  const { page } = await withExample(await startAtRest())
  await rememberSearch(page)
  await page.reload()
  await inviteList(page).waitFor()
  await page.keyboard.press('ControlOrMeta+2')
  await page.getByRole('tab', { name: 'Offers' }).click()
  await page.getByRole('button', { name: /^They decide, Wharfedale Libraries: 30 June/ }).click()
  await page.getByRole('spinbutton', { name: /^day/ }).focus()
  await page.keyboard.type('26')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /^They decide, Wharfedale Libraries: 26 June/ }).waitFor()
  await page.getByRole('tab', { name: 'Dates' }).click()
  await page.getByRole('button', { name: /^Wharfedale Libraries .*they decide 26 June/ }).waitFor()
  await page.getByRole('button', { name: 'Draft that letter to Wharfedale Libraries' }).click()
  await page.getByRole('tab', { name: 'Reply', selected: true }).waitFor()
  await page.getByRole('radio', { name: /^Ask when they decide/, checked: true }).waitFor()
})

test('a person is added by hand, changed, made one with another entry, thrown away and put back', async () => {
  const { page } = await withExample()
  await page.keyboard.press('ControlOrMeta+Shift+P')
  await page.getByRole('button', { name: 'Add a person' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Ruth Amadi')
  await page.getByRole('textbox', { name: 'E-mail' }).fill('no address')
  await page.keyboard.press('Enter')
  await page.getByText('This is no address.').waitFor()
  await page.getByRole('textbox', { name: 'E-mail' }).fill('ruth@ebbing.example')
  await page.keyboard.press('Enter')
  const person = page.getByRole('region', { name: 'About Ruth Amadi' })
  await person.getByRole('button', { name: /^Firm:/ }).click()
  await page.getByRole('textbox', { name: 'Firm' }).fill('Ebbing & Stowe')
  await page.keyboard.press('Enter')
  await person.getByRole('button', { name: 'Firm: Ebbing & Stowe' }).waitFor()
  await person.getByRole('button', { name: 'The same person as…' }).click()
  await page.getByRole('combobox', { name: 'Name' }).fill('Nerys')
  // The list of people stands behind it.
  await page
    .getByRole('option', { name: /^Nerys Calloway/ })
    .last()
    .click()
  await person.getByRole('button', { name: /^Phone: 01632/ }).waitFor()
  await page.keyboard.press('ControlOrMeta+Z')
  await person.getByRole('button', { name: /^Phone: not set/ }).waitFor()
  await person.getByRole('button', { name: 'Remove' }).click()
  await page.getByRole('tab', { name: 'Thrown away' }).click()
  await page.getByRole('button', { name: 'Put back Ruth Amadi' }).click()
  await page.getByRole('tab', { name: 'People' }).click()
  await page.getByRole('option', { name: /^Ruth Amadi/ }).waitFor()
})

test('the trash is emptied only after asking', async () => {
  const { page } = await withExample()
  await inviteList(page).getByRole('row').nth(1).focus()
  await page.keyboard.press('Delete')
  await page.keyboard.press('ControlOrMeta+2')
  await page.getByRole('tab', { name: 'Thrown away' }).click()
  const lines = page.getByRole('table', { name: 'Thrown away' }).getByRole('row')
  await expect.poll(() => lines.count()).toBe(2)
  await page.getByRole('button', { name: 'Empty the trash' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Keep it' }).click()
  await expect.poll(() => lines.count()).toBe(2)
  await page.getByRole('button', { name: 'Empty the trash' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Throw away for good' }).click()
  await page.getByText('Nothing was thrown away.').waitFor()
})

test('what was done before the window opened is taken back and done again with the keys', async () => {
  const folder = await freshDataFolder()
  const first = await withExample(await startApp(folder))
  await first.page.evaluate(async () => {
    const listed = await window.api.call('listInvites', { query: '', status: null })
    const ids = listed.ok ? listed.value.invites.map(({ id }) => id) : []
    await window.api.call('changeInvites', { ids, change: { status: 'closed' } })
  })
  await first.quit()
  const { page } = await startApp(folder)
  await inviteList(page).waitFor()
  await expect.poll(() => statuses(page)).toEqual(['closed', 'closed', 'closed', 'closed', 'closed'])
  await inviteList(page).getByRole('row').nth(1).focus()
  await page.keyboard.press('ControlOrMeta+Z')
  await expect.poll(() => statuses(page)).toEqual(['attended', 'closed', 'new', 'replied', 'scheduled'])
  await page.getByText('Taken back: Closed 4 invites.').waitFor()
  await page.keyboard.press('ControlOrMeta+Shift+Z')
  await expect.poll(() => statuses(page)).toEqual(['closed', 'closed', 'closed', 'closed', 'closed'])
})

/** The app with the invites of the example in its list. */
async function withExample(started?: RunningApp): Promise<RunningApp> {
  const app = started ?? (await startApp(await freshDataFolder()))
  await app.page.evaluate(() => window.api.call('addExample', null))
  await app.page.reload()
  await inviteList(app.page).waitFor()
  return app
}

async function allInvites(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Shift+I')
  await page.getByRole('grid', { name: 'All invites' }).waitFor()
}

/** Where all invites stand, in order. */
function statuses(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const listed = await window.api.call('listInvites', { query: '', status: null })
    return listed.ok ? listed.value.invites.map(({ status }) => status).sort() : []
  })
}
