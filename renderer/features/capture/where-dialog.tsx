import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { t } from '../../../common/words/t.ts'
import type { Target } from '../../state/intake.ts'

/** What the question needs. */
export interface WhereDialogProps {
  /** The name of the invite that is open. */
  title: string
  onChoose: (target: Target) => void
  onCancel: () => void
}

/** Asks where something goes that was dropped on an open invite. It is asked as long as it is drawn. */
export function WhereDialog({ title, onChoose, onCancel }: WhereDialogProps) {
  return (
    <ModalOverlay
      className="where-overlay"
      data-veil
      isDismissable
      isOpen
      onOpenChange={(next) => {
        if (!next) onCancel()
      }}
    >
      <Modal className="where-modal">
        <Dialog className="where">
          <Heading slot="title">{t('capture.question')}</Heading>
          <p>{t('capture.hereNote', { title })}</p>
          <div className="where-acts">
            <Button className="btn do" autoFocus onPress={() => onChoose('new')}>
              {t('capture.whereNew')}
            </Button>
            <Button className="btn" onPress={() => onChoose('here')}>
              {t('capture.whereHere')}
            </Button>
            <Button className="link" onPress={onCancel}>
              {t('capture.cancel')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
