import { analyze } from '../../main/analysis/analyze.ts'
import { rememberedWords } from '../../main/analysis/text/tokens.ts'
import { makeDocument } from './documents.ts'
import { quantile } from './measure.ts'
import { exampleContext } from './readers.ts'

// Run by itself, with `--expose-gc` and a large young generation: prints its figures as JSON.

/** What memory a reading needs. All figures are bytes. */
export interface Memory {
  /** The program with its rules and places, before the first document. */
  atStart: number
  /** Taken while one document of 4 kB is read, before anything is cleared away. */
  whileReading: number
  /** Held by one reading that is kept. */
  keptReading: number
  /** Still held after 1 MB of words that no reading knew before, and nothing of it kept. */
  afterNewWords: number
  /** Words remembered before and after that megabyte. */
  wordsBefore: number
  wordsAfter: number
}

/** Bytes in use on the heap once everything unused is cleared away. */
function settled(): number {
  for (let i = 0; i < 4; i++) globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

function measureMemory(): Memory {
  const context = exampleContext()
  const documents = Array.from({ length: 60 }, (_, seed) => makeDocument(4_000, seed))
  for (const text of documents) analyze(text, context)
  const atStart = settled()
  const taken = documents.map((text) => {
    const before = process.memoryUsage().heapUsed
    analyze(text, context)
    return process.memoryUsage().heapUsed - before
  })
  const before = settled()
  const kept = documents.map((text) => analyze(text, context))
  const keptReading = (settled() - before) / kept.length
  kept.length = 0
  const wordsBefore = rememberedWords()
  const empty = settled()
  let text = ''
  for (let i = 0; text.length < 1_000_000; i++)
    text += `${i.toString(26).replace(/\d/g, (figure) => 'qrstuvwxyz'[Number(figure)] ?? '')} `
  analyze(text, context)
  text = ''
  return {
    atStart,
    whileReading: quantile(
      taken.filter((bytes) => bytes > 0).sort((a, b) => a - b),
      0.5,
    ),
    keptReading,
    afterNewWords: settled() - empty,
    wordsBefore,
    wordsAfter: rememberedWords(),
  }
}

if (process.argv[1] === import.meta.filename) process.stdout.write(JSON.stringify(measureMemory()))
