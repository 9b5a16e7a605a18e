import type { ReadRequest } from '../../common/ipc.ts'
import type { Reading } from '../../common/reading.ts'

/** What a reader needs of the world. */
export interface ReaderPorts {
  read(request: ReadRequest): Promise<{ ok: true; value: Reading } | { ok: false; detail: string }>
  onReading(text: string, reading: Reading): void
  onFailure(detail: string): void
}

/** Asks for readings and hands on only the answer to the latest question. */
export interface Reader {
  /** Reads after `delayMs`, unless another question comes before. */
  ask(request: ReadRequest, delayMs: number): void
  /** Forgets what was asked. */
  forget(): void
}

/** A reader that drops stale answers. */
export function createReader(ports: ReaderPorts): Reader {
  let latest = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  async function read(request: ReadRequest, number: number): Promise<void> {
    const answer = await ports.read(request)
    if (number !== latest) return
    if (answer.ok) ports.onReading(request.text, answer.value)
    else ports.onFailure(answer.detail)
  }

  return {
    ask(request, delayMs) {
      latest += 1
      const number = latest
      clearTimeout(timer)
      timer = setTimeout(() => void read(request, number), delayMs)
    },
    forget() {
      latest += 1
      clearTimeout(timer)
    },
  }
}
