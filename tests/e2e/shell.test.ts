import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication } from 'playwright-core'
import { expect, test } from 'vitest'
import { commandRows } from '../../common/commands.ts'
import { pasteBox, verdict } from './desk.ts'
import { freshDataFolder, startApp, startPlain } from './harness.ts'
import { inviteText } from './invite-text.ts'

test('a second start ends by itself and brings the first window forward', async () => {
  const folder = await freshDataFolder()
  const { electron } = await startApp(folder)
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  const second = startPlain(folder)
  const status = await new Promise((resolve) => second.once('exit', resolve))
  expect(status).toBe(0)
  await expect
    .poll(() =>
      electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isVisible())),
    )
    .toEqual([true])
})

test('the window comes back where it was left', async () => {
  const folder = await freshDataFolder()
  const bounds = { x: 90, y: 70, width: 900, height: 650 }
  const first = await startApp(folder)
  await shown(first)
  await first.electron.evaluate(
    ({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]?.setBounds(wanted),
    bounds,
  )
  await first.quit()
  const second = await startApp(folder)
  const found = await second.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())
  expect(found).toEqual(bounds)
})

test.each([
  [
    'is on a display that is gone',
    JSON.stringify({ bounds: { x: 9000, y: 0, width: 900, height: 650 }, isMaximized: false }),
  ],
  ['is not what was written', '{"bounds":'],
])('the window opens in sight when its kept place %s', async (_why, kept) => {
  const folder = await freshDataFolder()
  await writeFile(join(folder, 'window.json'), kept)
  const { electron } = await startApp(folder)
  const { x, width } = await electron.evaluate(({ BrowserWindow, screen }) => {
    const bounds = BrowserWindow.getAllWindows()[0]?.getBounds()
    return { x: bounds?.x ?? -1, width: screen.getPrimaryDisplay().workArea.width }
  })
  expect(x).toBeGreaterThanOrEqual(0)
  expect(x).toBeLessThan(width)
})

const inMenu: string[] = commandRows.filter(({ menu }) => menu !== null).map(({ id }) => id)

test('every menu command reaches the window', async () => {
  const { electron, page } = await startApp(await freshDataFolder())
  await page.evaluate((count) => {
    const heard: string[] = []
    const all = new Promise<string[]>((resolve) =>
      window.api.onMenu((command) => {
        heard.push(command)
        if (heard.length === count) resolve(heard)
      }),
    )
    Object.assign(window, { all })
  }, inMenu.length)
  await answerFileDialog(electron, null)
  await electron.evaluate(({ Menu, BrowserWindow }) => {
    // Items with a role do Electron's own work; the rest are ours.
    const items = Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? []) ?? []
    for (const item of items) if (item.type === 'normal' && !item.role) item.click({}, BrowserWindow.getAllWindows()[0])
  })
  const heard = await page.evaluate(() => (window as unknown as { all: Promise<string[]> }).all)
  expect(heard.sort()).toEqual([...inMenu].sort())
})

test('a file chosen from the menu is read', async () => {
  const folder = await freshDataFolder()
  const file = join(folder, 'invite.txt')
  await writeFile(file, inviteText)
  const { electron, page } = await startApp(folder)
  await pasteBox(page).waitFor()
  await answerFileDialog(electron, file)
  await electron.evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? []) ?? []
    items.find((item) => item.label.startsWith('Open a file'))?.click()
  })
  await verdict(page).waitFor()
  await page.getByText('Tolland Ferry Works').first().waitFor()
})

/** Answers the system's file dialog, which no driver can reach, with a file or with nothing chosen. */
async function answerFileDialog(electron: ElectronApplication, path: string | null): Promise<void> {
  await electron.evaluate(({ dialog }, chosen) => {
    const filePaths = chosen === null ? [] : [chosen]
    dialog.showOpenDialog = async () => ({ canceled: chosen === null, filePaths })
  }, path)
}

/** Waits until the window is on the screen; only then is its place kept. */
async function shown({ electron }: Awaited<ReturnType<typeof startApp>>): Promise<void> {
  await expect
    .poll(() => electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible()))
    .toBe(true)
}
