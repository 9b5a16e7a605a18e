import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { FolderProgress } from '../../common/exchange.ts'
import { maxFileBytes } from '../../common/limits.ts'
import type { Result } from '../../common/result.ts'
import type { ConvertFile } from '../intake/apart.ts'
import { fileText } from '../intake/open-file.ts'
import { mailKey } from './mail-key.ts'

/** The mails of a folder, taken in bit by bit. */
export interface MailFolder {
  progress(): FolderProgress
  /** Reads some more for about `ms` milliseconds, one file at least. */
  takeMore(ms: number): Promise<FolderProgress>
}

/** What becomes of a mail that was read. */
export interface MailPorts {
  convert: ConvertFile
  /** Whether it was taken in before; `key` is what recognises it. */
  isKnown(key: string): boolean
  /** Makes an invite of it. */
  add(mail: { text: string; key: string }): Promise<Result<unknown, string>>
  /** Milliseconds, only ever compared. */
  nowMs(): number
}

const endings = new Set(['.eml', '.msg'])
/** Most names of files that could not be read that are told. */
const mostNamed = 20

/** Looks for the mails in a folder and the folders in it. Null when it cannot be read. */
export async function openMailFolder(folder: string, ports: MailPorts): Promise<MailFolder | null> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => null)
  if (entries === null) return null
  const paths = entries
    .filter((entry) => entry.isFile() && endings.has(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const progress: FolderProgress = { done: 0, of: paths.length, added: 0, known: 0, failed: [], failedCount: 0 }

  const take = async (path: string): Promise<'added' | 'known' | 'failed'> => {
    const size = await stat(path).then(
      (entry) => entry.size,
      () => null,
    )
    if (size === null || size > maxFileBytes) return 'failed'
    const raw = await readFile(path).catch(() => null)
    const file = raw === null ? null : await fileText(raw, path, ports.convert)
    if (raw === null || !file?.ok) return 'failed'
    const key = mailKey(raw, file.value.text)
    if (ports.isKnown(key)) return 'known'
    const added = await ports.add({ text: file.value.text, key })
    return added.ok ? 'added' : 'failed'
  }

  return {
    progress: () => progress,
    async takeMore(ms) {
      const end = ports.nowMs() + ms
      do {
        const path = paths[progress.done]
        if (path === undefined) break
        const became = await take(path)
        progress.done += 1
        if (became === 'failed') {
          progress.failedCount += 1
          if (progress.failed.length < mostNamed) progress.failed.push(basename(path))
        } else progress[became] += 1
      } while (ports.nowMs() < end)
      return progress
    },
  }
}
