import type { CommandId } from '../common/commands.ts'
import type { Answer, Argument, Bridge, CallError, CallName } from '../common/ipc.ts'
import type { Reminder } from '../common/reminders.ts'

declare global {
  interface Window {
    /** What the preload script puts on the page. */
    readonly api: Bridge
  }
}

/** An answer of the main process: the value, or why not, with a sentence for the person. */
export type CallResult<N extends CallName> =
  | { ok: true; value: Answer<N> }
  | { ok: false; error: CallError; detail: string }

/** Asks the main process for something. Never rejects. */
export function call<N extends CallName>(name: N, argument: Argument<N>): Promise<CallResult<N>> {
  return window.api.call(name, argument)
}

/** Hears the commands of the application menu; the returned function stops it. */
export function onMenu(listener: (command: CommandId) => void): () => void {
  return window.api.onMenu(listener)
}

/** Hears of reminders that came due, and of the one the person chose outside the window. */
export function onReminder(listener: (chosen: Reminder | null) => void): () => void {
  return window.api.onReminder(listener)
}
