import { useEffect } from 'react'
import type { Bridge, MenuCommand } from '../../common/ipc.ts'
import { t } from '../../common/words/t.ts'
import type { Controller } from './controller.ts'
import { keyCommand } from './keys.ts'
import type { Store } from './store.ts'

/** What a key or a menu item can ask of the whole window. */
export type WindowCommand = MenuCommand | 'next-region' | 'previous-region' | 'tray'

/** Carries out window-wide keys and menu commands. */
export function useKeys({
  store,
  controller,
  onMenu,
}: {
  store: Store
  controller: Controller
  onMenu: Bridge['onMenu']
}) {
  useEffect(() => {
    const run = (command: WindowCommand) => carryOut(command, store, controller)
    const hear = (event: KeyboardEvent) => {
      const command = keyCommand(event)
      if (command === null) return
      event.preventDefault()
      run(command)
    }
    window.addEventListener('keydown', hear)
    const stopMenu = onMenu(run)
    return () => {
      window.removeEventListener('keydown', hear)
      stopMenu()
    }
  }, [store, controller, onMenu])
}

function carryOut(command: WindowCommand, store: Store, controller: Controller): void {
  const { dispatch } = store
  switch (command) {
    case 'paste-new':
      void controller.openNew().then(() => focusSoon('.paste-box'))
      return
    case 'open-file':
      void controller.openFile()
      return
    case 'find':
      dispatch({ type: 'go', place: 'invites' })
      dispatch({ type: 'tray', tray: 'open' })
      focusSoon('.tray-search')
      return
    case 'focus-list':
      dispatch({ type: 'go', place: 'invites' })
      dispatch({ type: 'tray', tray: 'open' })
      focusSoon('.tray [aria-current="true"]', '.tray tbody button', '.tray-search')
      return
    case 'tray':
      dispatch({ type: 'tray', tray: store.state().tray === 'open' ? 'folded' : 'open' })
      return
    case 'reading':
    case 'reply':
      dispatch({ type: 'tab', tab: command })
      return
    case 'situation':
      dispatch({ type: 'go', place: 'situation' })
      return
    case 'copy-reply': {
      const { desk, read } = store.state()
      const text = desk.replyText ?? read?.reading.reply.text
      if (text) void controller.copy(text).then((isCopied) => isCopied && controller.notice(t('reply.copied'), null))
      return
    }
    case 'next-region':
      focusRegion(1)
      return
    case 'previous-region':
      focusRegion(-1)
  }
}

/** Moves the focus to the first visible match of the first selector that has one, once the window is drawn again. */
function focusSoon(...selectors: string[]): void {
  requestAnimationFrame(() => {
    const found = selectors
      .flatMap((selector) => [...document.querySelectorAll<HTMLElement>(selector)])
      .find((element) => element.offsetParent !== null)
    found?.focus()
  })
}

/** Moves the focus to the next part of the window that says it is one, round and round. */
function focusRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (element) => element.getClientRects().length > 0,
  )
  const current = regions.findLastIndex((region) => region.contains(document.activeElement))
  const next = current === -1 && step === -1 ? regions.length - 1 : (current + step + regions.length) % regions.length
  regions[next]?.focus()
}
