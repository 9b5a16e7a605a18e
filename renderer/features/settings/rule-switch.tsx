import { useId } from 'react'
import type { RuleEntry } from '../../../common/rule-book.ts'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import { Toggle } from '../../ui/toggle.tsx'
import { markOf, RuleExample } from '../rules/rule-example.tsx'

/** A rule in the settings. */
export interface RuleSwitchProps {
  rule: RuleEntry
  state: 'on' | 'off'
  controller: Controller
}

/** One rule: what it looks for, why, a sentence it finds, and whether it is looked for. */
export function RuleSwitch({ rule, state, controller }: RuleSwitchProps) {
  const whyId = useId()
  const turn = (to: 'on' | 'off') => {
    const said = t(to === 'off' ? 'ignored.never' : 'ignored.looksAgain', { title: rule.title })
    void controller.changeRules({ kind: 'switch', ids: [rule.id], to }, said)
  }
  return (
    <div className="setting rule">
      <h4>{rule.title}</h4>
      <div className="rule-words">
        <p id={whyId}>{rule.why}</p>
        <RuleExample example={rule.example} mark={markOf(rule)} />
      </div>
      <div className="setting-control">
        <Toggle label={rule.title} describedBy={whyId} state={state} onChange={turn} />
      </div>
    </div>
  )
}
