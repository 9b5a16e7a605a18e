import { expect, test } from 'vitest'
import { fileTooLarge, maxFileBytes } from '../../../common/limits.ts'
import { paperDivider } from '../../../common/papers.ts'
import { createIntake, type IntakePorts } from '../../../renderer/state/intake.ts'

const clipboard = { text: '' }
/** The words in the file the person chooses; null when they choose none. */
const chosen: { text: string | null } = { text: null }

/** A desk with a text on it, and what happens to it. The main process gives a file's bytes back as text. */
function desk(text: string) {
  const done: string[] = []
  const api = (async (name: string, argument: { bytes: Uint8Array }) => {
    if (name === 'readClipboard') return { ok: true, value: clipboard.text }
    if (name === 'chooseFile') return { ok: true, value: chosen.text !== null }
    if (name === 'openFile')
      return { ok: true, value: { text: chosen.text, name: 'x', notes: ['One part was not read.'] } }
    const words = new TextDecoder().decode(argument.bytes)
    return words === 'locked'
      ? { ok: false, error: 'file', detail: 'This file is locked with a password.' }
      : { ok: true, value: { text: words, name: 'x', notes: words === 'noted' ? ['One part was not read.'] : [] } }
  }) as unknown as IntakePorts['api']
  const intake = createIntake({
    api,
    fill: async (given) => void done.push(`new: ${given}`),
    onDesk: () => text,
    replace: (given) => void done.push(`here: ${given}`),
    say: (sentence) => void done.push(`said: ${sentence}`),
  })
  return { intake, done }
}

const files = (...words: string[]) => ({
  kind: 'files' as const,
  files: words.map((each) => new File([each], 'invite.txt')),
})

test.each([
  ['onto a new sheet', 'Dear Robin', 'new', ['new: Advert']],
  ['under what is there', 'Dear Robin\n', 'here', [`here: Dear Robin${paperDivider}Advert`]],
  ['onto an empty desk, wherever it was meant for', ' \n', 'here', ['new: Advert']],
] as const)('a text goes %s', async (_name, onDesk, target, expected) => {
  const { intake, done } = desk(onDesk)
  await intake.take({ kind: 'text', text: 'Advert' }, target)
  expect(done).toEqual(expected)
})

test('several files come in one after the other, and what could not be read of one is said', async () => {
  const { intake, done } = desk('')
  await intake.take(files('noted', 'locked', 'Dear Robin'), 'new')
  expect(done).toEqual([
    'new: noted',
    'said: One part was not read.',
    'said: This file is locked with a password.',
    'new: Dear Robin',
  ])
})

test('a file that is too large is never read', async () => {
  const { intake, done } = desk('')
  const large = new File([], 'large.pdf')
  Object.defineProperties(large, {
    size: { value: maxFileBytes + 1 },
    arrayBuffer: { value: () => Promise.reject(new Error('It was read')) },
  })
  await intake.take({ kind: 'files', files: [large] }, 'new')
  expect(done).toEqual([`said: ${fileTooLarge}`])
})

test('a folder, which comes as a file that cannot be read, is said to be none', async () => {
  const { intake, done } = desk('')
  const folder = new File([], 'Invites')
  Object.defineProperty(folder, 'arrayBuffer', { value: () => Promise.reject(new Error('NotFoundError')) })
  await intake.take({ kind: 'files', files: [folder] }, 'new')
  expect(done).toHaveLength(1)
  expect(done[0]).toContain('said: Invites could not be read.')
})

test.each([
  ['', 'said: There is no text on the clipboard. Copy the invite first.'],
  ['Dear Robin', 'new: Dear Robin'],
])('a clipboard with "%s" is taken for what it is', async (text, expected) => {
  const { intake, done } = desk('')
  clipboard.text = text
  await intake.takeClipboard('new')
  expect(done).toEqual([expected])
})

test('blanks alone are no text', async () => {
  const { intake, done } = desk('Dear Robin')
  await intake.take({ kind: 'text', text: ' \n' }, 'here')
  expect(done).toEqual(['said: There are no words in it, so nothing was added.'])
})

test('a file is read after it was chosen, and nothing when none was', async () => {
  const { intake, done } = desk('')
  chosen.text = null
  await intake.openFile()
  expect(done).toEqual([])
  chosen.text = 'Dear Robin'
  await intake.openFile()
  expect(done).toEqual(['new: Dear Robin', 'said: One part was not read.'])
})
