import { hostileSizes } from './hostile.ts'
import type { Line, Timing } from './measure.ts'
import type { Memory } from './memory.ts'
import { ours, type Reader, winkEntities } from './readers.ts'
import type { RuleGrowth } from './rules.ts'
import { table } from './table.ts'

/** Times of all readers over one set of documents. */
export interface Race {
  /** What the documents are, as a heading. */
  heading: string
  documents: number
  characters: number
  /** For all documents of the set together. */
  timings: ReadonlyMap<string, Timing>
}

/** Everything the report shows. */
export interface Performance {
  versions: string
  rounds: number
  readers: readonly Reader[]
  races: readonly Race[]
  growth: { points: readonly (readonly [size: number, milliseconds: number])[]; line: Line; exponent: number }
  /** Milliseconds for both hostile sizes; null when it was ended for taking too long. */
  hostile: ReadonlyMap<string, readonly number[] | null>
  hostileLimitMs: number
  rules: readonly RuleGrowth[]
  memory: Memory
}

const ms = (value: number) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2))
const count = (value: number) => Math.round(value).toLocaleString('en-GB')
const kilobytes = (bytes: number) => count(bytes / 1024)
const times = (value: number) => `${value >= 10 ? value.toFixed(0) : value.toFixed(2)}×`

/** The part of `docs/performance.md` on the reading. */
export function report(performance: Performance): string {
  const { growth, memory, races, rounds } = performance
  return [
    `Beside ${performance.versions}.`,
    glance(performance),
    `Every reader runs in the same process, warmed, in ${rounds} rounds in turn; figures are the middle round, in brackets the rounds a quarter from either end.`,
    ...races.flatMap((race) => [`### ${race.heading}`, raceTable(race, performance.readers)]),
    '### Growth',
    `The whole reading from 1 kB to 1 MB. A straight line through these points explains ${(growth.line.r2 * 100).toFixed(2)} % of their spread (R² ${growth.line.r2.toFixed(4)}): ${ms(growth.line.slope * 1e6)} ms a megabyte. Time grows as size to the power of ${growth.exponent.toFixed(2)} above 8 kB; 1 is linear.`,
    table(
      ['characters', 'ms', 'ms a megabyte'],
      growth.points.map(([size, taken]) => [count(size), ms(taken), ms((taken / size) * 1e6)]),
    ),
    '### Hostile texts',
    `Texts of one piece over and over. A text eight times as long should take about eight times as long; far more means that something looks at the whole text again and again. Ended after ${performance.hostileLimitMs / 1000} s.`,
    hostileTable(performance),
    '### More rules',
    'All phrases looked for in the documents of 4 kB, with our phrases once, and with up to ten times as many: ours again with an invented last word, so that they are followed as far as ours.',
    table(
      ['rules', 'phrases', 'compiled once, ms', 'a document, ms', 'against one times'],
      performance.rules.map(({ times: factor, phrases, compileMs, find }) => [
        `${factor}×`,
        count(phrases),
        ms(compileMs),
        find.median.toFixed(3),
        times(find.median / (performance.rules[0]?.find.median ?? 1)),
      ]),
    ),
    '### Memory',
    table(
      ['', 'kB'],
      [
        ['the program with rules and places, before the first document', kilobytes(memory.atStart)],
        ['taken while a document of 4 kB is read', kilobytes(memory.whileReading)],
        ['held by a reading that is kept', kilobytes(memory.keptReading)],
        ['still held after 1 MB of new words, nothing kept', kilobytes(memory.afterNewWords)],
      ],
    ),
    `Words remembered before that megabyte: ${count(memory.wordsBefore)}; after it: ${count(memory.wordsAfter)}.`,
  ].join('\n\n')
}

function glance({ races, growth, rules, readers }: Performance): string {
  const first = races[0]
  const mine = first?.timings.get(ours)?.median ?? Number.NaN
  const against = readers
    .filter(({ name }) => name !== ours)
    .map(({ name, does }) => [`${name}: ${does}`, times(mine / (first?.timings.get(name)?.median ?? Number.NaN))])
  const last = rules.at(-1)
  const isFaster = mine < (first?.timings.get(winkEntities)?.median ?? 0)
  return [
    `The whole reading of a document of 4 kB takes ${ms(mine / (first?.documents ?? 1))} ms: ${isFaster ? 'less' : 'more'} than the bare entity pass of wink-nlp. Its time as a multiple of theirs, below 1 is faster:`,
    table(['', 'our time'], against),
    `- Linear growth from 1 kB to 1 MB: R² ${growth.line.r2.toFixed(4)}\n- Ten times the rules: ${times((last?.find.median ?? Number.NaN) / (rules[0]?.find.median ?? 1))} the time to find them`,
  ].join('\n\n')
}

function raceTable({ documents, characters, timings }: Race, all: readonly Reader[]): string {
  const mine = timings.get(ours)?.median ?? Number.NaN
  const rows = all.map(({ name, does }) => {
    const { median, lowQuarter, highQuarter } = timings.get(name) as Timing
    const each = (value: number) => ms(value / documents)
    return [
      name,
      does,
      times(median / mine),
      `${each(median)} (${each(lowQuarter)}–${each(highQuarter)})`,
      ms((median / characters) * 1e6),
    ]
  })
  return `${count(documents)} documents, ${count(characters)} characters.\n\n${table(['', 'what it does', 'against Second Look', 'ms a document', 'ms a megabyte'], rows)}`
}

function hostileTable({ hostile, hostileLimitMs }: Performance): string {
  const [small, large] = hostileSizes
  const rows = [...hostile].map(([name, taken]) => {
    if (!taken) return [name, '', `over ${count(hostileLimitMs)}`, '']
    const [a = Number.NaN, b = Number.NaN] = taken
    return [name, ms(a), ms(b), times(b / a)]
  })
  return table(['a text of', `${count(small)} characters, ms`, `${count(large)} characters, ms`, 'growth'], rows)
}
