import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { concernKinds, documentKinds } from '../../common/reading.ts'
import { limitNames } from '../../common/situation.ts'
import { Problem } from '../problem.ts'

const text = z.string().nullish()
const amount = z.number().nullish()

/** One line of a gold file: what a careful reader finds in one document. What is null or missing is not said. */
const labelSchema = z.object({
  id: z.string(),
  kind: z.enum(documentKinds),
  /** When the document reached the person; days are counted from it. */
  received: z.string().default('2024-05-13T09:00'),
  facts: z.object({
    role: text,
    company: text,
    places: z.array(z.string()).nullish(),
    workMode: text,
    officeDays: amount,
    pay: z.object({ min: amount, max: amount, currency: z.string(), period: text }).nullish(),
    travelPercent: amount,
    contract: z.array(z.string()).nullish(),
    sender: text,
    contact: z.object({ name: text, email: text, phone: text }).nullish(),
    interview: z.object({ format: text, start: text, durationMinutes: amount, replyBy: text }).partial().nullish(),
  }),
  concerns: z.array(z.object({ kind: z.enum(concernKinds), quote: z.string() })).default([]),
})
export type Label = z.infer<typeof labelSchema>

/** Where a document comes from, when an index beside the labels says so. */
const originSchema = z.object({ id: z.string(), country: text, sector: text })
export type Origin = z.infer<typeof originSchema>

/** A document with its label. */
export interface Labelled {
  label: Label
  text: string
  origin: Origin | null
}

/** Labelled documents and a short name for exactly this set of them. */
export interface LabelledSet {
  documents: Labelled[]
  /** First characters of a hash over texts and labels: the same documents and labels give the same. */
  fingerprint: string
}

const scenarioSchema = z.object({
  id: z.string(),
  text: z.string(),
  received: z.string().default('2024-05-13T09:00'),
  situation: z.unknown(),
  want: z.object({ verdict: z.string(), limits: z.partialRecord(z.enum(limitNames), z.string()).default({}) }),
})

/** A document, a person's situation, and the limits and verdict that are right for them. */
export type Scenario = z.infer<typeof scenarioSchema>

/** Reads a file of one JSON object a line. Throws a `Problem` that names the first bad line. */
function readLines<T>(file: string, schema: z.ZodType<T>): T[] {
  if (!existsSync(file)) throw new Problem(`${file}: there is no such file.`)
  const rows: T[] = []
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue
    try {
      rows.push(schema.parse(JSON.parse(line)))
    } catch {
      throw new Problem(`${file}, line ${index + 1}: this is not one of the expected labels.`)
    }
  }
  return rows
}

/** The labelled documents of a folder; `gold` is `gold.jsonl` in it unless another file is named. */
export function readLabelled(folder: string, gold = join(folder, 'gold.jsonl')): LabelledSet {
  const index = join(folder, 'index.jsonl')
  const origins = new Map(existsSync(index) ? readLines(index, originSchema).map((origin) => [origin.id, origin]) : [])
  const hash = createHash('sha256')
  const documents = readLines(gold, labelSchema).map((label) => {
    const file = ['.txt', '.eml', ''].map((end) => join(folder, label.id + end)).find((name) => existsSync(name))
    if (!file) throw new Problem(`There is no document for the label ${label.id} in ${folder}.`)
    const document = { label, text: readFileSync(file, 'utf8'), origin: origins.get(label.id) ?? null }
    hash.update(JSON.stringify([label, document.text]))
    return document
  })
  return { documents, fingerprint: hash.digest('hex').slice(0, 12) }
}

/** The scenarios of a file. */
export function readScenarios(file: string): Scenario[] {
  return readLines(file, scenarioSchema)
}

/** Whether a document belongs to the half that rules are tuned on: the last number of its id is odd. */
export function isOdd({ label }: Labelled): boolean {
  return Number(label.id.match(/\d+(?=\D*$)/)?.[0] ?? 0) % 2 === 1
}
