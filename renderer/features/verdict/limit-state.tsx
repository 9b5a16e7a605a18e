import { Check, CircleQuestionMark, X } from 'lucide-react'
import type { Limit } from '../../../common/reading.ts'
import { t } from '../../../common/words/t.ts'

const icons = { broken: X, unknown: CircleQuestionMark, met: Check } as const

/** The state of a limit with its sign: never by colour alone. */
export function LimitState({ state, ends }: { state: Limit['state']; ends: 'yes' | 'no' }) {
  const Icon = icons[state]
  return (
    <span className={`state ${ends === 'yes' ? 'ends' : state}`}>
      <Icon size={14} aria-hidden="true" />
      {t(`limitStates.${state}`)}
    </span>
  )
}
