import type { Reason } from '../../../common/reading.ts'
import { useLit } from '../../state/links.ts'
import { type CiteActions, Cites } from './cites.tsx'

/** One reason; its words in the letter light up with it. */
export function ReasonLine({ reason, acts }: { reason: Reason; acts: CiteActions }) {
  const { lit, ...linked } = useLit(reason.evidence)
  return (
    <li className={lit ? 'is-lit' : undefined} {...linked}>
      {reason.text}{' '}
      <Cites
        evidence={reason.evidence}
        basis={reason.fromSituation ? 'situation' : 'text'}
        source={reason.source}
        acts={acts}
      />
    </li>
  )
}
