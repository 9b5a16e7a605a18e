import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { projectFolder } from '../../scripts/folders.ts'
import { inviteList, openReply, pasteBox, saved, verdict } from './desk.ts'
import { freshDataFolder, type RunningApp, startApp } from './harness.ts'
import { rememberSearch } from './invented-search.ts'
import { watchMotion } from './looking/motion.ts'

/** The moment the example is looked at: some days before its people have to be answered. */
const now = '2026-06-09T09:30:00'

/** Sizes of the page: with room for everything, and with room for one column. */
export const sizes = { wide: { width: 1280, height: 800 }, narrow: { width: 720, height: 800 } } as const

/** Width and height in pixels. */
export interface Size {
  width: number
  height: number
}

/** Something a person can have in front of them. */
export interface Screen {
  /** Names its pictures and its tree. */
  id: string
  size: keyof typeof sizes
  /** Gets there from the window as it is after a start; those of an invite show the example. */
  reach(page: Page, app: RunningApp): Promise<void>
}

/** Every screen, one row each. The first is the first minute, before there is any invite. */
export const screens: readonly Screen[] = [
  { id: 'first-minute', size: 'wide', reach: (page) => pasteBox(page).waitFor() },
  { id: 'reading', size: 'wide', reach: openExample },
  { id: 'card', size: 'wide', reach: openCard },
  { id: 'find', size: 'wide', reach: (page) => example(page, () => page.keyboard.press('ControlOrMeta+F')) },
  { id: 'edit-text', size: 'wide', reach: (page) => example(page, () => press(page, 'Edit the text')) },
  { id: 'put-off', size: 'wide', reach: (page) => example(page, () => press(page, /What puts you off$/)) },
  { id: 'fact', size: 'wide', reach: (page) => example(page, () => press(page, /^Put right: Pay,/)) },
  { id: 'where', size: 'wide', reach: openWhere },
  { id: 'line-menu', size: 'wide', reach: openLineMenu },
  { id: 'reply', size: 'wide', reach: openExampleReply },
  { id: 'reply-noted', size: 'wide', reach: openNotedReply },
  { id: 'reply-times', size: 'wide', reach: openOtherTimes },
  { id: 'palette', size: 'wide', reach: (page) => example(page, () => page.keyboard.press('ControlOrMeta+K')) },
  { id: 'shortcuts', size: 'wide', reach: (page) => example(page, () => page.keyboard.press('ControlOrMeta+/')) },
  { id: 'situation', size: 'wide', reach: (page) => place(page, 'ControlOrMeta+3') },
  { id: 'situation-blank', size: 'wide', reach: openBlank },
  { id: 'settings', size: 'wide', reach: (page) => place(page, 'ControlOrMeta+Comma') },
  { id: 'help', size: 'wide', reach: (page) => place(page, 'F1') },
  { id: 'narrow-letter', size: 'narrow', reach: openExample },
  { id: 'narrow-card', size: 'narrow', reach: openCard },
  { id: 'narrow-reasons', size: 'narrow', reach: (page) => part(page, 'For and against') },
  { id: 'narrow-limits', size: 'narrow', reach: (page) => part(page, /^Limits/) },
  { id: 'narrow-questions', size: 'narrow', reach: (page) => part(page, /^Questions/) },
  { id: 'narrow-reply', size: 'narrow', reach: openExampleReply },
  { id: 'narrow-invites', size: 'narrow', reach: (page) => example(page, () => unfold(page)) },
  { id: 'narrow-situation', size: 'narrow', reach: (page) => place(page, 'ControlOrMeta+3') },
  { id: 'narrow-settings', size: 'narrow', reach: (page) => place(page, 'ControlOrMeta+Comma') },
  { id: 'narrow-help', size: 'narrow', reach: (page) => place(page, 'F1') },
  { id: 'prepare', size: 'wide', reach: (page) => tab(page, 'Prepare', 'In the diary') },
  { id: 'narrow-prepare', size: 'narrow', reach: (page) => tab(page, 'Prepare', 'In the diary') },
  { id: 'afterwards', size: 'wide', reach: (page) => tab(page, 'Afterwards', 'How it stands') },
  { id: 'narrow-afterwards', size: 'narrow', reach: (page) => tab(page, 'Afterwards', 'How it stands') },
  // From here on the invented person has said what their job is like now.
  { id: 'against-my-job', size: 'wide', reach: openComparison },
  { id: 'narrow-against-my-job', size: 'narrow', reach: openComparison },
  { id: 'agreed', size: 'wide', reach: (page) => example(page, () => press(page, 'They agreed')) },
  { id: 'situations', size: 'wide', reach: openSituations },
  { id: 'situation-name', size: 'wide', reach: nameSituation },
  // From here on the invented search has dates, people and debriefs.
  { id: 'search', size: 'wide', reach: openSearch },
  { id: 'search-table', size: 'wide', reach: (page) => search(page, 'Dates', () => press(page, 'As a table')) },
  { id: 'search-invites', size: 'wide', reach: (page) => search(page, 'All invites') },
  { id: 'search-filters', size: 'wide', reach: (page) => search(page, 'All invites', () => moreFilters(page)) },
  { id: 'search-chosen', size: 'wide', reach: (page) => search(page, 'All invites', () => chooseAll(page)) },
  { id: 'search-board', size: 'wide', reach: (page) => search(page, 'All invites', () => board(page)) },
  { id: 'search-offers', size: 'wide', reach: (page) => search(page, 'Offers') },
  { id: 'search-people', size: 'wide', reach: (page) => search(page, 'People', () => person(page)) },
  { id: 'narrow-search', size: 'narrow', reach: (page) => search(page, 'Dates') },
  { id: 'narrow-search-board', size: 'narrow', reach: (page) => search(page, 'All invites', () => board(page)) },
  { id: 'narrow-search-offers', size: 'narrow', reach: (page) => search(page, 'Offers') },
  { id: 'narrow-search-people', size: 'narrow', reach: (page) => search(page, 'People', () => person(page)) },
  { id: 'search-trash', size: 'wide', reach: openTrash },
  { id: 'narrow-search-trash', size: 'narrow', reach: (page) => search(page, 'Thrown away') },
  { id: 'safe', size: 'wide', reach: openSafe },
  { id: 'narrow-safe', size: 'narrow', reach: openSafe },
  { id: 'backup-inside', size: 'wide', reach: lookInsideBackup },
  { id: 'take-in', size: 'wide', reach: openTakeIn },
  { id: 'delete-everything', size: 'wide', reach: openDeleting },
  { id: 'narrow-delete-everything', size: 'narrow', reach: openDeleting },
]

/** Starts the app with the invented person's situation and its clock set to one moment. */
export async function startAtRest(): Promise<RunningApp> {
  // The settings show where the data lies; a name of its own each time would be another picture each time.
  const folder = join(tmpdir(), 'second-look-screens')
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  const app = await startApp(folder)
  const { electron, page } = app
  await electron.evaluate((_electron, moment) => {
    const Real = Date
    globalThis.Date = class extends Real {
      constructor(...given: [number]) {
        if (given.length > 0) super(...given)
        else super(moment)
      }

      static override now(): number {
        return new Real(moment).getTime()
      }
    } as DateConstructor
  }, now)
  await page.clock.setFixedTime(now)
  const situation = JSON.parse(await readFile(join(projectFolder, 'examples', 'situation.json'), 'utf8'))
  await page.getByRole('banner').waitFor()
  await page.evaluate((kept) => window.api.call('saveSituation', kept), situation)
  return app
}

/** Goes through screens one after another in one window; `look` sees each of them at rest. */
export async function tour(
  app: RunningApp,
  through: readonly Screen[],
  look: (screen: Screen) => Promise<void>,
): Promise<void> {
  const { page } = app
  let hasExample = false
  await watchMotion(page)
  for (const screen of through) {
    await resize(app, sizes[screen.size])
    await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference', reducedMotion: 'reduce' })
    if (screen.id !== 'first-minute' && !hasExample) {
      await page.evaluate(() => window.api.call('addExample', null))
      hasExample = true
    }
    await page.reload()
    await page.getByRole('banner').waitFor()
    await screen.reach(page, app)
    await atRest(page)
    await look(screen)
  }
}

/** Gives the window a size and waits until the page has it, or with another size of drawing the size that is left. */
export async function resize({ electron, page }: RunningApp, size: Size, left: Size = size): Promise<void> {
  await electron.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height)
  }, size)
  await expect.poll(() => page.evaluate(() => `${innerWidth} x ${innerHeight}`)).toBe(`${left.width} x ${left.height}`)
}

/** Waits until fonts are there, nothing moves and two pictures in a row are drawn. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    for (let quiet = 0; quiet < 3; ) {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      const isMoving = document.getAnimations().some((each) => each.playState === 'running')
      quiet = isMoving || document.querySelector('[data-busy], [aria-busy="true"]') ? 0 : quiet + 1
    }
  })
}

/** Opens the invite of the example that most screens show. */
export async function openExample(page: Page): Promise<void> {
  const list = inviteList(page)
  const fold = page.getByRole('button', { name: /^\d+ invites$/ })
  await list.or(fold).first().waitFor()
  if ((await list.count()) === 0) await fold.click()
  await list.getByRole('row', { name: /^Brindle Medical/ }).click()
  await verdict(page).waitFor()
}

async function example(page: Page, then: () => Promise<void>): Promise<void> {
  await openExample(page)
  await then()
}

async function openLineMenu(page: Page): Promise<void> {
  await openExample(page)
  await press(page, 'Actions for Brindle Medical')
  await page.getByRole('menu', { name: 'Actions for Brindle Medical' }).waitFor()
}

async function openCard(page: Page): Promise<void> {
  await openExample(page)
  await page.getByRole('article', { name: 'The document' }).locator('mark.talk [role="link"]').nth(1).click()
  await page.getByRole('region', { name: /, explained$/ }).waitFor()
}

async function openWhere(page: Page): Promise<void> {
  await openExample(page)
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['We look for a Field Sales Executive.'], 'advert.txt', { type: 'text/plain' }))
    const target = document.querySelector('main .invite')
    for (const type of ['dragenter', 'dragover', 'drop']) {
      target?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
    }
  })
  await page.getByRole('dialog', { name: 'Where does this go?' }).waitFor()
}

async function openExampleReply(page: Page): Promise<void> {
  await openExample(page)
  await openReply(page)
}

/** A reply the person wrote on, with something in it that has to be mended. */
async function openNotedReply(page: Page): Promise<void> {
  await openExampleReply(page)
  const reply = page.getByRole('textbox', { name: 'Reply' })
  await reply.press('ControlOrMeta+End')
  await reply.pressSequentially('\nYou can ring me on [your phone number].')
  const note = page.getByRole('button', { name: /^Fix this\./ }).first()
  await note.click()
}

/** The form for other times. */
async function openOtherTimes(page: Page): Promise<void> {
  await openExampleReply(page)
  const others = page.getByRole('button', { name: /other repl/ })
  if ((await others.count()) > 0) await others.click()
  await page.getByRole('radio', { name: 'Yes, but another day' }).click({ force: true })
  await page.getByRole('group', { name: 'Other times' }).first().waitFor()
}

async function tab(page: Page, name: string, part: string): Promise<void> {
  await openExample(page)
  await page.getByRole('tab', { name }).click()
  await page.getByRole('region', { name: part }).waitFor()
  await page.getByRole('heading', { name: /^(?:Before you go|Afterwards): / }).waitFor()
}

async function openBlank(page: Page): Promise<void> {
  await place(page, 'ControlOrMeta+3')
  await press(page, /^Your lowest pay/)
  await page.getByRole('dialog').waitFor()
}

/** What the invented person says of the job they have. */
const jobNow = {
  currentPay: { amount: 33_000, currency: 'GBP', period: 'year' as const },
  currentHours: 37.5,
  currentOfficeDays: 4,
  currentCommuteMinutes: 25,
  currentTravelPercent: 5,
}

async function openComparison(page: Page): Promise<void> {
  await page.evaluate(async (job) => {
    const kept = await window.api.call('readSituation', null)
    if (kept.ok) await window.api.call('saveSituation', { ...kept.value, ...job })
  }, jobNow)
  await page.reload()
  await openExample(page)
  const narrow = page.getByRole('tab', { name: /^Limits/ })
  if (await narrow.isVisible()) await narrow.click()
  const comparison = page.getByRole('region', { name: 'Against my job now' })
  await comparison.waitFor()
  await comparison.evaluate((region) => region.scrollIntoView({ block: 'start' }))
}

async function openSituations(page: Page): Promise<void> {
  await place(page, 'ControlOrMeta+3')
  await press(page, 'Situations')
  await page.getByRole('menuitem', { name: 'New, empty…' }).waitFor()
}

async function nameSituation(page: Page): Promise<void> {
  await openSituations(page)
  await page.getByRole('menuitem', { name: 'New, empty…' }).click()
  await page.getByRole('dialog', { name: 'A new situation' }).waitFor()
}

/** Puts dates, people and debriefs to the example, once, and looks at the whole search. */
async function openSearch(page: Page): Promise<void> {
  await rememberSearch(page)
  await page.reload()
  await search(page, 'Dates')
}

async function search(page: Page, name: string, then?: () => Promise<unknown>): Promise<void> {
  await place(page, 'ControlOrMeta+2')
  await page.getByRole('tab', { name, exact: true }).click()
  await page.getByRole('tabpanel', { name, exact: true }).getByRole('heading', { level: 1 }).waitFor()
  await then?.()
}

async function chooseAll(page: Page): Promise<void> {
  await page.getByRole('grid', { name: 'All invites' }).getByRole('row').nth(1).focus()
  await page.keyboard.press('ControlOrMeta+A')
  await page.getByRole('region', { name: 'With the chosen invites' }).waitFor()
}

async function moreFilters(page: Page): Promise<void> {
  await press(page, /^More/)
  await page.getByRole('dialog').waitFor()
}

async function board(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Board' }).click()
  await page.getByRole('grid', { name: /^New, / }).waitFor()
}

async function person(page: Page): Promise<void> {
  // The list draws only the people in sight; typing a name goes to it, as the keyboard does.
  await page.locator('.people-list').focus()
  await page.keyboard.type('Dana')
  const entry = page.getByRole('option', { name: /^Dana Whitlow/ })
  await entry.waitFor()
  await entry.click()
  await page.getByRole('region', { name: 'About Dana Whitlow' }).waitFor()
}

async function openTrash(page: Page): Promise<void> {
  await search(page, 'People', () => person(page))
  await page.getByRole('button', { name: 'Remove', exact: true }).click()
  await page.getByRole('tab', { name: 'Thrown away' }).click()
  await press(page, 'Empty the trash')
  await page.getByRole('alertdialog', { name: /^Throw away/ }).waitFor()
}

/** The part of the settings about keeping all this, with a backup in it. */
async function openSafe(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const kept = await window.api.call('listBackups', null)
    if (kept.ok && kept.value.length === 0) await window.api.call('makeBackup', null)
  })
  await place(page, 'ControlOrMeta+Comma')
  const heading = page.getByRole('heading', { name: 'Keeping it safe' })
  await page.getByRole('list', { name: 'Backups' }).getByRole('listitem').first().waitFor()
  await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }))
}

async function openDeleting(page: Page): Promise<void> {
  await openSafe(page)
  await press(page, 'Delete everything…')
  await page.getByRole('alertdialog', { name: 'Delete everything?' }).waitFor()
}

async function lookInsideBackup(page: Page): Promise<void> {
  await openSafe(page)
  await press(page, /^Look inside the backup of/)
  await page
    .getByRole('dialog')
    .getByText(/^It holds/)
    .waitFor()
}

/** What a file with everything in it would bring: the one this app writes of itself. */
async function openTakeIn(page: Page, { electron }: RunningApp): Promise<void> {
  const file = join(await freshDataFolder(), 'all.json')
  await electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen })
  }, file)
  await openSafe(page)
  await press(page, 'Save everything…')
  await page.getByText('The file is written.').waitFor()
  await press(page, 'Choose a file…')
  await page
    .getByRole('dialog', { name: /^What .{1,40} would bring$/ })
    .getByRole('row', { name: /^Invites / })
    .waitFor()
}

async function place(page: Page, keys: string): Promise<void> {
  await page
    .getByRole('button', { name: 'Paste new' })
    .or(page.getByRole('button', { name: /invites$/ }))
    .first()
    .waitFor()
  await page.keyboard.press(keys)
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
}

async function part(page: Page, name: string | RegExp): Promise<void> {
  await openExample(page)
  await page.getByRole('tab', { name }).click()
  await page.getByRole('tab', { name, selected: true }).waitFor()
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().click()
}

async function unfold(page: Page): Promise<void> {
  await saved(page)
  await page.getByRole('button', { name: /^\d+ invites$/ }).click()
  await inviteList(page).waitFor()
}
