import './ask-for-good.css'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { t } from '../../../common/words/t.ts'

/** Asks before something is thrown away for good. */
export function AskForGood(props: { words: string; onKeep: () => void; onForGood: () => void }) {
  const { words, onKeep, onForGood } = props
  return (
    <ModalOverlay className="veil" isOpen data-veil onOpenChange={(isOpen) => !isOpen && onKeep()}>
      <Modal className="slip ask-for-good">
        <Dialog role="alertdialog">
          <Heading slot="title">{words}</Heading>
          <p>{t('trash.askWords')}</p>
          <footer>
            <Button className="btn" onPress={onKeep} autoFocus>
              {t('trash.keep')}
            </Button>
            <Button className="btn plain" onPress={onForGood}>
              {t('trash.forGood')}
            </Button>
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
