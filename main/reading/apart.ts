import { Worker } from 'node:worker_threads'
import type { Answers, Asks, QuestionName } from './answers.ts'

/** A question on its way to the thread. */
export interface Question {
  id: number
  name: QuestionName
  given: readonly unknown[]
}

/** What comes back: the answer, or the kind of error that broke it. */
export type Answer = { id: number; ok: true; value: unknown } | { id: number; ok: false; kind: string }

/** The questions, answered in a thread of their own. */
export interface ReadingThread extends Asks {
  /** Starts the thread before there is a question, so that the first one need not wait for it. */
  warm(): void
  /** Ends the thread; questions that wait are not answered any more. */
  end(): void
}

interface Waiting {
  resolve: (value: unknown) => void
  reject: (error: Error) => void
}

/**
 * Reads in a thread of its own, so that a long text holds up neither the window nor the store. Questions are answered
 * in their order. A thread that breaks down costs the questions it had; the next one starts another.
 */
export function readApart(program: URL | string, placesPath: string): ReadingThread {
  let worker: Worker | null = null
  let count = 0
  const waiting = new Map<number, Waiting>()

  function lose(broken: Worker): void {
    if (worker !== broken) return
    worker = null
    for (const { reject } of waiting.values()) reject(named('ReadingEnded'))
    waiting.clear()
  }

  function started(): Worker {
    if (worker !== null) return worker
    const made = new Worker(program, { workerData: placesPath })
    made.on('message', (answer: Answer) => {
      const asked = waiting.get(answer.id)
      waiting.delete(answer.id)
      if (answer.ok) asked?.resolve(answer.value)
      else asked?.reject(named(answer.kind))
    })
    made.once('error', () => lose(made))
    made.once('exit', () => lose(made))
    worker = made
    return made
  }

  const ask =
    <N extends QuestionName>(name: N) =>
    (...given: Parameters<Answers[N]>): Promise<ReturnType<Answers[N]>> =>
      new Promise((resolve, reject) => {
        count += 1
        // One name ties question and answer together; the compiler cannot follow that through the thread.
        waiting.set(count, { resolve: resolve as (value: unknown) => void, reject })
        started().postMessage({ id: count, name, given } satisfies Question)
      })

  return {
    analyze: ask('analyze'),
    draft: ask('draft'),
    review: ask('review'),
    findPlaces: ask('findPlaces'),
    ruleBook: ask('ruleBook'),
    ownPhrase: ask('ownPhrase'),
    tryOwnWords: ask('tryOwnWords'),
    granted: ask('granted'),
    warm: () => void started(),
    end: () => void worker?.terminate(),
  }
}

/** An error that says its kind and nothing else. */
function named(kind: string): Error {
  const error = new Error('The reading did not answer.')
  error.name = kind
  return error
}
