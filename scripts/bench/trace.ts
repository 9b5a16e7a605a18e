import { readFile, rm } from 'node:fs/promises'
import type { ElectronApplication } from 'playwright-core'

/** Something the window's one thread did without a break. Milliseconds. */
export interface Task {
  start: number
  /** From its beginning to its end. */
  wall: number
  /** What of it the thread really ran: the rest was taken by other programs of a busy machine. */
  cpu: number
}

/** What the thread did from one mark of the page to the next. */
export interface Stretch {
  tasks: Task[]
}

interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  ts: number
  dur?: number
  tdur?: number
  args?: { name?: string }
}

const inMs = (microseconds = 0) => microseconds / 1000

/**
 * Runs something while Chromium writes down what the window does. Gives a stretch for each time the page said
 * `performance.mark(mark)`; it begins with the task that said so, and ends at `end` or, without it, at the next mark.
 */
export async function traceWindow(
  electron: ElectronApplication,
  { mark, end = mark }: { mark: string; end?: string },
  run: () => Promise<void>,
): Promise<Stretch[]> {
  await electron.evaluate(({ contentTracing }) =>
    contentTracing.startRecording({
      included_categories: ['toplevel', 'blink.user_timing'],
      excluded_categories: ['*'],
    }),
  )
  await run()
  const path = await electron.evaluate(({ contentTracing }) => contentTracing.stopRecording())
  const { traceEvents } = JSON.parse(await readFile(path, 'utf8')) as { traceEvents: TraceEvent[] }
  await rm(path)
  const marked = traceEvents.find((event) => event.name === mark)
  const own = traceEvents
    .filter((event) => event.pid === marked?.pid && event.tid === marked.tid)
    .toSorted((one, other) => one.ts - other.ts)
  const tasks = own
    .filter((event) => event.ph === 'X' && event.name === 'ThreadControllerImpl::RunTask')
    .map((event): Task => ({ start: inMs(event.ts), wall: inMs(event.dur), cpu: inMs(event.tdur) }))
  const saidAt = (name: string) => own.filter((event) => event.name === name).map((event) => inMs(event.ts))
  const ends = saidAt(end)
  return saidAt(mark).map((from) => {
    const to = ends.find((time) => time > from) ?? Number.POSITIVE_INFINITY
    return { tasks: tasks.filter((task) => task.start + task.wall > from && task.start < to) }
  })
}

/** The longest task of a stretch, and all its work, in milliseconds. */
export function workOf({ tasks }: Stretch): { longest: number; longestCpu: number; cpu: number } {
  return {
    longest: Math.max(0, ...tasks.map((task) => task.wall)),
    longestCpu: Math.max(0, ...tasks.map((task) => task.cpu)),
    cpu: tasks.reduce((total, task) => total + task.cpu, 0),
  }
}
