import { expect, test } from 'vitest'
import type { CallEvent } from '../../../main/ipc/handle.ts'
import { lateHost } from '../../../main/ipc/late-host.ts'

test('calls wait until somebody answers them, and are then answered in turn', async () => {
  const heard = new Map<string, (event: CallEvent, name: unknown, argument: unknown) => Promise<unknown>>()
  const host = lateHost({ handle: (channel, listener) => void heard.set(channel, listener) }, 'call')
  const event: CallEvent = { sender: null, senderFrame: null }
  const answered: unknown[] = []
  const call = (name: string) =>
    heard
      .get('call')?.(event, name, 7)
      .then((answer) => answered.push(answer))
  const calls = [call('first'), call('second')]
  await new Promise((resolve) => setImmediate(resolve))
  expect(answered).toEqual([])
  host.handle('call', async (_event, name, argument) => `${name} ${argument}`)
  await Promise.all(calls)
  expect(answered).toEqual(['first 7', 'second 7'])
})
