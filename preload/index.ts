import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import type { CommandId } from '../common/commands.ts'
import { firstCalls } from '../common/first-calls.ts'
import type { Bridge } from '../common/ipc.ts'
import type { Reminder } from '../common/reminders.ts'

// The first use of dates takes a fiftieth of a second. Here it passes while the page still waits for what draws it.
new Intl.DateTimeFormat('en-GB')

const ask: Bridge['call'] = (name, argument) => ipcRenderer.invoke('call', name, argument)

/** Answers under way that the page has not asked for yet; none once it is loaded, for they grow old. */
const early = new Map<string, ReturnType<typeof ask>>()
const keyOf = (name: string, argument: unknown) => JSON.stringify([name, argument])
// Not at once: until the page is there, its calls are a stranger's.
setTimeout(() => {
  for (const [name, argument] of firstCalls) early.set(keyOf(name, argument), ask(name, argument))
})
addEventListener('load', () => early.clear())

const bridge: Bridge = {
  call(name, argument) {
    const asked = early.size === 0 ? undefined : early.get(keyOf(name, argument))
    return (asked as ReturnType<typeof ask<typeof name>> | undefined) ?? ask(name, argument)
  },
  onMenu(listener) {
    const hear = (_event: IpcRendererEvent, command: CommandId) => listener(command)
    ipcRenderer.on('menu', hear)
    return () => ipcRenderer.removeListener('menu', hear)
  },
  onReminder(listener) {
    const hear = (_event: IpcRendererEvent, chosen: Reminder | null) => listener(chosen)
    ipcRenderer.on('reminder', hear)
    return () => ipcRenderer.removeListener('reminder', hear)
  },
}

contextBridge.exposeInMainWorld('api', bridge)
