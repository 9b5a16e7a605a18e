import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createWork, type WorkKind } from '../../../renderer/state/work.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const patienceMs = 500
const wait = () => vi.advanceTimersByTimeAsync(patienceMs)

function watched() {
  const told: (WorkKind | null)[] = []
  return { told, work: createWork((kind) => told.push(kind), patienceMs) }
}

test('what takes long is told, and that it is done', async () => {
  const { told, work } = watched()
  const { promise, resolve } = Promise.withResolvers<string>()
  const reading = work.during('reading', promise, 'stopped')
  await wait()
  resolve('read')
  expect(await reading).toBe('read')
  expect(told).toEqual(['reading', null])
})

test('what is over soon is not told', async () => {
  const { told, work } = watched()
  expect(await work.during('reading', Promise.resolve('read'), 'stopped')).toBe('read')
  await wait()
  expect(told).toEqual([])
})

test('what ends badly is no longer under way', async () => {
  const { told, work } = watched()
  const { promise, reject } = Promise.withResolvers<string>()
  const file = work.during('file', promise, 'stopped')
  await wait()
  reject(new Error('broken'))
  await expect(file).rejects.toThrow('broken')
  expect(told).toEqual(['file', null])
})

test('stopping ends everything under way at once, whenever the work itself ends', async () => {
  const { told, work } = watched()
  const reading = work.during('reading', new Promise(() => {}), 'stopped')
  const file = work.during('file', new Promise(() => {}), 'given up')
  await wait()
  work.stop()
  expect(await Promise.all([reading, file])).toEqual(['stopped', 'given up'])
  expect(told.at(-1)).toBeNull()
})

test('one of two readings that is done leaves the other under way', async () => {
  const { told, work } = watched()
  const one = Promise.withResolvers<string>()
  const second = Promise.withResolvers<string>()
  const first = work.during('reading', one.promise, '')
  const rest = work.during('reading', second.promise, '')
  await wait()
  one.resolve('one')
  await first
  expect(told).toEqual(['reading'])
  second.resolve('two')
  await rest
  expect(told).toEqual(['reading', null])
})
