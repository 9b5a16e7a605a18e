import './situations.css'
import { Button } from 'react-aria-components'
import type { Situations } from '../../../common/situations.ts'
import { Sentence } from '../../ui/sentence.tsx'
import { situationName } from './situation-name.ts'

/** Which of several situations the verdict was made with. */
export interface ReadAgainstProps {
  situations: Situations | null
  onSituation: () => void
}

/** Names the situation behind the verdict; nothing while there is only one. */
export function ReadAgainst({ situations, onSituation }: ReadAgainstProps) {
  const one = situations?.all.find(({ id }) => id === situations.active)
  if (situations === null || one === undefined || situations.all.length < 2) return null
  const name = situationName(one)
  return (
    <p className="read-against">
      <Sentence
        of="situations.readAgainst"
        slots={{
          name: (
            <Button className="link" onPress={onSituation}>
              {name}
            </Button>
          ),
        }}
      />
    </p>
  )
}
