import {
  Collection,
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  ListLayout,
  Virtualizer,
} from 'react-aria-components'
import type { Contact, Firm } from '../../../common/contacts.ts'
import { t } from '../../../common/words/t.ts'
import { nameOf } from '../../state/search.ts'
import type { SearchView } from '../../state/state.ts'
import { formatDay } from '../../ui/format.ts'

/** People and firms, and whose page is open. */
export interface PeopleListProps {
  contacts: readonly Contact[]
  firms: readonly Firm[]
  page: SearchView['page']
  now: Date
  onOpen: (page: SearchView['page']) => void
}

const layout = { rowHeight: 44, headingHeight: 32 }

/** Everybody who fits what is looked for, then their firms. Only what is in sight is drawn. */
export function PeopleList({ contacts, firms, page, now, onOpen }: PeopleListProps) {
  const sections = [
    {
      id: 'contact' as const,
      title: t('people.list'),
      entries: contacts.map((contact) => ({
        id: `contact:${contact.id}`,
        name: nameOf(contact),
        note: [contact.firm, t('people.met', { day: formatDay(contact.metOn, now) })]
          .filter((it) => it !== '')
          .join(', '),
      })),
    },
    {
      id: 'firm' as const,
      title: t('people.firms'),
      entries: firms.map(({ id, name, kind }) => ({ id: `firm:${id}`, name, note: t(`people.firmKinds.${kind}`) })),
    },
  ].filter(({ entries }) => entries.length > 0)
  const chosen = page === null || page.kind === 'new' ? [] : [`${page.kind}:${page.id}`]
  return (
    <Virtualizer layout={ListLayout} layoutOptions={layout}>
      <ListBox
        className="people-list"
        aria-label={t('people.title')}
        items={sections}
        selectionMode="single"
        escapeKeyBehavior="none"
        selectedKeys={chosen}
        renderEmptyState={() => <p className="search-none">{t('people.noneFound')}</p>}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : [...keys]
          const [kind, id] = String(key ?? '').split(':')
          if (id !== undefined && (kind === 'contact' || kind === 'firm')) onOpen({ kind, id })
        }}
      >
        {(section) => (
          <ListBoxSection id={section.id}>
            <Header className="people-heading">{section.title}</Header>
            <Collection items={section.entries}>
              {({ id, name, note }) => (
                <ListBoxItem id={id} textValue={name} className="people-entry">
                  <strong>{name}</strong> <span>{note}</span>
                </ListBoxItem>
              )}
            </Collection>
          </ListBoxSection>
        )}
      </ListBox>
    </Virtualizer>
  )
}
