import { execFileSync, spawn } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { pasteInvite, verdict } from '../e2e/desk.ts'
import { freshDataFolder, startApp } from '../e2e/harness.ts'
import { inviteText } from '../e2e/invite-text.ts'
import { driverAddress, startSealed } from '../e2e/sealed.ts'
import { program, userName } from './installed.ts'

/** Starts the app as the plain user. */
const executable = process.env.SECOND_LOOK_ELECTRON ?? ''

/** A running process of the app. */
interface AppProcess {
  /** `zygote`, `renderer`, … ; empty for the main process. */
  type: string
  arguments: string
  uid: number
  /** 2 where a filter of system calls is on. */
  seccomp: number
}

/** The processes that run the installed program with `dataFolder`, or were started by one that does. */
async function processes(): Promise<AppProcess[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const found = await Promise.all(
    ids.map(async (id) => {
      const read = (name: string) => readFile(join('/proc', id, name), 'utf8').catch(() => '')
      const [words, status] = [(await read('cmdline')).replaceAll('\0', ' '), await read('status')]
      if (!words.startsWith(program)) return null
      const number = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1])
      const type = /--type=(?<type>\S+)/.exec(words)?.groups?.type ?? ''
      return { type, arguments: words, uid: number('Uid'), seccomp: number('Seccomp') }
    }),
  )
  return found.filter((it) => it !== null)
}

test('the app runs as a plain user with the sandbox of Chromium on', async () => {
  const app = await startApp(await freshDataFolder())
  await pasteInvite(app, inviteText)
  const running = await processes()
  const uid = Number(execFileSync('id', ['-u', userName], { encoding: 'utf8' }))
  expect(uid).toBeGreaterThan(0)
  expect([...new Set(running.map((each) => each.uid))]).toEqual([uid])
  expect(running.filter((each) => each.arguments.includes('--no-sandbox'))).toEqual([])
  const renderers = running.filter(({ type }) => type === 'renderer')
  expect(renderers.length).toBeGreaterThan(0)
  expect(renderers.every(({ seccomp }) => seccomp === 2)).toBe(true)
})

test('mails opened from the desktop are read, the first by a start and the next by the app that runs', async () => {
  const folder = await freshDataFolder()
  const env = { ...process.env, SECOND_LOOK_USER_DATA: folder } as Record<string, string>
  const mail = async (name: string, firm: string) => {
    const path = join(folder, name)
    await writeFile(path, `Subject: Interview at ${firm}\nFrom: Imogen Sallow <i.sallow@firm.example>\n\n${inviteText}`)
    return path
  }
  const first = await mail('first.eml', 'Culver Boats')
  const { page } = await startSealed({ executable, parameters: [first], env })
  await verdict(page).waitFor()
  const list = page.getByRole('grid', { name: 'Invites' }).getByRole('row')
  const before = await list.count()
  const second = await mail('second.eml', 'Ashby Print')
  spawn(executable, [second], { env, stdio: 'ignore' })
  await expect.poll(() => list.count()).toBe(before + 1)
})

test('an empty data folder that is not the own one may be driven; the own one may not', async () => {
  const start = (env: NodeJS.ProcessEnv) => {
    const child = spawn(executable, ['--remote-debugging-port=0'], { env, stdio: ['ignore', 'ignore', 'pipe'] })
    onTestFinished(() => {
      child.kill('SIGKILL')
    })
    return child
  }
  const { SECOND_LOOK_USER_DATA: _named, ...env } = process.env
  const driven = start({ ...env, SECOND_LOOK_USER_DATA: await freshDataFolder() })
  expect(await driverAddress(driven)).toMatch(/^ws:/)

  const own = start(env)
  let said = ''
  own.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  await expect.poll(async () => (await processes()).filter(({ type }) => type === 'renderer').length).toBe(2)
  await new Promise((resolve) => setTimeout(resolve, 1000))
  expect(said).not.toContain('DevTools listening')
})

test('no debugger attaches to the main process', async () => {
  const env = { ...process.env, SECOND_LOOK_USER_DATA: await freshDataFolder() }
  const child = spawn(executable, ['--inspect=0', '--remote-debugging-port=0'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  await driverAddress(child)
  child.kill('SIGUSR1')
  await new Promise((resolve) => setTimeout(resolve, 1000))
  expect(said).not.toContain('Debugger listening')
})

test('what was pasted is still there after the app was ended and started again', async () => {
  const folder = await freshDataFolder()
  const first = await startApp(folder)
  await pasteInvite(first, inviteText)
  const words = await verdict(first.page).textContent()
  await first.quit()
  const second = await startApp(folder)
  await second.page.getByRole('grid', { name: 'Invites' }).getByRole('row').nth(1).click()
  await verdict(second.page).waitFor()
  expect(await verdict(second.page).textContent()).toBe(words)
})
