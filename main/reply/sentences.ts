import { answers } from './sentences/answers.ts'
import { closes, endings, later, openings, reasons } from './sentences/rest.ts'
import type { SentenceRow } from './sentences/row.ts'
import { thanks } from './sentences/thanks.ts'

/** A row with the line of thought it belongs to: of lines that are said once only the first row that fits is used. */
export interface PlacedRow {
  row: SentenceRow
  line: string
  isOnce: boolean
}

const besideThanks = new Set(['thanks/late', 'thanks/after-interview', 'thanks/agency'])

const place = (line: string, rows: readonly SentenceRow[], isOnce: boolean): PlacedRow[] =>
  rows.map((row) => ({ row, line, isOnce }))

/** Every sentence in the order of a letter; `asks` is where the letter's questions stand. */
export const sentenceRows: readonly (PlacedRow | 'asks')[] = [
  ...place(
    'thanks',
    thanks.filter(({ id }) => !besideThanks.has(id)),
    true,
  ),
  ...place(
    'beside',
    thanks.filter(({ id }) => besideThanks.has(id)),
    true,
  ),
  ...place('answer', answers, true),
  ...place('reason', reasons, true),
  ...place('opening', openings, true),
  'asks',
  ...place('ending', endings, true),
  ...place('later', later, false),
  ...place('close', closes, true),
]
