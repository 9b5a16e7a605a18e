import { z } from 'zod'
import { fileTextSchema } from '../../common/files.ts'
import { fail, ok, type Result } from '../../common/result.ts'
import type { Converted, ConvertRequest } from './convert.ts'
import { refuse } from './refuse.ts'

/** A process that turns one file into text, whatever started it. */
export interface ConvertChild {
  /** Hands the file over. */
  send(request: ConvertRequest): void
  /** Hears what the process answers, and that it has ended. */
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

const answerSchema = z.union([
  z.object({ ok: z.literal(true), value: fileTextSchema.omit({ name: true }) }),
  z.object({ ok: z.literal(false), detail: z.string().max(1000) }),
])

/** Converts files in processes of their own, one after another. A file that breaks its process or takes too long is refused. */
export function convertApart(start: () => ConvertChild, limitMs = longestMs): ConvertFile {
  let last: Promise<unknown> = Promise.resolve()
  return (bytes, name) => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
    const result = last.then(() => runOnce(start(), { bytes, name, zone }, limitMs))
    last = result.catch(() => {})
    return result
  }
}

function runOnce(child: ConvertChild, request: ConvertRequest, limitMs: number): Promise<Result<Converted, 'file'>> {
  return new Promise((resolve) => {
    const settle = (result: Result<Converted, 'file'>) => {
      clearTimeout(timer)
      resolve(result)
      child.kill()
    }
    const giveUp = () => settle(fail('file', refuse('heavy').detail))
    const timer = setTimeout(giveUp, limitMs)
    child.listen((answer) => {
      // What reads files of strangers may have been taken over by one, so its answer is checked like theirs.
      const parsed = answerSchema.safeParse(answer)
      if (!parsed.success) giveUp()
      else settle(parsed.data.ok ? ok(parsed.data.value) : fail('file', parsed.data.detail))
    }, giveUp)
    child.send(request)
  })
}
