import { expect, test } from 'vitest'
import { firstCalls } from '../../../common/first-calls.ts'
import type { call } from '../../../renderer/api.ts'
import { createController } from '../../../renderer/state/controller.ts'
import { initialState } from '../../../renderer/state/state.ts'
import { createStore } from '../../../renderer/state/store.ts'

test('what the window asks for at its start was asked for before, word for word', () => {
  const asked: string[] = []
  const api = ((name: string, argument: unknown) => {
    asked.push(JSON.stringify([name, argument]))
    return new Promise(() => {})
  }) as typeof call
  const store = createStore(initialState('2030-03-01T09:00'))
  void createController(api, store.dispatch, store.state).start()
  expect(asked.toSorted()).toEqual(firstCalls.map((each) => JSON.stringify(each)).toSorted())
})
