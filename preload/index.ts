import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import type { CommandId } from '../common/commands.ts'
import type { Bridge } from '../common/ipc.ts'
import type { Reminder } from '../common/reminders.ts'

const bridge: Bridge = {
  call: (name, argument) => ipcRenderer.invoke('call', name, argument),
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
