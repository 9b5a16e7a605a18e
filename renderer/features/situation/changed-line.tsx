import { Button, Disclosure, DisclosurePanel } from 'react-aria-components'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import type { SituationChange } from '../../state/situation-change.ts'

/** What was changed last, and what it moved. */
export interface ChangedLineProps {
  change: SituationChange
  controller: Controller
}

/** One line after a change: what it was, which verdicts moved, and a way back. */
export function ChangedLine({ change, controller }: ChangedLineProps) {
  const { id, what, from, to, moved } = change
  const words = { what, from: from ?? t('situation.notSet'), to: to ?? t('situation.notSet') }
  return (
    <Disclosure className="changed">
      <p role="status">
        <span>{t('situation.changed', words)}</span>{' '}
        <Button className="link ink" onPress={() => void controller.undo(id)}>
          {t('notices.undo')}
        </Button>{' '}
        {moved !== null && <span>{t('situation.moved', { count: moved.moved.length })}</span>}{' '}
        {moved !== null && moved.looked < moved.of && (
          <span>{t('situation.movedSome', { looked: moved.looked, of: moved.of })}</span>
        )}{' '}
        {moved !== null && moved.moved.length > 0 && (
          <Button slot="trigger" className="link ink">
            {t('situation.seeWhich')}
          </Button>
        )}
      </p>
      <DisclosurePanel>
        <ul>
          {moved?.moved.map((invite) => (
            <li key={invite.id}>
              <Button className="link ink" onPress={() => void controller.open(invite.id)}>
                {invite.title}
              </Button>{' '}
              {t('situation.movedFrom', { from: t(`decisions.${invite.from}`), to: t(`decisions.${invite.to}`) })}
            </li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  )
}
