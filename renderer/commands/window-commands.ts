import { t } from '../../common/words/t.ts'
import type { Panel } from '../panel.ts'
import type { Controller } from '../state/controller.ts'
import { isBlank, isFresh, lastFor, type SearchPart } from '../state/state.ts'
import type { Store } from '../state/store.ts'
import { undoInField, useIsTyping } from './field-undo.ts'
import { focusRegion, focusSoon } from './focus.ts'
import type { CommandHandlers } from './registry.ts'
import { useCommands } from './use-commands.ts'

/** Offers what the window as a whole can do, whichever panel is shown. */
export function useWindowCommands(store: Store, controller: Controller, panels: readonly Panel[]): void {
  const { dispatch } = store
  const { desk, read, list, history, savedHistory } = store.state()
  const isTyping = useIsTyping()
  const blank = isBlank(desk)
  const replyText = desk.replyText ?? read?.reading.reply.text
  const before = isFresh(history) ? savedHistory : { undo: null, redo: null }
  const undo = (lastFor(history.past, desk) ?? before.undo) ? () => void controller.undo() : null
  const redo = (lastFor(history.future, desk) ?? before.redo) ? () => void controller.redo() : null
  const goToList = (...selectors: string[]) => {
    dispatch({ type: 'go', place: 'invites' })
    dispatch({ type: 'tray', tray: 'open' })
    focusSoon(...selectors)
  }
  const goToPart = (part: SearchPart) => {
    dispatch({ type: 'search', view: { part, page: null } })
    focusSoon(`.search [role="tab"][data-key="${part}"]`)
  }
  const goToReply = () => {
    dispatch({ type: 'tab', tab: 'reply' })
    focusSoon('.draft [role="textbox"]')
  }

  useCommands({
    ...panelCommands(panels, blank, store),
    'invite.new': () => void controller.openNew().then(() => focusSoon('.first [role="textbox"]', '.first textarea')),
    'invite.file': () => void controller.openFile(),
    'invite.remove': desk.id === null ? null : () => void controller.remove(desk.id ?? '', titleOf(store)),
    'reply.draft': blank ? null : goToReply,
    'reply.copy': replyText ? () => void copyReply(controller, replyText) : null,
    'place.invites': () => goToList('.tray [data-key][tabindex="0"]'),
    'list.find': list.total > 0 ? () => goToList('.tray input[type="search"]') : null,
    'search.invites': () => goToPart('invites'),
    'search.offers': () => goToPart('offers'),
    'search.people': () => goToPart('people'),
    'search.trash': () => goToPart('trash'),
    'person.new': () => dispatch({ type: 'search', view: { part: 'people', page: { kind: 'new' } } }),
    'edit.undo': isTyping ? () => undoInField('undo', undo) : undo,
    'edit.redo': isTyping ? () => undoInField('redo', redo) : redo,
    'zoom.in': () => void controller.zoom('in'),
    'zoom.out': () => void controller.zoom('out'),
    'zoom.reset': () => void controller.zoom('reset'),
    'region.next': () => focusRegion(1),
    'region.previous': () => focusRegion(-1),
  })
}

/** One command for every panel: to go there. */
function panelCommands(panels: readonly Panel[], blank: boolean, { dispatch }: Store): CommandHandlers {
  return Object.fromEntries(
    panels.map((panel) =>
      panel.area === 'place'
        ? [`place.${panel.id}`, () => dispatch({ type: 'go', place: panel.id })]
        : [`tab.${panel.id}`, blank ? null : () => dispatch({ type: 'tab', tab: panel.id })],
    ),
  )
}

function titleOf(store: Store): string {
  const { list, desk } = store.state()
  return list.invites.find((invite) => invite.id === desk.id)?.title ?? t('tray.untitled')
}

async function copyReply(controller: Controller, text: string): Promise<void> {
  if (await controller.copy(text)) controller.notice(t('reply.copied'), null)
}
