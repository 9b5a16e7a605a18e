import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '../common/ipc.ts'

/** Sets the application menu; `send` gets the command of each item the window is to carry out. */
export function setMenu(send: (command: MenuCommand) => void): void {
  const command = (label: string, name: MenuCommand, accelerator: string): MenuItemConstructorOptions => ({
    label,
    accelerator,
    click: () => send(name),
  })
  const isMac = process.platform === 'darwin'
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(isMac ? [{ role: 'appMenu' as const }] : []),
      {
        label: '&File',
        submenu: [
          command('Paste new', 'paste-new', 'CmdOrCtrl+N'),
          command('Open a file…', 'open-file', 'CmdOrCtrl+O'),
          { type: 'separator' },
          { role: isMac ? 'close' : 'quit' },
        ],
      },
      {
        label: '&Edit',
        submenu: [
          { role: 'undo' },
          { role: 'redo' },
          { type: 'separator' },
          { role: 'cut' },
          { role: 'copy' },
          { role: 'paste' },
          { role: 'pasteAndMatchStyle' },
          { role: 'selectAll' },
          { type: 'separator' },
          command('Find…', 'find', 'CmdOrCtrl+F'),
          command('Copy the reply', 'copy-reply', 'CmdOrCtrl+Shift+C'),
        ],
      },
      {
        label: '&View',
        submenu: [
          command('Invites', 'focus-list', 'CmdOrCtrl+1'),
          command('My situation', 'situation', 'CmdOrCtrl+3'),
          { type: 'separator' },
          command('Reading', 'reading', 'Alt+1'),
          command('Reply', 'reply', 'Alt+2'),
          { type: 'separator' },
          { role: 'zoomIn' },
          // The plus sign shares a key with the equals sign on many keyboards, and people press it without Shift.
          { role: 'zoomIn', accelerator: 'CmdOrCtrl+=', visible: false, acceleratorWorksWhenHidden: true },
          { role: 'zoomOut' },
          { role: 'resetZoom' },
          { role: 'togglefullscreen' },
          ...(app.isPackaged ? [] : developmentItems),
        ],
      },
      { role: 'windowMenu' },
      { role: 'help', submenu: [{ role: 'about' }] },
    ]),
  )
}

const developmentItems: MenuItemConstructorOptions[] = [
  { type: 'separator' },
  { role: 'reload' },
  { role: 'toggleDevTools' },
]
