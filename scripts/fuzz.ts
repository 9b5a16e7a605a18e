import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { projectFolder } from './folders.ts'
import { Problem, runScript } from './problem.ts'
import { run } from './run.ts'

// Puts many broken files, pastes and calls into the app, and says what happened: `npm run fuzz -- --cases 100000`.
// The tests in `tests/fuzz` do it; without this script they take a few hundred cases, always the same.

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string', default: '10000' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
      only: { type: 'string' },
    },
  })
  if (!/^\d{1,9}$/.test(values.cases)) throw new Problem('Give the number of cases: npm run fuzz -- --cases 100000.')
  const folder = mkdtempSync(join(tmpdir(), 'second-look-fuzz-'))
  console.log(`Seed ${values.seed}. What goes wrong is kept in ${folder}.`)
  const only = values.only === undefined ? [] : ['-t', values.only]
  const driver = join(projectFolder, 'node_modules/vitest/vitest.mjs')
  const parameters = [driver, 'run', 'tests/fuzz', '--testTimeout=0', '--disable-console-intercept', ...only]
  const { status } = await run(process.execPath, parameters, {
    cwd: projectFolder,
    env: { ...process.env, FUZZ_CASES: values.cases, FUZZ_SEED: values.seed, FUZZ_FOLDER: folder },
    output: 'show',
  })
  return status
}

await runScript(main)
