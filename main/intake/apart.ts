import { z } from 'zod'
import { fileTextSchema } from '../../common/files.ts'
import { fail, ok, type Result } from '../../common/result.ts'
import type { Converted, ConvertRequest } from './convert.ts'
import { refuse } from './refuse.ts'

/** A process that turns files into text, whatever started it. */
export interface ConvertChild {
  /** Hands the file over. */
  send(request: ConvertRequest): void
  /** Hears all that the process answers, and that it has ended. */
  listen(onAnswer: (answer: unknown) => void, onEnd: () => void): void
  /** Ends it at once; does nothing when it has ended. */
  kill(): void
}

/** Turns the bytes of a file into text; fails with a sentence for the person. */
export type ConvertFile = (bytes: Uint8Array, name: string) => Promise<Result<Converted, 'file'>>

/** For the engine of the process: most memory for its objects. */
export const childArguments = ['--max-old-space-size=256']

/** How long a file may take, in milliseconds. */
const longestMs = 10_000

/** How long a process waits for its next file before it is ended, in milliseconds. */
const idleMs = 5000

const answerSchema = z.union([
  z.object({ ok: z.literal(true), value: fileTextSchema.omit({ name: true }) }),
  z.object({ ok: z.literal(false), detail: z.string().max(1000) }),
])

/**
 * Converts files apart from this process, one after another. A file that breaks its process or takes too long is
 * refused. `filesEach` are converted in one process before another is started: one for a file of its own, more for the
 * mails of a folder, where starting takes longer than reading.
 */
export function convertApart(
  start: () => ConvertChild,
  { limitMs = longestMs, filesEach = 1 }: { limitMs?: number; filesEach?: number } = {},
): ConvertFile {
  let last: Promise<unknown> = Promise.resolve()
  let worker: Worker | null = null
  let idle: ReturnType<typeof setTimeout> | undefined
  const endWorker = () => {
    worker?.end()
    worker = null
  }
  const next = async (request: ConvertRequest): Promise<Result<Converted, 'file'>> => {
    clearTimeout(idle)
    worker ??= startWorker(start())
    const current = worker
    const result = await current.convert(request, limitMs)
    if (current.hasEnded() || current.count() >= filesEach) endWorker()
    else idle = setTimeout(endWorker, idleMs)
    return result
  }
  return (bytes, name) => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
    const result = last.then(() => next({ bytes, name, zone }))
    last = result.catch(() => {})
    return result
  }
}

/** A process at work on one file after another. */
interface Worker {
  convert(request: ConvertRequest, limitMs: number): Promise<Result<Converted, 'file'>>
  /** How many files it was given. */
  count(): number
  /** Whether it broke or was ended. */
  hasEnded(): boolean
  end(): void
}

function startWorker(child: ConvertChild): Worker {
  let settle: ((result: Result<Converted, 'file'>) => void) | null = null
  let count = 0
  let hasEnded = false
  const end = () => {
    hasEnded = true
    child.kill()
  }
  const giveUp = () => {
    end()
    settle?.(fail('file', refuse('heavy').detail))
  }
  child.listen((answer) => {
    // What reads files of strangers may have been taken over by one, so its answer is checked like theirs.
    const parsed = answerSchema.safeParse(answer)
    if (!parsed.success) giveUp()
    else settle?.(parsed.data.ok ? ok(parsed.data.value) : fail('file', parsed.data.detail))
  }, giveUp)
  return {
    convert(request, limitMs) {
      count += 1
      return new Promise((resolve) => {
        const timer = setTimeout(giveUp, limitMs)
        settle = (result) => {
          settle = null
          clearTimeout(timer)
          resolve(result)
        }
        child.send(request)
      })
    },
    count: () => count,
    hasEnded: () => hasEnded,
    end,
  }
}
