import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fail, ok } from '../../../common/result.ts'
import { type Mail, type MailFolder, type MailPorts, openMailFolder } from '../../../main/exchange/mail-folder.ts'
import { convert } from '../../../main/intake/convert.ts'
import { tempFolder, valueIn } from '../store/temp-folder.ts'

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
  const converted: string[] = []
  const ports: MailPorts<Mail> = {
    convert: async (bytes, name) => {
      converted.push(name)
      const text = await convert({ bytes, name, zone: 'Europe/London' })
      return text.ok ? text : { ok: false, error: 'file', detail: text.detail }
    },
    isKnown: (key) => added.has(key),
    read: async (mail) => mail,
    add(mails) {
      if (mails.some(({ text }) => text.includes('full disk'))) return fail('store', 'The disk is full.')
      for (const { key, text } of mails) added.set(key, text)
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
  return { added, converted, opened }
}

test('mails in a folder and the folders in it come in once, other files never', async () => {
  const { added, converted, opened } = await folderWith({
    'one.eml': mail('Message-ID: <1@brindle.example>', 'Come and see the mill.'),
    'deep/er/two.EML': mail('Message-ID: <2@brindle.example>', 'Come and see the boats.'),
    'notes.txt': 'Come and see the orchard.',
  })
  const folder = await opened()
  expect(folder.progress()).toMatchObject({ done: 0, of: 2 })
  expect(valueIn(await folder.takeMore(1000))).toEqual({
    done: 2,
    of: 2,
    added: 2,
    known: 0,
    failed: [],
    failedCount: 0,
  })
  expect([...added.keys()].sort()).toEqual(['message-id:1@brindle.example', 'message-id:2@brindle.example'])

  const again = await opened()
  expect(valueIn(await again.takeMore(1000))).toMatchObject({ done: 2, added: 0, known: 2 })
  // Mails that say who they are are recognised unopened.
  expect(converted.length).toBe(2)
})

test('a mail without a Message-ID is recognised by its words', async () => {
  const { opened } = await folderWith({
    'one.eml': mail('X-Other: <1@brindle.example>', 'Come and see the mill.'),
    'copy.eml': mail('X-Other: <1@brindle.example>', 'Come and see the mill.'),
  })
  expect(valueIn(await (await opened()).takeMore(1000))).toMatchObject({ added: 1, known: 1 })
})

test('what cannot be read is named, and the rest comes in', async () => {
  const { opened } = await folderWith({
    'empty.eml': '',
    'one.eml': mail('Message-ID: <1@brindle.example>', 'Come and see the mill.'),
  })
  expect(valueIn(await (await opened()).takeMore(1000))).toMatchObject({
    added: 1,
    failed: ['empty.eml'],
    failedCount: 1,
  })
})

const manyMails = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, number) => [
      `${String(number).padStart(2, '0')}.eml`,
      mail(`Message-ID: <${number % 40}@brindle.example>`, `Come and see mill ${number % 40}.`),
    ]),
  )

test('it goes on where it stopped, twenty at a time, and takes copies in once', async () => {
  const { opened } = await folderWith(manyMails(45))
  const folder = await opened()
  expect(valueIn(await folder.takeMore(0))).toMatchObject({ done: 20, added: 20 })
  expect(valueIn(await folder.takeMore(0))).toMatchObject({ done: 40, added: 40 })
  expect(valueIn(await folder.takeMore(1000))).toMatchObject({ done: 45, added: 40, known: 5 })
})

test('mails that cannot be kept are told and not counted, and come the next time', async () => {
  const { opened } = await folderWith({
    'one.eml': mail('Message-ID: <1@brindle.example>', 'Come and see the mill.'),
    'two.eml': mail('Message-ID: <2@brindle.example>', 'This is a full disk.'),
  })
  const folder = await opened()
  expect(await folder.takeMore(1000)).toEqual({ ok: false, error: 'store', detail: 'The disk is full.' })
  expect(folder.progress()).toMatchObject({ done: 0, added: 0 })
})

test('a folder that is not there is null', async () => {
  const { added } = await folderWith({})
  const ports = {
    convert: async () => ok({ text: '', notes: [], calendar: null }),
    isKnown: () => false,
    read: async (mail: Mail) => mail,
    add: () => ok(null),
    nowMs: () => 0,
  }
  expect(await openMailFolder('/nowhere/at/all', ports)).toBeNull()
  expect(added.size).toBe(0)
})
