import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { fileList, treeFiles } from '../../../scripts/package/file-list.ts'

function tree(): string {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-list-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'b'))
  writeFileSync(join(folder, 'b', 'one'), 'abc')
  writeFileSync(join(folder, 'a'), '')
  symlinkSync('a', join(folder, 'link'))
  return folder
}

test('a list has the hash of every file by its path, and no links', async () => {
  // The hashes of nothing and of "abc" are those of FIPS 180-4.
  expect(await fileList(tree())).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a\n' +
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b/one\n',
  )
})

test('a tree has the size of every file', async () => {
  expect(await treeFiles(tree())).toEqual([
    { path: 'a', size: 0 },
    { path: 'b/one', size: 3 },
  ])
})
