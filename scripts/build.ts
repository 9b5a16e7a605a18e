import { join } from 'node:path'
import { projectFolder } from './folders.ts'
import { Problem } from './problem.ts'
import { run } from './run.ts'

/** The command-line entry of electron-vite, which Node runs directly so that no shell is needed. */
export const electronVite = join(projectFolder, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')

/** Builds main process, preload and window into `out/`. Prints what went wrong, and nothing otherwise. */
export async function build(): Promise<void> {
  const { status, output } = await run(process.execPath, [electronVite, 'build'], {
    cwd: projectFolder,
    output: 'keep',
  })
  if (status !== 0) throw new Problem(`The build failed.\n${output}`)
}
