import { existsSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Reading } from '../common/reading.ts'
import { fail } from '../common/result.ts'
import { type LocalDateTime, localDateTimeSchema, type Situation, situationSchema } from '../common/situation.ts'
import { analyze } from './analysis/analyze.ts'
import { describe } from './cli/describe.ts'
import { type ConvertFile, convertApart } from './intake/apart.ts'
import { startNodeChild } from './intake/node-child.ts'
import { fileText, openFile } from './intake/open-file.ts'
import type { Gazetteer } from './places/gazetteer.ts'
import { loadGazetteer } from './places/load-gazetteer.ts'
import { type Spelling, spellings } from './reply/spelling.ts'

const usage = `Usage: npm run analyze -- FILE… [--situation FILE.json] [--received 2024-05-13T09:00] [--spelling uk|us] [--json]
       npm run --silent analyze -- --batch < documents.jsonl
FILE is a mail (.eml, .msg), a page (.html), a document (.pdf, .docx), a calendar file (.ics) or plain text;
- is standard input.`

/** How the command ended: all read, some input not read, wrong use. */
const exit = { ok: 0, unread: 1, usage: 2 } as const

interface Options {
  files: string[]
  isBatch: boolean
  isJson: boolean
  situation: Situation
  received: LocalDateTime
  /** The English of replies to a text that shows none. */
  spelling: Spelling
}

let gazetteer: Gazetteer | null | undefined

/** The places, read on first need; null when their file is not there. */
function places(): Gazetteer | null {
  if (gazetteer === undefined) {
    const path = fileURLToPath(new URL('../resources/places.bin', import.meta.url))
    gazetteer = existsSync(path) ? loadGazetteer(path) : null
  }
  return gazetteer
}

/** Reads one text for the command line: no corrections, nothing dismissed, the reply of the verdict. */
function read(text: string, situation: Situation, now: LocalDateTime, spelling: Spelling): Reading {
  return analyze(text, {
    now,
    situation,
    corrections: {},
    dismissed: [],
    replyIntent: null,
    spelling,
    gazetteer: places(),
  })
}

/** Prints to standard error and gives the exit status for wrong use. */
function misuse(problem: string): number {
  process.stderr.write(`${problem}\n${usage}\n`)
  return exit.usage
}

function localNow(): LocalDateTime {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}

/** Reads the arguments; a string is what is wrong with them. */
function parseOptions(args: readonly string[]): Options | string {
  const options: Options = {
    files: [],
    isBatch: false,
    isJson: false,
    situation: {},
    received: localNow(),
    spelling: 'uk',
  }
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string
    if (arg === '--batch') options.isBatch = true
    else if (arg === '--json') options.isJson = true
    else if (arg === '--received') {
      const moment = localDateTimeSchema.safeParse(args[++i])
      if (!moment.success) return '--received takes a local date and time such as 2024-05-13T09:00.'
      options.received = moment.data
    } else if (arg === '--spelling') {
      const spelling = spellings.find((one) => one === args[i + 1])
      if (!spelling) return '--spelling takes uk or us.'
      options.spelling = spelling
      i++
    } else if (arg === '--situation') {
      const file = args[++i]
      if (!file || !existsSync(file)) return '--situation takes the name of a JSON file.'
      const situation = situationOf(readFileSync(file, 'utf8'))
      if (!situation) return `${file} does not hold a situation. examples/situation.json shows one.`
      options.situation = situation
    } else if (arg.startsWith('--')) return `There is no option ${arg}.`
    else options.files.push(arg)
  }
  if (!options.isBatch && options.files.length === 0) return 'No file is named.'
  if (options.isBatch && options.files.length > 0) return '--batch reads standard input and takes no files.'
  return options
}

function situationOf(json: string): Situation | null {
  try {
    return situationSchema.strict().parse(JSON.parse(json))
  } catch {
    return null
  }
}

/** One JSON object a line in, one reading a line out, in the same order, whatever comes. */
async function batch({ spelling }: Options): Promise<number> {
  let status: number = exit.ok
  for await (const line of inputLines()) {
    if (line.trim() === '') continue
    const answer = answerLine(line, spelling)
    if ('error' in answer) {
      status = exit.unread
      process.stderr.write(`A line could not be read: ${answer.error.detail}\n`)
    }
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`))
      await new Promise((resolve) => process.stdout.once('drain', resolve))
  }
  return status
}

/** The lines of standard input. Only `\n` ends one: Node's own reader also breaks at U+2028, which JSON leaves as it is. */
async function* inputLines(): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of process.stdin.setEncoding('utf8')) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  yield rest
}

interface LineError {
  id?: unknown
  error: { code: 'bad-json' | 'no-text' | 'bad-situation' | 'bad-received'; detail: string }
}

function answerLine(line: string, spelling: Spelling): (Reading & { id: unknown }) | LineError {
  let request: unknown
  try {
    request = JSON.parse(line)
  } catch {
    return { error: { code: 'bad-json', detail: 'This line is not JSON.' } }
  }
  if (typeof request !== 'object' || request === null || Array.isArray(request))
    return { error: { code: 'bad-json', detail: 'This line is not a JSON object.' } }
  const { id, text, received, situation } = request as Record<string, unknown>
  const withId = id === undefined ? {} : { id }
  if (typeof text !== 'string')
    return { ...withId, error: { code: 'no-text', detail: 'The field "text" is missing or not text.' } }
  const person = situationSchema.safeParse(situation ?? {})
  if (!person.success)
    return { ...withId, error: { code: 'bad-situation', detail: 'The field "situation" is not one.' } }
  const now =
    received === undefined || received === null ? localNow() : typeof received === 'string' ? received.slice(0, 16) : ''
  if (!localDateTimeSchema.safeParse(now).success) {
    return {
      ...withId,
      error: {
        code: 'bad-received',
        detail: 'The field "received" is not a local date and time such as 2024-05-13T09:00.',
      },
    }
  }
  return { id, ...read(text, person.data, now, spelling) }
}

/** Reads files for a person. What is to be said about a file goes to standard error. */
async function readFiles({ files, isJson, situation, received, spelling }: Options): Promise<number> {
  let status: number = exit.ok
  const convert = convertApart(startNodeChild)
  for (const file of files) {
    const opened = file === '-' ? await fileText(readFileSync(0), '', convert) : await open(file, convert)
    for (const line of opened.ok ? opened.value.notes : [opened.detail]) process.stderr.write(`${file}: ${line}\n`)
    if (!opened.ok) {
      status = exit.unread
      continue
    }
    const { text } = opened.value
    const reading = read(text, situation, received, spelling)
    // The text goes along: spans point into it, and it may stand in no file.
    process.stdout.write(isJson ? `${JSON.stringify({ id: file, text, ...reading })}\n` : describe(file, text, reading))
  }
  return status
}

async function open(file: string, convert: ConvertFile) {
  const entry = statSync(file, { throwIfNoEntry: false })
  if (!entry) return fail('file', 'There is no such file.')
  if (entry.isDirectory()) return fail('file', 'This is a folder. Name the files in it.')
  return openFile(file, convert)
}

const options = parseOptions(process.argv.slice(2))
process.exitCode =
  typeof options === 'string' ? misuse(options) : options.isBatch ? await batch(options) : await readFiles(options)
