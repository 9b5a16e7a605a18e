import { expect, test } from 'vitest'
import { openFirstInvite, openReply, pasteInvite, replyText, saved, verdict } from './desk.ts'
import { freshDataFolder, startApp } from './harness.ts'
import { inviteText } from './invite-text.ts'

const ownSentence = 'I can be reached in the evenings.'

test('an invite is pasted, read and answered, and is all there at the next start', async () => {
  const folder = await freshDataFolder()
  const first = await startApp(folder)
  const complaints: string[] = []
  first.page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  first.page.on('pageerror', (error) => complaints.push(String(error)))
  await pasteInvite(first, inviteText)
  const headline = await verdict(first.page).textContent()
  const marks = await first.page.locator('mark').allTextContents()
  expect(headline).toMatch(/\w+ \w+/)
  expect(marks.length).toBeGreaterThan(1)
  const reply = await openReply(first.page)
  const draft = await replyText(reply)
  expect(draft).toMatch(/thank/i)
  await reply.fill(`${draft}\n${ownSentence}`)
  await saved(first.page)
  expect(complaints).toEqual([])
  await first.quit()

  const second = await startApp(folder)
  await openFirstInvite(second.page)
  expect(await verdict(second.page).textContent()).toBe(headline)
  expect(await second.page.locator('mark').allTextContents()).toEqual(marks)
  expect(await replyText(await openReply(second.page))).toBe(`${draft}\n${ownSentence}`)
})

test('words typed in the moment before the window is closed are kept', async () => {
  const folder = await freshDataFolder()
  const first = await startApp(folder)
  await pasteInvite(first, inviteText)
  const reply = await openReply(first.page)
  await reply.fill(ownSentence)
  await first.quit()

  const second = await startApp(folder)
  await openFirstInvite(second.page)
  expect(await replyText(await openReply(second.page))).toBe(ownSentence)
})
