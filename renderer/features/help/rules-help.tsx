import { useEffect, useState } from 'react'
import type { ConcernKind } from '../../../common/reading.ts'
import { t } from '../../../common/words/t.ts'
import { RuleThemes } from '../rules/rule-themes.tsx'
import type { ThemeRules } from '../rules/rules-by-theme.ts'
import { RuleHelp, ruleElementId } from './rule-help.tsx'

/** The rules the help tells of. */
export interface RulesHelpProps {
  themes: readonly ThemeRules[]
  off: readonly string[]
  /** Ids of the rules the help was opened for. */
  at: readonly string[]
  /** While words are looked for, everything that has them lies open. */
  search: 'on' | 'off'
}

/** What is looked for, by theme. Opened for a rule, its theme is unfolded and it has the focus. */
export function RulesHelp({ themes, off, at, search }: RulesHelpProps) {
  const [open, setOpen] = useState<ReadonlySet<ConcernKind>>(new Set())
  const hasRules = themes.length > 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another rule asked for unfolds another theme.
  useEffect(() => {
    const asked = themes.filter(({ rules }) => rules.some(({ id }) => at.includes(id)))
    if (asked.length > 0) setOpen((before) => new Set([...before, ...asked.map(({ kind }) => kind)]))
  }, [at, hasRules])
  const isUnfolded = themes.some(({ kind, rules }) => open.has(kind) && rules.some(({ id }) => id === at[0]))
  useEffect(() => {
    if (!isUnfolded || at[0] === undefined) return
    const element = document.getElementById(ruleElementId(at[0]))
    element?.scrollIntoView({ block: 'center' })
    element?.focus({ preventScroll: true })
  }, [at, isUnfolded])
  return (
    <>
      <p>{t('help.rulesIntro')}</p>
      <RuleThemes
        themes={themes}
        off={off}
        open={search === 'on' ? new Set(themes.map(({ kind }) => kind)) : open}
        onOpen={setOpen}
      >
        {(rule) => (
          <RuleHelp
            key={rule.id}
            rule={rule}
            state={off.includes(rule.id) ? 'off' : 'on'}
            asked={at.includes(rule.id) ? 'asked' : 'not-asked'}
          />
        )}
      </RuleThemes>
    </>
  )
}
