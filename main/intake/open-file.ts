import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { FileText } from '../../common/files.ts'
import { maxFileBytes } from '../../common/limits.ts'
import { fail, ok, type Result } from '../../common/result.ts'
import type { ConvertFile } from './apart.ts'
import { decodeText } from './decode.ts'
import { kindOf } from './file-kind.ts'
import { type Refusal, refuse } from './refuse.ts'

/** Reads a file the person chose. Fails with a sentence for them. */
export async function openFile(path: string, convert: ConvertFile): Promise<Result<FileText, 'file'>> {
  const size = await stat(path).then(
    (entry) => (entry.isFile() ? entry.size : null),
    () => null,
  )
  if (size === null) return refusal('unread')
  if (size > maxFileBytes) return refusal('too-large')
  const bytes = await readFile(path).catch(() => null)
  return bytes === null ? refusal('unread') : fileText(bytes, path, convert)
}

/** The text of a file that was dropped, pasted or read already. `name` may have a folder before it. */
export async function fileText(
  bytes: Uint8Array,
  name: string,
  convert: ConvertFile,
): Promise<Result<FileText, 'file'>> {
  if (bytes.length > maxFileBytes) return refusal('too-large')
  const called = basename(name)
  // Plain text needs no library, and so no process of its own.
  if (kindOf(bytes, called) === 'text') {
    const text = decodeText(bytes)
    return text.ok ? ok({ text: text.value, name: called, notes: [], calendar: null }) : fail('file', text.detail)
  }
  const converted = await convert(bytes, called)
  return converted.ok ? ok({ ...converted.value, name: called }) : converted
}

function refusal(code: Refusal) {
  return fail('file', refuse(code).detail)
}
