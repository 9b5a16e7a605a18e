import { build, electronVite } from './build.ts'
import { officialElectron, prepareApp } from './electron.ts'
import { projectFolder } from './folders.ts'
import { Problem, runScript } from './problem.ts'
import { run } from './run.ts'
import { sandboxSwitches } from './sandbox.ts'
import { describeMissing, missingLibraries } from './system-libraries.ts'

await runScript(async () => {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    throw new Problem('There is no display to open a window on. In the terminal: npm run analyze -- FILE')
  }
  const parameters = process.argv.slice(2)
  const official = parameters.includes('--dev') ? await officialElectron() : null
  return official === null ? startBuilt(parameters.filter((parameter) => parameter !== '--dev')) : develop(official)
})

/** Builds, opens the app and waits until it is closed. */
async function startBuilt(parameters: readonly string[]): Promise<number> {
  await build()
  const app = await prepareApp()
  try {
    const missing = await missingLibraries(app.executable)
    if (missing.length > 0) throw new Problem(describeMissing(missing))
    const switches = sandboxSwitches(app.executable)
    if (switches.length > 0) console.error('Starting without the Chromium sandbox, which this system refuses here.')
    const { status } = await run(app.executable, [...switches, app.appFolder, ...parameters], { output: 'show' })
    return status
  } finally {
    await app.remove()
  }
}

/** Runs the development server, which shows changes to the window at once and starts again on others. */
async function develop(executable: string): Promise<number> {
  const switches = sandboxSwitches(executable)
  const parameters = switches.length > 0 ? ['--', ...switches] : []
  const env = { ...process.env, ELECTRON_EXEC_PATH: executable }
  const { status } = await run(process.execPath, [electronVite, 'dev', '--watch', ...parameters], {
    cwd: projectFolder,
    env,
    output: 'show',
  })
  return status
}
