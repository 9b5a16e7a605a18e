import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import ICAL from 'ical.js'
import type { ElectronApplication, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { bodies, wakeAt, watch } from './bell.ts'
import { inviteList, pasteBox, saved, verdict } from './desk.ts'
import { freshDataFolder, startApp } from './harness.ts'
import { inviteText } from './invite-text.ts'

const question = 'Why do you want to work with ferries?'

/** What has the focus, as it is called. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const it = document.activeElement
    const labels = it !== null && 'labels' in it ? ((it as HTMLInputElement).labels?.[0]?.textContent ?? null) : null
    return it?.getAttribute('aria-label') ?? labels ?? it?.textContent ?? ''
  })
}

/** Goes on with Tab until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = []
  for (let step = 0; step < 120; step += 1) {
    const now = await focused(page)
    if (name.test(now)) return
    passed.push(now.slice(0, 40))
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not come to ${name}: ${passed.join(' | ')}`)
}

async function press(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}

/** Where the one invite stands, as it is kept; `none` when there is none. */
function status(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const listed = await window.api.call('listInvites', { query: '', status: null })
    return listed.ok ? (listed.value.invites[0]?.status ?? 'none') : listed.detail
  })
}

async function savesTo(electron: ElectronApplication, path: string): Promise<void> {
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, path)
}

test('an invite goes from new to debriefed and all the way back, by keyboard alone', async () => {
  const folder = await freshDataFolder()
  const first = await startApp(folder)
  const { electron, page } = first
  await pasteBox(page).waitFor()
  await watch(electron)
  const lowestPay = { amount: 35_000, currency: 'GBP', period: 'year' as const }
  await page.evaluate((situation) => window.api.call('saveSituation', situation), { lowestPay })
  await electron.evaluate(({ clipboard }, text) => clipboard.writeText(text), inviteText)
  await page.keyboard.press('ControlOrMeta+N')
  await expect.poll(() => pasteBox(page).evaluate((box) => box.contains(document.activeElement))).toBe(true)
  await page.keyboard.press('ControlOrMeta+V')
  await verdict(page).waitFor()
  await saved(page)
  expect(await status(page)).toBe('new')

  // Into the diary, and into the calendar.
  await page.keyboard.press('Alt+3')
  await page.getByRole('button', { name: 'Put it in my diary' }).waitFor()
  await press(page, /^Put it in my diary$/)
  await expect.poll(() => status(page)).toBe('scheduled')
  const path = join(folder, 'interview.ics')
  await savesTo(electron, path)
  await press(page, /^Save as a calendar file$/)
  await page.getByText('The calendar file is written').waitFor()
  const calendar = new ICAL.Component(ICAL.parse(await readFile(path, 'utf8')) as unknown[])
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') as ICAL.Component)
  expect(event.startDate.toJSDate()).toEqual(new Date('2030-03-12T10:30'))
  expect(event.summary).toContain('Tolland Ferry Works')

  // The day before, the hour before, and once it is over.
  await wakeAt(electron, '2030-03-11T10:00')
  const seen = (await bodies(electron)).length
  await wakeAt(electron, '2030-03-11T10:30')
  await wakeAt(electron, '2030-03-12T09:30')
  await wakeAt(electron, '2030-03-12T13:15')
  expect((await bodies(electron)).slice(seen)).toEqual([
    'Interview within a day: Tolland Ferry Works',
    'Interview soon: Tolland Ferry Works',
    'Write down how it went: Tolland Ferry Works',
  ])

  // It was held, and what they asked is noted.
  await press(page, /^It took place$/)
  await expect.poll(() => status(page)).toBe('attended')
  await page.keyboard.press('Alt+4')
  await page.getByRole('textbox', { name: 'What they asked' }).waitFor()
  await tabTo(page, /^What they asked$/)
  await page.keyboard.type(question)
  await page.getByText('Kept.', { exact: true }).waitFor()
  await expect.poll(() => status(page)).toBe('debriefed')
  // One talk is a pattern, and too few to say anything by.
  await press(page, /^What became of it: Pay$/)
  await page.getByRole('option', { name: 'it moved' }).waitFor()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await page.getByText('Pay moved in 1 of 1 talk. Too few to say.', { exact: false }).waitFor()
  await first.quit()

  // At the next start everything is taken back, one step after the other.
  const second = await startApp(folder)
  await inviteList(second.page).waitFor()
  const stands = [await status(second.page)]
  for (let step = 0; step < 20 && stands.at(-1) !== 'none'; step += 1) {
    const before = await undoable(second.page)
    await second.page.keyboard.press('ControlOrMeta+Z')
    await expect.poll(() => undoable(second.page)).not.toBe(before)
    stands.push(await status(second.page))
  }
  expect([...new Set(stands)]).toEqual(['debriefed', 'attended', 'scheduled', 'new', 'none'])
})

/** What the next undo takes back, with how many steps there are to do again: no two moments are alike. */
function undoable(page: Page): Promise<string> {
  return page.evaluate(async () => JSON.stringify(await window.api.call('readHistory', null)))
}
