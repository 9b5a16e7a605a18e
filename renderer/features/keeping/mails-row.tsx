import { useRef, useState } from 'react'
import type { FolderProgress } from '../../../common/exchange.ts'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import { Progress } from '../../ui/progress.tsx'
import { SafeRow } from './safe-row.tsx'

/** Takes in the mails of a folder, with a bar that says how far it is and a way to stop. */
export function MailsRow({ controller }: { controller: Controller }) {
  const [progress, setProgress] = useState<FolderProgress | null>(null)
  const [work, setWork] = useState<'none' | 'under-way'>('none')
  const isStopped = useRef(false)
  const choose = async () => {
    isStopped.current = false
    await controller.settle()
    let latest = await controller.ask('openFolderOfMails', null)
    if (latest === null) return
    setWork('under-way')
    setProgress(latest)
    while (latest !== null && latest.done < latest.of && !isStopped.current) {
      latest = await controller.ask('takeMails', null)
      if (latest !== null) setProgress(latest)
    }
    setWork('none')
    await controller.refreshList()
  }
  return (
    <SafeRow id="mails" work={work} onPress={() => void choose()}>
      {progress !== null && work === 'under-way' && (
        <Progress
          label={t('keeping.mailsRead', { done: progress.done, of: progress.of })}
          percent={(100 * progress.done) / Math.max(progress.of, 1)}
          onStop={() => {
            isStopped.current = true
          }}
        />
      )}
      {progress !== null && work === 'none' && (
        <p role="status">
          {t('keeping.mailsAdded', { count: progress.added })} {t('keeping.mailsKnown', { count: progress.known })}{' '}
          {progress.failedCount > 0 &&
            t('keeping.mailsFailed', { count: progress.failedCount, names: progress.failed.join(', ') })}
        </p>
      )}
    </SafeRow>
  )
}
