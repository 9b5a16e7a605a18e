import fc from 'fast-check'
import type { Span } from '../../common/span.ts'
import { analyze } from '../../main/analysis/analyze.ts'
import { convertApart } from '../../main/intake/apart.ts'
import { startNodeChild } from '../../main/intake/node-child.ts'
import { fileText } from '../../main/intake/open-file.ts'
import { refuse } from '../../main/intake/refuse.ts'
import { type Intake, pastes } from './seeds.ts'

/** What became of the cases of one way in. */
export interface Tally {
  /** Files that gave text, and files that were refused with a sentence. */
  read: number
  refused: number
  /** Of those, refused because their process broke down or was ended: what it costs the person is ten seconds. */
  heavy: Uint8Array[]
  slowestMs: number
  faults: Fault[]
}

/** Something that must not happen, and the input that does it. */
export interface Fault {
  what: string
  input: Uint8Array
}

/** A sentence for people, such as "62 more attachments were not read." */
const sentence = /^[A-Z0-9][^\n]{8,9000}[.]$/

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

/** One text in so many is read too: reading takes longer than converting, and pasted texts are all read. */
const readOneIn = 4

/** Puts so many files through one way in, and reads some of what comes out of it. */
export async function fuzzIntake(intake: Intake, cases: number, seed: number): Promise<Tally> {
  const tally = emptyTally()
  const convert = convertApart(startNodeChild, { filesEach: 500 })
  for (const input of fc.sample(intake.files, { numRuns: cases, seed })) {
    const began = performance.now()
    const answer = await fileText(input, intake.fileName, convert)
    let wrong: string | null = null
    if (answer.ok) {
      tally.read++
      if (answer.value.text.trim() === '') wrong = 'an empty text'
      else if (!answer.value.notes.every((note) => sentence.test(note))) wrong = `an odd note: ${answer.value.notes}`
      else if (tally.read % readOneIn === 1) wrong = wrongReading(answer.value.text.slice(0, mostRead))
    } else {
      tally.refused++
      if (answer.detail === refuse('heavy').detail) tally.heavy.push(input)
      if (!sentence.test(answer.detail)) wrong = `an odd sentence: ${answer.detail}`
    }
    tally.slowestMs = Math.max(tally.slowestMs, performance.now() - began)
    if (wrong !== null) tally.faults.push({ what: wrong, input })
  }
  return tally
}

/** Of a very long text the beginning is read: how long texts are read has measures of its own. */
const mostRead = 60_000

/** Reads so many pasted texts. */
export async function fuzzPaste(cases: number, seed: number): Promise<Tally> {
  const tally = emptyTally()
  for (const text of fc.sample(pastes, { numRuns: cases, seed })) {
    const began = performance.now()
    const wrong = wrongReading(text.slice(0, mostRead))
    tally.read++
    tally.slowestMs = Math.max(tally.slowestMs, performance.now() - began)
    if (wrong !== null) tally.faults.push({ what: wrong, input: Buffer.from(text) })
  }
  return tally
}

/** Nothing done yet. */
export function emptyTally(): Tally {
  return { read: 0, refused: 0, heavy: [], slowestMs: 0, faults: [] }
}
