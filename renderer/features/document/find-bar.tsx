import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { Button, Input, SearchField } from 'react-aria-components'
import { t } from '../../../common/words/t.ts'
import { mostHits } from './find.ts'
import type { Find } from './use-find.ts'

/** Looks for words in the letter: Enter goes on, Shift and Enter goes back, Esc ends it. */
export function FindBar({ find, onClose }: { find: Find; onClose: () => void }) {
  const { query, hits, index } = find
  const count = hits.length
  return (
    <search className="find-bar" aria-label={t('letter.find.name')}>
      <SearchField
        aria-label={t('letter.find.name')}
        value={query ?? ''}
        onChange={find.look}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose()
          else if (event.key === 'Enter') find.step(event.shiftKey ? -1 : 1)
          else event.continuePropagation()
        }}
        autoFocus
      >
        <Input className="field small" placeholder={t('letter.find.hint')} />
      </SearchField>
      <p role="status">
        {query?.trim() &&
          (count === 0
            ? t('letter.find.none')
            : count === mostHits
              ? t('letter.find.many', { index: index + 1, count })
              : t('letter.find.count', { index: index + 1, count }))}
      </p>
      <Button
        className="icon"
        aria-label={t('letter.find.previous')}
        isDisabled={count === 0}
        onPress={() => find.step(-1)}
      >
        <ChevronUp aria-hidden="true" />
      </Button>
      <Button className="icon" aria-label={t('letter.find.next')} isDisabled={count === 0} onPress={() => find.step(1)}>
        <ChevronDown aria-hidden="true" />
      </Button>
      <Button className="icon" aria-label={t('letter.find.close')} onPress={onClose}>
        <X aria-hidden="true" />
      </Button>
    </search>
  )
}
