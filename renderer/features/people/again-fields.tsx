import type { Contact } from '../../../common/contacts.ts'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import { DateBlank } from '../../ui/date-blank.tsx'
import { formatDay } from '../../ui/format.ts'
import { WordsBlank } from '../../ui/words-blank.tsx'

/** When a person was met, and when and why to write to them again. */
export function AgainFields({ contact, controller, now }: { contact: Contact; controller: Controller; now: Date }) {
  const unset = t('situation.notSet')
  const days = ['metOn', 'writeAgainOn'] as const
  const why = t('people.fields.writeAgainWhy')
  return (
    <>
      {days.map((field) => {
        const label = t(`people.fields.${field}`)
        const value = contact[field]
        const shown = value === null ? null : formatDay(value, now)
        return (
          <div key={field}>
            <dt>{label}</dt>
            <dd>
              <DateBlank
                label={label}
                name={t('situation.blank', { label, words: shown ?? unset })}
                value={value}
                shown={shown}
                unset={unset}
                clear={t('situation.clear')}
                onChange={(day) => {
                  if (day !== null || field === 'writeAgainOn')
                    void controller.changeContact(contact, { [field]: day }, label)
                }}
              />
            </dd>
          </div>
        )
      })}
      <div>
        <dt>{why}</dt>
        <dd>
          <WordsBlank
            label={why}
            name={t('situation.blank', { label: why, words: contact.writeAgainWhy || unset })}
            value={contact.writeAgainWhy}
            unset={unset}
            most={500}
            lines="one"
            onChange={(writeAgainWhy) => void controller.changeContact(contact, { writeAgainWhy }, why)}
          />
        </dd>
      </div>
    </>
  )
}
