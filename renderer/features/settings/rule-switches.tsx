import { useState } from 'react'
import type { ConcernKind } from '../../../common/reading.ts'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import { RuleThemes } from '../rules/rule-themes.tsx'
import type { ThemeRules } from '../rules/rules-by-theme.ts'
import { RuleSwitch } from './rule-switch.tsx'

/** The rules that can be switched off. */
export interface RuleSwitchesProps {
  themes: readonly ThemeRules[]
  off: readonly string[]
  /** While words are looked for, everything that has them lies open. */
  search: 'on' | 'off'
  controller: Controller
}

const none: ReadonlySet<ConcernKind> = new Set()

/** Every rule with its switch, by theme. */
export function RuleSwitches({ themes, off, search, controller }: RuleSwitchesProps) {
  const [open, setOpen] = useState(none)
  return (
    <>
      <p className="group-hint">{t('settings.rulesHint')}</p>
      <RuleThemes
        themes={themes}
        off={off}
        open={search === 'on' ? new Set(themes.map(({ kind }) => kind)) : open}
        onOpen={setOpen}
      >
        {(rule) => (
          <RuleSwitch key={rule.id} rule={rule} state={off.includes(rule.id) ? 'off' : 'on'} controller={controller} />
        )}
      </RuleThemes>
    </>
  )
}
