import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openForTest, tempFolder, valueIn } from './temp-folder.ts'

/** A word that stands in what is thrown away and nowhere else; the indexes keep it in small letters. */
const marker = 'quillfeather'

/** A store that holds an invite with the word in its text, its reply and a note, among twenty others. */
function withMarked() {
  const folder = tempFolder()
  const { store } = openForTest(folder)
  const create = (text: string) => valueIn(store.createInvite(text, '2026-11-20T09:00'))
  for (let number = 0; number < 20; number += 1) create(`Number ${number}. ${'Bring a pen. '.repeat(300)}`)
  const { id } = create(`Come to the ${marker} works. ${'Bring a pencil. '.repeat(900)} Ask for ${marker}.`)
  valueIn(store.saveInvite(id, { replyText: `Dear ${marker}, I will come.` }))
  valueIn(store.saveInvite(id, { replyText: 'Dear all, I will come.' }))
  valueIn(store.addNote(id, '2026-11-20T10:00', `Ask about the ${marker}.`))
  valueIn(store.removeInvite(id))
  const filesWithIt = () =>
    readdirSync(folder).filter((name) => readFileSync(join(folder, name), 'latin1').toLowerCase().includes(marker))
  return { store, id, filesWithIt }
}

test('what was thrown away for good is in no byte of the files, at once and after the end', () => {
  const { store, id, filesWithIt } = withMarked()
  valueIn(store.emptyTrash([{ kind: 'invite', id }]))
  expect(filesWithIt()).toEqual([])
  store.close()
  expect(filesWithIt()).toEqual([])
})

test('what is only in the trash is there in full', () => {
  const { store, id, filesWithIt } = withMarked()
  store.close()
  expect(filesWithIt()).toEqual(['second-look.db'])
  expect(id).not.toBe('')
})

test('the other invites are found by their words as before', () => {
  const { store, id } = withMarked()
  const found = (query: string) => valueIn(store.findEverywhere(query, 50)).length
  const before = found('pen')
  valueIn(store.emptyTrash([{ kind: 'invite', id }]))
  expect(before).toBe(20)
  expect(found('pen')).toBe(20)
  expect(found(marker)).toBe(0)
})
