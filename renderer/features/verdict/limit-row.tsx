import type { Limit, Reading } from '../../../common/reading.ts'
import type { Situation } from '../../../common/situation.ts'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import { useLit } from '../../state/links.ts'
import { endsTheMatter } from '../document/marks.ts'
import { Bend } from '../situation/bend.tsx'
import { Blank } from '../situation/blank.tsx'
import { limitFields } from '../situation/fields.ts'
import { type CiteActions, Cites } from './cites.tsx'
import { LimitState } from './limit-state.tsx'

/** One limit of the person against what the text says. */
export interface LimitRowProps {
  limit: Limit
  reading: Reading
  situation: Situation
  controller: Controller
  acts: CiteActions
  /** Told when what the person needs is being changed. */
  onEdit: (isOpen: boolean) => void
}

/** A limit; what the person needs can be changed in its place. */
export function LimitRow({ limit, reading, situation, controller, acts, onEdit }: LimitRowProps) {
  const { lit, ...linked } = useLit(limit.evidence)
  const name = t(`limits.${limit.limit}`)
  return (
    <tr id={`limit-${limit.limit}`} className={lit ? 'is-lit' : undefined} {...linked}>
      <th scope="row">{name}</th>
      <td className={limit.said === null ? 'quiet' : undefined}>
        {limit.said ?? t('verdict.notSaid')} <Cites evidence={limit.evidence} basis="text" source={null} acts={acts} />
        {limit.gap !== null && <span className="gap">{limit.gap}</span>}
      </td>
      <td>
        <Blank
          label={name}
          fields={limitFields[limit.limit]}
          situation={situation}
          controller={controller}
          shown={limit.cannotBend ? t('verdict.needHard', { need: limit.need }) : limit.need}
          look="plain"
          currency={reading.facts.pay?.value.currency ?? null}
          onOpenChange={onEdit}
        >
          <Bend limit={limit.limit} situation={situation} controller={controller} />
        </Blank>
      </td>
      <td>
        <LimitState state={limit.state} ends={endsTheMatter(limit, reading.verdict) ? 'yes' : 'no'} />
      </td>
    </tr>
  )
}
