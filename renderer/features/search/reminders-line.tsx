import { useState } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { Reminder } from '../../../common/reminders.ts'
import { t } from '../../../common/words/t.ts'
import { formatDay } from '../../ui/format.ts'
import { laterMoments } from './later-moments.ts'

/** What is due. */
export interface RemindersLineProps {
  reminders: readonly Reminder[]
  now: Date
  onOpen: (reminder: Reminder) => void
  onDone: (reminder: Reminder) => void
  onLater: (reminder: Reminder, until: string) => void
}

/** One quiet line that says how much is waiting; opened, each thing can be gone to, done, or put off. */
export function RemindersLine({ reminders, now, onOpen, onDone, onLater }: RemindersLineProps) {
  const [isOpen, setOpen] = useState(false)
  const due = reminders.filter(({ state }) => state === 'due')
  if (due.length === 0) return null
  return (
    <section className="reminders" aria-label={t('search.reminders.region')}>
      <p>
        {t('search.reminders.waiting', { count: due.length })}{' '}
        <Button className="link" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {isOpen ? t('search.reminders.hide') : t('search.reminders.show')}
        </Button>
      </p>
      {isOpen && (
        <ul>
          {due.map((reminder) => {
            const what = t(`search.reminders.kinds.${reminder.kind}`, { title: reminder.title })
            return (
              <li key={reminder.id}>
                <Button className="link ink" onPress={() => onOpen(reminder)}>
                  {what}
                </Button>
                <span className="quiet">{t('search.reminders.since', { day: formatDay(reminder.dueAt, now) })}</span>
                <Button
                  className="link"
                  aria-label={t('search.reminders.doneOf', { what })}
                  onPress={() => onDone(reminder)}
                >
                  {t('search.reminders.done')}
                </Button>
                <MenuTrigger>
                  <Button className="link" aria-label={t('search.reminders.laterOf', { what })}>
                    {t('search.reminders.later')}
                  </Button>
                  <Popover className="popover">
                    <Menu aria-label={t('search.reminders.later')}>
                      {laterMoments(new Date()).map(({ id, until }) => (
                        <MenuItem key={id} onAction={() => onLater(reminder, until)}>
                          {t(`search.reminders.${id}`)}
                        </MenuItem>
                      ))}
                    </Menu>
                  </Popover>
                </MenuTrigger>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
