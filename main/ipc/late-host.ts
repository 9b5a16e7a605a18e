import type { CallHost } from './handle.ts'

type Listener = Parameters<CallHost['handle']>[1]

/**
 * Hears the calls of one channel at once and keeps them waiting until somebody answers them, so that the window can be
 * made before all that answers it is loaded.
 */
export function lateHost(host: CallHost, channel: string): CallHost {
  const { promise, resolve } = Promise.withResolvers<Listener>()
  host.handle(channel, async (event, name, argument) => (await promise)(event, name, argument))
  return { handle: (_channel, listener) => resolve(listener) }
}
