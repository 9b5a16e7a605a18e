import { isMainThread, Worker, workerData } from 'node:worker_threads'
import { type ConvertRequest, convert } from './convert.ts'

// The process that turns files into text. It is started with nothing, gets one request after another as a message,
// answers each with one, and is ended by whoever started it.

/**
 * Most memory a conversion may take beside what the process takes by itself, in bytes: room for a mail of 20 MB that is
 * one large picture, which takes 320 MB, and not for an archive that unpacks to gigabytes.
 */
const maxGrowthBytes = 384 * 2 ** 20

const lookEveryMs = 25

if (isMainThread) {
  const watch = new Worker(new URL(import.meta.url), { workerData: process.memoryUsage.rss() })
  // Where no thread can be started, the limits of the engine and of time are left.
  watch.once('error', () => {})
  watch.unref()
  serve()
} else {
  watchMemory(workerData as number)
}

/** Answers through the port Electron gives, or as a child of Node does. */
function serve(): void {
  // Libraries leave promises behind that fail when a file was answered long ago; that is no reason to end, and to
  // lose the next file. What belongs to the file at hand comes back to `convert`.
  process.on('unhandledRejection', () => {})
  const port = process.parentPort as typeof process.parentPort | undefined
  if (port)
    port.on('message', ({ data }) => void convert(data as ConvertRequest).then((answer) => port.postMessage(answer)))
  else
    process.on('message', (request) => void convert(request as ConvertRequest).then((answer) => process.send?.(answer)))
}

/**
 * Ends the whole process when it has grown too large. It runs in a thread of its own, because a library that unpacks
 * without pause lets no other code run in its own thread, and the limit of the engine does not count what is unpacked.
 */
function watchMemory(atStart: number): void {
  setInterval(() => {
    if (process.memoryUsage.rss() - atStart > maxGrowthBytes) process.kill(process.pid, 'SIGKILL')
  }, lookEveryMs)
}
