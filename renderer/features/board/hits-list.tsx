import { Button } from 'react-aria-components'
import type { Hit } from '../../../common/history.ts'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import { useAsked } from '../../state/use-asked.ts'
import { Found } from '../palette/found.tsx'

/** What is looked for in all that is kept. */
export interface HitsListProps {
  query: string
  ask: Controller['ask']
  version: number
  onOpen: (hit: Hit) => void
}

const most = 20

/** Where the words looked for stand, with the words around them. */
export function HitsList({ query, ask, version, onOpen }: HitsListProps) {
  const hits = useAsked(ask, 'findEverywhere', { query, limit: most }, version)
  if (hits === null || hits.length === 0) return null
  return (
    <section className="hits" aria-labelledby="hits-title">
      <h2 id="hits-title">{t('filters.hits')}</h2>
      <ul>
        {hits.map((hit, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one thing may be found several times in the same words.
          <li key={`${hit.kind} ${hit.id} ${index}`}>
            <Button className="link ink" onPress={() => onOpen(hit)}>
              {hit.title}
            </Button>
            <small>{t(`filters.hitKinds.${hit.kind}`)}</small>
            <p>
              <Found words={hit.snippet} spans={hit.marks} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
