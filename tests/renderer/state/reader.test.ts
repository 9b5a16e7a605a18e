import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ReadRequest } from '../../../common/ipc.ts'
import type { Reading } from '../../../common/reading.ts'
import { createReader } from '../../../renderer/state/reader.ts'
import { emptyReading } from '../preview/invented-reading.ts'

const request = (text: string): ReadRequest => ({
  text,
  receivedAt: '2026-06-08T16:12',
  corrections: {},
  dismissed: [],
  replyIntent: null,
})

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function createSlowReader() {
  const heard: string[] = []
  const waiting = new Map<string, (answer: { ok: true; value: Reading } | { ok: false; detail: string }) => void>()
  const reader = createReader({
    read: ({ text }) => new Promise((resolve) => waiting.set(text, resolve)),
    onReading: (text) => heard.push(text),
    onFailure: (detail) => heard.push(detail),
  })
  const answer = async (text: string) => {
    waiting.get(text)?.({ ok: true, value: emptyReading })
    await vi.advanceTimersByTimeAsync(0)
  }
  return { reader, heard, waiting, answer }
}

test('while somebody types, only the last text is read', async () => {
  const { reader, waiting } = createSlowReader()
  reader.ask(request('D'), 150)
  await vi.advanceTimersByTimeAsync(100)
  reader.ask(request('De'), 150)
  await vi.advanceTimersByTimeAsync(150)
  expect([...waiting.keys()]).toEqual(['De'])
})

test('an answer that comes after a newer question is dropped', async () => {
  const { reader, heard, answer } = createSlowReader()
  reader.ask(request('old'), 0)
  await vi.advanceTimersByTimeAsync(0)
  reader.ask(request('new'), 0)
  await vi.advanceTimersByTimeAsync(0)
  await answer('new')
  await answer('old')
  expect(heard).toEqual(['new'])
})

test('nothing is heard of a question that was forgotten', async () => {
  const { reader, heard, answer } = createSlowReader()
  reader.ask(request('old'), 0)
  await vi.advanceTimersByTimeAsync(0)
  reader.forget()
  await answer('old')
  expect(heard).toEqual([])
})

test('a refusal is told', async () => {
  const { reader, heard, waiting } = createSlowReader()
  reader.ask(request('odd'), 0)
  await vi.advanceTimersByTimeAsync(0)
  waiting.get('odd')?.({ ok: false, detail: 'This could not be read.' })
  await vi.advanceTimersByTimeAsync(0)
  expect(heard).toEqual(['This could not be read.'])
})

test('a reading that is there soon is given, and not asked again for the same invite', async () => {
  const { reader, heard, waiting, answer } = createSlowReader()
  const opened = request('invite')
  const soon = reader.soon(opened, 50)
  await answer('invite')
  expect(await soon).toEqual({ text: 'invite', reading: emptyReading })
  waiting.clear()
  reader.ask({ ...opened }, 0)
  await vi.advanceTimersByTimeAsync(0)
  expect([...waiting.keys(), ...heard]).toEqual([])
  // What depends on more than the invite is read again.
  reader.ask({ ...opened }, 0)
  await vi.advanceTimersByTimeAsync(0)
  expect([...waiting.keys()]).toEqual(['invite'])
})

test('a reading that is not there soon is handed on when it comes', async () => {
  const { reader, heard, answer } = createSlowReader()
  const opened = request('long invite')
  const soon = reader.soon(opened, 50)
  await vi.advanceTimersByTimeAsync(50)
  expect(await soon).toBeNull()
  reader.ask({ ...opened }, 0)
  await answer('long invite')
  expect(heard).toEqual(['long invite'])
})

test('another invite with the same words is read by itself', async () => {
  const { reader, waiting, answer } = createSlowReader()
  const soon = reader.soon(request('twin'), 50)
  await answer('twin')
  await soon
  waiting.clear()
  reader.ask(request('twin'), 0)
  await vi.advanceTimersByTimeAsync(0)
  expect([...waiting.keys()]).toEqual(['twin'])
})
