import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ok } from '../../../common/result.ts'
import { type MailFolder, type MailPorts, openMailFolder } from '../../../main/exchange/mail-folder.ts'
import { convert } from '../../../main/intake/convert.ts'
import { tempFolder } from '../store/temp-folder.ts'

const mail = (id: string, words: string) =>
  `From: Imogen Vale <imogen@brindle.example>\r\nTo: robin@post.example\r\nSubject: A talk\r\n${id}\r\n\r\n${words}\r\n`

/** A folder with these files, and what was made of its mails. */
async function folderWith(files: Record<string, string>) {
  const folder = tempFolder()
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  const added = new Map<string, string>()
  let now = 0
  const ports: MailPorts = {
    convert: async (bytes, name) => {
      const converted = await convert({ bytes, name, zone: 'Europe/London' })
      return converted.ok ? converted : { ok: false, error: 'file', detail: converted.detail }
    },
    isKnown: (key) => added.has(key),
    add: async ({ text, key }) => {
      added.set(key, text)
      return ok(null)
    },
    nowMs: () => {
      now += 10
      return now
    },
  }
  const opened = async (): Promise<MailFolder> => {
    const found = await openMailFolder(folder, ports)
    if (found === null) throw new Error('The folder is there')
    return found
  }
  return { added, opened }
}

test('mails in a folder and the folders in it come in once, other files never', async () => {
  const { added, opened } = await folderWith({
    'one.eml': mail('Message-ID: <1@brindle.example>', 'Come and see the mill.'),
    'deep/er/two.EML': mail('Message-ID: <2@brindle.example>', 'Come and see the boats.'),
    'notes.txt': 'Come and see the orchard.',
  })
  const folder = await opened()
  expect(folder.progress()).toMatchObject({ done: 0, of: 2 })
  expect(await folder.takeMore(1000)).toEqual({ done: 2, of: 2, added: 2, known: 0, failed: [], failedCount: 0 })
  expect([...added.keys()].sort()).toEqual(['message-id:1@brindle.example', 'message-id:2@brindle.example'])

  const again = await opened()
  expect(await again.takeMore(1000)).toMatchObject({ done: 2, added: 0, known: 2 })
})

test('a mail without a Message-ID is recognised by its words', async () => {
  const { opened } = await folderWith({
    'one.eml': mail('X-Other: <1@brindle.example>', 'Come and see the mill.'),
    'copy.eml': mail('X-Other: <1@brindle.example>', 'Come and see the mill.'),
  })
  expect(await (await opened()).takeMore(1000)).toMatchObject({ added: 1, known: 1 })
})

test('what cannot be read is named, and the rest comes in', async () => {
  const { opened } = await folderWith({
    'empty.eml': '',
    'one.eml': mail('Message-ID: <1@brindle.example>', 'Come and see the mill.'),
  })
  expect(await (await opened()).takeMore(1000)).toMatchObject({ added: 1, failed: ['empty.eml'], failedCount: 1 })
})

test('it goes on where it stopped, a moment at a time', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 5 }, (_, number) => [
      `${number}.eml`,
      mail(`Message-ID: <${number}@brindle.example>`, `Come and see mill ${number}.`),
    ]),
  )
  const { opened } = await folderWith(files)
  const folder = await opened()
  expect((await folder.takeMore(0)).done).toBe(1)
  expect((await folder.takeMore(0)).done).toBe(2)
  expect((await folder.takeMore(1000)).done).toBe(5)
})

test('a folder that is not there is null', async () => {
  const { added } = await folderWith({})
  const ports = {
    convert: async () => ok({ text: '', notes: [], calendar: null }),
    isKnown: () => false,
    add: async () => ok(null),
    nowMs: () => 0,
  }
  expect(await openMailFolder('/nowhere/at/all', ports)).toBeNull()
  expect(added.size).toBe(0)
})
