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
          {comparison.map((line) => (
            <div key={line.term}>
              <dt>{t(`compare.terms.${line.term}`)}</dt>
              {sides.map((side) => {
                const figure = figureWords(line[side])
                const words = { side: t(`compare.sides.${side}`), figure: figure ?? '', how: line[side].how }
                return figure !== null && <dd key={side}>{t('compare.howOf', words)}</dd>
              })}
            </div>
          ))}
        </dl>
      </DisclosurePanel>
    </Disclosure>
  )
}
