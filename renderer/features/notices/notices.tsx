import './notices.css'
import type { Notice } from '../../state/state.ts'
import { words } from '../../ui/words.ts'

/** What the notices can do. */
export interface NoticesProps {
  notices: Notice[]
  onUndo: (notice: Notice) => void
  onDismiss: (id: string) => void
}

/** Calm lines at the top of the window, read out when they come. */
export function Notices({ notices, onUndo, onDismiss }: NoticesProps) {
  return (
    <section className="notices" aria-label={words.notices.region} aria-live="polite">
      {notices.map((notice) => (
        <div className="notice" key={notice.id}>
          <p>{notice.text}</p>
          {notice.undo !== null && (
            <button type="button" className="link" onClick={() => onUndo(notice)}>
              {words.notices.undo}
            </button>
          )}
          {notice.stay !== 'keep' && (
            <button type="button" className="link ink" onClick={() => onDismiss(notice.id)}>
              {words.notices.dismiss}
            </button>
          )}
        </div>
      ))}
    </section>
  )
}
