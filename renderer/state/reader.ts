import type { ReadRequest } from '../../common/ipc.ts'
import type { Reading } from '../../common/reading.ts'
import type { ReadText } from './state.ts'

/** What a reader needs of the world. */
export interface ReaderPorts {
  read(request: ReadRequest): Promise<{ ok: true; value: Reading } | { ok: false; detail: string }>
  onReading(text: string, reading: Reading): void
  onFailure(detail: string): void
}

/** Asks for readings and hands on only the answer to the latest question. */
export interface Reader {
  /** Reads after `delayMs`, unless another question comes before. What is read already by `soon` is not asked again. */
  ask(request: ReadRequest, delayMs: number): void
  /** Reads at once; gives the reading if it is there within `patienceMs`. One that comes later is handed on like any other. */
  soon(request: ReadRequest, patienceMs: number): Promise<ReadText | null>
  /** Forgets what was asked. */
  forget(): void
}

/** A reader that drops stale answers. */
export function createReader(ports: ReaderPorts): Reader {
  let latest = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let early: ReadRequest | null = null

  /** The number of a new question, after which no older one is answered. */
  function begin(): number {
    latest += 1
    early = null
    clearTimeout(timer)
    return latest
  }

  async function read(request: ReadRequest, number: number): Promise<Reading | null> {
    const answer = await ports.read(request)
    if (number !== latest) return null
    if (answer.ok) return answer.value
    ports.onFailure(answer.detail)
    return null
  }

  const handOn =
    ({ text }: ReadRequest) =>
    (reading: Reading | null) => {
      if (reading !== null) ports.onReading(text, reading)
    }

  return {
    ask(request, delayMs) {
      // The same objects, for another invite may have the same text.
      const isAsked = early?.text === request.text && early.corrections === request.corrections
      early = null
      if (isAsked) return
      const number = begin()
      timer = setTimeout(() => void read(request, number).then(handOn(request)), delayMs)
    },
    async soon(request, patienceMs) {
      const number = begin()
      early = request
      const coming = read(request, number)
      const patience = Promise.withResolvers<null>()
      const wait = setTimeout(() => patience.resolve(null), patienceMs)
      const reading = await Promise.race([coming, patience.promise])
      clearTimeout(wait)
      if (reading === null) void coming.then(handOn(request))
      return reading === null ? null : { text: request.text, reading }
    },
    forget: begin,
  }
}
