import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { analyze } from '../main/analysis/analyze.ts'
import { hostilePieces, makeDocument, readTexts } from './bench/documents.ts'
import { held } from './bench/goals.ts'
import { takeMails } from './bench/mails.ts'
import { clock, fitLine, race, timingOf } from './bench/measure.ts'
import type { Memory } from './bench/memory.ts'
import { keepPart, pageVariable } from './bench/page.ts'
import { exampleContext, type Reader, readers, readerVersions } from './bench/readers.ts'
import { type Race, report } from './bench/report.ts'
import { measureRuleGrowth } from './bench/rules.ts'
import { storeTable } from './bench/store.ts'
import { build } from './build.ts'
import { firstLoad } from './bundle-size.ts'
import { projectFolder } from './folders.ts'
import { Problem, runScript } from './problem.ts'
import { run } from './run.ts'

const rounds = 15
/** How long each contender reads before it is timed: by then the engine has compiled what it will compile. */
const warmMs = 20_000
/** Milliseconds after which a hostile text is given up. */
const hostileLimitMs = 10_000

function options() {
  const { values } = parseArgs({
    options: {
      docs: { type: 'string' },
      reading: { type: 'boolean', default: false },
      window: { type: 'boolean', default: false },
      start: { type: 'boolean', default: false },
      size: { type: 'boolean', default: false },
      store: { type: 'boolean', default: false },
      mails: { type: 'boolean', default: false },
      out: { type: 'string', default: join(projectFolder, 'docs/performance.md') },
    },
  })
  return values
}

/** Lets all readers read the same documents in turn. */
function raceOver(heading: string, texts: readonly string[], all: readonly Reader[]): Race {
  const contenders = all.map(({ name, read }) => ({
    name,
    round: () => {
      for (const text of texts) read(text)
    },
  }))
  return {
    heading,
    documents: texts.length,
    characters: texts.reduce((total, text) => total + text.length, 0),
    timings: race(contenders, rounds, warmMs),
  }
}

/** Reads ever longer documents; the middle of several times each. */
function measureGrowth() {
  const context = exampleContext()
  const points = Array.from({ length: 11 }, (_, i) => {
    const size = 1_000 * 2 ** i
    const text = makeDocument(size, 100 + i)
    const repeats = Math.max(5, Math.min(40, Math.round(200_000 / size)))
    const times = Array.from({ length: repeats }, () => clock(() => analyze(text, context)))
    return [size, timingOf(times).median] as const
  })
  const large = points.filter(([size]) => size >= 8_000)
  const logs = large.map(([size, taken]) => [Math.log(size), Math.log(taken)] as const)
  return { points, line: fitLine(points), exponent: fitLine(logs).slope }
}

/** Runs one of our files in a process of its own and gives what it prints; null when it did not end in time. */
async function runApart<T>(file: string, parameters: readonly string[], timeoutMs: number): Promise<T | null> {
  const { status, output } = await run(
    process.execPath,
    ['--expose-gc', '--max-semi-space-size=128', join(import.meta.dirname, 'bench', file), ...parameters],
    { output: 'keep', timeoutMs },
  )
  return status === 0 ? (JSON.parse(output) as T) : null
}

async function measureHostile(): Promise<Map<string, number[] | null>> {
  const results = new Map<string, number[] | null>()
  for (const name of Object.keys(hostilePieces)) {
    results.set(name, await runApart<number[]>('hostile.ts', [name], hostileLimitMs))
  }
  return results
}

/** Measures the reading beside other readers. */
async function reading(docs: string | undefined): Promise<string> {
  const all = readers()
  const made = Array.from({ length: 30 }, (_, seed) => makeDocument(4_000, seed))
  const races = [raceOver('Invented documents of 4 kB', made, all)]
  if (docs) {
    const texts = readTexts(docs)
    if (texts.length === 0) throw new Problem(`There are no text files in ${docs}.`)
    races.push(raceOver('Real documents, not part of this project', texts, all))
  }
  const growth = measureGrowth()
  const rules = measureRuleGrowth(made, rounds)
  const memory = await runApart<Memory>('memory.ts', [], 120_000)
  if (!memory) throw new Problem('Memory could not be measured: the program for it did not end well.')
  const hostile = await measureHostile()
  return report({
    versions: readerVersions(),
    rounds,
    readers: all,
    races,
    growth,
    hostile,
    hostileLimitMs,
    rules,
    memory,
  })
}

async function size(): Promise<string> {
  await build()
  const { files, gzipped } = await firstLoad()
  return `- The window loads ${Math.round(gzipped / 1000)} kB gzipped before its first picture, fonts apart (${held(gzipped / 1000, 'firstLoadKb')}): ${files.join(', ')}`
}

/** Lets a part be measured in the real app, which keeps what it finds itself. */
async function inTheApp(part: '--start' | '--window'): Promise<void> {
  const { status } = await run(process.execPath, [join(import.meta.dirname, 'test-e2e.ts'), part], { output: 'show' })
  if (status !== 0) throw new Problem(`The app could not be measured (${part}). What it said is above.`)
}

async function main(): Promise<number> {
  const { docs, out, ...asked } = options()
  process.env[pageVariable] = out
  const isAll = Object.values(asked).every((isAsked) => !isAsked)
  if (isAll || asked.reading) await keepPart('reading', await reading(docs))
  if (isAll || asked.store) await keepPart('store', storeTable([100, 1000, 10_000, 100_000]))
  if (isAll || asked.mails) await keepPart('mails', await takeMails(10_000))
  if (isAll || asked.start) await inTheApp('--start')
  if (isAll || asked.window) await inTheApp('--window')
  if (isAll || asked.size) await keepPart('size', await size())
  return 0
}

await runScript(main)
