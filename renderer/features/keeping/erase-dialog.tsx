import { useState } from 'react'
import { Button, Dialog, Form, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import { useAsked } from '../../state/use-asked.ts'
import { TextBox } from '../../ui/text-box.tsx'

/** What the question needs. */
export interface EraseDialogProps {
  controller: Controller
  /** Whether everything is deleted by now. */
  stage: 'asking' | 'done'
  /** Saves everything to a file that the person chooses; whether they did. */
  onSave: () => Promise<boolean>
  onErase: () => Promise<void>
  onGone: () => void
}

/** A line of what there is; none for what there is not. */
function counted(kind: 'invites' | 'people' | 'backups', count: number | undefined) {
  return count ? <li>{t(`keeping.erase.${kind}`, { count })}</li> : null
}

/** Says what would be lost, offers a file of it first, and goes on only when the word was typed. */
export function EraseDialog({ controller, stage, onSave, onErase, onGone }: EraseDialogProps) {
  const [typed, setTyped] = useState('')
  const [work, setWork] = useState<'none' | 'saving' | 'saved' | 'deleting'>('none')
  const listed = useAsked(controller.ask, 'listInvites', { query: '', status: null, limit: 1 }, 0)
  const people = useAsked(controller.ask, 'listContacts', { query: '', invite: null }, 0)
  const backups = useAsked(controller.ask, 'listBackups', null, 0)
  const isTyped = typed.trim().toLowerCase() === t('keeping.erase.word')
  const save = async () => {
    setWork('saving')
    setWork((await onSave()) ? 'saved' : 'none')
  }
  const erase = async () => {
    setWork('deleting')
    await onErase()
  }
  return (
    <ModalOverlay className="where-overlay" data-veil isDismissable={work !== 'deleting'} isOpen onOpenChange={onGone}>
      <Modal className="where-modal">
        <Dialog className="where erase" role="alertdialog">
          <Heading slot="title">{t('keeping.erase.title')}</Heading>
          {stage === 'done' ? (
            <p role="status">{t('keeping.erase.done')}</p>
          ) : (
            <Form
              onSubmit={(event) => {
                event.preventDefault()
                if (isTyped) void erase()
              }}
            >
              <p>{t('keeping.erase.what')}</p>
              <ul className="backup-titles">
                {counted('invites', listed?.total)}
                {counted('people', people?.length)}
                {counted('backups', backups?.length)}
                <li>{t('keeping.erase.rest')}</li>
              </ul>
              <p>{t('keeping.erase.stays')}</p>
              <div className="erase-save">
                <Button className="btn" isPending={work === 'saving'} onPress={() => void save()}>
                  {t('keeping.erase.saveFirst')}
                </Button>
                <span role="status">{work === 'saved' && t('keeping.saved')}</span>
              </div>
              <TextBox
                label={t('keeping.erase.type')}
                value={typed}
                most={20}
                focus="none"
                wrong={null}
                onChange={setTyped}
              />
              <div className="where-acts">
                <Button className="btn do" type="submit" isDisabled={!isTyped} isPending={work === 'deleting'}>
                  {t('keeping.erase.act')}
                </Button>
                <Button className="link" autoFocus onPress={onGone}>
                  {t('keeping.erase.keep')}
                </Button>
              </div>
            </Form>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
