import { ChevronRight } from 'lucide-react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import type { Comparison } from '../../../common/reading.ts'
import { t } from '../../../common/words/t.ts'
import { sides } from './bars.ts'
import { figureWords } from './figure-words.ts'

/** How each known figure was made; folded until somebody wants to know. */
export function HowMade({ comparison }: { comparison: readonly Comparison[] }) {
  return (
    <Disclosure className="how-made">
      <Heading level={4}>
        <Button slot="trigger" className="theme-head">
          <ChevronRight aria-hidden="true" size={16} />
          {t('compare.how')}
        </Button>
      </Heading>
      <DisclosurePanel>
        <dl>
          {comparison.flatMap((line) =>
            sides.flatMap((side) => {
              const figure = figureWords(line[side])
              if (figure === null) return []
              const words = { term: t(`compare.terms.${line.term}`), side: t(`compare.sides.${side}`), figure }
              return (
                <div key={`${line.term} ${side}`}>
                  <dt>{t('compare.howOf', words)}</dt>
                  <dd>{line[side].how}</dd>
                </div>
              )
            }),
          )}
        </dl>
      </DisclosurePanel>
    </Disclosure>
  )
}
