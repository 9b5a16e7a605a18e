import { inviteStatuses } from '../../../common/invite.ts'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import type { Desk } from '../../state/state.ts'
import { SentenceChoice } from '../../ui/sentence-choice.tsx'

/** Where the invite on the desk stands. */
export function StatusChoice({ desk, title, controller }: { desk: Desk; title: string; controller: Controller }) {
  const { id } = desk
  return (
    <div className="status-choice">
      <span>{t('reply.status')}</span>
      <SentenceChoice
        label={t('reply.status')}
        options={inviteStatuses.map((name) => ({ id: name, text: t(`statuses.${name}`) }))}
        value={desk.status}
        unset=""
        look="quiet"
        onChange={(status) =>
          id === null ? controller.patch({ status }) : void controller.setStatus(id, title, status)
        }
      />
    </div>
  )
}
