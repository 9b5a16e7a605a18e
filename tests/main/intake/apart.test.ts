import { fork } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type ConvertChild, convertApart } from '../../../main/intake/apart.ts'
import { startNodeChild } from '../../../main/intake/node-child.ts'
import { makeDocx, packedBlanks } from './make-files.ts'

const heavy = {
  ok: false,
  error: 'file',
  detail: expect.stringMatching(/^This file takes more time or memory .*\.$/),
}

/** A process that does something else with the file it is sent, and how it ended. */
function startOther(withFile: string) {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const script = join(folder, 'child.mjs')
  writeFileSync(script, `process.once('message', () => { ${withFile} })`)
  const child = fork(script, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
  const ended = new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)))
  const convertChild: ConvertChild = {
    send: (request) => void child.send(request),
    listen(onAnswer, onEnd) {
      child.once('message', onAnswer)
      child.once('exit', onEnd)
    },
    kill: () => void child.kill('SIGKILL'),
  }
  return { convertChild, ended }
}

test('a file is turned into text in a process of its own', async () => {
  const convert = convertApart(startNodeChild)
  expect(await convert(Buffer.from('<html>Dear <b>Robin</b>'), 'a.html')).toEqual({
    ok: true,
    value: { text: 'Dear Robin', notes: [], calendar: null },
  })
})

test('two files at once are read one after the other', async () => {
  let running = 0
  let most = 0
  const convert = convertApart(() => {
    running += 1
    most = Math.max(most, running)
    const child = startNodeChild()
    return {
      ...child,
      kill: () => {
        running -= 1
        child.kill()
      },
    }
  })
  const answers = await Promise.all(['a', 'b'].map((words) => convert(Buffer.from(`<html>${words}`), 'a.html')))
  expect(answers.map((answer) => answer.ok && answer.value.text)).toEqual(['a', 'b'])
  expect(most).toBe(1)
})

test('why a file is refused comes through', async () => {
  expect(await convertApart(startNodeChild)(Buffer.from('PK\x03\x04broken'), 'a.docx')).toEqual({
    ok: false,
    error: 'file',
    detail: 'This file is damaged or is not what its name says. Open it, select the words, copy, and paste them here.',
  })
})

test.each([
  ['lies about its length', 100],
  ['says nothing odd', 2000 * 2 ** 20],
])('an archive that unpacks to gigabytes and %s is refused, and the next file is read', async (_, claimedLength) => {
  const convert = convertApart(startNodeChild)
  expect(await convert(makeDocx({ packed: packedBlanks(2000), claimedLength }), 'bomb.docx')).toEqual(heavy)
  expect(await convert(Buffer.from('<html>next'), 'a.html')).toMatchObject({ ok: true })
})

test('a process that never comes back is ended', async () => {
  const { convertChild, ended } = startOther('for (;;);')
  expect(await convertApart(() => convertChild, { limitMs: 300 })(Buffer.from('x'), 'a.pdf')).toEqual(heavy)
  expect(await ended).toBe('SIGKILL')
})

test.each([
  ['ends without a word', 'process.exit(0)'],
  ['breaks', 'null.words'],
  ['answers nonsense', 'process.send({ ok: true, value: { text: 7 } })'],
])('a process that %s gives a sentence', async (_, code) => {
  const { convertChild } = startOther(code)
  expect(await convertApart(() => convertChild)(Buffer.from('x'), 'a.pdf')).toEqual(heavy)
})

test('the mails of a folder share a process, and another one follows after some of them', async () => {
  let started = 0
  const convert = convertApart(
    () => {
      started += 1
      return startNodeChild()
    },
    { filesEach: 2 },
  )
  const answers = await Promise.all(['a', 'b', 'c'].map((words) => convert(Buffer.from(`<html>${words}`), 'a.html')))
  expect(answers.map((answer) => answer.ok && answer.value.text)).toEqual(['a', 'b', 'c'])
  expect(started).toBe(2)
})

test('a PDF whose library is not done with it when it is answered costs no other file', async () => {
  const convert = convertApart(startNodeChild, { filesEach: 50 })
  // The second page goes on to the end of the file; the library finds that out after the answer.
  const broken = [
    '%PDF-1.4',
    '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>',
    '2 0 obj\n<< /Type /Pages /Kids [4 0 R 6 0 R] /Count 2 >>',
    '6 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0000 n',
    'xref\ntrailer\n<< /Size 8 /Root 1 0 R /Info << /Title (Baker) >> >>',
  ].join('\n')
  const files = [broken, '<html>next', '<html>and next'].map((text) => convert(Buffer.from(text), 'a.pdf'))
  const answers = await Promise.all(files)
  expect(answers.map((answer) => answer.ok && answer.value.text)).toEqual([false, 'next', 'and next'])
})

test('a mail that breaks its process costs no other mail', async () => {
  const convert = convertApart(startNodeChild, { filesEach: 50 })
  const bomb = makeDocx({ packed: packedBlanks(2000), claimedLength: 100 })
  const answers = await Promise.all([
    convert(Buffer.from('<html>before'), 'a.html'),
    convert(bomb, 'bomb.docx'),
    convert(Buffer.from('<html>after'), 'a.html'),
  ])
  expect(answers.map((answer) => answer.ok)).toEqual([true, false, true])
})
