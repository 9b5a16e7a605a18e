import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { convertApart } from '../../../main/intake/apart.ts'
import { startNodeChild } from '../../../main/intake/node-child.ts'
import { fileText, openFile } from '../../../main/intake/open-file.ts'

const notText = 'This file is not text. Open it, select the words, copy, and paste them here.'
const notRead = 'This file could not be read. See that it is still there and that you may open it, then try again.'

/** Plain text is read without a process, and so it is here. */
const noProcess = convertApart(() => {
  throw new Error('A process was started.')
})

function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

test.each(['invite.txt', 'invite.md', 'invite.eml', 'invite.html', 'invite.PDF', 'INVITE', 'we come – 💌.txt'])(
  'words come back as they stand, with the name of %s',
  async (name) => {
    const path = join(tempFolder(), name)
    writeFileSync(path, '\ufeffDear Robin')
    expect(await openFile(path, noProcess)).toEqual({
      ok: true,
      value: { text: 'Dear Robin', name, notes: [], calendar: null },
    })
  },
)

test('another kind of file is turned into text apart', async () => {
  const path = join(tempFolder(), 'advert.html')
  writeFileSync(path, '<html><p>Baker</p>Leeds')
  expect(await openFile(path, convertApart(startNodeChild))).toEqual({
    ok: true,
    value: { text: 'Baker\n\nLeeds', name: 'advert.html', notes: [], calendar: null },
  })
})

test.each([
  ['a picture', (path: string) => writeFileSync(path, Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0)), 'invite.txt', notText],
  ['an empty file', (path: string) => writeFileSync(path, ''), 'invite.pdf', 'There are no words in this file.'],
  [
    'a file of 21 MB',
    (path: string) => {
      writeFileSync(path, '')
      truncateSync(path, 21_000_000)
    },
    'invite.txt',
    'This file is larger than 20 MB. Open it, select the words that matter, copy, and paste them here.',
  ],
  ['a folder', (path: string) => mkdirSync(path), 'invite.txt', notRead],
  ['a file that is gone', () => {}, 'invite.txt', notRead],
])('%s is refused with a sentence', async (_, make, name, detail) => {
  const path = join(tempFolder(), name)
  make(path)
  expect(await openFile(path, noProcess)).toEqual({ ok: false, error: 'file', detail })
})

test('bytes that were dropped are read the same, and a folder in their name is left out', async () => {
  expect(await fileText(Buffer.from('Dear Robin'), 'letters/invite.txt', noProcess)).toEqual({
    ok: true,
    value: { text: 'Dear Robin', name: 'invite.txt', notes: [], calendar: null },
  })
  expect(await fileText(new Uint8Array(20_000_001), 'invite.txt', noProcess)).toMatchObject({ ok: false })
})
