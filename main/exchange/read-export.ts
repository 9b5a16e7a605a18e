import { readFile, stat } from 'node:fs/promises'
import { fail, ok, type Result } from '../../common/result.ts'

/** Largest file that is taken in, in bytes: about 100,000 invites. */
const maxBytes = 500_000_000

const unread = 'This file could not be read. Choose another one, or copy it to a place you may read.'
const tooLarge = 'This file is larger than 500 MB, so it was not taken in. Choose a file that Second Look has written.'

/** Reads a file with everything. */
export async function readExport(path: string): Promise<Result<string, 'file'>> {
  const size = await stat(path).then(
    (entry) => (entry.isFile() ? entry.size : null),
    () => null,
  )
  if (size === null) return fail('file', unread)
  if (size > maxBytes) return fail('file', tooLarge)
  const text = await readFile(path, 'utf8').catch(() => null)
  return text === null ? fail('file', unread) : ok(text)
}
