import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { writeBetweenMarks } from './between-marks.ts'
import { projectFolder } from './folders.ts'
import { mutationTable, type Report } from './mutation/table.ts'
import { Problem, runScript } from './problem.ts'
import { run } from './run.ts'

/** What is changed, each with the tests of the same folder; `commute.ts` is tested with all places, seconds a test. */
const folders: Readonly<Record<string, readonly string[]>> = {
  'main/analysis/verdict': ['!main/analysis/verdict/commute.ts'],
  'main/reply/review': [],
}

const page = join(projectFolder, 'docs', 'mutation.md')
const reportFile = join(projectFolder, 'out', 'mutation.json')

/**
 * Changes the code in one small way after another, runs the tests that reach it, and writes into `docs/mutation.md` how
 * many of the changes they see. `--only main/reply/review` for one folder, `--file NAME.ts` to look at one file, whose
 * figures are shown and not written.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { only: { type: 'string' }, file: { type: 'string' } } })
  const chosen = Object.entries(folders).filter(([folder]) => values.only === undefined || values.only === folder)
  if (chosen.length === 0) throw new Problem(`These folders can be changed: ${Object.keys(folders).join(', ')}.`)
  for (const [folder, left] of chosen) {
    const files = values.file === undefined ? [`${folder}/**/*.ts`, ...left] : [`${folder}/**/${values.file}`]
    const stryker = join(projectFolder, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js')
    const { status } = await run(process.execPath, [stryker, 'run', '--mutate', files.join()], {
      cwd: projectFolder,
      // Which tests the runner loads.
      env: { ...process.env, SECOND_LOOK_MUTATED: folder },
      output: 'show',
    })
    if (status !== 0) return status
    if (values.file !== undefined) continue
    const report: Report = JSON.parse(readFileSync(reportFile, 'utf8'))
    writeBetweenMarks(page, folder, mutationTable(report, folder, new Date().toISOString().slice(0, 10)))
  }
  return 0
}

await runScript(main)
