import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import type { CommandId } from '../../common/commands.ts'
import { type CommandHandlers, createRegistry } from './registry.ts'

/** The commands of the window. */
export const commands = createRegistry()

/**
 * Offers to carry out commands while the component is there: `useCommands({ 'mark.next': () => step(1) })`.
 * Of two offers of one command the later one wins. A handler that is null or missing means: not now.
 */
export function useCommands(handlers: CommandHandlers): void {
  const latest = useRef(handlers)
  useLayoutEffect(() => {
    latest.current = handlers
    commands.changed()
  })
  useEffect(() => commands.offer(() => latest.current), [])
}

/** The commands somebody can carry out now, followed as that changes. */
export function useAvailableCommands(): readonly CommandId[] {
  return useSyncExternalStore(commands.subscribe, commands.available)
}
