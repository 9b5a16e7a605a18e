import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openReply, pasteBox, pasteInvite, saved } from './desk.ts'
import { freshDataFolder, type RunningApp, startApp } from './harness.ts'
import { inviteText } from './invite-text.ts'

/** Words that stand in what is pasted and nowhere else. */
const marker = 'Quillfeather Saltworks'
const marked = `${inviteText}\n\nYou will find us at the ${marker}, second gate.`

/** Every file under a folder, from it. Files that are gone again by the time they are looked at are left out. */
async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true, encoding: 'utf8' })
  const kinds = await Promise.all(names.map((name) => stat(join(folder, name)).catch(() => null)))
  return names.filter((_name, place) => kinds[place]?.isFile())
}

/** The files under a folder that have the words, as any program would find them: in one byte or two a letter. */
async function filesWith(words: string, folder: string): Promise<string[]> {
  const forms = [Buffer.from(words), Buffer.from(words, 'utf16le')]
  const names = await filesIn(folder)
  const found = await Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(folder, name)).catch(() => Buffer.alloc(0))
      return forms.some((form) => bytes.includes(form))
    }),
  )
  return names.filter((_name, place) => found[place])
}

async function openSettings(page: Page): Promise<void> {
  await pasteBox(page).or(page.getByRole('tab').first()).first().waitFor()
  await page.keyboard.press('ControlOrMeta+Comma')
  await page.getByRole('heading', { name: 'Keeping it safe' }).waitFor()
}

/** Everything that is printed from now on. */
function listen({ electron }: RunningApp): () => string {
  let said = ''
  const hear = (chunk: Buffer) => {
    said += chunk.toString()
  }
  electron.process().stdout?.on('data', hear)
  electron.process().stderr?.on('data', hear)
  return () => said
}

/** An invite with the words in it, its reply seen, and a backup of it. */
async function keepMarked(app: RunningApp): Promise<void> {
  await pasteInvite(app, marked)
  await openReply(app.page)
  await saved(app.page)
  await openSettings(app.page)
  await app.page.getByRole('button', { name: 'Make one now' }).click()
  await app.page.getByText('The backup is made, and it is sound.').waitFor()
}

test.skipIf(process.platform === 'win32')('what is kept is for nobody else on this machine to read', async () => {
  // Made by the app, which a folder of the test would not be.
  const folder = join(await freshDataFolder(), 'made', 'by the app')
  const app = await startApp(folder)
  await keepMarked(app)
  await app.quit()
  const modes = async (names: readonly string[]) =>
    Promise.all(names.map(async (name) => [name, ((await stat(join(folder, name))).mode & 0o777).toString(8)]))
  const files = (await filesIn(folder)).filter((name) => /^(?:second-look|backups|window)/.test(name))
  expect(files).toEqual(
    expect.arrayContaining(['second-look.db', 'window.json', expect.stringMatching(/^backups.+db$/)]),
  )
  expect(await modes(files)).toEqual(files.map((name) => [name, '600']))
  expect(await modes(['.', 'backups'])).toEqual([
    ['.', '700'],
    ['backups', '700'],
  ])
})

test('what was pasted stands in the database and its backups, and in nothing else that is written or said', async () => {
  const folder = await freshDataFolder()
  // A folder for what is passing, of this test alone.
  const passing = await freshDataFolder()
  vi.stubEnv('TMPDIR', passing)
  onTestFinished(() => void vi.unstubAllEnvs())
  const app = await startApp(folder)
  const said = listen(app)
  await keepMarked(app)
  // The search and the list look for words too, and a call that breaks is told of in the log.
  await app.page.evaluate((words) => {
    const call = window.api.call as (name: string, argument: unknown) => Promise<unknown>
    return Promise.all([call('openInvite', words), call(words, words), call('read', { text: words })])
  }, marker)
  await app.quit()
  const others = (await filesWith(marker, folder)).filter((name) => !/^(?:second-look\.db|backups)/.test(name))
  expect(others).toEqual([])
  expect(said()).not.toContain(marker)
  // The finder finds: it is in the database, and in the backup.
  expect((await filesWith(marker, folder)).length).toBeGreaterThan(1)
  expect(await filesWith(marker, passing)).toEqual([])
})

test('everything is deleted by the keyboard, after a file of it was offered and the word was typed', {
  timeout: 120_000,
}, async () => {
  const folder = await freshDataFolder()
  const app = await startApp(folder)
  const { electron, page } = app
  await keepMarked(app)
  const exported = join(await freshDataFolder(), 'all.json')
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, exported)

  await page.getByRole('button', { name: 'Delete everything…' }).focus()
  await page.keyboard.press('Enter')
  const question = page.getByRole('alertdialog', { name: 'Delete everything?' })
  await question.getByText('one invite, with its reply, notes and dates').waitFor()
  await question.getByText('one backup').waitFor()
  const act = question.getByRole('button', { name: 'Delete everything and close' })
  const word = question.getByRole('textbox', { name: 'Type the word “delete” to go on' })

  // Enter at once keeps everything.
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Keep everything')
  await page.keyboard.press('Enter')
  await question.waitFor({ state: 'detached' })
  await page.keyboard.press('Enter')

  await question.getByRole('button', { name: 'Save everything to a file first…' }).focus()
  await page.keyboard.press('Enter')
  await question.getByText('The file is written.').waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.type('delet')
  await page.keyboard.press('Enter')
  expect(await act.isDisabled()).toBe(true)
  await page.keyboard.type('e')
  expect(await word.inputValue()).toBe('delete')
  const ended = new Promise((resolve) => electron.process().once('exit', resolve))
  await page.keyboard.press('Enter')
  await ended

  expect(await filesWith(marker, folder)).toEqual([])
  expect((await filesIn(folder)).filter((name) => /^(?:second-look|backups|window)/.test(name))).toEqual([])
  // The file of it is the person's.
  expect(await readFile(exported, 'utf8')).toContain(marker)

  const again = await startApp(folder)
  await pasteBox(again.page).waitFor()
  expect(await again.page.evaluate(() => window.api.call('startup', null))).toMatchObject({
    ok: true,
    value: { notices: [], canSave: true, offeredBackup: null },
  })
})
