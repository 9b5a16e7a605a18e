import './toasts.css'
import { useEffect, useRef } from 'react'
import {
  Button,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components'
import { t } from '../../../common/words/t.ts'
import type { Notice } from '../../state/state.ts'

/** How long a passing notice stays; the time stops while it is pointed at or has the focus. */
const staysMs = 10_000

const queue = new ToastQueue<Notice>({ maxVisibleToasts: 3 })

/** What the passing notices can do. */
export interface ToastsProps {
  notices: readonly Notice[]
  onUndo: (id: string) => void
  onGone: (id: string) => void
}

/** Notices that leave by themselves, in a corner. What they undo can also be undone with the key and in the menu. */
export function Toasts({ notices, onUndo, onGone }: ToastsProps) {
  const keys = useRef(new Map<string, string>())
  useEffect(() => {
    const passing = notices.filter((notice) => notice.stay === 'passing')
    for (const notice of passing) {
      if (keys.current.has(notice.id)) continue
      const onClose = () => keys.current.delete(notice.id) && onGone(notice.id)
      keys.current.set(notice.id, queue.add(notice, { timeout: staysMs, onClose }))
    }
    for (const [id, key] of keys.current) if (!passing.some((notice) => notice.id === id)) queue.close(key)
  }, [notices, onGone])
  return (
    <ToastRegion queue={queue} className="toasts" aria-label={t('notices.region')} data-region>
      {({ toast }) => (
        <Toast toast={toast} className="toast">
          <ToastContent>
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.undo !== null && (
            <Button className="link" onPress={() => onUndo(toast.content.id)}>
              {t('notices.undo')}
            </Button>
          )}
          <Button slot="close" className="link ink" aria-label={t('notices.dismiss')}>
            {t('notices.dismiss')}
          </Button>
        </Toast>
      )}
    </ToastRegion>
  )
}
