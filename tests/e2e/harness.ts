import { type ChildProcess, spawn } from 'node:child_process'
import { chown, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { type Command, startSealed } from './sealed.ts'

/** The app, running with a data folder of the test's own. */
export interface RunningApp {
  electron: ElectronApplication
  page: Page
  /** Puts words on the clipboard. */
  copy(text: string): Promise<void>
  /** Closes the window as a person does and waits until the program has ended. */
  quit(): Promise<void>
  /** Ends the program at once, as a crash or a power cut does. */
  kill(): Promise<void>
}

/** Whether the app is one as it is shipped, which is driven by its window alone. */
export const isSealed = Boolean(process.env.SECOND_LOOK_SEALED)

/** The plain user who starts an installed app, while the tests run as root; absent where both are the same. */
const owner = Number(process.env.SECOND_LOOK_OWNER)

/** An empty folder of the app's own that is removed when the test ends. */
export async function freshDataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'second-look-'))
  if (owner > 0) await chown(folder, owner, owner)
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}

/** Starts the app with a data folder and waits for its window. It is ended with the test if it still runs. */
export async function startApp(dataFolder: string): Promise<RunningApp> {
  if (isSealed) return startSealed(command(dataFolder))
  const { executable, parameters, env } = command(dataFolder)
  // The driver would switch the sandbox off by itself; where there is none, `parameters` say so.
  const electron = await _electron.launch({ executablePath: executable, args: parameters, env, chromiumSandbox: true })
  const program = electron.process()
  const ended = new Promise<void>((resolve) => program.once('exit', () => resolve()))
  onTestFinished(() => {
    program.kill('SIGKILL')
  })
  let said = ''
  program.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  const page = await electron.firstWindow({ timeout: 20_000 }).catch((error) => {
    throw new Error(`No window came up. The program said:\n${said}`, { cause: error })
  })
  return {
    electron,
    page,
    copy: (text) => electron.evaluate(({ clipboard }, words) => clipboard.writeText(words), text),
    async quit() {
      await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
      await ended
    },
    async kill() {
      program.kill('SIGKILL')
      await ended
    },
  }
}

/** Starts the program without attaching to it. */
export function startPlain(dataFolder: string): ChildProcess {
  const { executable, parameters, env } = command(dataFolder)
  const child = spawn(executable, parameters, { env, stdio: 'ignore' })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  return child
}

function command(dataFolder: string): Command {
  const executable = process.env.SECOND_LOOK_ELECTRON
  if (!executable) throw new Error('These tests are started with: npm run test:e2e')
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const env = { ...Object.fromEntries(inherited), SECOND_LOOK_USER_DATA: dataFolder }
  return { executable, parameters: JSON.parse(process.env.SECOND_LOOK_ARGUMENTS ?? '[]'), env }
}
