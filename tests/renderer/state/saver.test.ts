import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Invite } from '../../../common/invite.ts'
import type { InvitePatch } from '../../../common/ipc.ts'
import { createSaver, type Saver, type SaverPorts } from '../../../renderer/state/saver.ts'
import type { SaveState } from '../../../renderer/state/state.ts'

const receivedAt = '2026-06-08T16:12'
const saved = { key: 'a', id: 'id-a', receivedAt }
const fresh = { key: 'n', id: null, receivedAt }

/** A disk in memory that can be made to fail or to wait. */
function createDisk() {
  const writes: { id: string; patch: InvitePatch }[] = []
  const states: SaveState[] = []
  const disk = { writes, states, broken: false, brokenId: '', gate: Promise.resolve(), created: 0 }
  const ports: SaverPorts = {
    async create(text) {
      await disk.gate
      if (disk.broken) return { ok: false, detail: 'The disk is full.' }
      disk.created += 1
      writes.push({ id: `new-${disk.created}`, patch: { text } })
      return { ok: true, value: { id: `new-${disk.created}`, text } as Invite }
    },
    async save(id, patch) {
      await disk.gate
      if (disk.broken || id === disk.brokenId) return { ok: false, detail: 'The disk is full.' }
      writes.push({ id, patch })
      return { ok: true, value: { id, ...patch } as Invite }
    },
    onState: (state) => states.push(state),
    onCreated: () => {},
    onWritten: () => {},
  }
  return { disk, saver: createSaver(ports, 250) }
}

let disk: ReturnType<typeof createDisk>['disk']
let saver: Saver

beforeEach(() => {
  vi.useFakeTimers()
  const made = createDisk()
  disk = made.disk
  saver = made.saver
})
afterEach(() => {
  vi.useRealTimers()
})

test('changes of one moment are written once, after the pause', async () => {
  saver.change(saved, { replyText: 'D' })
  saver.change(saved, { replyText: 'De' })
  saver.change(saved, { status: 'replied' })
  expect(disk.writes).toEqual([])
  await vi.advanceTimersByTimeAsync(250)
  expect(disk.writes).toEqual([{ id: 'id-a', patch: { replyText: 'De', status: 'replied' } }])
})

test('it says saving at once and saved only when all is written', async () => {
  saver.change(saved, { replyText: 'D' })
  expect(disk.states).toEqual([{ kind: 'saving' }])
  await saver.flush()
  expect(disk.states.at(-1)).toEqual({ kind: 'saved' })
})

test('a new invite is made with its first words, and what came meanwhile is saved to it', async () => {
  let open = () => {}
  disk.gate = new Promise((resolve) => {
    open = resolve
  })
  saver.change(fresh, { text: 'Dear' })
  const flushed = saver.flush()
  saver.change(fresh, { text: 'Dear Maud' })
  open()
  await flushed
  expect(disk.writes).toEqual([
    { id: 'new-1', patch: { text: 'Dear' } },
    { id: 'new-1', patch: { text: 'Dear Maud' } },
  ])
})

test('a new invite without words is not made', async () => {
  saver.change(fresh, { text: '  \n' })
  await saver.flush()
  expect(disk.writes).toEqual([])
})

test('an invite that was made can lose all its text', async () => {
  saver.change(fresh, { text: 'Dear' })
  await saver.flush()
  saver.change(fresh, { text: '' })
  await saver.flush()
  expect(disk.writes.at(-1)).toEqual({ id: 'new-1', patch: { text: '' } })
})

test('what could not be written is kept, and written with the next change', async () => {
  disk.broken = true
  saver.change(saved, { replyText: 'Dear Perrin' })
  await vi.advanceTimersByTimeAsync(250)
  expect(disk.states.at(-1)).toEqual({ kind: 'failed', detail: 'The disk is full.' })
  expect(saver.pending('id-a')).toEqual({ replyText: 'Dear Perrin' })
  disk.broken = false
  saver.change(saved, { status: 'replied' })
  await vi.advanceTimersByTimeAsync(250)
  expect(disk.writes).toEqual([{ id: 'id-a', patch: { replyText: 'Dear Perrin', status: 'replied' } }])
  expect(disk.states.at(-1)).toEqual({ kind: 'saved' })
})

test('a failed save does not overwrite what was typed after it', async () => {
  disk.broken = true
  saver.change(saved, { replyText: 'old' })
  const flushed = saver.flush()
  saver.change(saved, { replyText: 'new' })
  await flushed
  expect(saver.pending('id-a')).toEqual({ replyText: 'new' })
})

test('a failure of one invite is told until that one is written, whatever else is saved', async () => {
  const other = { key: 'b', id: 'id-b', receivedAt }
  disk.brokenId = 'id-a'
  saver.change(saved, { replyText: 'mine' })
  await saver.flush()
  saver.change(other, { status: 'closed' })
  await saver.flush()
  expect(disk.writes.map((write) => write.id)).toEqual(['id-b'])
  expect(disk.states.at(-1)).toEqual({ kind: 'failed', detail: 'The disk is full.' })
  disk.brokenId = ''
  saver.change(other, { status: 'new' })
  await saver.flush()
  expect(disk.states.at(-1)).toEqual({ kind: 'saved' })
})
