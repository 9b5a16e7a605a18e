import { ChevronRight } from 'lucide-react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { t } from '../../../common/words/t.ts'
import type { CiteActions } from '../verdict/cites.tsx'
import type { ReplySentence } from './reply-sentences.ts'
import { WhyLine } from './why-line.tsx'

/** What the list of sentences needs. */
export interface WhyProps {
  sentences: readonly ReplySentence[]
  /** The sentence that is pointed at in the list or has the cursor in the reply. */
  at: ReplySentence | null
  acts: CiteActions
  onPoint: (sentence: ReplySentence | null) => void
}

/** Each sentence of the draft with what it rests on, folded away. */
export function Why({ sentences, at, acts, onPoint }: WhyProps) {
  const there = sentences.filter((sentence) => sentence.span !== null)
  if (there.length === 0) return null
  return (
    <Disclosure className="why">
      <Heading level={3}>
        <Button slot="trigger" className="why-head">
          <ChevronRight size={16} aria-hidden="true" />
          {t('reply.why')}
        </Button>
      </Heading>
      <DisclosurePanel>
        <ul>
          {there.map((sentence) => (
            <WhyLine
              key={sentence.text}
              sentence={sentence}
              state={sentence.text === at?.text ? 'at' : 'other'}
              acts={acts}
              onPoint={onPoint}
            />
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  )
}
