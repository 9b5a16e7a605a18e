import { type FileHandle, mkdir, open, writeFile } from 'node:fs/promises'
import { dirname, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'

const inflate = promisify(inflateRaw)

/** One file in an archive. */
interface Entry {
  name: string
  /** 0 is stored as it is, 8 is deflated. */
  method: number
  packedSize: number
  headerOffset: number
  /** Unix permission bits; 0 when the archive names none. */
  mode: number
}

/**
 * Unpacks a zip archive into `folder`. `place` gives the path of each file under `folder`, or null to leave it out.
 * Written here because neither Node nor a bare Debian brings an unpacker. Archives above 4 GB are not read.
 */
export async function unzip(archive: string, folder: string, place: (name: string) => string | null): Promise<void> {
  const file = await open(archive)
  try {
    for (const entry of await readEntries(file)) {
      const path = entry.name.endsWith('/') ? null : place(entry.name)
      if (path === null) continue
      const target = resolve(folder, path)
      // An archive may name `../` paths; nothing is written outside the folder.
      if (!target.startsWith(resolve(folder) + sep)) throw new Error(`Path outside the folder: ${entry.name}`)
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, await readContent(file, entry), { mode: entry.mode & 0o777 || 0o644 })
    }
  } finally {
    await file.close()
  }
}

async function readBytes(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position)
  if (bytesRead !== length) throw new Error('The archive is cut short.')
  return buffer
}

/** The table of contents at the end of the archive (APPNOTE 4.3.12 and 4.3.16). */
async function readEntries(file: FileHandle): Promise<Entry[]> {
  const { size } = await file.stat()
  const tailLength = Math.min(size, 65_557)
  const tail = await readBytes(file, size - tailLength, tailLength)
  const end = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < 0) throw new Error('Not a zip archive.')
  const table = await readBytes(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12))
  const entries: Entry[] = []
  for (let at = 0; at < table.length; ) {
    const nameLength = table.readUInt16LE(at + 28)
    entries.push({
      name: table.toString('utf8', at + 46, at + 46 + nameLength),
      method: table.readUInt16LE(at + 10),
      packedSize: table.readUInt32LE(at + 20),
      headerOffset: table.readUInt32LE(at + 42),
      mode: table.readUInt32LE(at + 38) >>> 16,
    })
    at += 46 + nameLength + table.readUInt16LE(at + 30) + table.readUInt16LE(at + 32)
  }
  return entries
}

async function readContent(file: FileHandle, entry: Entry): Promise<Buffer> {
  // The name and extra field stand once more before the content, and may differ in length from the table's.
  const header = await readBytes(file, entry.headerOffset, 30)
  const start = entry.headerOffset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  const packed = await readBytes(file, start, entry.packedSize)
  if (entry.method === 0) return packed
  if (entry.method === 8) return inflate(packed)
  throw new Error(`Unknown packing ${entry.method} of ${entry.name}`)
}
