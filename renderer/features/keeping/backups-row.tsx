import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { Backup } from '../../../common/backups.ts'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import { useAsked } from '../../state/use-asked.ts'
import { formatBytes, formatUtc } from '../../ui/format.ts'
import { BackupDialog } from './backup-dialog.tsx'
import { SafeRow } from './safe-row.tsx'

/** The backups there are, newest first; one can be made, looked into and brought back. */
export function BackupsRow({ controller }: { controller: Controller }) {
  const [version, setVersion] = useState(0)
  const [work, setWork] = useState<'none' | 'under-way'>('none')
  const [looked, setLooked] = useState<Backup | null>(null)
  const backups = useAsked(controller.ask, 'listBackups', null, version)
  const make = async () => {
    setWork('under-way')
    await controller.settle()
    const made = await controller.ask('makeBackup', null)
    setWork('none')
    if (made === null) return
    setVersion(version + 1)
    controller.notice(t('keeping.backupMade'), null)
  }
  return (
    <SafeRow id="backups" work={work} onPress={() => void make()}>
      {backups?.length === 0 && <p className="quiet">{t('keeping.noBackups')}</p>}
      <ul className="backups" aria-label={t('keeping.rows.backups.title')}>
        {backups?.map((backup) => (
          <li key={backup.name}>
            <span>
              {formatUtc(backup.madeAt)}
              {backup.origin === 'replaced' && <small>{t('keeping.replaced')}</small>}
            </span>
            <span className="quiet">{formatBytes(backup.bytes)}</span>
            <Button
              className="link"
              aria-label={t('keeping.lookInto', { when: formatUtc(backup.madeAt) })}
              onPress={() => setLooked(backup)}
            >
              {t('keeping.look')}
            </Button>
          </li>
        ))}
      </ul>
      {looked !== null && <BackupDialog backup={looked} controller={controller} onGone={() => setLooked(null)} />}
    </SafeRow>
  )
}
