import { useEffect } from 'react'
import type { Controller } from '../state/controller.ts'
import { useAvailableCommands } from './use-commands.ts'

/** Tells the menu what can be done now. It draws nothing, so that the window is not drawn again for it. */
export function OfferedCommands({ controller }: { controller: Controller }) {
  const available = useAvailableCommands()
  useEffect(() => controller.offerCommands(available), [controller, available])
  return null
}
