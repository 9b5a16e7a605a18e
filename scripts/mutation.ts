import { globSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readBetweenMarks, writeBetweenMarks } from './between-marks.ts'
import { projectFolder } from './folders.ts'
import { type Report, readTable, tallyOf, writeTable } from './mutation/table.ts'
import { Problem, runScript } from './problem.ts'
import { run } from './run.ts'

/** What is changed, each with the tests of the same folder, and the files left out. */
const folders: Readonly<Record<string, readonly string[]>> = {
  // Tested with all places, seconds a test
  'main/analysis/verdict': ['commute.ts'],
  'main/reply/review': [],
}

const page = join(projectFolder, 'docs', 'mutation.md')
const reportFile = join(projectFolder, 'out', 'mutation.json')

/**
 * Changes the code in one small way after another, runs the tests that reach it, and writes into `docs/mutation.md` how
 * many of the changes they see: a line for each file as soon as it was counted to its end, so that a run may be ended at
 * any time. `--only main/reply/review` for one folder, `--file NAME.ts` for one file.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { only: { type: 'string' }, file: { type: 'string' } } })
  const chosen = Object.entries(folders).filter(([folder]) => values.only === undefined || values.only === folder)
  if (chosen.length === 0) throw new Problem(`These folders can be changed: ${Object.keys(folders).join(', ')}.`)
  for (const [folder, left] of chosen) {
    const files = globSync('**/*.ts', { cwd: join(projectFolder, folder) })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => !left.includes(file))
      .sort()
    for (const file of files.filter((name) => values.file === undefined || values.file === name)) {
      const report = await changeAll(folder, file)
      if (report === null) return 1
      const tally = tallyOf(report, file, new Date().toISOString().slice(0, 10))
      const others = readTable(readBetweenMarks(page, folder)).filter((other) => other.file !== file)
      writeBetweenMarks(page, folder, writeTable([...others, tally], files))
    }
  }
  return 0
}

/** Changes all of one file; null when the tests do not hold without a change. */
async function changeAll(folder: string, file: string): Promise<Report | null> {
  rmSync(reportFile, { force: true })
  const stryker = join(projectFolder, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js')
  const { status } = await run(process.execPath, [stryker, 'run', '--mutate', `${folder}/${file}`], {
    cwd: projectFolder,
    // Which tests the runner loads.
    env: { ...process.env, SECOND_LOOK_MUTATED: folder },
    output: 'show',
  })
  return status === 0 ? JSON.parse(readFileSync(reportFile, 'utf8')) : null
}

await runScript(main)
