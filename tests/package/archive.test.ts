import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { extractFile, listPackage, statFile } from '@electron/asar'
import { expect, test } from 'vitest'
import { fileList, treeFiles } from '../../scripts/package/file-list.ts'
import { archive, installed, listFile } from './installed.ts'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** The paths of the files in the archive, without those that lie beside it. */
const packed = listPackage(archive, { isPack: false })
  .map((path) => path.replace(/^[\\/]/, ''))
  .filter((path) => {
    const entry = statFile(archive, path)
    return 'size' in entry && !entry.unpacked
  })

test('every file of the archive is what its own hash says', () => {
  expect(packed.length).toBeGreaterThan(30)
  for (const path of packed) {
    const entry = statFile(archive, path)
    const integrity = 'integrity' in entry ? entry.integrity : undefined
    expect(integrity?.algorithm, path).toBe('SHA256')
    expect(sha256(extractFile(archive, path)), path).toBe(integrity?.hash)
  }
})

test('what was installed is what was packed, file by file', async () => {
  expect(await fileList(installed)).toBe(await readFile(listFile, 'utf8'))
})

test('the archive holds the app and nothing of how it is made', () => {
  const tops = [...new Set(packed.map((path) => path.split(/[\\/]/).slice(0, 2).join('/')))].sort()
  expect(tops).toEqual([
    'node_modules/better-sqlite3',
    ...(packed.some((path) => path.includes('bindings'))
      ? ['node_modules/bindings', 'node_modules/file-uri-to-path']
      : []),
    'out/main',
    'out/preload',
    'out/renderer',
    'package.json',
    'resources/places.bin',
    'resources/tray',
  ])
  const strays = packed.filter((path) => /\.(?:tsx?|map|c|cpp|h|gypi?)$/.test(path))
  expect(strays).toEqual([])
})

test('without Electron the app is smaller than 25 MB', async () => {
  const files = await treeFiles(join(installed, 'resources'))
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  expect(bytes).toBeLessThan(25_000_000)
  expect((await stat(archive)).size).toBeGreaterThan(5_000_000)
})
