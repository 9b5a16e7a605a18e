import { cpSync, existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from 'playwright-core'
import { databaseName } from '../../main/store/open.ts'
import { describeCounts, isSilent, type NetworkCounts, readCounts } from '../network-counts.ts'
import { held } from './goals.ts'
import { quantile } from './measure.ts'
import { keepPart } from './page.ts'
import { folderOfInvites } from './store.ts'

/**
 * Measures the start: from the process to a window that can be used, beside an empty window of the same Electron.
 * Started by `npm run bench -- --start`.
 */
const rounds = 9
const executablePath = process.env.SECOND_LOOK_ELECTRON ?? ''
const ownArguments: string[] = JSON.parse(process.env.SECOND_LOOK_ARGUMENTS ?? '[]')
/** What is started: our app as somebody new meets it, with a few invites and with very many, and an empty window. */
const contenders = ['own', 'few', 'many', 'empty'] as const
type Contender = (typeof contenders)[number]
const few = 100
const many = 100_000
/** A data folder with very many invites, where there is one already. */
const made = process.env.SECOND_LOOK_MANY ?? ''

/** Whether what leaves the network is counted here. */
const isCounted = process.env.SECOND_LOOK_UNCOUNTED === ''

/** One start. */
interface Start {
  /** From the process to the usable window, in milliseconds. */
  usable: number
  /** What all processes hold a moment later, in MB. */
  memory: number
  /** The longest task of the window after it was usable, in milliseconds. */
  longest: number
}

/** The least a program can be: one window with a box to type into, as safe as ours. */
const emptyMain = `import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'
app.setPath('userData', process.env.SECOND_LOOK_USER_DATA)
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 860, show: false, webPreferences: { sandbox: true } })
  window.once('ready-to-show', () => window.show())
  return window.loadFile(join(import.meta.dirname, 'index.html'))
})`
const emptyPage = `<!doctype html><title>Empty</title><textarea autofocus></textarea><script src="page.js"></script>`
const emptyScript = `requestAnimationFrame(() => setTimeout(() => performance.mark('usable')))`

const usable = (start: Start) => start.usable
const inFigures = (count: number) => count.toLocaleString('en')

const folder = await mkdtemp(join(tmpdir(), 'second-look-'))
try {
  const empty = await makeEmpty()
  await rename(folderOfInvites(few), dataOf('few'))
  if (existsSync(join(made, databaseName))) cpSync(made, dataOf('many'), { recursive: true })
  else await rename(folderOfInvites(many), dataOf('many'))
  const starts = each((): Start[] => [])
  const left = each((): NetworkCounts => ({ packets: 0, lookUps: 0 }))
  for (let round = 0; round <= rounds; round += 1) {
    for (const one of contenders) {
      const args = one === 'empty' ? [...ownArguments.slice(0, -1), empty] : ownArguments
      const started = await counted(left[one], () => start(args, dataOf(one)))
      // The first start of each reads from the disk what later ones have in memory.
      if (round > 0) starts[one].push(started)
    }
  }
  const told = [
    tell('From the process to a window that can be used', 'ms', usable, starts, 'starts'),
    tell('All processes two seconds later', 'MB', ({ memory }) => memory, starts, 'memories'),
  ]
  const [withFew, withMany] = [middleOf(starts.few, usable), middleOf(starts.many, usable)]
  const growth = held(withMany / withFew, 'startGrowth')
  told.push(
    `With ${inFigures(few)} invites ${withFew.toFixed(0)} ms, with ${inFigures(many)} ${withMany.toFixed(0)} ms: ${(withMany / withFew).toFixed(2)} times (${growth})`,
  )
  const longest = middleOf(starts.own, (one) => one.longest)
  told.push(
    `The longest task of the window after that: ${longest.toFixed(0)} ms at the median (${held(longest, 'afterStartMs')})`,
  )
  // An empty window has none of our locks, so what Chromium asks for by itself is seen in it. Ours has to be silent.
  if (isCounted) {
    const { empty: others, ...ours } = left
    const own = Object.values(ours).reduce((one, other) => ({
      packets: one.packets + other.packets,
      lookUps: one.lookUps + other.lookUps,
    }))
    told.push(
      `Left the network from our app: ${describeCounts(own)}; from the empty window: ${describeCounts(others)}.`,
    )
    if (!isSilent(own)) process.exitCode = 1
  }
  await keepPart('start', told.map((line) => `- ${line}`).join('\n'))
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}

/** The data folder of what is started. */
function dataOf(contender: Contender): string {
  return join(folder, `${contender}-data`)
}

/** Something for each of what is started. */
function each<T>(make: () => T): Record<Contender, T> {
  return { own: make(), few: make(), many: make(), empty: make() }
}

async function makeEmpty(): Promise<string> {
  const path = join(folder, 'empty')
  await mkdir(path)
  await writeFile(
    join(path, 'package.json'),
    JSON.stringify({ name: 'empty', version: '1.0.0', type: 'module', main: 'main.js' }),
  )
  await writeFile(join(path, 'main.js'), emptyMain)
  await writeFile(join(path, 'index.html'), emptyPage)
  await writeFile(join(path, 'page.js'), emptyScript)
  return path
}

/** Adds what leaves the network while something runs. */
async function counted<T>(left: NetworkCounts, run: () => Promise<T>): Promise<T> {
  if (!isCounted) return run()
  const before = readCounts()
  const result = await run()
  const after = readCounts()
  left.packets += after.packets - before.packets
  left.lookUps += after.lookUps - before.lookUps
  return result
}

async function start(args: readonly string[], dataFolder: string): Promise<Start> {
  await mkdir(dataFolder, { recursive: true })
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const began = performance.timeOrigin + performance.now()
  const electron = await _electron.launch({
    executablePath,
    args: [...args],
    env: { ...Object.fromEntries(inherited), SECOND_LOOK_USER_DATA: dataFolder },
  })
  try {
    const page = await electron.firstWindow()
    await page.waitForFunction(() => performance.getEntriesByName('usable').length > 0)
    await page.waitForTimeout(2_000)
    const { usable, longest } = await page.evaluate(async () => {
      const { startTime } = performance.getEntriesByName('usable')[0] as PerformanceEntry
      const tasks = await new Promise<PerformanceEntry[]>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type: 'longtask', buffered: true })
        setTimeout(() => resolve([]), 500)
      })
      const after = tasks.filter((task) => task.startTime > startTime).map((task) => task.duration)
      return { usable: performance.timeOrigin + startTime, longest: Math.max(0, ...after) }
    })
    const memory = await electron.evaluate(({ app }) =>
      app.getAppMetrics().reduce((total, { memory: { workingSetSize } }) => total + workingSetSize / 1024, 0),
    )
    return { usable: usable - began, memory, longest }
  } finally {
    await electron.close()
  }
}

/** The middle of what the starts of one took. */
function middleOf(starts: readonly Start[], of: (start: Start) => number): number {
  return quantile(
    starts.map(of).toSorted((one, other) => one - other),
    0.5,
  )
}

function tell(
  what: string,
  unit: string,
  of: (start: Start) => number,
  starts: Record<Contender, Start[]>,
  goal: 'starts' | 'memories',
): string {
  const [own, empty] = [middleOf(starts.own, of), middleOf(starts.empty, of)]
  return `${what}: ${own.toFixed(0)} ${unit}, an empty window ${empty.toFixed(0)} ${unit}: ${(own / empty).toFixed(2)} times (${held(own / empty, goal)})`
}
