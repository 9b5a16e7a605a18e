import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { ContactPatch } from '../../../common/contacts.ts'
import { t } from '../../../common/words/t.ts'
import { LongBox } from '../../ui/long-box.tsx'
import { TextBox } from '../../ui/text-box.tsx'
import { Veil } from '../../ui/veil.tsx'
import { isAddress, isNamed, personFields } from './person-fields.ts'

/** Adds a person by hand. Anything but something to know them by may be left empty. */
export function AddPerson({ onAdd, onClose }: { onAdd: (fields: ContactPatch) => void; onClose: () => void }) {
  const [fields, setFields] = useState<ContactPatch>({})
  const [wrongMail, setWrongMail] = useState<string | null>(null)
  return (
    <Veil label={t('people.add')} className="small-slip" onClose={onClose}>
      <form
        className="slip-form"
        onSubmit={(event) => {
          event.preventDefault()
          const isWrong = fields.email !== undefined && fields.email !== '' && !isAddress(fields.email.trim())
          setWrongMail(isWrong ? t('people.wrongMail') : null)
          if (!isWrong && isNamed(fields)) onAdd(trimmed(fields))
        }}
      >
        <h2>{t('people.add')}</h2>
        {personFields.map(({ id, most, lines }, index) => {
          const Box = lines === 'one' ? TextBox : LongBox
          return (
            <Box
              key={id}
              label={t(`people.fields.${id}`)}
              value={fields[id] ?? ''}
              most={most}
              focus={index === 0 ? 'first' : 'none'}
              wrong={id === 'email' ? wrongMail : null}
              onChange={(words) => setFields({ ...fields, [id]: words })}
            />
          )
        })}
        <footer>
          <Button className="btn small do" type="submit" isDisabled={!isNamed(fields)}>
            {t('people.keep')}
          </Button>
          <Button className="btn small" onPress={onClose}>
            {t('people.cancel')}
          </Button>
        </footer>
      </form>
    </Veil>
  )
}

function trimmed(fields: ContactPatch): ContactPatch {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value]),
  )
}
