import { globSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { INSTRUMENTER_CONSTANTS, type InstrumenterContext } from '@stryker-mutator/api/core'
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  type CompleteDryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner'
import type { CollectedTest } from './collected-tests.ts'

// Stryker's own runner starts a process for each change and loads everything anew, a second or more for each of
// thousands. The code under test is pure, so this one loads it once and calls the tests again and again.

/** The folder whose tests are run, as `main/analysis/verdict`; those left out take seconds each. */
const tested = process.env.SECOND_LOOK_MUTATED ?? ''
const testFiles = {
  include: [`tests/${tested}/**/*.test.ts`],
  exclude: ['**/properties.test.ts', '**/commute.test.ts'],
}

const collector = new URL('./collected-tests.ts', import.meta.url).href

/** What Stryker's changed code reads and writes. */
const shared: InstrumenterContext = {}
Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: shared })

/** Runs tests in the process it lives in. */
class PureRunner implements TestRunner {
  #tests: ReadonlyMap<string, CollectedTest> | null = null
  /** Whether some change was active here before. */
  #isUsed = false
  /** Whether a change left something behind. */
  #isSpoilt = false
  /** How many changes each test has seen: those that see most are asked first. */
  readonly #seen = new Map<string, number>()

  /** Values made while a file is loaded are left as they are (`ignoreStatic`), so there is nothing to load anew. */
  capabilities() {
    return { reloadEnvironment: true }
  }

  async dryRun(): Promise<CompleteDryRunResult> {
    const tests = await this.#run(await this.#load())
    return {
      status: DryRunStatus.Complete,
      tests,
      mutantCoverage: shared.mutantCoverage ?? { static: {}, perTest: {} },
    }
  }

  /**
   * A change is seen when a test fails with it and passes again without it. Where it does not pass again, something
   * stayed behind of this change or an earlier one: Stryker is made to try once more in a new process.
   */
  async mutantRun({ activeMutant, testFilter, hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    if (this.#isSpoilt) throw new Error('An earlier change left something behind.')
    const wasUsed = this.#isUsed
    this.#isUsed = true
    Object.assign(shared, { hitCount: 0, hitLimit })
    const all = await this.#load()
    shared.activeMutant = activeMutant.id
    const seenBy = ({ id }: CollectedTest) => this.#seen.get(id) ?? 0
    const chosen = testFilter ? testFilter.flatMap((id) => all.get(id) ?? []) : [...all.values()]
    chosen.sort((a, b) => seenBy(b) - seenBy(a))
    const results = await this.#run(chosen)
    const timeOut = determineHitLimitReached(shared.hitCount, hitLimit)
    Object.assign(shared, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined })
    const failed = results.some(hasFailed) ? chosen[results.length - 1] : undefined
    if (failed) {
      this.#isSpoilt = (await this.#run([failed])).some(hasFailed)
      if (this.#isSpoilt && wasUsed) throw new Error('Something was left behind.')
      this.#seen.set(failed.id, seenBy(failed) + 1)
    }
    return toMutantRunResult(timeOut ?? { status: DryRunStatus.Complete, tests: results })
  }

  async #load(): Promise<ReadonlyMap<string, CollectedTest>> {
    if (this.#tests) return this.#tests
    registerHooks({
      // The collector itself has Vitest's own `expect`
      resolve: (specifier, given, next) =>
        specifier === 'vitest' && given.parentURL !== collector
          ? { url: collector, shortCircuit: true }
          : next(specifier, given),
    })
    const { collect, collected }: typeof import('./collected-tests.ts') = await import(collector)
    for (const file of globSync(testFiles.include, { exclude: testFiles.exclude }).sort())
      await collect(file, () => import(pathToFileURL(join(process.cwd(), file)).href))
    this.#tests = collected
    return collected
  }

  /** Runs tests one after another, up to the first that fails while a change is active. */
  async #run(tests: ReadonlyMap<string, CollectedTest> | readonly CollectedTest[]): Promise<TestResult[]> {
    const results: TestResult[] = []
    for (const test of tests.values()) {
      const began = performance.now()
      shared.currentTestId = test.id
      const failureMessage = await failureOf(test)
      const said = {
        id: test.id,
        name: test.id,
        fileName: join(process.cwd(), test.fileName),
        timeSpentMs: performance.now() - began,
      }
      results.push(
        failureMessage === null
          ? { ...said, status: TestStatus.Success }
          : { ...said, status: TestStatus.Failed, failureMessage },
      )
      if (failureMessage !== null && shared.activeMutant !== undefined) break
    }
    delete shared.currentTestId
    return results
  }
}

async function failureOf(test: CollectedTest): Promise<string | null> {
  try {
    await test.run()
    return null
  } catch (error) {
    return String(error)
  }
}

function hasFailed({ status }: TestResult): boolean {
  return status === TestStatus.Failed
}

/** Known to Stryker as `pure`. */
export const strykerPlugins = [
  declareFactoryPlugin(
    PluginKind.TestRunner,
    'pure',
    Object.assign(() => new PureRunner(), { inject: [] as const }),
  ),
]
