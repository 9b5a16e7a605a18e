import { expect, test } from 'vitest'
import { openForTest, tempFolder, tickingSources, valueIn } from './temp-folder.ts'

test('the texts of a reply come back after the next start, newest first', () => {
  const folder = tempFolder()
  const first = openForTest(folder, tickingSources()).store
  const { id } = valueIn(first.createInvite('Come and see us.', '2026-11-20T09:00'))
  valueIn(first.keepReplyVersion(id, 'accept', 'Yes.'))
  valueIn(first.keepReplyVersion(id, 'decline', 'No.'))
  first.close()
  const { store } = openForTest(folder)
  expect(valueIn(store.listReplyVersions(id)).map(({ text, intent }) => [text, intent])).toEqual([
    ['No.', 'decline'],
    ['Yes.', 'accept'],
  ])
})

test('the text kept last is not kept twice, and of very many the newest fifty stay', () => {
  const { store } = openForTest(tempFolder())
  const { id } = valueIn(store.createInvite('Come and see us.', '2026-11-20T09:00'))
  for (let number = 0; number < 60; number += 1) {
    valueIn(store.keepReplyVersion(id, 'accept', `Yes, ${number}.`))
    valueIn(store.keepReplyVersion(id, 'accept', `Yes, ${number}.`))
  }
  const texts = valueIn(store.listReplyVersions(id)).map(({ text }) => text)
  expect([texts.length, texts[0], texts.at(-1)]).toEqual([50, 'Yes, 59.', 'Yes, 10.'])
})

test('a version of an invite that is not there is no version', () => {
  const { store } = openForTest(tempFolder())
  const id = '00000000-0000-4000-8000-000000000000'
  valueIn(store.keepReplyVersion(id, 'accept', 'Yes.'))
  expect(valueIn(store.listReplyVersions(id))).toEqual([])
})
