import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { Contact } from '../../../common/contacts.ts'
import { t } from '../../../common/words/t.ts'
import { nameOf } from '../../state/search.ts'
import { ComboBox } from '../../ui/combo-box.tsx'
import { Veil } from '../../ui/veil.tsx'

/** Which other entry is the same person. */
export interface MergePersonProps {
  contact: Contact
  others: readonly Contact[]
  onMerge: (from: Contact) => void
  onClose: () => void
}

/** Asks which other entry is the same person; choosing it makes the two one. */
export function MergePerson({ contact, others, onMerge, onClose }: MergePersonProps) {
  const [typed, setTyped] = useState('')
  const options = others
    .filter(({ id }) => id !== contact.id)
    .map((other) => ({ id: other.id, text: [nameOf(other), other.firm].filter((it) => it !== '').join(', ') }))
  return (
    <Veil label={t('people.mergeTitle')} className="small-slip" onClose={onClose}>
      <div className="slip-form">
        <h2>{t('people.mergeTitle')}</h2>
        <p className="quiet">
          {options.length === 0 ? t('people.mergeNone') : t('people.mergeHint', { name: nameOf(contact) })}
        </p>
        {options.length > 0 && (
          <ComboBox
            label={t('people.fields.name')}
            options={options}
            typed={typed}
            most={200}
            focus="first"
            filter="narrowed"
            onType={setTyped}
            onChoose={(id) => {
              const from = others.find((other) => other.id === id)
              if (from !== undefined) onMerge(from)
            }}
          />
        )}
        <footer>
          <Button className="btn small" onPress={onClose}>
            {t('people.cancel')}
          </Button>
        </footer>
      </div>
    </Veil>
  )
}
