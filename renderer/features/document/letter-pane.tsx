import './document.css'
import { type KeyboardEvent, useContext, useMemo, useRef } from 'react'
import { t } from '../../../common/words/t.ts'
import { useCommands } from '../../commands/use-commands.ts'
import type { Controller } from '../../state/controller.ts'
import { LinksContext } from '../../state/links.ts'
import type { Action } from '../../state/reduce.ts'
import { type AppState, isBlank } from '../../state/state.ts'
import { later } from '../../ui/later.tsx'
import { Similar } from '../similar/similar.tsx'
import { DocumentNotices } from './document-notices.tsx'
import { Legend } from './legend.tsx'
import { PasteEditor } from './paste-editor.tsx'
import { useFind } from './use-find.ts'
import { useMarkCommands } from './use-mark-commands.ts'

const Card = later(() => import('./card.tsx').then((it) => it.Card))
const CardRules = later(() => import('./card-rules.tsx').then((it) => it.CardRules))
const FindBar = later(() => import('./find-bar.tsx').then((it) => it.FindBar))
const Sheet = later(() => import('./sheet.tsx').then((it) => it.Sheet))

/** What the letter needs. */
export interface LetterPaneProps {
  state: AppState
  shown: 'shown' | 'hidden'
  /** What a tab of a narrow window points at. */
  id: string
  controller: Controller
  dispatch: (action: Action) => void
}

/** The document: a box to type and paste into, or the letter with its marks and the card of one of them. */
export function LetterPane({ state, shown, id, controller, dispatch }: LetterPaneProps) {
  const { desk, read, mark, hidden, focus } = state
  const { marks, point } = useContext(LinksContext)
  const panel = useRef<HTMLElement>(null)
  const isRead = read !== null && read.text === desk.text
  const isLetter = desk.view === 'letter' && desk.text.trim() !== ''
  const visible = useMemo(() => marks.filter((candidate) => !hidden.includes(candidate.kind)), [marks, hidden])
  const inLetter = useMemo(() => (isRead ? visible : []), [isRead, visible])
  const current = inLetter.find((candidate) => candidate.id === mark.id) ?? null
  const open = isLetter && mark.card === 'up' ? current : null
  const lit = useMemo(() => focus?.marks ?? [], [focus])
  const find = useFind(desk.text, desk.key)
  const letter = isLetter && shown === 'shown' ? 'shown' : 'hidden'
  const commands = useMarkCommands({ state, visible: inLetter, current, letter, controller, dispatch })
  useCommands({ find: desk.text.trim() === '' ? null : () => find.look(find.query ?? '') })

  const openMark = useMemo(
    () => (target: string, at?: number) =>
      dispatch({ type: 'marked', id: target, card: 'up', ...(at !== undefined && { at }) }),
    [dispatch],
  )
  const hear = (event: KeyboardEvent) => {
    const isMark = event.target instanceof HTMLElement && event.target.matches('[data-mark]')
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null
    if (by === null || !isMark || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    event.preventDefault()
    commands.step(by)
  }
  const endFind = () => {
    find.look(null)
    panel.current?.focus()
  }
  return (
    <section
      ref={panel}
      id={id}
      className="left"
      aria-label={t('letter.region')}
      data-region
      tabIndex={-1}
      hidden={shown === 'hidden'}
      onKeyDown={hear}
    >
      {!isBlank(desk) && (
        <Legend
          key="legend"
          marks={marks}
          hidden={hidden}
          summary={read === null ? 'waiting' : 'shown'}
          dispatch={dispatch}
        />
      )}
      {find.query !== null && <FindBar key="find" find={find} onClose={endFind} />}
      {isRead && <DocumentNotices key="notices" notices={read.reading.document.notices} />}
      {desk.id !== null && (
        <Similar
          key={`similar-${desk.id}`}
          id={desk.id}
          version={state.save.kind === 'saved'}
          controller={controller}
        />
      )}
      {isLetter ? (
        <Sheet
          key={`sheet-${desk.key}`}
          desk={desk}
          reading={isRead ? read.reading : null}
          marks={inLetter}
          current={current}
          open={open}
          lit={lit}
          find={find}
          wanted={commands.wanted}
          onOpen={openMark}
          onPoint={point}
          onEdit={() => dispatch({ type: 'view', view: 'box' })}
        />
      ) : (
        <PasteEditor
          key={`box-${desk.key}`}
          desk={desk}
          read={read}
          marks={visible}
          lit={lit}
          find={find}
          controller={controller}
          onDone={() => dispatch({ type: 'view', view: 'letter' })}
        />
      )}
      {open !== null && (
        <Card
          key="card"
          mark={open}
          onStep={commands.step}
          onClose={commands.close}
          onLeave={commands.leaveCard}
          onDismiss={commands.dismiss}
          onAsk={commands.ask}
        >
          <CardRules mark={open} onAbout={(at) => dispatch({ type: 'help', at })} onNever={commands.never} />
        </Card>
      )}
    </section>
  )
}
