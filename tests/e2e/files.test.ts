import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Answer } from '../../common/ipc.ts'
import { makeDocx, makeMsg, makePdf, packedBlanks, paragraph } from '../main/intake/make-files.ts'
import { freshDataFolder, isSealed, type RunningApp, startApp } from './harness.ts'

const mail = (body: string) =>
  `From: Imogen Sallow <imogen.sallow@tollandferryworks.example>\nSubject: Interview\nMIME-Version: 1.0\n${body}`

/** Hands bytes to the app as the window does when a file is dropped. */
async function read({ page }: RunningApp, name: string, bytes: Uint8Array) {
  return page.evaluate(
    async ([called, base64]) => {
      const unpacked = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
      return window.api.call('readFile', { name: called, bytes: unpacked })
    },
    [name, Buffer.from(bytes).toString('base64')] as const,
  )
}

test('a file of every kind dropped on the window comes back as text', async () => {
  const app = await startApp(await freshDataFolder())
  const meeting =
    'BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nSUMMARY:Interview\nDTSTART;TZID=Europe/London:20300312T103000\nEND:VEVENT\nEND:VCALENDAR\n'
  const files: [name: string, bytes: Uint8Array, text: string][] = [
    ['invite.txt', Buffer.from('Dear Robin'), 'Dear Robin'],
    ['invite.eml', Buffer.from(mail('Content-Type: text/html\n\n<p>Dear <b>Robin</b></p>')), '\n\nDear Robin'],
    ['invite.msg', makeMsg({ '001A': 'IPM.Note', '1000': 'Dear Robin' }), 'Dear Robin'],
    ['advert.html', Buffer.from('<html><h1>Rota Planner</h1><p>Bristol</p></html>'), 'Rota Planner\n\nBristol'],
    ['advert.pdf', makePdf([['Rota Planner', 'Bristol']]), 'Rota Planner\nBristol'],
    ['advert.docx', makeDocx(paragraph('Rota Planner') + paragraph('Bristol')), 'Rota Planner\n\nBristol'],
    ['invite.ics', Buffer.from(meeting), 'When: Tuesday 12 March 2030, 10:30 (GMT)'],
  ]
  for (const [name, bytes, text] of files) {
    const answer = await read(app, name, bytes)
    expect(answer, name).toMatchObject({ ok: true, value: { name, notes: [] } })
    expect((answer as { value: Answer<'readFile'> }).value.text, name).toContain(text)
  }
})

test('a file that would fill the memory is refused with a sentence, and the next one is read', async () => {
  const app = await startApp(await freshDataFolder())
  const bomb = makeDocx({ packed: packedBlanks(2000), claimedLength: 100 })
  expect(await read(app, 'bomb.docx', bomb)).toEqual({
    ok: false,
    error: 'file',
    detail: expect.stringMatching(/^This file takes more time or memory .*\.$/),
  })
  expect(await read(app, join('a', 'next.html'), Buffer.from('<html>Dear Robin'))).toMatchObject({
    ok: true,
    value: { text: 'Dear Robin', name: 'next.html' },
  })
})

test.skipIf(isSealed)('no process stays behind', async () => {
  const app = await startApp(await freshDataFolder())
  const count = () =>
    app.electron.evaluate(({ app: program }) => program.getAppMetrics().filter(({ type }) => type === 'Utility').length)
  const before = await count()
  await read(app, 'advert.html', Buffer.from('<html>Dear Robin'))
  await expect.poll(count).toBe(before)
})
