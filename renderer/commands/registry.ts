import type { CommandId } from '../../common/commands.ts'

/** What a part of the window offers to carry out; null while it cannot. */
export type CommandHandlers = { readonly [Id in CommandId]?: (() => void) | null }

/** Knows who carries out which command. */
export interface CommandRegistry {
  /** Offers handlers as they are at the time of asking; the returned function takes them back. */
  offer(handlers: () => CommandHandlers): () => void
  /** To be called when an offer became another one. */
  changed(): void
  /** Carries out a command; false when nobody can. */
  run(id: CommandId): boolean
  /** The commands somebody can carry out now. The same array until that changes. */
  available(): readonly CommandId[]
  /** Calls `listener` when that changes; the returned function stops it. */
  subscribe(listener: () => void): () => void
}

/** A registry where the latest offer of a command wins, so that a panel that opens takes over from what lies under it. */
export function createRegistry(): CommandRegistry {
  const offers: (() => CommandHandlers)[] = []
  const listeners = new Set<() => void>()
  let available: readonly CommandId[] = []

  function handlerOf(id: CommandId): (() => void) | null {
    for (const handlers of offers.toReversed()) {
      const handler = handlers()[id]
      if (handler) return handler
    }
    return null
  }

  function changed(): void {
    const ids = new Set(
      offers.flatMap((handlers) =>
        Object.entries(handlers()).flatMap(([id, handler]) => (handler ? [id as CommandId] : [])),
      ),
    )
    if (ids.size === available.length && available.every((id) => ids.has(id))) return
    available = [...ids]
    for (const listener of listeners) listener()
  }

  return {
    offer(handlers) {
      offers.push(handlers)
      changed()
      return () => {
        offers.splice(offers.indexOf(handlers), 1)
        changed()
      }
    },
    changed,
    run(id) {
      const handler = handlerOf(id)
      handler?.()
      return handler !== null
    },
    available: () => available,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
