import { useState } from 'react'
import { Button, Dialog, Heading, Label, Modal, ModalOverlay, Radio, RadioGroup } from 'react-aria-components'
import { type Difference, differences, type ImportPlan } from '../../../common/exchange.ts'
import { t } from '../../../common/words/t.ts'
import { formatUtc } from '../../ui/format.ts'
import { planLines } from './plan-lines.ts'
import { TakenDialog } from './taken-dialog.tsx'

/** What the question needs. */
export interface TakeInDialogProps {
  plan: ImportPlan
  /** Takes it in; whether that could be done. */
  onTake: (onDifference: Difference) => Promise<boolean>
  onGone: () => void
}

/** What a file would bring, and what is done where it differs; nothing was changed yet. */
export function TakeInDialog({ plan, onTake, onGone }: TakeInDialogProps) {
  const [choice, setChoice] = useState<Difference>('keep-mine')
  const [work, setWork] = useState<'none' | 'under-way' | 'done'>('none')
  const lines = planLines(plan.tables)
  const isNews = lines.some(({ fresh, different }) => fresh + different > 0)
  const take = async () => {
    setWork('under-way')
    if (await onTake(choice)) setWork('done')
    else onGone()
  }
  if (work === 'done') return <TakenDialog file={plan.file} />
  const differs = lines.some(({ different }) => different > 0)
  return (
    <ModalOverlay className="where-overlay" data-veil isDismissable isOpen onOpenChange={onGone}>
      <Modal className="where-modal">
        <Dialog className="where take-in">
          <Heading slot="title">{t('keeping.takeInTitle', { file: plan.file })}</Heading>
          <p>{t('keeping.writtenOn', { when: formatUtc(plan.madeAt) })}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('keeping.what')}</th>
                <th scope="col">{t('keeping.fresh')}</th>
                <th scope="col">{t('keeping.same')}</th>
                <th scope="col">{t('keeping.different')}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ id, fresh, same, different }) => (
                <tr key={id}>
                  <th scope="row">{t(`keeping.kinds.${id}`)}</th>
                  <td>{fresh}</td>
                  <td>{same}</td>
                  <td>{different}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {differs && (
            <RadioGroup
              className="take-in-choice"
              value={choice}
              onChange={(value) => setChoice(differences.find((each) => each === value) ?? choice)}
            >
              <Label>{t('keeping.whereDifferent')}</Label>
              {differences.map((each) => (
                <Radio key={each} value={each} className="intent">
                  <i aria-hidden="true" />
                  <span>{t(`keeping.differences.${each}`)}</span>
                </Radio>
              ))}
            </RadioGroup>
          )}
          {!isNews && <p>{t('keeping.nothingNew')}</p>}
          <div className="where-acts">
            {isNews && (
              <Button className="btn do" isPending={work === 'under-way'} onPress={() => void take()}>
                {t('keeping.take')}
              </Button>
            )}
            <Button className="link" onPress={onGone}>
              {t('keeping.leave')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
