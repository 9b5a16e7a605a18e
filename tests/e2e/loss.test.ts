import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openFirstInvite, openReply, pasteBox, pasteInvite, replyText, saved, verdict } from './desk.ts'
import { freshDataFolder, startApp } from './harness.ts'
import { inviteText } from './invite-text.ts'

test.each([0, 40, 160, 400])(
  'a crash %i ms into further typing loses nothing that was shown as saved',
  async (delayMs) => {
    const folder = await freshDataFolder()
    const first = await startApp(folder)
    await pasteInvite(first, inviteText)
    const reply = await openReply(first.page)
    const kept = 'Dear Imogen, this was saved.'
    await reply.fill(kept)
    await saved(first.page)
    // The program ends under the driver's hands, so this typing is meant to break off.
    const typing = reply
      .pressSequentially(' And this was still being typed when it ended.', { delay: 10 })
      .catch(() => {})
    await wait(delayMs)
    await first.kill()
    await typing

    const second = await startApp(folder)
    await openFirstInvite(second.page)
    const found = await replyText(await openReply(second.page))
    expect(found.slice(0, kept.length)).toBe(kept)
  },
)

test('a damaged database is set aside unchanged, said so, and the app goes on', async () => {
  const folder = await freshDataFolder()
  const file = join(folder, 'second-look.db')
  const first = await startApp(folder)
  await pasteInvite(first, inviteText)
  await first.quit()
  // The header stays, as when a disk loses some of its blocks.
  const damaged = (await readFile(file)).fill('lost', 100)
  await writeFile(file, damaged)

  const app = await startApp(folder)
  await app.page.getByText('The file with your invites was damaged.').waitFor()
  await pasteInvite(app, inviteText)
  await app.quit()

  const names = (await readdir(folder)).filter((name) => name.startsWith('second-look') && name !== 'second-look.db')
  const copies = await Promise.all(names.map((name) => readFile(join(folder, name))))
  expect(copies.some((copy) => copy.equals(damaged))).toBe(true)
  const again = await startApp(folder)
  await openFirstInvite(again.page)
  expect(await verdict(again.page).textContent()).not.toBe('')
})

test('a file that is no database at all is set aside too', async () => {
  const folder = await freshDataFolder()
  await writeFile(
    join(folder, 'second-look.db'),
    'My shopping list: two lemons, a loaf, and string for the parcel. '.repeat(99),
  )
  const { page } = await startApp(folder)
  await page.getByText('The file with your invites was damaged.').waitFor()
  await pasteBox(page).waitFor()
})
