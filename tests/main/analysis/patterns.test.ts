import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createContext, Script } from 'node:vm'
import { check, type Diagnostics, type Parameters } from 'recheck'
import { parseSync } from 'vite'
import { describe, expect, test } from 'vitest'

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..')

/** A regular expression of the sources and where it stands. */
interface Pattern {
  file: string
  line: number
  source: string
  flags: string
}

/** A node of the syntax tree, as far as it matters here. */
interface Node {
  type: string
  start: number
  regex?: { pattern: string; flags: string }
  callee?: { type: string; name?: string }
}

/** Patterns that backtrack on endless input but are never given any: `file`, a piece of the pattern, and why. */
const neverLong: [file: string, piece: string, why: string][] = [
  ['places/read-query.ts', '\\s+or\\s+', 'a query is cut at 200 characters before'],
]

/**
 * Budgets of `recheck`, counted in steps and not in time, so that a busy machine finds the same.
 * Its own are fifty times as high and take minutes; what these miss is what needs a cleverly made attack.
 */
const budgets: Parameters = {
  timeout: 1_500,
  randomSeed: 7,
  maxIteration: 3,
  maxInitialGenerationSize: 100,
  maxGenerationSize: 30,
  mutationSize: 10,
  crossoverSize: 10,
  incubationLimit: 8_000,
  incubationTimeout: null,
  attackLimit: 2_000_000,
  attackTimeout: null,
  maxAttackStringSize: 20_000,
  maxGeneStringSize: 800,
  maxNFASize: 3_000,
}

/** Every file whose patterns are run over pasted text. */
function sources(): string[] {
  return [...globSync('main/**/*.ts', { cwd: root }), ...globSync('common/**/*.ts', { cwd: root })]
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.endsWith('.d.ts'))
    .sort()
}

/** Every node of a tree, in no order. */
function* nodes(tree: unknown): Generator<Node> {
  if (typeof tree !== 'object' || tree === null) return
  if ('type' in tree && 'start' in tree) yield tree as Node
  for (const value of Object.values(tree)) yield* nodes(value)
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

/** The regex literals of a file, and the lines on which it makes others from strings. */
function patternsIn(file: string): { literals: Pattern[]; made: number[] } {
  const text = readFileSync(join(root, file), 'utf8')
  const literals: Pattern[] = []
  const made: number[] = []
  for (const node of nodes(parseSync(file, text).program)) {
    if (node.regex) {
      const { pattern, flags } = node.regex
      literals.push({ file, line: lineOf(text, node.start), source: pattern, flags })
    } else if (/^(?:New|Call)Expression$/.test(node.type) && node.callee?.name === 'RegExp') {
      made.push(lineOf(text, node.start))
    }
  }
  return { literals, made }
}

/** The regular expressions that files make from strings while they are loaded, for the first time in this process. */
async function madeOnLoad(files: readonly string[]): Promise<Pattern[]> {
  const found: Pattern[] = []
  const native = globalThis.RegExp
  globalThis.RegExp = new Proxy(native, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const pattern = new target(source, flags)
      const stack = new Error().stack ?? ''
      const at = (one: string) => stack.indexOf(`${one}:`)
      // The innermost: a file that loads another stands further down
      const [file] = files.filter((one) => at(one) >= 0).sort((a, b) => at(a) - at(b))
      const line = file ? Number(stack.slice(stack.indexOf(`${file}:`) + file.length + 1).split(':')[0]) : 0
      if (file) found.push({ file, line, source: pattern.source, flags: pattern.flags })
      return pattern
    },
  })
  try {
    for (const file of files) await import(join(root, file))
  } finally {
    globalThis.RegExp = native
  }
  return found
}

/** What a pattern is attacked with, as a text of about any size, and a name for the attack. */
interface Attack {
  name: string
  ofSize: (size: number) => string
}

/** Pieces that patterns for prose stumble over, for the few patterns that `recheck` cannot settle. */
const hostilePieces = [
  ' ',
  '\t',
  'a',
  'A',
  '1',
  '-',
  '.',
  ',',
  '(',
  '<',
  'a ',
  'A ',
  '1 ',
  '1,',
  'a.',
  'A a ',
  ' -',
  '\n',
  ' \n',
]

/** The attack that `recheck` found, or all of ours when it came to no end. */
function attacksOf(found: Diagnostics): Attack[] {
  if (found.status === 'safe') return []
  if (found.status === 'unknown') {
    return hostilePieces.map((piece) => ({
      name: JSON.stringify(piece),
      ofSize: (size) => `${piece.repeat(size / piece.length)}\u0000`,
    }))
  }
  const { pumps, suffix } = found.attack
  const pumped = pumps.reduce((sum, { pump }) => sum + pump.length, 0)
  return [
    {
      name: `${found.complexity.summary}, ${pumps.map(({ pump }) => JSON.stringify(pump.slice(0, 40))).join(', ')}`,
      ofSize: (size) =>
        pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.max(1, size / Math.max(1, pumped)))).join('') +
        suffix,
    },
  ]
}

/** Milliseconds the real engine takes for a text; infinity when it is still busy after half a second. */
function millisecondsFor({ source, flags }: Pattern, text: string): number {
  const context = createContext({ text, pattern: new RegExp(source, flags.replace(/[gy]/g, '')) })
  const started = performance.now()
  try {
    new Script('pattern.test(text)').runInContext(context, { timeout: 500 })
  } catch {
    return Number.POSITIVE_INFINITY
  }
  return performance.now() - started
}

/** The quickest of several runs counts: a busy machine can only make a run slower. */
const mostRuns = 5

/** Whether eight times the text takes far more than eight times as long: bounded repeats only look dangerous. */
function growsTooFast(pattern: Pattern, { ofSize }: Attack): boolean {
  let large = Number.POSITIVE_INFINITY
  let small = Number.POSITIVE_INFINITY
  for (let run = 0; run < mostRuns; run++) {
    large = Math.min(large, millisecondsFor(pattern, ofSize(40_000)))
    if (large < 20) return false
    small = Math.min(small, millisecondsFor(pattern, ofSize(5_000)))
    if (Number.isFinite(large) && large <= 24 * small) return false
  }
  return true
}

/** What is wrong with a pattern, in one line that names its place; null when nothing is. */
async function problemWith(pattern: Pattern): Promise<string | null> {
  const found = await check(pattern.source, pattern.flags, budgets)
  const attack = attacksOf(found).find((one) => growsTooFast(pattern, one))
  if (!attack) return null
  if (neverLong.some(([file, piece]) => pattern.file.endsWith(file) && pattern.source.includes(piece))) return null
  return `${pattern.file}:${pattern.line} slow on many of ${attack.name}: /${pattern.source}/${pattern.flags}`
}

/** The problems of patterns, three of them looked at side by side. */
async function problemsWith(patterns: readonly Pattern[]): Promise<string[]> {
  const problems: string[] = []
  const left = [...new Map(patterns.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern])).values()]
  const work = async () => {
    for (let next = left.pop(); next; next = left.pop()) {
      const problem = await problemWith(next)
      if (problem) problems.push(problem)
    }
  }
  await Promise.all([work(), work(), work()])
  return problems.sort()
}

describe('no pattern backtracks', () => {
  const files = sources()

  test('in a literal', { timeout: 120_000 }, async () => {
    const literals = files.flatMap((file) => patternsIn(file).literals)
    expect(literals.length).toBeGreaterThan(100)
    expect(await problemsWith(literals)).toEqual([])
  })

  test('in one that is made from strings', { timeout: 60_000 }, async () => {
    const makers = files.filter((file) => patternsIn(file).made.length > 0)
    const made = await madeOnLoad(makers)
    for (const file of makers) {
      // One made while the program runs could be made of anything, and cannot be looked at here
      const count = made.filter((pattern) => pattern.file === file).length
      expect
        .soft(count, `${file} makes patterns after it is loaded`)
        .toBeGreaterThanOrEqual(patternsIn(file).made.length)
    }
    expect(await problemsWith(made)).toEqual([])
  })

  test('and this test would see one that does', async () => {
    const bad = { file: 'bad.ts', line: 1, flags: '' }
    expect(
      await problemsWith([
        { ...bad, source: '^(a+)+$' },
        { ...bad, source: '\\s*,\\s*x' },
      ]),
    ).toHaveLength(2)
    expect(await problemsWith([{ ...bad, source: '^[a-z]{1,20}(?: [a-z]{1,20}){0,3}$' }])).toEqual([])
  })

  test('and every exception still stands in its file', () => {
    for (const [file, piece, why] of neverLong) {
      const literals = files.filter((one) => one.endsWith(file)).flatMap((one) => patternsIn(one).literals)
      expect
        .soft(
          literals.some((pattern) => pattern.source.includes(piece)),
          `${file} ${piece}: ${why}`,
        )
        .toBe(true)
    }
  })
})
