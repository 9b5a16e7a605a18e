import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { FolderProgress } from '../../common/exchange.ts'
import { ok, type Result } from '../../common/result.ts'
import { systemClock } from '../../main/clock.ts'
import { convertApart } from '../../main/intake/apart.ts'
import { startNodeChild } from '../../main/intake/node-child.ts'
import { createHandlers } from '../../main/ipc/handlers.ts'
import { readApart } from '../../main/reading/apart.ts'
import { keepStore } from '../../main/store/kept-store.ts'
import { projectFolder } from '../folders.ts'
import { makeDocument } from './documents.ts'

/** Writes invented mails into a folder, some hundred to a folder in it, as mail programs do. */
function writeMails(folder: string, count: number): void {
  const texts = Array.from({ length: 200 }, (_, seed) => makeDocument(2000, seed))
  for (let number = 0; number < count; number += 1) {
    const inner = join(folder, String(Math.floor(number / 500)))
    if (number % 500 === 0) mkdirSync(inner, { recursive: true })
    const day = new Date(Date.UTC(2026, 0, 1) + number * 40 * 60_000).toUTCString().replace('GMT', '+0000')
    const head = [
      `Message-ID: <${number}@brindle.example>`,
      `From: Imogen Vale <imogen${number % 300}@brindle.example>`,
      'To: Robin <robin@post.example>',
      `Date: ${day}`,
      `Subject: Interview number ${number}`,
      'Content-Type: text/plain; charset=utf-8',
    ]
    const words = `${texts[number % texts.length]}\nReference ${number}`.replace(/\r?\n/g, '\r\n')
    writeFileSync(join(inner, `${number}.eml`), `${head.join('\r\n')}\r\n\r\n${words}\r\n`)
  }
}

/**
 * Takes in a folder of invented mails through the calls of the window: once broken off after a tenth, once to the end,
 * and once more, when all are known. Gives how long each took, as a list.
 */
export async function takeMails(count: number): Promise<string> {
  const told: string[] = []
  const folder = mkdtempSync(join(tmpdir(), 'second-look-mails-'))
  const mails = join(folder, 'mails')
  mkdirSync(mails)
  writeMails(mails, count)
  const data = join(folder, 'data')
  const { store, backups } = keepStore(data, { utcNow: systemClock.utcNow, newId: randomUUID })
  const reading = readApart(
    resolve(projectFolder, 'main/reading/thread.ts'),
    resolve(projectFolder, 'resources/places.bin'),
  )
  const nothing = async () => null
  const { openFolderOfMails, takeMails, listInvites, undo } = createHandlers({
    startup: { platform: 'linux', notices: [], canSave: true, version: '', dataFolder: data, offeredBackup: null },
    store,
    backups,
    clock: systemClock,
    ...reading,
    convertMails: convertApart(startNodeChild, { filesEach: 250 }),
    convertFile: convertApart(startNodeChild),
    chooseFolder: async () => mails,
    chooseFile: nothing,
    clipboard: { writeText: () => {}, readText: () => '' },
    saveFile: async () => ok(null),
    openMail: async () => false,
    openFolder: async () => false,
    deleteEverything: async () => ok(null),
    frame: {
      preferencesChanged: () => {},
      offerCommands: () => {},
      zoom: (_step, zoom) => zoom,
      captureState: () => 'none',
      takeHandedFile: () => null,
    },
    examples: () => [],
  })
  const held = async () => valueIn(await listInvites({ query: '', status: null, limit: 1 })).total
  const takeIn = async (what: string, until: (progress: FolderProgress) => boolean) => {
    const began = performance.now()
    let progress = valueIn(await openFolderOfMails(null))
    let longest = 0
    while (progress !== null && progress.done < progress.of && !until(progress)) {
      const asked = performance.now()
      progress = valueIn(await takeMails(null))
      longest = Math.max(longest, performance.now() - asked)
    }
    const seconds = (performance.now() - began) / 1000
    const { done = 0, added = 0, known = 0, failedCount = 0 } = progress ?? {}
    told.push(
      `- ${what}: ${seconds.toFixed(1)} s, ${((1000 * seconds) / Math.max(done, 1)).toFixed(1)} ms a mail; ${added} came in, ${known} were here, ${failedCount} could not be read; ${await held()} are kept. The longest wait for the bar was ${(longest / 1000).toFixed(1)} s.`,
    )
  }
  const inFigures = count.toLocaleString('en')
  await takeIn(`Broken off after a tenth of ${inFigures} mails`, ({ done }) => done >= count / 10)
  await takeIn(`All ${inFigures} mails`, () => false)
  await takeIn('The same folder again', () => false)
  const began = performance.now()
  await undo(null)
  told.push(`- Taking them back: ${((performance.now() - began) / 1000).toFixed(1)} s; ${await held()} are kept.`)
  reading.end()
  store.close()
  rmSync(folder, { recursive: true, force: true })
  return told.join('\n')
}

function valueIn<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(result.detail)
  return result.value
}
