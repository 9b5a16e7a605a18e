import { useState } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { SavedFilter } from '../../../common/invite-filter.ts'
import { t } from '../../../common/words/t.ts'
import { TextBox } from '../../ui/text-box.tsx'
import { Veil } from '../../ui/veil.tsx'
import { isNarrowing, withFilter } from './is-narrowing.ts'

/** Filters with a name. */
export interface SavedFiltersProps {
  sought: Omit<SavedFilter, 'name'>
  saved: readonly SavedFilter[]
  onChoose: (sought: Omit<SavedFilter, 'name'>) => void
  onSave: (saved: SavedFilter[], said: string) => void
}

/** A menu of the filters that have a name, with the way to name this one and to forget one. */
export function SavedFilters({ sought, saved, onChoose, onSave }: SavedFiltersProps) {
  const [name, setName] = useState<string | null>(null)
  const keep = () => {
    const words = (name ?? '').trim()
    if (words === '') return
    onSave(withFilter(saved, { ...sought, name: words }), t('filters.savedNow', { name: words }))
    setName(null)
  }
  if (saved.length === 0 && !isNarrowing(sought)) return null
  return (
    <>
      <MenuTrigger>
        <Button className="btn small plain">{t('filters.saved')}</Button>
        <Popover className="popover">
          <Menu aria-label={t('filters.saved')}>
            {saved.map((each) => (
              <MenuItem key={each.name} onAction={() => onChoose({ query: each.query, filter: each.filter })}>
                {each.name}
              </MenuItem>
            ))}
            {isNarrowing(sought) && <MenuItem onAction={() => setName('')}>{t('filters.save')}</MenuItem>}
            {saved.map((each) => (
              <MenuItem
                key={`forget ${each.name}`}
                onAction={() =>
                  onSave(
                    saved.filter((other) => other.name !== each.name),
                    t('filters.forgotten', { name: each.name }),
                  )
                }
              >
                {t('filters.forget', { name: each.name })}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {name !== null && (
        <Veil label={t('filters.saveTitle')} className="small-slip" onClose={() => setName(null)}>
          <form
            className="slip-form"
            onSubmit={(event) => {
              event.preventDefault()
              keep()
            }}
          >
            <h2>{t('filters.saveTitle')}</h2>
            <TextBox
              label={t('filters.saveName')}
              value={name}
              most={60}
              focus="first"
              wrong={null}
              onChange={setName}
            />
            <footer>
              <Button className="btn small do" type="submit" isDisabled={name.trim() === ''}>
                {t('filters.keep')}
              </Button>
              <Button className="btn small" onPress={() => setName(null)}>
                {t('filters.cancel')}
              </Button>
            </footer>
          </form>
        </Veil>
      )}
    </>
  )
}
