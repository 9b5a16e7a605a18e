import { Button } from 'react-aria-components'
import type { Contact } from '../../../common/contacts.ts'
import { t } from '../../../common/words/t.ts'
import { nameOf } from '../../state/search.ts'
import { formatShortDay } from '../../ui/format.ts'

/** People who wait for a word, soonest first. */
export interface WriteAgainProps {
  contacts: readonly Contact[]
  now: Date
  onOpen: (id: string) => void
  onWrite: (contact: Contact) => void
  onAll: () => void
}

const most = 8

/** People to write to again: who, from where, why, when. */
export function WriteAgain({ contacts, now, onOpen, onWrite, onAll }: WriteAgainProps) {
  const waiting = contacts
    .filter(({ writeAgainOn }) => writeAgainOn !== null)
    .toSorted((one, other) => (one.writeAgainOn ?? '').localeCompare(other.writeAgainOn ?? ''))
    .slice(0, most)
  return (
    <section className="write-again" aria-labelledby="again-title">
      <header>
        <h2 id="again-title">{t('search.again.title')}</h2>
        {contacts.length > 0 && (
          <Button className="link ink" onPress={onAll}>
            {t('search.again.all')}
          </Button>
        )}
      </header>
      {waiting.length === 0 ? (
        <p className="quiet">{t('search.again.none')}</p>
      ) : (
        <table className="search-table" aria-labelledby="again-title">
          <thead>
            <tr>
              <th scope="col">{t('search.again.who')}</th>
              <th scope="col">{t('search.again.from')}</th>
              <th scope="col">{t('search.again.why')}</th>
              <th scope="col">{t('search.again.when')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {waiting.map((contact) => (
              <tr key={contact.id}>
                <th scope="row">
                  <Button className="link ink" onPress={() => onOpen(contact.id)}>
                    {nameOf(contact)}
                  </Button>
                </th>
                <td>{contact.firm}</td>
                <td className="you">{contact.writeAgainWhy}</td>
                <td className="num you">{formatShortDay(contact.writeAgainOn ?? '', now)}</td>
                <td>
                  {contact.email === '' ? (
                    <span className="quiet">{t('search.again.noAddress')}</span>
                  ) : (
                    <Button
                      className="link"
                      aria-label={t('search.again.writeTo', { name: nameOf(contact) })}
                      onPress={() => onWrite(contact)}
                    >
                      {t('search.again.write')}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
