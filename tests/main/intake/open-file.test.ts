import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openFile } from '../../../main/intake/open-file.ts'

const notText = 'This file is not text. Open it, select the words, copy, and paste them here.'
const notRead = 'This file could not be read. See that it is still there and that you may open it, then try again.'

function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

test.each(['invite.txt', 'invite.md', 'invite.eml', 'invite.html', 'INVITE', 'we come – 💌.txt'])(
  'the text and the name of %s come back',
  async (name) => {
    const path = join(tempFolder(), name)
    writeFileSync(path, '\ufeffDear Robin')
    expect(await openFile(path)).toEqual({ ok: true, value: { text: 'Dear Robin', name } })
  },
)

test.each([
  ['a PDF', (path: string) => writeFileSync(path, 'Dear Robin'), 'invite.PDF', notText],
  ['a Word document', (path: string) => writeFileSync(path, 'Dear Robin'), 'invite.docx', notText],
  ['a saved Outlook mail', (path: string) => writeFileSync(path, 'Dear Robin'), 'invite.msg', notText],
  ['a calendar file', (path: string) => writeFileSync(path, 'BEGIN:VCALENDAR'), 'invite.ics', notText],
  ['a picture', (path: string) => writeFileSync(path, Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0)), 'invite.txt', notText],
  ['an empty file', (path: string) => writeFileSync(path, ''), 'invite.txt', 'There are no words in this file.'],
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
  expect(await openFile(path)).toEqual({ ok: false, error: 'file', detail })
})
