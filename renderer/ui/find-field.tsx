import './find-field.css'
import { Search, X } from 'lucide-react'
import { Button, Input, SearchField } from 'react-aria-components'
import { t } from '../../common/words/t.ts'

/** A field that looks for words in what the person sees. */
export interface FindFieldProps {
  label: string
  typed: string
  /** How much is found, in words; empty while nothing is looked for. */
  found: string
  onType: (typed: string) => void
}

/** A field to look for words, which says how much it found. */
export function FindField({ label, typed, found, onType }: FindFieldProps) {
  return (
    <search className="find-field">
      <SearchField aria-label={label} value={typed} onChange={onType}>
        <Search size={14} aria-hidden="true" />
        <Input className="field" placeholder={t('settings.searchHint')} maxLength={200} />
        {typed !== '' && (
          <Button className="icon" aria-label={t('settings.clear')}>
            <X size={14} aria-hidden="true" />
          </Button>
        )}
      </SearchField>
      <p role="status">{found}</p>
    </search>
  )
}
