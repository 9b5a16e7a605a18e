import { Button } from 'react-aria-components'
import type { Contact, Firm } from '../../../common/contacts.ts'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import { nameOf } from '../../state/search.ts'
import type { SearchView } from '../../state/state.ts'
import { WordsBlank } from '../../ui/words-blank.tsx'

/** The page of a firm or agency. */
export interface FirmPageProps {
  firm: Firm
  contacts: readonly Contact[]
  controller: Controller
  onOpen: (page: SearchView['page']) => void
  onClose: () => void
}

/** What the person noted of a firm, and whom they know there. */
export function FirmPage({ firm, contacts, controller, onOpen, onClose }: FirmPageProps) {
  const label = t('people.fields.note')
  const unset = t('situation.notSet')
  const there = contacts.filter((contact) => contact.firm.toLocaleLowerCase() === firm.name.toLocaleLowerCase())
  return (
    <section className="person" aria-label={t('people.page', { name: firm.name })} data-region tabIndex={-1}>
      <Button className="link ink people-back" onPress={onClose}>
        {t('people.back')}
      </Button>
      <h2>{firm.name}</h2>
      <p className="quiet">
        {t(`people.firmKinds.${firm.kind}`)},{' '}
        {t('people.firmCounts', { invites: firm.invites, contacts: firm.contacts })}
      </p>
      <dl>
        <div>
          <dt>{label}</dt>
          <dd>
            <WordsBlank
              label={label}
              name={t('situation.blank', { label, words: firm.note || unset })}
              value={firm.note}
              unset={unset}
              most={20_000}
              lines="several"
              onChange={(note) => void controller.changeFirm(firm, note)}
            />
          </dd>
        </div>
      </dl>
      {there.length > 0 && (
        <>
          <h3>{t('people.list')}</h3>
          <ul>
            {there.map((contact) => (
              <li key={contact.id}>
                <Button className="link" onPress={() => onOpen({ kind: 'contact', id: contact.id })}>
                  {nameOf(contact)}
                </Button>{' '}
                <span className="quiet">{contact.title}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
