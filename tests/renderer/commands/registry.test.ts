import { expect, test } from 'vitest'
import { createRegistry } from '../../../renderer/commands/registry.ts'

test('the latest offer of a command is carried out, and the one under it when that is gone', () => {
  const registry = createRegistry()
  const done: string[] = []
  registry.offer(() => ({ find: () => done.push('under') }))
  const takeBack = registry.offer(() => ({ find: () => done.push('over') }))
  registry.run('find')
  takeBack()
  registry.run('find')
  expect(done).toEqual(['over', 'under'])
})

test('what nobody offers is not carried out, nor what is offered as null', () => {
  const registry = createRegistry()
  registry.offer(() => ({ 'mark.next': null }))
  expect([registry.run('mark.next'), registry.run('find')]).toEqual([false, false])
  expect(registry.available()).toEqual([])
})

test('an offer of null leaves the command to the one under it', () => {
  const registry = createRegistry()
  let count = 0
  registry.offer(() => ({ find: () => (count += 1) }))
  registry.offer(() => ({ find: null }))
  expect([registry.run('find'), count]).toEqual([true, 1])
})

test('listeners are told when what is available changes, and only then', () => {
  const registry = createRegistry()
  let handler: (() => void) | null = null
  const seen: string[][] = []
  registry.offer(() => ({ find: handler }))
  registry.subscribe(() => seen.push([...registry.available()]))
  registry.changed()
  handler = () => {}
  registry.changed()
  handler = () => {}
  registry.changed()
  handler = null
  registry.changed()
  expect(seen).toEqual([['find'], []])
})
