import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type Page } from 'playwright-core'
import { makeDocument } from './documents.ts'

/** Measures the real window: typing into a long document, and opening one of many invites. Started by `npm run bench -- --window`. */
const invites = 10_000
const documentLength = 10_000
const keystrokes = 60
const openings = 15

const dataFolder = await mkdtemp(join(tmpdir(), 'second-look-'))
try {
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
    const typed = await typing(page)
    console.log(`Typing into ${documentLength} characters: ${told(typed)} from key to paint, ${keystrokes} keys`)
    await fill(page)
    const opened = await opening(page)
    console.log(`Opening one of ${invites} invites: ${told(opened)} from click to paint, ${openings} times`)
  } finally {
    await electron.close()
  }
}

/** Types in the middle of a long document while it is read, key by key as a quick typist does. */
async function typing(page: Page): Promise<number[]> {
  await page
    .getByRole('textbox', { name: 'The e-mail, the job advert, or both.' })
    .fill(makeDocument(documentLength, 7))
  await page.getByRole('region', { name: 'Verdict' }).getByRole('heading').first().waitFor()
  const edit = page.getByRole('button', { name: 'Edit the text' })
  if ((await edit.count()) > 0) await edit.click()
  await page.getByRole('textbox', { name: 'The e-mail, the job advert, or both.' }).click()
  await page.evaluate(() => {
    const taken: number[] = []
    Object.assign(window, { taken })
    addEventListener(
      'keydown',
      () => {
        const begin = performance.now()
        // The work of a key is done when its picture is: what is left until the screen shows it is waiting.
        requestAnimationFrame((frame) => {
          const channel = new MessageChannel()
          channel.port1.onmessage = () => taken.push(performance.now() - Math.max(begin, frame))
          channel.port2.postMessage(null)
        })
      },
      { capture: true },
    )
  })
  for (let key = 0; key < keystrokes; key += 1) await page.keyboard.press('e', { delay: 20 })
  return page.evaluate(() => (window as unknown as { taken: number[] }).taken)
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
  await page.getByRole('grid', { name: 'Invites' }).getByRole('row').nth(3).waitFor()
}

/** Clicks one line after another, and waits each time until another letter is drawn. */
async function opening(page: Page): Promise<number[]> {
  const rows = page.getByRole('grid', { name: 'Invites' }).getByRole('row')
  const taken: number[] = []
  for (let turn = 0; turn < openings; turn += 1) {
    await page.evaluate(() => {
      const letter = () => document.querySelector('article')?.textContent ?? ''
      const before = letter()
      const { promise, resolve } = Promise.withResolvers<number>()
      Object.assign(window, { drawn: promise })
      addEventListener(
        'pointerdown',
        ({ timeStamp }) => {
          const look = () => {
            if (letter() === before) {
              requestAnimationFrame(look)
              return
            }
            const channel = new MessageChannel()
            channel.port1.onmessage = () => resolve(performance.now() - timeStamp)
            channel.port2.postMessage(null)
          }
          requestAnimationFrame(look)
        },
        { capture: true, once: true },
      )
    })
    await rows.nth(2 + (turn % 8)).click()
    taken.push(await page.evaluate(() => (window as unknown as { drawn: Promise<number> }).drawn))
    await page.waitForTimeout(500)
  }
  return taken
}

function told(taken: readonly number[]): string {
  const sorted = [...taken].sort((one, other) => one - other)
  const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0)
  return `${at(0.5)} ms at the median, ${at(0.9)} ms for nine in ten`
}
