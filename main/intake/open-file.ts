import { readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { fail, ok, type Result } from '../../common/result.ts'
import { decodeText, maxFileBytes, refuse } from './decode.ts'

/** A file's text and the name it had, without its folder. */
export interface OpenedFile {
  text: string
  name: string
}

/** Formats known by name to hold no plain text, whatever their bytes look like. */
const unreadable = ['.pdf', '.doc', '.docx', '.odt', '.pages', '.msg', '.ics']

/** Reads a file the person chose. Fails with a sentence for them. */
export async function openFile(path: string): Promise<Result<OpenedFile, 'file'>> {
  if (unreadable.includes(extname(path).toLowerCase())) return fail('file', refuse('binary').detail)
  const size = await stat(path).then(
    (entry) => (entry.isFile() ? entry.size : null),
    () => null,
  )
  if (size === null) return fail('file', notRead)
  if (size > maxFileBytes) return fail('file', refuse('too-large').detail)
  const bytes = await readFile(path).catch(() => null)
  if (bytes === null) return fail('file', notRead)
  const text = decodeText(bytes)
  return text.ok ? ok({ text: text.value, name: basename(path) }) : fail('file', text.detail)
}

const notRead = 'This file could not be read. See that it is still there and that you may open it, then try again.'
