import { cpSync, existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from 'playwright-core'
import { describeCounts, isSilent, type NetworkCounts, readCounts } from '../network-counts.ts'
import { held } from './goals.ts'
import { quantile } from './measure.ts'
import { keepPart } from './page.ts'

/**
 * Measures the start: from the process to a window that can be used, beside an empty window of the same Electron.
 * Started by `npm run bench -- --start`.
 */
const rounds = 9
const executablePath = process.env.SECOND_LOOK_ELECTRON ?? ''
const ownArguments: string[] = JSON.parse(process.env.SECOND_LOOK_ARGUMENTS ?? '[]')
/** A data folder with many invites, if there is one. */
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

const folder = await mkdtemp(join(tmpdir(), 'second-look-'))
try {
  const empty = await makeEmpty()
  const starts: Record<'own' | 'empty', Start[]> = { own: [], empty: [] }
  const left: Record<'own' | 'empty', NetworkCounts> = {
    own: { packets: 0, lookUps: 0 },
    empty: { packets: 0, lookUps: 0 },
  }
  for (let round = 0; round <= rounds; round += 1) {
    const own = await counted(left.own, () => start(ownArguments))
    const other = await counted(left.empty, () => start([...ownArguments.slice(0, -1), empty]))
    // The first start of each reads from the disk what later ones have in memory.
    if (round > 0) {
      starts.own.push(own)
      starts.empty.push(other)
    }
  }
  const told = [
    tell('From the process to a window that can be used', 'ms', ({ usable }) => usable, starts, 'starts'),
    tell('All processes two seconds later', 'MB', ({ memory }) => memory, starts, 'memories'),
  ]
  const longest = quantile(
    starts.own.map((one) => one.longest).toSorted((one, other) => one - other),
    0.5,
  )
  told.push(
    `The longest task of the window after that: ${longest.toFixed(0)} ms at the median (${held(longest, 'afterStartMs')})`,
  )
  // An empty window has none of our locks, so what Chromium asks for by itself is seen in it. Ours has to be silent.
  if (isCounted) {
    told.push(
      `Left the network from our app: ${describeCounts(left.own)}; from the empty window: ${describeCounts(left.empty)}.`,
    )
    if (!isSilent(left.own)) process.exitCode = 1
  }
  await keepPart('start', told.map((line) => `- ${line}`).join('\n'))
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
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

async function start(args: readonly string[]): Promise<Start> {
  const dataFolder = join(folder, args.includes(join(folder, 'empty')) ? 'empty-data' : 'data')
  await mkdir(dataFolder, { recursive: true })
  if (existsSync(made) && !existsSync(join(dataFolder, 'second-look.db'))) {
    cpSync(made, dataFolder, { recursive: true })
  }
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

function tell(
  what: string,
  unit: string,
  of: (start: Start) => number,
  starts: Record<'own' | 'empty', Start[]>,
  goal: 'starts' | 'memories',
): string {
  const median = (all: readonly Start[]) =>
    quantile(
      all.map(of).toSorted((one, other) => one - other),
      0.5,
    )
  const [own, empty] = [median(starts.own), median(starts.empty)]
  return `${what}: ${own.toFixed(0)} ${unit}, an empty window ${empty.toFixed(0)} ${unit}: ${(own / empty).toFixed(2)} times (${held(own / empty, goal)})`
}
