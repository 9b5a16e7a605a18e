import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { Backup } from '../../../common/backups.ts'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import { formatUtc } from '../../ui/format.ts'
import { later } from '../../ui/later.tsx'

const BackupDialog = later(() => import('./backup-dialog.tsx').then((it) => it.BackupDialog))

/** Offers the newest backup after the file with the invites was found damaged. */
export function BackupOffer({ backup, controller }: { backup: Backup; controller: Controller }) {
  const [state, setState] = useState<'offered' | 'looked-into' | 'left'>('offered')
  if (state === 'left') return null
  return (
    <div className="notice">
      <p>{t('keeping.offer', { when: formatUtc(backup.madeAt) })}</p>
      <Button className="link" onPress={() => setState('looked-into')}>
        {t('keeping.offerLook')}
      </Button>
      <Button className="link ink" onPress={() => setState('left')}>
        {t('notices.dismiss')}
      </Button>
      {state === 'looked-into' && (
        <BackupDialog backup={backup} controller={controller} onGone={() => setState('offered')} />
      )}
    </div>
  )
}
