import { z } from 'zod'
import { fail, ok, type Result } from '../../common/result.ts'

/** A value of a row as JSON has it: bytes are written as base64. */
const valueSchema = z.union([z.string(), z.number(), z.null(), z.object({ base64: z.base64() })])

/**
 * The file that holds everything (`.json`). `columns` is the schema of its rows; rows refer to each other by `number`,
 * which says nothing outside this file. `database` is the version of the form the rows have.
 */
export const archiveSchema = z.object({
  format: z.literal('second-look'),
  version: z.literal(1),
  /** UTC ISO-8601. */
  madeAt: z.iso.datetime(),
  database: z.int().positive(),
  columns: z.record(
    z.string(),
    z.array(z.object({ name: z.string(), type: z.string(), notNull: z.boolean(), refersTo: z.string().nullable() })),
  ),
  tables: z.record(z.string(), z.array(z.record(z.string(), valueSchema))),
})
export type Archive = z.infer<typeof archiveSchema>
export type ArchiveRow = Archive['tables'][string][number]

const notOurs =
  'This file was not written by Second Look, or it was changed since. Choose a file that “Save everything” has written.'
const writtenByNewer = 'This file was written by a newer version of Second Look. Install that version to read it.'

/** Reads the text of such a file. `latest` is the newest version of the form that can be read. */
export function readArchive(text: string, latest: number): Result<Archive, 'file'> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return fail('file', notOurs)
  }
  const envelope = z.object({ format: z.literal('second-look'), version: z.int(), database: z.int() }).safeParse(json)
  if (envelope.success && (envelope.data.version > 1 || envelope.data.database > latest))
    return fail('file', writtenByNewer)
  const archive = archiveSchema.safeParse(json)
  return archive.success ? ok(archive.data) : fail('file', notOurs)
}

/** The text of the file: one row a line, so that two files can be compared line by line. */
export function writeArchive(archive: Archive): string {
  const { tables, ...head } = archive
  const named = Object.entries(tables).map(
    ([name, rows]) => `  ${JSON.stringify(name)}: [${rows.map((row) => `\n    ${JSON.stringify(row)}`).join(',')}\n  ]`,
  )
  return `${JSON.stringify(head, null, 1).slice(0, -2)},\n "tables": {\n${named.join(',\n')}\n }\n}\n`
}
