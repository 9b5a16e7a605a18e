import './people.css'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { t } from '../../../common/words/t.ts'
import { useAsked } from '../../state/use-asked.ts'
import { FindField } from '../../ui/find-field.tsx'
import type { PartProps } from '../search/part.ts'
import { AddPerson } from './add-person.tsx'
import { FirmPage } from './firm-page.tsx'
import { PeopleList } from './people-list.tsx'
import { PersonPage } from './person-page.tsx'

/** Everybody met, and their firms, with a page for each. */
export function PeoplePart({ state, dispatch, controller, now }: PartProps) {
  const [query, setQuery] = useState('')
  const { page } = state.search
  const contacts = useAsked(controller.ask, 'listContacts', { query, invite: null }, state.keptVersion)
  const everybody = useAsked(controller.ask, 'listContacts', { query: '', invite: null }, state.keptVersion)
  const firms = useAsked(controller.ask, 'listFirms', { query }, state.keptVersion)
  const allFirms = useAsked(controller.ask, 'listFirms', { query: '' }, state.keptVersion)
  if (contacts === null || everybody === null || firms === null || allFirms === null) return null
  const goTo = (next: typeof page) => dispatch({ type: 'search', view: { part: 'people', page: next } })
  const contact = page?.kind === 'contact' ? everybody.find(({ id }) => id === page.id) : undefined
  const firm = page?.kind === 'firm' ? allFirms.find(({ id }) => id === page.id) : undefined
  const found = contacts.length + firms.length
  return (
    <div className={contact || firm ? 'people has-page' : 'people'}>
      <div className="people-side">
        <header className="search-head">
          <h1>{t('people.title')}</h1>
          <Button className="btn small" onPress={() => goTo({ kind: 'new' })}>
            {t('people.add')}
          </Button>
        </header>
        <FindField
          label={t('people.find')}
          typed={query}
          found={query === '' ? '' : t('people.found', { count: found })}
          onType={setQuery}
        />
        {everybody.length + allFirms.length === 0 ? (
          <p className="search-none">{t('people.none')}</p>
        ) : (
          <PeopleList contacts={contacts} firms={firms} page={page} now={now} onOpen={goTo} />
        )}
      </div>
      {contact !== undefined && (
        <PersonPage
          key={contact.id}
          contact={contact}
          others={everybody}
          state={state}
          controller={controller}
          now={now}
          onClose={() => goTo(null)}
        />
      )}
      {firm !== undefined && (
        <FirmPage
          key={firm.id}
          firm={firm}
          contacts={everybody}
          controller={controller}
          onOpen={goTo}
          onClose={() => goTo(null)}
        />
      )}
      {page?.kind === 'new' && (
        <AddPerson
          onClose={() => goTo(null)}
          onAdd={async (fields) => {
            const added = await controller.addContact(fields)
            if (added !== null) goTo({ kind: 'contact', id: added.id })
          }}
        />
      )}
    </div>
  )
}
