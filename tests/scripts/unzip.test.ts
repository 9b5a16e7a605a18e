import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { unzip } from '../../scripts/unzip.ts'

test('stored and deflated files come out with their content and permissions, at the places they are given', async () => {
  const { archive, folder } = await archiveOf([
    { name: 'top/', content: '', method: 0, mode: 0o755 },
    { name: 'top/stored.txt', content: 'as it is', method: 0, mode: 0o644 },
    { name: 'top/packed.sh', content: 'echo '.repeat(500), method: 8, mode: 0o755 },
    { name: 'top/left-out', content: 'no', method: 0, mode: 0o644 },
  ])
  await unzip(archive, folder, (name) => (name.endsWith('left-out') ? null : name.replace('top/', 'here/')))
  expect(await readFile(join(folder, 'here/stored.txt'), 'utf8')).toBe('as it is')
  expect(await readFile(join(folder, 'here/packed.sh'), 'utf8')).toBe('echo '.repeat(500))
  expect((await stat(join(folder, 'here/packed.sh'))).mode & 0o777).toBe(0o755)
  await expect(stat(join(folder, 'here/left-out'))).rejects.toThrow('ENOENT')
})

test.each(['../outside.txt', '/outside.txt', 'a/../../outside.txt'])('nothing is written to %s', async (name) => {
  const { archive, folder } = await archiveOf([{ name, content: 'x', method: 0, mode: 0o644 }])
  await expect(unzip(archive, folder, (path) => path)).rejects.toThrow('outside the folder')
})

test('a file that is no archive is refused', async () => {
  const { archive, folder } = await archiveOf([])
  await writeFile(archive, 'no archive')
  await expect(unzip(archive, folder, (path) => path)).rejects.toThrow('Not a zip archive')
})

interface Member {
  name: string
  content: string
  /** 0 stored, 8 deflated. */
  method: 0 | 8
  mode: number
}

/** Writes a zip archive by the book and gives its path and an empty folder beside it. */
async function archiveOf(members: readonly Member[]): Promise<{ archive: string; folder: string }> {
  const work = await mkdtemp(join(tmpdir(), 'unzip-'))
  onTestFinished(() => rm(work, { recursive: true, force: true }))
  const files: Buffer[] = []
  const table: Buffer[] = []
  let offset = 0
  for (const { name, content, method, mode } of members) {
    const packed = method === 8 ? deflateRawSync(content) : Buffer.from(content)
    // Version, flags, method, time, date, checksum, both sizes, length of the name, length of the extra field.
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(method, 4)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(Buffer.byteLength(content), 18)
    common.writeUInt16LE(Buffer.byteLength(name), 22)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(mode << 16, 6)
    rest.writeUInt32LE(offset, 10)
    table.push(Buffer.from('PK\x01\x02\x14\x03'), common, rest, Buffer.from(name))
    const file = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed])
    files.push(file)
    offset += file.length
  }
  const end = Buffer.alloc(18)
  end.writeUInt16LE(members.length, 4)
  end.writeUInt16LE(members.length, 6)
  end.writeUInt32LE(Buffer.concat(table).length, 8)
  end.writeUInt32LE(offset, 12)
  const archive = join(work, 'archive.zip')
  await writeFile(archive, Buffer.concat([...files, ...table, Buffer.from('PK\x05\x06'), end]))
  return { archive, folder: join(work, 'out') }
}
