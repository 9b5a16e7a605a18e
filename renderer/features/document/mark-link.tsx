import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import type { Mark } from './marks.ts'

/** A mark as it stands in the text. */
export interface MarkLinkProps {
  mark: Pick<Mark, 'id' | 'kind'>
  /** Where its words begin here. */
  at: number
  /** Whether Tab reaches it; the other marks are reached with J and K. */
  tab: 'stop' | 'passed'
  /** Whether its card is up. */
  card: 'up' | 'away'
  className: string
  onOpen: (id: string, at: number) => void
  /** Told that it is pointed at; null when it no longer is. */
  onPoint: (marks: readonly string[] | null) => void
  children: ReactNode
}

/** Id of the card, which explains whichever mark is open. */
export const cardId = 'mark-card'

/** Marked words: a link without an address, since a button cannot break over lines as a stroke of a pen does. */
export function MarkLink({ mark, at, tab, card, className, onOpen, onPoint, children }: MarkLinkProps) {
  return (
    <mark className={className}>
      <Link
        className="mark-link"
        onPress={() => onOpen(mark.id, at)}
        onHoverStart={() => onPoint([mark.id])}
        onHoverEnd={() => onPoint(null)}
        onFocus={() => onPoint([mark.id])}
        onBlur={() => onPoint(null)}
        render={(props) => (
          // biome-ignore lint/a11y/useAriaPropsSupportedByRole: its role is link, which can say whether it is expanded.
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard's Enter is heard by the link around.
          // biome-ignore lint/a11y/noStaticElementInteractions: its role is link.
          <span
            {...props}
            onPointerDown={(event) => letSelect(event.currentTarget)}
            onMouseDown={undefined}
            onClick={(event) => {
              // A screen reader clicks without a mouse, whatever is selected.
              if (event.detail > 0 && window.getSelection()?.isCollapsed === false) return
              event.currentTarget.focus({ preventScroll: true })
              onOpen(mark.id, at)
            }}
            tabIndex={tab === 'stop' ? 0 : -1}
            data-mark={mark.id}
            aria-describedby={`sign-${mark.id}`}
            aria-details={card === 'up' ? cardId : undefined}
            aria-expanded={card === 'up'}
          />
        )}
      >
        {children}
      </Link>
    </mark>
  )
}

/** Words that begin in a mark can be selected: Chromium starts no selection in what the mouse can give the focus. */
function letSelect(mark: HTMLElement): void {
  const { tabIndex } = mark
  mark.removeAttribute('tabindex')
  const giveBack = () => {
    mark.tabIndex = tabIndex
  }
  window.addEventListener('pointerup', giveBack, { once: true })
  window.addEventListener('pointercancel', giveBack, { once: true })
}
