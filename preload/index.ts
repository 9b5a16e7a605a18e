import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import type { CommandId } from '../common/commands.ts'
import type { Bridge } from '../common/ipc.ts'

const bridge: Bridge = {
  call: (name, argument) => ipcRenderer.invoke('call', name, argument),
  onMenu(listener) {
    const hear = (_event: IpcRendererEvent, command: CommandId) => listener(command)
    ipcRenderer.on('menu', hear)
    return () => ipcRenderer.removeListener('menu', hear)
  },
}

contextBridge.exposeInMainWorld('api', bridge)
