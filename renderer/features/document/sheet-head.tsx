import { Button } from 'react-aria-components'
import type { Reading } from '../../../common/reading.ts'
import { t } from '../../../common/words/t.ts'
import { commands } from '../../commands/use-commands.ts'
import type { Desk } from '../../state/state.ts'
import { formatMoment } from '../../ui/format.ts'

/** The head of the letter: who wrote, when, and what it is about. */
export function SheetHead({ desk, reading, onEdit }: { desk: Desk; reading: Reading | null; onEdit: () => void }) {
  const facts = reading?.facts
  const receivedAt = reading?.document.receivedAt ?? desk.receivedAt
  return (
    <div className="sheet-head">
      <p>
        <span>
          {desk.isExample && <em className="example-word">{t('tray.example')}</em>}{' '}
          {facts?.contact.name?.value ?? facts?.company?.value ?? ''}
        </span>
        <time dateTime={receivedAt}>{formatMoment(receivedAt)}</time>
      </p>
      <div>
        <h2>{facts?.role?.value ?? t('letter.untitled')}</h2>
        <Button className="link" onPress={() => commands.run('invite.add-paper')}>
          {t('capture.addAd')}
        </Button>
        <Button className="link" onPress={onEdit}>
          {t('letter.edit')}
        </Button>
      </div>
    </div>
  )
}
