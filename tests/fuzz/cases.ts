import fc from 'fast-check'
import type { Span } from '../../common/span.ts'
import { analyze } from '../../main/analysis/analyze.ts'
import { convertApart } from '../../main/intake/apart.ts'
import { startNodeChild } from '../../main/intake/node-child.ts'
import { fileText } from '../../main/intake/open-file.ts'
import { type Intake, pastes } from './seeds.ts'

/** What became of the cases of one way in. */
export interface Tally {
  name: string
  cases: number
  /** Files that gave text, and files that were refused with a sentence. */
  read: number
  refused: number
  /** Refused because their process broke down or was ended; of files as small as these each is looked into. */
  heavy: number
  slowestMs: number
  faults: Fault[]
}

/** Something that must not happen, and the input that does it. */
export interface Fault {
  what: string
  input: Uint8Array
}

/** A sentence for people, and neither a path nor the name of an error. */
const sentence = /^[A-Z][^\n]{8,400}[.]$/

/** Reads a text and says what is wrong with the reading; null when nothing is. */
export function wrongReading(text: string): string | null {
  try {
    const reading = analyze(text, {
      now: '2030-03-01T09:00',
      situation: { home: 'Leeds', lowestPay: { amount: 30_000, currency: 'GBP', period: 'year' } },
      corrections: {},
      dismissed: [],
      replyIntent: null,
      gazetteer: null,
    })
    const isIn = ({ start, end }: Span) => 0 <= start && start <= end && end <= text.length
    const broken = reading.concerns
      .flatMap(({ evidence }) => evidence)
      .filter((span) => !isIn(span) || span.start === span.end)
    if (broken.length > 0) return 'a concern points outside of the text'
    if (!reading.document.parts.every(({ span }) => isIn(span))) return 'a part stands outside of the text'
    return reading.verdict.headline === '' ? 'the verdict says nothing' : null
  } catch (error) {
    return `the reading broke: ${String(error)}`
  }
}

/** Puts so many files through one way in, and reads what comes out of it. */
export async function fuzzIntake(intake: Intake, cases: number, seed: number): Promise<Tally> {
  const tally: Tally = { name: intake.name, cases, read: 0, refused: 0, heavy: 0, slowestMs: 0, faults: [] }
  const convert = convertApart(startNodeChild, { filesEach: 500 })
  for (const input of fc.sample(intake.files, { numRuns: cases, seed })) {
    const began = performance.now()
    const answer = await fileText(input, intake.fileName, convert)
    let wrong: string | null = null
    if (answer.ok) {
      tally.read++
      if (answer.value.text.trim() === '') wrong = 'an empty text'
      else if (!answer.value.notes.every((note) => sentence.test(note))) wrong = `an odd note: ${answer.value.notes}`
      else wrong = wrongReading(answer.value.text.slice(0, mostRead))
    } else {
      tally.refused++
      if (answer.detail.includes('more time or memory')) {
        tally.heavy++
        wrong = 'too heavy'
      } else if (!sentence.test(answer.detail)) wrong = `an odd sentence: ${answer.detail}`
    }
    tally.slowestMs = Math.max(tally.slowestMs, performance.now() - began)
    if (wrong !== null) tally.faults.push({ what: wrong, input })
  }
  return tally
}

/** Of a very long text the beginning is read: how long texts are read has measures of its own. */
const mostRead = 60_000

/** Reads so many pasted texts. */
export function fuzzPaste(cases: number, seed: number): Tally {
  const tally: Tally = { name: 'paste', cases, read: 0, refused: 0, heavy: 0, slowestMs: 0, faults: [] }
  for (const text of fc.sample(pastes, { numRuns: cases, seed })) {
    const began = performance.now()
    const wrong = wrongReading(text.slice(0, mostRead))
    tally.read++
    tally.slowestMs = Math.max(tally.slowestMs, performance.now() - began)
    if (wrong !== null) tally.faults.push({ what: wrong, input: Buffer.from(text) })
  }
  return tally
}
