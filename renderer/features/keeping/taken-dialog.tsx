import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { t } from '../../../common/words/t.ts'

/** Says that a file was taken in. The window is drawn anew from what is kept now, so there is one way on. */
export function TakenDialog({ file }: { file: string }) {
  return (
    <ModalOverlay className="where-overlay" data-veil isOpen>
      <Modal className="where-modal">
        <Dialog className="where">
          <Heading slot="title">{t('keeping.taken', { file })}</Heading>
          <p>{t('keeping.takenNote')}</p>
          <div className="where-acts">
            <Button className="btn do" autoFocus onPress={() => window.location.reload()}>
              {t('keeping.goOn')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
