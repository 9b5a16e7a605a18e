import { useState } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { t } from '../../../common/words/t.ts'
import { TextBox } from '../../ui/text-box.tsx'

/** What a name is asked for with. */
export interface NameDialogProps {
  title: string
  /** The name it has. */
  name: string
  onKeep: (name: string) => void
  onCancel: () => void
}

/** Most characters of a name. */
const longestName = 60

/** Asks for the name of a situation. */
export function NameDialog({ title, name, onKeep, onCancel }: NameDialogProps) {
  const [typed, setTyped] = useState(name)
  const [wrong, setWrong] = useState<string | null>(null)
  return (
    <ModalOverlay className="name-overlay" data-veil isDismissable isOpen onOpenChange={onCancel}>
      <Modal className="name-modal">
        <Dialog>
          <form
            className="name-form"
            onSubmit={(event) => {
              event.preventDefault()
              const kept = typed.trim()
              if (kept === '') setWrong(t('situations.needsName'))
              else onKeep(kept)
            }}
          >
            <Heading slot="title">{title}</Heading>
            <TextBox
              label={t('situations.nameLabel')}
              value={typed}
              most={longestName}
              focus="first"
              wrong={wrong}
              onChange={(next) => {
                setTyped(next)
                setWrong(null)
              }}
            />
            <p className="quiet">{t('situations.nameHint')}</p>
            <footer>
              <Button className="btn do" type="submit">
                {t('situations.keep')}
              </Button>
              <Button className="link" onPress={onCancel}>
                {t('situations.cancel')}
              </Button>
            </footer>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
