import { cpSync, existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { makeDocument } from './documents.ts'
import { held } from './goals.ts'
import { quantile } from './measure.ts'
import { keepPart } from './page.ts'
import { traceWindow, workOf } from './trace.ts'

/** Measures the real window: typing into a long document, and opening one of many invites. Started by `npm run bench -- --window`. */
const invites = 10_000
const documentLength = 10_000
const keystrokes = 40
/** Longer than the pause after which the text is read, so that every key has its reading. */
const betweenKeysMs = 250
const openings = 15

const dataFolder = await mkdtemp(join(tmpdir(), 'second-look-'))
/** A folder with the invites made before, which saves making them again: SECOND_LOOK_MANY. */
const made = process.env.SECOND_LOOK_MANY ?? ''
const isMade = existsSync(join(made, 'second-look.db'))
try {
  if (isMade) cpSync(made, dataFolder, { recursive: true })
  await measure()
} finally {
  await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
}

async function measure(): Promise<void> {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const electron = await _electron.launch({
    executablePath: process.env.SECOND_LOOK_ELECTRON ?? '',
    args: JSON.parse(process.env.SECOND_LOOK_ARGUMENTS ?? '[]'),
    env: { ...Object.fromEntries(inherited), SECOND_LOOK_USER_DATA: dataFolder },
  })
  try {
    const page = await electron.firstWindow()
    await page.getByRole('banner').waitFor()
    if (!isMade) await fill(page)
    await page.getByRole('grid', { name: 'Invites' }).getByRole('row').nth(3).waitFor()
    await keepPart('window', [...(await typing(electron, page)), ...(await opening(electron, page))].join('\n'))
  } finally {
    await electron.close()
  }
}

/** Types into a long document, each key after the last one was read. */
async function typing(electron: ElectronApplication, page: Page): Promise<string[]> {
  await page.getByRole('button', { name: 'Paste new' }).click()
  const box = page.getByRole('textbox', { name: 'The e-mail, the job advert, or both.' })
  await box.fill(makeDocument(documentLength, 7))
  await page.getByRole('region', { name: 'Verdict' }).getByRole('heading').first().waitFor()
  const edit = page.getByRole('button', { name: 'Edit the text' })
  if ((await edit.count()) > 0) await edit.click()
  await box.click()
  await page.keyboard.type('Warm', { delay: betweenKeysMs })
  await page.evaluate(() =>
    addEventListener(
      'keydown',
      () => {
        performance.mark('key')
        const begin = performance.now()
        requestAnimationFrame(() => {
          const channel = new MessageChannel()
          channel.port1.onmessage = () => performance.measure('key to paint', { start: begin })
          channel.port2.postMessage(null)
        })
      },
      { capture: true },
    ),
  )
  const stretches = await traceWindow(electron, { mark: 'key' }, async () => {
    for (let key = 0; key < keystrokes; key += 1) await page.keyboard.type('e', { delay: betweenKeysMs })
  })
  const work = stretches.map(workOf)
  const longest = work.map((each) => each.longest)
  return [
    `- Typing into ${documentLength} characters, ${keystrokes} keys, each with its reading:`,
    `  - the longest the window was busy at a stretch: ${told(longest)} (${held(middle(longest), 'typingMs')})`,
    `  - of which it ran: ${told(work.map(({ longestCpu }) => longestCpu))}`,
    `  - from key to paint: ${told(await measured(page, 'key to paint'))}`,
    `  - all work of a key and its reading: ${told(work.map(({ cpu }) => cpu))}`,
  ]
}

/** Puts many short invites into the list. */
async function fill(page: Page): Promise<void> {
  await page.evaluate(async (count) => {
    for (let number = 0; number < count; number += 50) {
      const texts = Array.from(
        { length: 50 },
        (_, part) =>
          `Interview for Rota Planner at Firm ${number + part} Ltd\n\nDear Robin, the salary is £30,000 a year.`,
      )
      await Promise.all(texts.map((text) => window.api.call('createInvite', { text, receivedAt: '2030-03-01T09:00' })))
    }
  }, invites)
  await page.reload()
}

/** Clicks one line after another, and waits each time until another letter is drawn. */
async function opening(electron: ElectronApplication, page: Page): Promise<string[]> {
  const rows = page.getByRole('grid', { name: 'Invites' }).getByRole('row')
  const open = async (turn: number) => {
    await page.evaluate(() => {
      const letter = () => document.querySelector('article')?.textContent ?? ''
      const before = letter()
      const { promise, resolve } = Promise.withResolvers<void>()
      Object.assign(window, { drawn: promise })
      addEventListener(
        'click',
        ({ timeStamp }) => {
          performance.mark('click')
          const look = () => {
            if (letter() === before) {
              requestAnimationFrame(look)
              return
            }
            const channel = new MessageChannel()
            channel.port1.onmessage = () => {
              performance.mark('drawn')
              performance.measure('click to paint', { start: timeStamp })
              resolve()
            }
            channel.port2.postMessage(null)
          }
          requestAnimationFrame(look)
        },
        { capture: true, once: true },
      )
    })
    await rows.nth(2 + (turn % 8)).click()
    await page.evaluate(() => (window as unknown as { drawn: Promise<void> }).drawn)
    await page.waitForTimeout(500)
  }
  for (let turn = 0; turn < 3; turn += 1) await open(turn)
  await page.evaluate(() => performance.clearMeasures())
  const stretches = await traceWindow(electron, { mark: 'click', end: 'drawn' }, async () => {
    for (let turn = 3; turn < openings + 3; turn += 1) await open(turn)
  })
  const work = stretches.map(workOf)
  const toPaint = await measured(page, 'click to paint')
  return [
    `- Opening one of ${invites} invites, ${openings} times:`,
    `  - from click to paint: ${told(toPaint)} (${held(middle(toPaint), 'openingMs')})`,
    `  - the window's own work for it: ${told(work.map(({ cpu }) => cpu))}`,
  ]
}

/** What the page measured under a name, in milliseconds. */
function measured(page: Page, name: string): Promise<number[]> {
  return page.evaluate((asked) => performance.getEntriesByName(asked, 'measure').map((entry) => entry.duration), name)
}

function middle(taken: readonly number[]): number {
  return quantile(
    taken.toSorted((one, other) => one - other),
    0.5,
  )
}

function told(taken: readonly number[]): string {
  const sorted = taken.toSorted((one, other) => one - other)
  return `${quantile(sorted, 0.5).toFixed(0)} ms at the median, ${quantile(sorted, 0.9).toFixed(0)} ms for nine in ten`
}
