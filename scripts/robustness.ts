import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { analyze } from '../main/analysis/analyze.ts'
import { convertApart } from '../main/intake/apart.ts'
import { decodeText } from '../main/intake/decode.ts'
import { fileText } from '../main/intake/open-file.ts'
import { refuse } from '../main/intake/refuse.ts'
import { writeBetweenMarks } from './between-marks.ts'
import { projectFolder } from './folders.ts'
import { Problem, runScript } from './problem.ts'
import { hostileFiles, type MadeFile } from './robustness/hostile.ts'
import { startMeasuredChild } from './robustness/measured-child.ts'

// Opens every file of a folder, and files made to do harm, as the app opens them; then pastes the same bytes as text.
// With `--write` the figures go into `docs/threat-model.md`.

/** What no file may cost. */
const mostMs = 12_000
const mostBytes = 512 * 2 ** 20

/** What is shown of a text in the window at most is what is read of it. */
const mostRead = 100_000

/** What one file cost. */
interface Cost {
  name: string
  outcome: string
  convertMs: number
  readMs: number
  peakBytes: number
}

async function openOne(name: string, bytes: Uint8Array): Promise<Cost> {
  let peakBytes = 0
  const convert = convertApart(() =>
    startMeasuredChild((now) => {
      peakBytes = Math.max(peakBytes, now)
    }),
  )
  const began = performance.now()
  const answer = await fileText(bytes, name, convert)
  const converted = performance.now()
  const pasted = decodeText(bytes)
  for (const text of [answer, pasted].flatMap((one) =>
    one.ok ? [typeof one.value === 'string' ? one.value : one.value.text] : [],
  ))
    read(text.slice(0, mostRead))
  const heavy = !answer.ok && answer.detail === refuse('heavy').detail
  const outcome = answer.ok ? 'read' : heavy ? 'too heavy' : 'refused'
  return { name, outcome, convertMs: converted - began, readMs: performance.now() - converted, peakBytes }
}

function read(text: string): void {
  analyze(text, {
    now: '2030-03-01T09:00',
    situation: {},
    corrections: {},
    dismissed: [],
    replyIntent: null,
    gazetteer: null,
  })
}

function filesOf(folder: string): MadeFile[] {
  if (!existsSync(folder)) throw new Problem(`${folder}: there is no such folder.`)
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name !== 'index.jsonl')
    .map((entry) => [entry.name, () => readFileSync(join(entry.parentPath, entry.name))])
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { all: { type: 'boolean' }, write: { type: 'boolean' } },
  })
  const hostile = hostileFiles()
  const files = [...positionals.flatMap(filesOf), ...hostile]
  const costs: Cost[] = []
  for (const [name, make] of files) {
    const cost = await openOne(name, make())
    costs.push(cost)
    const isDear = Math.max(cost.convertMs, cost.readMs) > mostMs || cost.peakBytes > mostBytes
    if (values.all || isDear || cost.outcome === 'too heavy') console.log(lineOf(cost))
  }
  // What a person's own files are called is nobody's business
  const told = costs.map((cost) =>
    hostile.some(([name]) => name === cost.name) ? cost : { ...cost, name: 'a file of the folder' },
  )
  const highest = (of: (cost: Cost) => number) => told.reduce((a, b) => (of(b) > of(a) ? b : a))
  const count = (outcome: string) => costs.filter((cost) => cost.outcome === outcome).length
  const sums = [
    `${costs.length} files: ${count('read')} read, ${count('refused')} refused, ${count('too heavy')} refused as too heavy.`,
    `Longest to open: ${lineOf(highest(({ convertMs }) => convertMs))}`,
    `Longest to read: ${lineOf(highest(({ readMs }) => readMs))}`,
    `Most memory: ${lineOf(highest(({ peakBytes }) => peakBytes))}`,
    `This process, which reads: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  ]
  console.log(sums.join('\n'))
  if (values.write)
    writeBetweenMarks(
      join(projectFolder, 'docs', 'threat-model.md'),
      'robustness',
      sums.map((sum) => `- ${sum}`).join('\n'),
    )
  return costs.some((cost) => Math.max(cost.convertMs, cost.readMs) > mostMs || cost.peakBytes > mostBytes) ? 1 : 0
}

function lineOf({ name, outcome, convertMs, readMs, peakBytes }: Cost): string {
  return `${name}: ${outcome}, opened in ${Math.round(convertMs)} ms, read in ${Math.round(readMs)} ms, ${Math.round(peakBytes / 2 ** 20)} MB`
}

await runScript(main)
