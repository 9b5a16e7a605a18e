import './notices.css'
import { t } from '../../../common/words/t.ts'
import type { Notice } from '../../state/state.ts'

/** What the notices can do. */
export interface NoticesProps {
  notices: Notice[]
  onUndo: (notice: Notice) => void
  onDismiss: (id: string) => void
}

/** Calm lines at the top of the window, read out when they come. */
export function Notices({ notices, onUndo, onDismiss }: NoticesProps) {
  return (
    <section className="notices" aria-label={t('notices.region')} aria-live="polite">
      {notices.map((notice) => (
        <div className="notice" key={notice.id}>
          <p>{notice.text}</p>
          {notice.undo !== null && (
            <button type="button" className="link" onClick={() => onUndo(notice)}>
              {t('notices.undo')}
            </button>
          )}
          {notice.stay !== 'keep' && (
            <button type="button" className="link ink" onClick={() => onDismiss(notice.id)}>
              {t('notices.dismiss')}
            </button>
          )}
        </div>
      ))}
    </section>
  )
}
