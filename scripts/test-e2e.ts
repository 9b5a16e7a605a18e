import { join } from 'node:path'
import { build } from './build.ts'
import { countedNetwork } from './count-network.ts'
import { prepareApp } from './electron.ts'
import { projectFolder } from './folders.ts'
import { runScript } from './problem.ts'
import { run } from './run.ts'
import { sandboxSwitches } from './sandbox.ts'
import { hasProgram, installMissing, missingLibraries } from './system-libraries.ts'

/** Drives the built app in a real Electron, on a display of its own where the system has one to give. */
await runScript(async () => {
  await build()
  const app = await prepareApp()
  try {
    const isLinux = process.platform === 'linux'
    // Only root can install what the counting of packets needs; others do without.
    const wanted = ['xvfb-run', 'xauth', ...(process.getuid?.() === 0 ? ['ip'] : [])]
    const programs = isLinux ? wanted.filter((name) => !hasProgram(name)) : []
    await installMissing([...(await missingLibraries(app.executable)), ...programs])
    const driven = [process.execPath, ...driver(process.argv.slice(2))]
    const command = isLinux ? ['xvfb-run', '-a', '-s', '-screen 0 1600x1200x24', ...driven] : driven
    const network = await countedNetwork()
    if (!network.can) console.error(network.reason)
    const [program = '', ...parameters] = network.can ? network.around(command) : command
    const { status } = await run(program, parameters, {
      cwd: projectFolder,
      env: {
        ...process.env,
        // How the tests' harness learns what to start.
        SECOND_LOOK_ELECTRON: app.executable,
        SECOND_LOOK_ARGUMENTS: JSON.stringify([...sandboxSwitches(app.executable), app.appFolder]),
        // Why nothing can be said of what leaves the machine; empty when it is counted.
        SECOND_LOOK_UNCOUNTED: network.can ? '' : network.reason,
      },
      output: 'show',
    })
    return status
  } finally {
    await app.remove()
  }
})

/** The Node command that drives the app: the tests, the pictures for the documents, or the measuring of the window. */
function driver(parameters: readonly string[]): string[] {
  if (parameters.includes('--screenshots')) return [join(projectFolder, 'scripts', 'screenshots.ts')]
  if (parameters.includes('--window')) return [join(projectFolder, 'scripts', 'bench', 'window.ts')]
  if (parameters.includes('--start')) return [join(projectFolder, 'scripts', 'bench', 'start.ts')]
  const vitest = join(projectFolder, 'node_modules', 'vitest', 'vitest.mjs')
  return [vitest, 'run', '--config', 'vitest.e2e.config.ts', ...parameters]
}
