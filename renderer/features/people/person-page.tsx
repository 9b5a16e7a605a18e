import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { Contact } from '../../../common/contacts.ts'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import { nameOf } from '../../state/search.ts'
import type { AppState } from '../../state/state.ts'
import { WordsBlank } from '../../ui/words-blank.tsx'
import { AgainFields } from './again-fields.tsx'
import { MergePerson } from './merge-person.tsx'
import { isAddress, personFields } from './person-fields.ts'
import { PersonInvites } from './person-invites.tsx'

/** The page of a person. */
export interface PersonPageProps {
  contact: Contact
  /** Everybody, this one among them. */
  others: readonly Contact[]
  state: AppState
  controller: Controller
  now: Date
  onClose: () => void
}

/** What is kept of a person, each thing changed where it stands, and what can be done with it. */
export function PersonPage({ contact, others, state, controller, now, onClose }: PersonPageProps) {
  const [isMerging, setMerging] = useState(false)
  const unset = t('situation.notSet')
  return (
    <section className="person" aria-label={t('people.page', { name: nameOf(contact) })} data-region tabIndex={-1}>
      <Button className="link ink people-back" onPress={onClose}>
        {t('people.back')}
      </Button>
      <h2>{nameOf(contact)}</h2>
      <p className="person-acts">
        {contact.email !== '' && (
          <>
            <Button className="btn small do" onPress={() => void controller.writeTo(contact)}>
              {t('people.write')}
            </Button>
            <Button
              className="btn small"
              onPress={async () => {
                if (await controller.copy(contact.email)) controller.notice(t('people.copied'), null)
              }}
            >
              {t('people.copyAddress')}
            </Button>
          </>
        )}
        <Button className="btn small" onPress={() => setMerging(true)}>
          {t('people.merge')}
        </Button>
        <Button className="btn small" onPress={() => void controller.removeContact(contact).then(onClose)}>
          {t('people.remove')}
        </Button>
      </p>
      <dl>
        {personFields.map(({ id, most, lines }) => {
          const label = t(`people.fields.${id}`)
          return (
            <div key={id}>
              <dt>{label}</dt>
              <dd>
                <WordsBlank
                  label={label}
                  name={t('situation.blank', { label, words: contact[id] || unset })}
                  value={contact[id]}
                  unset={unset}
                  most={most}
                  lines={lines}
                  {...(id === 'email' && {
                    check: (words: string) => (isAddress(words) ? null : t('people.wrongMail')),
                  })}
                  onChange={(words) => void controller.changeContact(contact, { [id]: words }, label)}
                />
              </dd>
            </div>
          )
        })}
        <AgainFields contact={contact} controller={controller} now={now} />
      </dl>
      <PersonInvites contact={contact} state={state} controller={controller} />
      {isMerging && (
        <MergePerson
          contact={contact}
          others={others}
          onClose={() => setMerging(false)}
          onMerge={(from) => {
            setMerging(false)
            void controller.mergeContacts(contact, from)
          }}
        />
      )}
    </section>
  )
}
