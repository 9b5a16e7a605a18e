import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { FolderProgress } from '../../common/exchange.ts'
import { maxFileBytes } from '../../common/limits.ts'
import { ok, type Result } from '../../common/result.ts'
import type { ConvertFile } from '../intake/apart.ts'
import { fileText } from '../intake/open-file.ts'
import { headerKey, wordsKey } from './mail-key.ts'

/** The mails of a folder, taken in bit by bit. */
export interface MailFolder {
  progress(): FolderProgress
  /** Takes in some more for about `ms` milliseconds, one batch at least; fails when they could not be kept. */
  takeMore(ms: number): Promise<Result<FolderProgress, 'store'>>
}

/** A mail as text. */
export interface Mail {
  text: string
  /** What recognises it when it comes again. */
  key: string
}

/** What becomes of a mail; `Read` is what was read of it. */
export interface MailPorts<Read> {
  convert: ConvertFile
  /** Whether it was taken in before; `key` is what recognises it. */
  isKnown(key: string): boolean
  /** Reads a mail. */
  read(mail: Mail): Promise<Read>
  /** Makes invites of what was read, all or none. */
  add(read: readonly Read[]): Result<unknown, 'store'>
  /** Milliseconds, only ever compared. */
  nowMs(): number
}

const endings = new Set(['.eml', '.msg'])
/** Most names of files that could not be read that are told. */
const mostNamed = 20
/** How many mails are kept with one write to the disk. */
const batch = 20
/** How many mails are under way at once: while one is turned into text another is read. */
const lanes = 3

/** Looks for the mails in a folder and the folders in it. Null when it cannot be read. */
export async function openMailFolder<Read>(folder: string, ports: MailPorts<Read>): Promise<MailFolder | null> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => null)
  if (entries === null) return null
  const paths = entries
    .filter((entry) => entry.isFile() && endings.has(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const progress: FolderProgress = { done: 0, of: paths.length, added: 0, known: 0, failed: [], failedCount: 0 }

  /** Reads one mail, unless it is here already or among those under way. */
  const take = async (path: string, underWay: Set<string>): Promise<Read | 'known' | 'failed'> => {
    const size = await stat(path).then(
      (entry) => entry.size,
      () => null,
    )
    if (size === null || size > maxFileBytes) return 'failed'
    const raw = await readFile(path).catch(() => null)
    if (raw === null) return 'failed'
    const isNew = (key: string) => {
      if (underWay.has(key) || ports.isKnown(key)) return false
      underWay.add(key)
      return true
    }
    const named = headerKey(raw)
    // A mail that says who it is need not be opened to be recognised.
    if (named !== null && !isNew(named)) return 'known'
    const file = await fileText(raw, path, ports.convert)
    if (!file.ok) return 'failed'
    const { text } = file.value
    const key = named ?? wordsKey(text)
    if (named === null && !isNew(key)) return 'known'
    return ports.read({ text, key })
  }

  const takeBatch = async (): Promise<Result<unknown, 'store'>> => {
    const some = paths.slice(progress.done, progress.done + batch)
    const underWay = new Set<string>()
    const became: (Read | 'known' | 'failed')[] = []
    let next = 0
    const lane = async () => {
      while (next < some.length) {
        const place = next
        next += 1
        became[place] = await take(some[place] ?? '', underWay)
      }
    }
    await Promise.all(Array.from({ length: lanes }, lane))
    const read = became.filter((each): each is Read => each !== 'known' && each !== 'failed')
    const added = read.length === 0 ? ok(null) : ports.add(read)
    if (!added.ok) return added
    const failed = some.filter((_, place) => became[place] === 'failed').map((path) => basename(path))
    progress.done += some.length
    progress.added += read.length
    progress.known += became.filter((each) => each === 'known').length
    progress.failedCount += failed.length
    progress.failed.push(...failed.slice(0, mostNamed - progress.failed.length))
    return ok(null)
  }

  return {
    progress: () => progress,
    async takeMore(ms) {
      const end = ports.nowMs() + ms
      do {
        if (progress.done === progress.of) break
        const taken = await takeBatch()
        if (!taken.ok) return taken
      } while (ports.nowMs() < end)
      return ok(progress)
    },
  }
}
