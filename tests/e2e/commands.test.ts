import { expect, test } from 'vitest'
import { pasteInvite, saved, verdict } from './desk.ts'
import { freshDataFolder, type RunningApp, startApp } from './harness.ts'
import { inviteText } from './invite-text.ts'

async function withInvite(): Promise<RunningApp> {
  const app = await startApp(await freshDataFolder())
  await pasteInvite(app, inviteText)
  return app
}

const palette = ({ page }: RunningApp) => page.getByRole('dialog', { name: 'Find or do anything' })

test('the palette does what is typed, and gives the focus back', async () => {
  const app = await withInvite()
  const { page } = app
  await page.getByRole('button', { name: 'Edit the text' }).focus()
  await page.keyboard.press('ControlOrMeta+K')
  await palette(app).getByRole('combobox').fill('situ')
  await palette(app).getByRole('option', { name: 'My situation' }).waitFor()
  await page.keyboard.press('Escape')
  await palette(app).waitFor({ state: 'detached' })
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Edit the text')

  await page.keyboard.press('ControlOrMeta+K')
  await page.keyboard.type('draft')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Reply' }).waitFor()
})

test('the palette finds an invite by words of its text and opens it', async () => {
  const app = await withInvite()
  const { page } = app
  await page.keyboard.press('ControlOrMeta+N')
  await page.getByRole('heading', { name: 'Paste the invite you are not sure about.' }).waitFor()
  await page.keyboard.press('ControlOrMeta+K')
  await page.keyboard.type('tolland')
  // People and firms with the word are found too.
  const invites = palette(app).getByRole('group', { name: 'Found in your invites' })
  const found = invites.getByRole('option').filter({ hasText: 'Tolland' }).first()
  await found.waitFor()
  await found.click()
  await verdict(page).waitFor()
})

test('a setting is found by its name and has the focus', async () => {
  const { page } = await withInvite()
  await page.keyboard.press('ControlOrMeta+K')
  await page.keyboard.type('single letters')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('switch')
})

test('the palette says so when nothing is called that', async () => {
  const app = await withInvite()
  await app.page.keyboard.press('ControlOrMeta+K')
  await app.page.keyboard.type('qqqq')
  await palette(app).getByText('Nothing is called that').waitFor()
})

test('single letters are switched off on the sheet of shortcuts, and stay off', async () => {
  const folder = await freshDataFolder()
  const first = await startApp(folder)
  await first.page.getByRole('banner').waitFor()
  await first.page.keyboard.press('ControlOrMeta+/')
  await first.page.getByRole('dialog', { name: 'All shortcuts' }).waitFor()
  await first.page.getByText('Single letters work outside text fields').click()
  await first.page.keyboard.press('Escape')
  await first.quit()

  const { page } = await startApp(folder)
  await page.getByRole('banner').click()
  await page.keyboard.press('ControlOrMeta+/')
  const sheet = page.getByRole('dialog', { name: 'All shortcuts' })
  expect(await sheet.getByRole('switch').isChecked()).toBe(false)
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'detached' })
  await page.keyboard.press('?')
  await page.keyboard.press('ControlOrMeta+K')
  await page.getByRole('dialog', { name: 'Find or do anything' }).waitFor()
  expect(await sheet.count()).toBe(0)
})

test('what was removed comes back with the key and with the menu, and goes again', async () => {
  const app = await withInvite()
  const { electron, page } = app
  const rows = page.getByRole('grid', { name: 'Invites' }).getByRole('rowheader')
  await expect.poll(() => rows.count()).toBe(1)
  const choose = (id: string) =>
    electron.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id)
  const isOffered = (id: string) =>
    electron.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.enabled, id)
  await choose('invite.remove')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Undo' }).waitFor()
  await expect.poll(() => rows.count()).toBe(0)
  // The caret may be on the blank sheet by now, where there is no typing to undo.
  await page.keyboard.press('ControlOrMeta+Z')
  await expect.poll(() => rows.count()).toBe(1)
  await expect.poll(() => page.getByRole('alertdialog').count()).toBe(0)
  await expect.poll(() => isOffered('edit.redo')).toBe(true)
  await choose('edit.redo')
  await expect.poll(() => rows.count()).toBe(0)
  await choose('edit.undo')
  await expect.poll(() => rows.count()).toBe(1)
})

test('undo in the menu takes back typing while the caret is in a text', async () => {
  const { electron, page } = await withInvite()
  await page.getByRole('tab', { name: 'Reply' }).click()
  const reply = page.getByRole('textbox', { name: 'Reply' })
  await reply.click()
  const words = () => reply.evaluate((box) => (box instanceof HTMLTextAreaElement ? box.value : box.textContent))
  const typed = 'Extra words.'
  await page.keyboard.type(typed)
  await expect.poll(words).toContain(typed)
  // An editor undoes what was typed in one go, which on a slow machine is not all of it.
  await electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('edit.undo')?.click())
  await expect.poll(words).not.toContain(typed)
  await electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('edit.redo')?.click())
  await expect.poll(words).toContain(typed)
})

test('panes keep the width they were pulled to, until Home gives the first one back', async () => {
  const folder = await freshDataFolder()
  const first = await startApp(folder)
  await pasteInvite(first, inviteText)
  const line = (app: RunningApp) => app.page.getByRole('separator', { name: 'Width of the letter' })
  const place = async (app: RunningApp) => Math.round((await line(app).boundingBox())?.x ?? 0)
  const before = await place(first)
  await line(first).focus()
  await first.page.keyboard.press('ArrowRight')
  await expect.poll(() => place(first)).toBeGreaterThan(before)
  const pulled = await place(first)
  await saved(first.page)
  await first.quit()

  const second = await startApp(folder)
  await second.page.getByRole('grid', { name: 'Invites' }).getByRole('row').nth(1).click()
  await verdict(second.page).waitFor()
  await expect.poll(() => place(second)).toBe(pulled)
  await line(second).focus()
  await second.page.keyboard.press('Home')
  await expect.poll(() => place(second)).toBe(before)
})

test('the size of things is kept for the screen', async () => {
  const folder = await freshDataFolder()
  const first = await startApp(folder)
  const factor = ({ electron }: RunningApp) =>
    electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor())
  await first.page.getByRole('banner').waitFor()
  await first.page.keyboard.press('ControlOrMeta+=')
  await expect.poll(() => factor(first)).toBeCloseTo(1.1)
  await first.quit()

  const second = await startApp(folder)
  await second.page.getByRole('banner').waitFor()
  await expect.poll(() => factor(second)).toBeCloseTo(1.1)
  await second.page.keyboard.press('ControlOrMeta+0')
  await expect.poll(() => factor(second)).toBeCloseTo(1)
})

test('F6 goes round the parts of the window, a passing notice among them', async () => {
  const { electron, page } = await withInvite()
  await electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('reply.copy')?.click())
  await page.getByRole('alertdialog').waitFor()
  const visited: string[] = []
  for (let presses = 0; presses < 8; presses += 1) {
    await page.keyboard.press('F6')
    visited.push(
      await page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName ?? '',
      ),
    )
  }
  expect(visited).toContain('The letter')
  expect(visited).toContain('Invites')
  expect(visited.some((label) => label.includes('notices'))).toBe(true)
})
