import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chromium, type ElectronApplication, type Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import type { RunningApp } from './harness.ts'

/** How to start a program. */
export interface Command {
  executable: string
  parameters: string[]
  env: Record<string, string>
}

/**
 * Drives the window of an app as it is shipped. Its fuses keep a driver out of the main process, so only what a person
 * can do is done: clicks and keys. It takes a driver at all only because its data folder is not a person's own.
 */
export async function startSealed({ executable, parameters, env }: Command): Promise<RunningApp> {
  const program = spawn(executable, [...parameters, '--remote-debugging-port=0'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = once(program, 'exit')
  onTestFinished(() => {
    program.kill('SIGKILL')
  })
  const browser = await chromium.connectOverCDP(await driverAddress(program))
  const [context] = browser.contexts()
  if (context === undefined) throw new Error('The program has no window.')
  const page = context.pages()[0] ?? (await context.waitForEvent('page', { timeout: 20_000 }))
  return {
    get electron(): ElectronApplication {
      throw new Error('A sealed app lets nobody into its main process. This test is not for it.')
    },
    page,
    copy: (text) => copyByKeys(page, text),
    async quit() {
      // The page goes away under the call.
      await page.evaluate(() => window.close()).catch(() => {})
      await ended
    },
    async kill() {
      program.kill('SIGKILL')
      await ended
    },
  }
}

/** The address the program says it can be driven at. */
export function driverAddress(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    program.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      // DevTools listening on ws://127.0.0.1:36389/devtools/browser/e8ce7534
      const address = /^DevTools listening on (?<address>ws:\S{1,200})$/m.exec(said)?.groups?.address
      if (address !== undefined) resolve(address)
    })
    program.once('exit', (status) => reject(new Error(`The program ended with ${status}. It said:\n${said}`)))
  })
}

/** Marks a text in the page and copies it with the keys, for a sealed app gives no other way to the clipboard. */
async function copyByKeys(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => {
    const box = document.createElement('textarea')
    box.id = 'to-copy'
    box.value = words
    document.body.append(box)
    box.select()
  }, text)
  await page.keyboard.press('ControlOrMeta+C')
  await page.evaluate(() => document.getElementById('to-copy')?.remove())
}
