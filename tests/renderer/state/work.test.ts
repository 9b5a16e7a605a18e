import { expect, test } from 'vitest'
import { createWork, type WorkKind } from '../../../renderer/state/work.ts'

function watched() {
  const told: (WorkKind | null)[] = []
  return { told, work: createWork((kind) => told.push(kind)) }
}

test('what is under way is told, and that it is done', async () => {
  const { told, work } = watched()
  expect(await work.during('reading', Promise.resolve('read'), 'stopped')).toBe('read')
  expect(told).toEqual(['reading', null])
})

test('what ends badly is no longer under way', async () => {
  const { told, work } = watched()
  await expect(work.during('file', Promise.reject(new Error('broken')), 'stopped')).rejects.toThrow('broken')
  expect(told).toEqual(['file', null])
})

test('stopping ends everything under way at once, whenever the work itself ends', async () => {
  const { told, work } = watched()
  const reading = work.during('reading', new Promise(() => {}), 'stopped')
  const file = work.during('file', new Promise(() => {}), 'given up')
  work.stop()
  expect(await Promise.all([reading, file])).toEqual(['stopped', 'given up'])
  expect(told.at(-1)).toBeNull()
})

test('one of two readings that is done leaves the other under way', async () => {
  const { told, work } = watched()
  const second = Promise.withResolvers<string>()
  const first = work.during('reading', Promise.resolve('one'), '')
  const rest = work.during('reading', second.promise, '')
  await first
  expect(told.at(-1)).toBe('reading')
  second.resolve('two')
  await rest
  expect(told.at(-1)).toBeNull()
})
