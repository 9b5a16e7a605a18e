import { format } from 'node:util'

// What tests of pure functions use of Vitest, collected instead of run, so that they can be run thousands of times in
// one process. `expect` is Vitest's own.

/** One test, ready to be run. */
export interface CollectedTest {
  /** Where it stands and what it is called, unlike any other. */
  id: string
  fileName: string
  run(): unknown
}

type Body = (...given: unknown[]) => unknown
/** `test` and `describe` are both called in these ways. */
interface Declare {
  (name: string, ...rest: unknown[]): void
  each(rows: readonly unknown[]): (name: string, ...rest: unknown[]) => void
}

/** All tests of the files loaded so far, by id. */
export const collected = new Map<string, CollectedTest>()
let place: readonly string[] = []

/** Loads a test file, whose tests are collected as it is. */
export async function collect(fileName: string, load: () => Promise<unknown>): Promise<void> {
  place = [fileName]
  await load()
}

export { expect } from 'vitest'

export const test = declaring((name, body, row) => {
  const [fileName = ''] = place
  const id = unlikeOthers([...place, name].join(' > '))
  collected.set(id, { id, fileName, run: () => body(...row) })
})

export const describe = declaring((name, body, row) => {
  const outer = place
  place = [...outer, name]
  body(...row)
  place = outer
})

function declaring(declare: (name: string, body: Body, row: readonly unknown[]) => void): Declare {
  const one = (name: string, ...rest: unknown[]) => declare(name, bodyOf(rest), [])
  const each =
    (rows: readonly unknown[]) =>
    (name: string, ...rest: unknown[]) => {
      for (const row of rows) declare(titleOf(name, row), bodyOf(rest), Array.isArray(row) ? row : [row])
    }
  return Object.assign(one, { each })
}

/** A test's body stands before or after its options. */
function bodyOf(rest: readonly unknown[]): Body {
  const body = rest.find((one) => typeof one === 'function')
  if (!body) throw new Error('A test without a body')
  return body as Body
}

/** "%s gives %s" with a row's own words. */
function titleOf(name: string, row: unknown): string {
  return Array.isArray(row) ? format(name, ...row.slice(0, name.split('%').length - 1)) : name
}

function unlikeOthers(id: string): string {
  let count = 1
  while (collected.has(count === 1 ? id : `${id} (${count})`)) count += 1
  return count === 1 ? id : `${id} (${count})`
}
