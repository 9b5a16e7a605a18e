import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import { type CommandId, type CommandMenu, type CommandRow, commandRows } from '../common/commands.ts'
import { t } from '../common/words/t.ts'
import { acceleratorOf } from './accelerator.ts'

/** Sets the application menu from the commands, in the language spoken now; `send` gets the id of a chosen one. */
export function setMenu(send: (command: CommandId) => void): void {
  const isMac = process.platform === 'darwin'
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(isMac ? [{ role: 'appMenu' as const }] : []),
      {
        label: t('menus.file'),
        submenu: [
          ...parts('file', send),
          separator,
          isMac ? { role: 'close' } : { role: 'quit', label: t('menus.quit') },
        ],
      },
      {
        label: t('menus.edit'),
        submenu: [...part('edit', 1, send), separator, ...editItems(), separator, ...part('edit', 3, send)],
      },
      { label: t('menus.invite'), submenu: parts('invite', send) },
      {
        label: t('menus.view'),
        submenu: [
          ...parts('view', send),
          { role: 'togglefullscreen', label: t('menus.fullScreen') },
          ...(app.isPackaged ? [] : developmentItems),
        ],
      },
      { role: 'windowMenu', label: t('menus.window') },
      {
        role: 'help',
        label: t('menus.help'),
        submenu: [...parts('help', send), separator, { role: 'about', label: t('menus.about') }],
      },
    ]),
  )
}

/** Greys the commands that the window cannot carry out now. */
export function offerInMenu(offered: readonly CommandId[]): void {
  const menu = Menu.getApplicationMenu()
  for (const { id } of commandRows) {
    const item = menu?.getMenuItemById(id)
    if (item) item.enabled = offered.includes(id)
  }
}

const separator: MenuItemConstructorOptions = { type: 'separator' }

/** What every text field can do; Electron does the work. */
function editItems(): MenuItemConstructorOptions[] {
  return (['cut', 'copy', 'paste', 'pasteAndMatchStyle', 'selectAll'] as const).map((role) => ({
    role,
    label: t(`menus.${role}`),
  }))
}

/** The commands of a menu, a line between its parts. */
function parts(menu: CommandMenu, send: (command: CommandId) => void): MenuItemConstructorOptions[] {
  const rows: readonly CommandRow[] = commandRows
  const numbers = [...new Set(rows.flatMap((row) => (row.menu?.[0] === menu ? [row.menu[1]] : [])))].sort()
  return numbers.flatMap((number, index) => [...(index === 0 ? [] : [separator]), ...part(menu, number, send)])
}

function part(menu: CommandMenu, number: number, send: (command: CommandId) => void): MenuItemConstructorOptions[] {
  return commandRows
    .filter((row) => row.menu?.[0] === menu && row.menu[1] === number)
    .map(({ id, keys }) => {
      const accelerator = acceleratorOf(keys)
      return {
        id,
        label: t(`commands.${id}`),
        click: () => send(id),
        // The keys are shown here and heard in the window, which knows whether the person is typing.
        ...(accelerator !== null && { accelerator, registerAccelerator: false }),
      }
    })
}

const developmentItems: MenuItemConstructorOptions[] = [separator, { role: 'reload' }, { role: 'toggleDevTools' }]
