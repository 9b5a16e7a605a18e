import './print-only.css'
import { createPortal } from 'react-dom'

/** What is on the printed page instead of the window: a heading and plain text. */
export function PrintOnly({ title, text }: { title: string; text: string }) {
  return createPortal(
    <div className="print-only" aria-hidden="true">
      <h1>{title}</h1>
      <pre>{text}</pre>
    </div>,
    document.body,
  )
}
