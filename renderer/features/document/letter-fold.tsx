import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { t } from '../../../common/words/t.ts'
import type { Fold } from './layout.ts'

/** A fold and whether it is open. */
export interface LetterFoldProps {
  fold: Fold
  lies: 'open' | 'folded'
  onLie: (id: string, lies: 'open' | 'folded') => void
  children: ReactNode
}

/** One paper of several, or what was written before; folded away it still says its first words. */
export function LetterFold({ fold, lies, onLie, children }: LetterFoldProps) {
  return (
    <Disclosure
      className={`letter-fold ${fold.kind === 'quoted' || fold.kind === 'footer' ? 'is-aside' : 'is-paper'}`}
      isExpanded={lies === 'open'}
      onExpandedChange={(isExpanded) => onLie(fold.id, isExpanded ? 'open' : 'folded')}
    >
      <Heading level={3}>
        <Button slot="trigger" className="fold-trigger" data-fold={fold.id}>
          <ChevronRight aria-hidden="true" />
          <b>{t(`letter.folds.${fold.kind}`)}</b>
          <span>{fold.title}</span>
        </Button>
      </Heading>
      <DisclosurePanel>{children}</DisclosurePanel>
    </Disclosure>
  )
}
