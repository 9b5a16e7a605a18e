import { Button } from 'react-aria-components'
import type { Contact } from '../../../common/contacts.ts'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import type { AppState } from '../../state/state.ts'
import { useAsked } from '../../state/use-asked.ts'

const most = 200

/** The invites a person belongs to, each a way to it. */
export function PersonInvites({ contact, state, controller }: PersonInvitesProps) {
  // Their invites have their name or address in the text, nearly always.
  const query = contact.email || contact.name
  const found = useAsked(controller.ask, 'listInvites', { query, status: null, limit: most }, state.keptVersion)
  const known = [...state.list.invites, ...(found?.invites ?? [])]
  return (
    <>
      <h3>{t('people.invites')}</h3>
      {contact.invites.length === 0 && <p className="quiet">{t('people.noInvites')}</p>}
      <ul>
        {contact.invites.map((id) => {
          const invite = known.find((each) => each.id === id)
          return (
            <li key={id}>
              <Button className="link" onPress={() => void controller.open(id)}>
                {invite?.title || t('tray.untitled')}
              </Button>{' '}
              {invite !== undefined && (
                <span className="quiet">
                  {[invite.subtitle, t(`statuses.${invite.status}`)].filter((it) => it !== '').join(', ')}
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** Whose invites, and where to look for them. */
export interface PersonInvitesProps {
  contact: Contact
  state: AppState
  controller: Controller
}
