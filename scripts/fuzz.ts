import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { writeBetweenMarks } from './between-marks.ts'
import { projectFolder } from './folders.ts'
import { Problem, runScript } from './problem.ts'
import { run } from './run.ts'

// Puts many broken files, pastes and calls into the app, and says what happened: `npm run fuzz -- --cases 100000`.
// With `--write` what happened goes into `docs/threat-model.md`. The tests in `tests/fuzz` do it; without this script they take a few hundred cases, always the same.

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string', default: '10000' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
      only: { type: 'string' },
      write: { type: 'boolean' },
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
  if (status === 0 && values.write)
    writeBetweenMarks(
      join(projectFolder, 'docs', 'threat-model.md'),
      'fuzz',
      tableOf(folder, `Seed ${values.seed}, ${new Date().toISOString().slice(0, 10)}.`),
    )
  return status
}

/** What became of the cases of one way in, as `tests/fuzz/run.ts` leaves it. */
interface Told {
  name: string
  cases: number
  read: number
  refused: number
  heavy: number
  faults: number
  slowestMs: number
}

function tableOf(folder: string, how: string): string {
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name): Told => JSON.parse(readFileSync(join(folder, name), 'utf8')))
    .map(
      ({ name, cases, read, refused, heavy, faults, slowestMs }) =>
        `| ${name} | ${cases} | ${read} | ${refused} | ${heavy} | ${faults} | ${(slowestMs / 1000).toFixed(1)} s |`,
    )
  return [
    how,
    '',
    '| way in | cases | read | refused with a sentence | of those, ended at their limit | faults | slowest |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
  ].join('\n')
}

await runScript(main)
