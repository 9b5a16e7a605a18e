import { join } from 'node:path'
import { build } from './build.ts'
import { drive } from './drive.ts'
import { prepareApp } from './electron.ts'
import { projectFolder } from './folders.ts'
import { runScript } from './problem.ts'
import { sandboxSwitches } from './sandbox.ts'

/** Drives the built app in a real Electron. */
await runScript(async () => {
  await build()
  const { executable, appFolder, remove } = await prepareApp()
  try {
    return await drive({
      executable,
      parameters: [...sandboxSwitches(executable), appFolder],
      driver: driver(process.argv.slice(2)),
      // Beside the app it starts an empty window, which is no concern of ours.
      env: process.argv.includes('--start') ? { SECOND_LOOK_COUNTS: 'told' } : {},
    })
  } finally {
    await remove()
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
