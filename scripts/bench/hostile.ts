import { analyze } from '../../main/analysis/analyze.ts'
import { hostilePieces } from './documents.ts'
import { clock } from './measure.ts'
import { exampleContext } from './readers.ts'

// Run by itself for one piece, so that it can be ended from outside: prints milliseconds for both sizes as JSON.

/** Characters of the smaller and the larger hostile text. */
export const hostileSizes = [25_000, 200_000] as const

if (process.argv[1] === import.meta.filename) {
  const context = exampleContext()
  const piece = hostilePieces[process.argv[2] ?? ''] ?? ' '
  analyze(piece.repeat(50), context)
  const times = hostileSizes.map((size) => clock(() => analyze(piece.repeat(Math.ceil(size / piece.length)), context)))
  process.stdout.write(JSON.stringify(times))
}
