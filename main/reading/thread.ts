import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { type Gazetteer, readGazetteer } from '../places/gazetteer.ts'
import { answersFrom } from './answers.ts'
import type { Answer, Question } from './apart.ts'

// The thread that reads. It is started with the path of the packed places, and answers each question with one message.

const answers = answersFrom(readPlaces(workerData as string))

parentPort?.on('message', ({ id, name, given }: Question) => {
  parentPort?.postMessage(answer(id, () => (answers[name] as (...all: readonly unknown[]) => unknown)(...given)))
})

/** A question that breaks is told, and the next one answered. Of the error only its kind: the rest may hold words of a text. */
function answer(id: number, ask: () => unknown): Answer {
  try {
    return { id, ok: true, value: ask() }
  } catch (error) {
    return { id, ok: false, kind: error instanceof Error ? error.name : typeof error }
  }
}

/** The offline places; null when their file is missing or damaged. */
function readPlaces(path: string): Gazetteer | null {
  try {
    return readGazetteer(readFileSync(path))
  } catch {
    return null
  }
}
