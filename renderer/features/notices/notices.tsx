import './notices.css'
import { t } from '../../../common/words/t.ts'
import type { Notice } from '../../state/state.ts'

/** What the notices can do. */
export interface NoticesProps {
  notices: readonly Notice[]
  onDismiss: (id: string) => void
}

/** Calm lines at the top of the window that stay, read out when they come. */
export function Notices({ notices, onDismiss }: NoticesProps) {
  const staying = notices.filter((notice) => notice.stay !== 'passing')
  return (
    <section className="notices" aria-label={t('notices.staying')} aria-live="polite">
      {staying.map((notice) => (
        <div className="notice" key={notice.id}>
          <p>{notice.text}</p>
          {notice.stay === 'held' && (
            <button type="button" className="link ink" onClick={() => onDismiss(notice.id)}>
              {t('notices.dismiss')}
            </button>
          )}
        </div>
      ))}
    </section>
  )
}
