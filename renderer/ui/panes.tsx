import './panes.css'
import { type KeyboardEvent, type ReactNode, useEffect } from 'react'
import { Group, Panel, Separator, usePanelRef } from 'react-resizable-panels'

/** Two panes beside each other. Either may be missing; the other one stays as it is when one comes or goes. */
export interface PanesProps {
  /** The pane that has a width of its own. */
  lead: ReactNode | null
  /** The pane that gets what the lead leaves over. */
  rest: ReactNode | null
  /** What the line between them changes, for people who do not see it. */
  label: string
  /** The lead's width before anybody changed it: in pixels, or as a share of both such as `50%`. */
  first: number | `${number}%`
  /** The least widths in pixels. */
  least: { lead: number; rest: number }
  /** The width somebody gave the lead in pixels; null for the first. */
  width: number | null
  /** The person gave it another width, or with null its first one again. */
  onWidth: (width: number | null) => void
}

/** What stands out of a pane, such as a shadow, is drawn; each pane scrolls inside itself. */
const uncut = { overflow: 'visible' }

/** Two panes with a line to pull between them. A double click on the line, or Home, gives the first width back. */
export function Panes({ lead, rest, label, first, least, width, onWidth }: PanesProps) {
  const panel = usePanelRef()
  const wanted = width ?? first
  const isDivided = lead !== null && rest !== null
  useEffect(() => {
    if (!isDivided) return
    // The library knows of a pane that just came only after it has drawn itself again.
    const frame = requestAnimationFrame(() => panel.current?.resize(wanted))
    return () => cancelAnimationFrame(frame)
  }, [panel, isDivided, wanted])
  const keep = () => {
    const now = panel.current?.getSize().inPixels
    if (now !== undefined) onWidth(Math.round(now))
  }
  const hear = (event: KeyboardEvent) => {
    if (event.key !== 'Home') return
    // Before the line takes it for its own.
    event.preventDefault()
    onWidth(null)
  }
  return (
    <Group
      className="panes"
      style={uncut}
      onLayoutChanged={(_layout, { isUserInteraction }) => {
        // It is told before it is drawn.
        if (isUserInteraction) requestAnimationFrame(keep)
      }}
    >
      {lead !== null && (
        <Panel
          key="lead"
          id="lead"
          className="pane"
          style={uncut}
          panelRef={panel}
          defaultSize={wanted}
          minSize={isDivided ? least.lead : 0}
          groupResizeBehavior={isDivided ? 'preserve-pixel-size' : 'preserve-relative-size'}
        >
          {lead}
        </Panel>
      )}
      {isDivided && (
        <Separator
          key="line"
          className="pane-line"
          aria-label={label}
          disableDoubleClick
          onDoubleClick={() => onWidth(null)}
          onKeyDownCapture={hear}
        />
      )}
      {rest !== null && (
        <Panel key="rest" id="rest" className="pane" style={uncut} minSize={isDivided ? least.rest : 0}>
          {rest}
        </Panel>
      )}
    </Group>
  )
}
