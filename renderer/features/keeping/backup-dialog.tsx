import { useState } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { Backup } from '../../../common/backups.ts'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import { useAsked } from '../../state/use-asked.ts'
import { formatUtc } from '../../ui/format.ts'
import { Progress } from '../../ui/progress.tsx'

/** What the look into a backup needs. */
export interface BackupDialogProps {
  backup: Backup
  controller: Controller
  onGone: () => void
}

/** What is in a backup, and the way to bring it back. */
export function BackupDialog({ backup, controller, onGone }: BackupDialogProps) {
  const [work, setWork] = useState<'none' | 'under-way'>('none')
  const preview = useAsked(controller.ask, 'previewBackup', backup.name, 0)
  const restore = async () => {
    setWork('under-way')
    await controller.settle()
    const restored = await controller.bringBack(backup.name)
    if (!restored) setWork('none')
  }
  return (
    <ModalOverlay className="where-overlay" data-veil isDismissable isOpen onOpenChange={onGone}>
      <Modal className="where-modal">
        <Dialog className="where backup-inside">
          <Heading slot="title">{t('keeping.inside', { when: formatUtc(backup.madeAt) })}</Heading>
          {preview === null ? (
            <Progress label={t('keeping.looking')} percent={null} onStop={null} />
          ) : (
            <>
              <p>{t('keeping.holds', { count: preview.invites })}</p>
              {preview.titles.length > 0 && (
                <ul className="backup-titles">
                  {preview.titles.map((title, place) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: two invites may have the same title, and the list never changes.
                    <li key={place}>{title}</li>
                  ))}
                </ul>
              )}
              <p>
                {t('keeping.comesBack', { count: preview.back })} {t('keeping.goes', { count: preview.gone })}{' '}
                {t('keeping.canBeUndone')}
              </p>
            </>
          )}
          <div className="where-acts">
            <Button
              className="btn do"
              isDisabled={preview === null}
              isPending={work === 'under-way'}
              onPress={() => void restore()}
            >
              {t('keeping.bringBack')}
            </Button>
            <Button className="link" autoFocus onPress={onGone}>
              {t('keeping.leave')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
