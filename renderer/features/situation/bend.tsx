import './blank.css'
import { Switch } from 'react-aria-components'
import type { LimitName, Situation } from '../../../common/situation.ts'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'

/** Whether a limit can bend. */
export interface BendProps {
  limit: LimitName
  situation: Situation
  controller: Controller
}

/** A switch that says whether a limit can bend. */
export function Bend({ limit, situation, controller }: BendProps) {
  const hard = situation.cannotBend ?? []
  const isHard = hard.includes(limit)
  const words = (state: boolean) => t(state ? 'situation.cannotBend' : 'situation.canBend')
  const change = (next: boolean) => {
    const cannotBend = next ? [...hard, limit] : hard.filter((other) => other !== limit)
    const what = t(`limits.${limit}`)
    controller.changeSituation({ cannotBend }, { what, from: words(!next), to: words(next) })
  }
  return (
    <Switch
      className="bend"
      aria-label={t('situation.bend', { row: t(`limits.${limit}`) })}
      isSelected={isHard}
      onChange={change}
    >
      <i aria-hidden="true" />
      <span aria-hidden="true">{words(isHard)}</span>
    </Switch>
  )
}
